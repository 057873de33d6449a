/** What happens at a moment of simulated time (epoch milliseconds). */
interface Entry {
  readonly at: number;
  /** Order of arrival: entries of the same moment run in the order in which they were scheduled. */
  readonly turn: number;
  readonly happen: () => void;
}

/** A priority queue over simulated time. Nothing runs until somebody calls `advanceTo`. */
export class EventQueue {
  /** Simulated now, epoch milliseconds. While an entry runs this is the entry's own time. */
  now: number;
  private readonly heap: Entry[] = [];
  private turns = 0;

  constructor(startAt: number) {
    this.now = startAt;
  }

  get size(): number {
    return this.heap.length;
  }

  /** Time of the next entry, or `undefined` when nothing more will happen by itself. */
  get nextAt(): number | undefined {
    return this.heap[0]?.at;
  }

  after(delayMs: number, happen: () => void): void {
    this.at(this.now + delayMs, happen);
  }

  /** A time in the past happens as soon as possible. Fractions of a millisecond are rounded: AWS shows none. */
  at(time: number, happen: () => void): void {
    this.turns += 1;
    this.heap.push({ at: Math.max(Math.round(time), this.now), turn: this.turns, happen });
    this.rise(this.heap.length - 1);
  }

  /** Runs everything that happens up to and including `time`. A time before now changes nothing. */
  advanceTo(time: number): void {
    for (let next = this.heap[0]; next !== undefined && next.at <= time; next = this.heap[0]) {
      this.removeFirst();
      this.now = next.at;
      next.happen();
    }
    this.now = Math.max(this.now, time);
  }

  private removeFirst(): void {
    const last = this.heap.pop();
    if (last === undefined || this.heap.length === 0) return;
    this.heap[0] = last;
    this.sink(0);
  }

  private rise(from: number): void {
    let child = from;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (!this.swapIfEarlier(child, parent)) return;
      child = parent;
    }
  }

  private sink(from: number): void {
    let parent = from;
    for (;;) {
      const left = 2 * parent + 1;
      const child = this.isEarlier(left + 1, left) ? left + 1 : left;
      if (!this.swapIfEarlier(child, parent)) return;
      parent = child;
    }
  }

  private isEarlier(a: number, b: number): boolean {
    const one = this.heap[a];
    const other = this.heap[b];
    if (one === undefined || other === undefined) return false;
    return one.at < other.at || (one.at === other.at && one.turn < other.turn);
  }

  private swapIfEarlier(child: number, parent: number): boolean {
    const one = this.heap[child];
    const other = this.heap[parent];
    if (one === undefined || other === undefined || !this.isEarlier(child, parent)) return false;
    this.heap[child] = other;
    this.heap[parent] = one;
    return true;
  }
}
