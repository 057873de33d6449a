import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';

const path = new URL('seconds.json', import.meta.url);
const worthKnowing = 5;

/** A reporter that keeps how long the files took, for longest-first.js. Files that did not run keep their seconds. */
export default class KeepSeconds {
  onRunComplete(_contexts, { testResults }) {
    const known = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
    for (const { testFilePath, perfStats } of testResults)
      known[relative(process.cwd(), testFilePath)] = Math.round(perfStats.runtime / 1_000);
    const long = Object.entries(known).filter(
      ([name, seconds]) => seconds >= worthKnowing && existsSync(name),
    );
    const sorted = Object.fromEntries(long.toSorted(([, a], [, b]) => b - a));
    writeFileSync(path, `${JSON.stringify(sorted, null, 2)}\n`);
  }
}
