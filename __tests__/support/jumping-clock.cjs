/*
 * Loaded before the action (node --require): its time stands still while it works. When nothing but timers keeps the process
 * alive, it asks the test's clock (jumping-clock.ts) to move on to the first of them.
 */
const { clearTimeout: clearReal, setTimeout: setReal, Date: RealDate } = globalThis;

let now = Number(process.env.JUMPING_CLOCK_NOW);
let turns = 0;
const timers = new Set();

class Timer {
  #isRef = true;

  constructor(callback, ms, repeats) {
    Object.assign(this, { callback, ms, repeats });
    this.refresh();
  }

  refresh() {
    turns += 1;
    this.at = now + this.ms;
    this.turn = turns;
    timers.add(this);
    return this;
  }

  ref() {
    this.#isRef = true;
    return this;
  }

  unref() {
    this.#isRef = false;
    return this;
  }

  hasRef() {
    return this.#isRef;
  }
}

function start(callback, ms, given, repeats = false) {
  // A turn of the event loop is no wait. A part of a millisecond is one: who waits for it looks at the clock again after it.
  if (!(ms > 0)) return setReal(callback, ms, ...given);
  return new Timer(() => callback(...given), Math.ceil(ms), repeats);
}

function stop(timer) {
  if (!timers.delete(timer)) clearReal(timer);
}

function first() {
  return [...timers].sort((a, b) => a.at - b.at || a.turn - b.turn)[0];
}

/** One timer a turn, as Node lets everything settle between two of them. */
function fire() {
  const timer = first();
  if (timer === undefined || timer.at > now) return;
  setImmediate(fire);
  if (timer.repeats) timer.refresh();
  else timers.delete(timer);
  timer.callback();
}

globalThis.setTimeout = (callback, ms, ...given) => start(callback, ms, given);
globalThis.setInterval = (callback, ms, ...given) => start(callback, ms, given, true);
globalThis.clearTimeout = stop;
globalThis.clearInterval = stop;
AbortSignal.timeout = (ms) => {
  const controller = new AbortController();
  const end = () =>
    controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
  globalThis.setTimeout(end, ms).unref();
  return controller.signal;
};
globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(now);
    else super(...given);
  }

  static now() {
    return now;
  }
};

const startedAt = now;
performance.now = () => now - startedAt;

process.on('message', ({ now: time }) => {
  now = time;
  process.channel.unref();
  fire();
});
process.channel.unref();
process.on('beforeExit', () => {
  if (![...timers].some((timer) => timer.hasRef())) return;
  process.channel.ref();
  process.send({ waitsUntil: first().at });
});
