/* Loaded before the action (node --require): its clock is CLOCK_SHIFT_MS ahead of this machine's. */
const RealDate = Date;
const shiftMs = Number(process.env.CLOCK_SHIFT_MS);
const now = RealDate.now.bind(RealDate);

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(now() + shiftMs);
    else super(...given);
  }

  static now() {
    return now() + shiftMs;
  }
};
