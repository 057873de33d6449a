/** The deepest answer of AWS, a registry or GitHub has about ten levels. */
const deepest = 100;
/** The widest, a page of 10,000 log events, has about 40,000 values. Each takes some fifty times its length once it is parsed. */
const mostValues = 400_000;

const quote = '"'.charCodeAt(0);
const backslash = '\\'.charCodeAt(0);
const comma = ','.charCodeAt(0);
const opening: readonly number[] = ['[', '{'].map((bracket) => bracket.charCodeAt(0));
const closing: readonly number[] = [']', '}'].map((bracket) => bracket.charCodeAt(0));

/**
 * Looks at the parts of a body one after the other, before anything parses them: whether what they say so far is JSON
 * that nests or branches beyond every answer of ours. A parser would take hundreds of megabytes for a few of such text.
 */
export function jsonGrowth(): (part: Uint8Array) => boolean {
  let [depth, values] = [0, 0];
  let [isInString, isEscaped] = [false, false];
  return (part) => {
    for (const byte of part) {
      if (isEscaped) isEscaped = false;
      else if (isInString) {
        if (byte === quote) isInString = false;
        else isEscaped = byte === backslash;
      } else if (byte === quote) isInString = true;
      else if (byte === comma) values += 1;
      else if (opening.includes(byte)) {
        values += 1;
        depth += 1;
        if (depth > deepest) return true;
      } else if (closing.includes(byte)) depth -= 1;
    }
    return values > mostValues;
  };
}
