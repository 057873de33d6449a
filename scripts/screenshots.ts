/**
 * Renders Markdown files as GitHub's job summary would and takes a picture of each with headless Chromium.
 *
 *   npm run screenshots -- <folder for the pictures> [<file.md> …]
 *
 * Without files it takes the golden summaries.
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { marked } from 'marked';
import sanitizeHtml from 'sanitize-html';

const run = promisify(execFile);
const ROOT = process.cwd();
const GOLDEN = join(ROOT, '__tests__/fixtures/reports');
const CHROMIUM = process.env['CHROMIUM'] ?? 'chromium';
/** GitHub's summary column in a desktop window. */
const WIDTH = 960;
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  '--virtual-time-budget=20000',
];

const [folder, ...files] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder for the pictures.');
await mkdir(folder, { recursive: true });
const work = await mkdtemp(join(tmpdir(), 'screenshots-'));
try {
  for (const file of files.length > 0 ? files : await goldenFiles()) console.log(await picture(file, folder));
} finally {
  await rm(work, { recursive: true, force: true });
}

async function goldenFiles(): Promise<string[]> {
  const names = await readdir(GOLDEN);
  return names.filter((name) => name.endsWith('.md')).map((name) => join(GOLDEN, name));
}

async function picture(file: string, target: string): Promise<string> {
  const page = join(work, `${basename(file, '.md')}.html`);
  await writeFile(page, await html(await readFile(file, 'utf8')));
  const png = join(target, `${basename(file, '.md')}.png`);
  const height = await pageHeight(page);
  await chromium([`--screenshot=${png}`, `--window-size=${WIDTH},${height}`, pathToFileURL(page).href]);
  return png;
}

/** The page writes its own height into its title once the diagrams are drawn. */
async function pageHeight(page: string): Promise<number> {
  const dom = await chromium(['--dump-dom', `--window-size=${WIDTH},800`, pathToFileURL(page).href]);
  const height = /<title>(\d+)<\/title>/.exec(dom)?.[1];
  if (height === undefined) throw new Error(`The page did not finish: ${page}`);
  return Number(height);
}

async function chromium(args: readonly string[]): Promise<string> {
  const profile = `--user-data-dir=${join(work, 'profile')}`;
  const { stdout } = await run(CHROMIUM, [...FLAGS, profile, ...args], { maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}

/** GitHub-flavoured Markdown, cleaned as GitHub cleans it: markup that could act does not pass. */
async function html(markdown: string): Promise<string> {
  const body = sanitizeHtml(await marked.parse(markdown, { gfm: true }), {
    allowedTags: sanitizeHtml.defaults.allowedTags.concat(['details', 'summary', 'img', 'del', 'input']),
    allowedAttributes: { a: ['href'], code: ['class'], th: ['align'], td: ['align'] },
  });
  const css = await readFile(
    join(ROOT, 'node_modules/github-markdown-css/github-markdown-light.css'),
    'utf8',
  );
  const mermaid = pathToFileURL(join(ROOT, 'node_modules/mermaid/dist/mermaid.min.js')).href;
  return `<!doctype html><meta charset="utf-8"><title></title><style>${css}
    body { margin: 0; background: #fff } .markdown-body { padding: 24px 32px; max-width: 896px }
    .mermaid { background: #fff !important; text-align: center }</style>
    <article class="markdown-body">${body}</article>
    <script src="${mermaid}"></script>
    <script type="module">
      for (const code of document.querySelectorAll('code.language-mermaid')) {
        const block = Object.assign(document.createElement('div'), { className: 'mermaid', textContent: code.textContent });
        code.parentElement.replaceWith(block);
      }
      mermaid.initialize({ startOnLoad: false, theme: 'default' });
      await mermaid.run();
      document.title = String(Math.ceil(document.querySelector('article').getBoundingClientRect().height));
    </script>`;
}
