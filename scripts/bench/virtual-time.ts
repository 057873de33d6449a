import { subscribe } from 'node:diagnostics_channel';
import type { Clock } from '../../src/runner/clock.ts';

/*
 * Minutes that pass in milliseconds: timers and Date are faked by whoever can do that (node:test, jest), and time moves
 * on only while no request is under way. So everybody waits as they always do, and a real HTTP call costs no time of its own.
 */

export interface Timers {
  /** Moves Date and fires the timers that fall due. */
  pass(ms: number): void;
  /** How far at once, in milliseconds. */
  readonly stepMs?: number;
}

/** Small beside every pause that is measured, large enough to be quick. */
const stepMs = 50;
/** Turns of the event loop in which the answer to a request becomes the next request. */
const turns = 4;

let underWay = 0;
subscribe('http.client.request.start', () => {
  underWay += 1;
});
subscribe('http.client.response.finish', () => {
  underWay -= 1;
});
subscribe('http.client.request.error', () => {
  underWay -= 1;
});

const { setImmediate: nextTurn } = globalThis;

/** Lets time pass until `work` is done. */
export async function passTime<T>(timers: Timers, work: Promise<T>): Promise<T> {
  let isOver = false;
  const over = () => {
    isOver = true;
  };
  work.then(over, over);
  while (!isOver) {
    for (let turn = 0; turn < turns; turn += 1) await new Promise<void>((resolve) => nextTurn(resolve));
    if (underWay <= 0) timers.pass(timers.stepMs ?? stepMs);
  }
  return work;
}

/** A clock for the simulator: while it delays an answer time has to pass, though a request is under way. */
export const delayingClock: Clock = {
  now: () => new Date(),
  sleep: async (ms) => {
    underWay -= 1;
    await new Promise((resolve) => setTimeout(resolve, ms));
    underWay += 1;
  },
};
