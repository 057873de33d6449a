import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * The golden text of this name; `UPDATE_GOLDEN=1` writes `text` there, to be read before it is committed: would it help
 * at two in the morning?
 */
export function golden(name: string, text: string): string {
  const file = new URL(`../../fixtures/summaries/${name}.md`, import.meta.url);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(file.pathname), { recursive: true });
    writeFileSync(file, text);
  }
  return readFileSync(file, 'utf8');
}

const VARYING: readonly (readonly [RegExp, string])[] = [
  [/\]\(https:\/\/[^)]*\)/g, '](…)'],
  [/127\.0\.0\.1:\d+/g, 'REGISTRY'],
  [/\b[0-9a-f]{32}\b/g, 'TASK'],
  [/\bsha256:[0-9a-f]{64}\b/g, 'sha256:DIGEST'],
  [/\becs-svc\/\d+/g, 'ecs-svc/DEPLOYMENT'],
  [/\b10(\\?\.)\d+\.\d+\.\d+\b/g, 'ADDRESS'],
  [/\b\d\d:\d\d:\d\d(?= UTC)/g, 'HH:MM:SS'],
  // How many tasks had failed by then depends on the moment.
  [/ \((?:the same )?in \d+ of \d+ tasks\)/g, ''],
];
const TIME = /(?<=after )(?:\d+ h ?)?(?:\d+ min ?)?(?:\d+ s)?(?=[:;.,])/g;

/**
 * What a reader sees first: the verdict, the causes with remedy and proof, what serves now. What comes below (time line,
 * tasks, events, log) has as many rows as there was time for looks, and golden files of its own.
 */
export function head(summary: string): string {
  const [above = ''] = summary.split(/^### What `/m);
  const lines = VARYING.reduce((text, [pattern, word]) => text.replaceAll(pattern, word), above);
  return `${lines
    .replace(TIME, 'TIME')
    .replace(/(?<=```text\n)[^`]*(?=```)/g, once)
    .trimEnd()}\n`;
}

/** How often the same was seen, and whether a target still was in its group, depends on the moment. */
function once(proof: string): string {
  const entries = [...proof.matchAll(/((?:^\S.*\n)+)((?:^ {4}.*\n)+)/gm)].map(
    ([, sources = '', text = '']) => {
      const unique = new Set(sources.trim().split('\n'));
      return `${[...unique].join('\n')}\n${text}`;
    },
  );
  return [...new Set(entries)].filter((entry) => !entry.startsWith('target ')).join('');
}
