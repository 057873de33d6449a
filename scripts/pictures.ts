import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { takePicture } from './picture.ts';

/*
 * Makes the pictures at the top of the README, in light and in dark, from a run of the demo:
 *
 *   npm run pictures
 *
 * It needs Chromium, and passes its arguments on to the demo.
 */
const FOLDER = 'docs/images';
const LARGEST_BYTES = 250_000;

/** Each ends where those go on reading who have such a report before them. */
const pictures = [
  { name: 'failed', act: 'missing-variable', before: '\n### What `' },
  { name: 'succeeded', act: 'success', before: '\n<details>' },
];

const output = execFileSync(process.execPath, ['demo/dist/index.js', ...process.argv.slice(2)], {
  encoding: 'utf8',
});
mkdirSync(FOLDER, { recursive: true });
for (const { name, act, before } of pictures) {
  const summary = new RegExp(`\\| ${act}: (\\S+)`).exec(output)?.[1];
  if (summary === undefined) throw new Error(`The demo told no summary of ${act}.`);
  const [shown = ''] = readFileSync(summary, 'utf8').split(before);
  for (const theme of ['light', 'dark'] as const) {
    const png = join(FOLDER, theme === 'dark' ? `${name}-dark.png` : `${name}.png`);
    await takePicture(shown, png, theme);
    const { size } = statSync(png);
    if (size > LARGEST_BYTES)
      throw new Error(`${png} has ${size} bytes, and ${LARGEST_BYTES} are the limit.`);
    console.log(`${png}: ${Math.round(size / 1_000)} kB`);
  }
}
