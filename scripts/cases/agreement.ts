import type { Report } from '../../src/report/report.ts';

/** What a cause says without what differs from look to look, and without what later evidence adds. */
function essence(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/ (?:waiting for|this may pass|checked:|it is there by now)[\s\S]*$/, '')
    .replace(/(?:, (?:which|and (?:gets|only)) |; | \(no revision )[\s\S]*$/, '')
    .replace(/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b|\b[0-9a-f]{8,}\b/g, '#')
    .replace(/^target \S+ of target group \S+ is in \S+$/, 'a target is in a zone')
    .replace(/…$|\.$/, '')
    .trim();
}

/** Said before the log could be read: any cause that the log tells is the same, refined. */
const IS_BARE =
  /^container \S+ exited with code \d+[.…]?(?: |$)|^target group .{1,120} cannot connect to port \d+ of (?:[\d.]+:\d+)?[^:]{1,200}$/;

/** The first signs of a log that name another cause than the report does at the end; each only once. */
export function disagreements(lines: readonly string[], report: Report): readonly string[] {
  const [first] = report.diagnoses;
  if (first === undefined) return [];
  const last = essence(first.cause);
  const looked = lines.flatMap((line) => /looks like: (.+)$/.exec(line)?.[1] ?? []);
  const others = looked
    .filter((one) => !IS_BARE.test(one))
    .map(essence)
    .filter((one) => !last.startsWith(one) && !one.startsWith(last));
  return [...new Set(others)].map((one) => `a first sign says "${one}", the report "${last}"`);
}
