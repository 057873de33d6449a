/** What a RUN step printed before it failed, without the numbers and times that builders put before each line. */
export function stepOutput(text: string): readonly string[] {
  const lines = text.split(/\r?\n/);
  return ofNumber(lines) ?? ofExcerpt(lines) ?? ofLegacy(lines);
}

/** Plain progress: `#9 1.234 npm error …`, up to `#9 ERROR: process …`. */
function ofNumber(lines: readonly string[]): readonly string[] | undefined {
  const failed = lines.map((line) => /^#(\d+) ERROR: (?:process|executor failed)/.exec(line)?.[1]);
  const number = failed.find((one) => one !== undefined);
  if (number === undefined) return undefined;
  const said = lines.flatMap((line) => new RegExp(`^#${number} \\d+\\.\\d+ ?(.*)$`).exec(line)?.[1] ?? []);
  return said.length > 0 ? said : undefined;
}

/** The excerpt at the end: `> [build 4/6] RUN npm ci:` between two lines of dashes. */
function ofExcerpt(lines: readonly string[]): readonly string[] | undefined {
  const head = lines.findLastIndex((line) => /^ > \[.{1,200}\] .*:$/.test(line));
  if (head === -1) return undefined;
  const rest = lines.slice(head + 1);
  const end = rest.findIndex((line) => /^-{5,}$/.test(line));
  return rest.slice(0, end === -1 ? rest.length : end).map((line) => line.replace(/^\d+\.\d+ ?/, ''));
}

/** The builder of older engines: what follows the last `Running in`. */
function ofLegacy(lines: readonly string[]): readonly string[] {
  const end = lines.findLastIndex((line) => /returned a non-zero code: \d+/.test(line));
  if (end === -1) return [];
  const start = lines.slice(0, end).findLastIndex((line) => /^ ---> Running in /.test(line));
  return lines.slice(start + 1, end);
}
