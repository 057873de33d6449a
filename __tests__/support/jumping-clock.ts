import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Clock } from '../../src/runner/clock.ts';

/*
 * One clock for a simulated account and the processes of the action that run against it. It stands still while one of
 * them works, and jumps to the next timer when all of them wait: minutes pass in no time, and a slow machine changes nothing.
 */

const preload = join(process.cwd(), '__tests__/support/jumping-clock.cjs');
const { setImmediate: nextTurn } = globalThis;

export class JumpingClock implements Clock {
  private ms = Date.now();
  /** Until when each process waits; `undefined` while it works. */
  private readonly processes = new Map<ChildProcess, number | undefined>();
  private readonly sleepers = new Set<{ readonly until: number; readonly wake: () => void }>();

  /** Each look takes a millisecond: no two calls reach AWS at the same moment. */
  now(): Date {
    this.ms += 1;
    return new Date(this.ms);
  }

  sleep(ms: number): Promise<void> {
    return new Promise((wake) => {
      this.sleepers.add({ until: this.ms + ms, wake });
      void this.jump();
    });
  }

  /** With this environment, and a channel, a process of Node takes its time from here. */
  environment(options = ''): Readonly<Record<string, string>> {
    return { NODE_OPTIONS: `--require ${preload} ${options}`, JUMPING_CLOCK_NOW: String(this.ms) };
  }

  /** Begins as soon as the process is there. */
  lead(child: ChildProcess): void {
    this.processes.set(child, undefined);
    child.on('message', ({ waitsUntil }: { waitsUntil: number }) => {
      this.processes.set(child, waitsUntil);
      void this.jump();
    });
    child.on('exit', () => {
      this.processes.delete(child);
      void this.jump();
    });
  }

  private async jump(): Promise<void> {
    // What they have printed by now is read before, and what the test does about it has begun.
    for (let turn = 0; turn < 3; turn += 1) await new Promise<void>((resolve) => nextTurn(resolve));
    const waits = [...this.processes.values()];
    if (waits.includes(undefined)) return;
    const next = Math.min(...waits.map(Number), ...[...this.sleepers].map(({ until }) => until));
    if (!Number.isFinite(next)) return;
    this.ms = Math.max(this.ms, next);
    for (const sleeper of this.sleepers) {
      if (sleeper.until > this.ms) continue;
      this.sleepers.delete(sleeper);
      sleeper.wake();
    }
    for (const [child, until] of this.processes) {
      if (until === undefined || until > this.ms) continue;
      this.processes.set(child, undefined);
      child.send({ now: this.ms });
    }
    // Where only the test woke, the processes wait on.
    void this.jump();
  }
}
