import { mkdir, readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { takePicture } from './picture.ts';

/*
 * Takes two pictures of each Markdown file as GitHub's job summary would show it, light and dark, with headless Chromium:
 *
 *   npm run screenshots -- <folder for the pictures> [<file.md> …]
 *
 * Without files it takes the golden summaries.
 */
const GOLDEN = '__tests__/fixtures/reports';

const [folder, ...files] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder for the pictures.');
await mkdir(folder, { recursive: true });
for (const file of files.length > 0 ? files : await goldenFiles()) {
  for (const theme of ['light', 'dark'] as const) {
    const png = join(folder, `${basename(file, '.md')}-${theme}.png`);
    await takePicture(await readFile(file, 'utf8'), png, theme);
    console.log(png);
  }
}

async function goldenFiles(): Promise<string[]> {
  const names = await readdir(GOLDEN);
  return names.filter((name) => name.endsWith('.md')).map((name) => join(GOLDEN, name));
}
