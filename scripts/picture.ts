import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { marked } from 'marked';
import sanitizeHtml from 'sanitize-html';

const run = promisify(execFile);
const ROOT = process.cwd();
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

export type Theme = 'light' | 'dark';

/** Takes a picture of Markdown as GitHub's job summary shows it, into the file `png`. Needs Chromium. */
export async function takePicture(markdown: string, png: string, theme: Theme = 'light'): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'picture-'));
  try {
    const page = join(work, 'page.html');
    await writeFile(page, await html(markdown, theme));
    const url = pathToFileURL(page).href;
    const height = await pageHeight(url, work);
    await chromium([`--screenshot=${png}`, `--window-size=${WIDTH},${height}`, url], work);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** The page writes its own height into its title once the diagrams are drawn. */
async function pageHeight(url: string, work: string): Promise<number> {
  const dom = await chromium(['--dump-dom', `--window-size=${WIDTH},800`, url], work);
  const height = /<title>(\d+)<\/title>/.exec(dom)?.[1];
  if (height === undefined) throw new Error(`The page did not finish: ${url}`);
  return Number(height);
}

async function chromium(args: readonly string[], work: string): Promise<string> {
  const profile = `--user-data-dir=${join(work, 'profile')}`;
  const { stdout } = await run(CHROMIUM, [...FLAGS, profile, ...args], { maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}

/** GitHub-flavoured Markdown, cleaned as GitHub cleans it: markup that could act does not pass. */
async function html(markdown: string, theme: Theme): Promise<string> {
  const body = sanitizeHtml(await marked.parse(markdown, { gfm: true }), {
    allowedTags: sanitizeHtml.defaults.allowedTags.concat(['details', 'summary', 'img', 'del', 'input']),
    allowedAttributes: { a: ['href'], code: ['class'], th: ['align'], td: ['align'] },
  });
  const css = await readFile(
    join(ROOT, `node_modules/github-markdown-css/github-markdown-${theme}.css`),
    'utf8',
  );
  const background = theme === 'dark' ? '#0d1117' : '#fff';
  const mermaid = pathToFileURL(join(ROOT, 'node_modules/mermaid/dist/mermaid.min.js')).href;
  return `<!doctype html><meta charset="utf-8"><title></title><style>${css}
    body { margin: 0; background: ${background} } .markdown-body { padding: 24px 32px; max-width: 896px }
    .mermaid { background: ${background} !important; text-align: center }</style>
    <article class="markdown-body">${body}</article>
    <script src="${mermaid}"></script>
    <script type="module">
      for (const code of document.querySelectorAll('code.language-mermaid')) {
        const block = Object.assign(document.createElement('div'), { className: 'mermaid', textContent: code.textContent });
        code.parentElement.replaceWith(block);
      }
      mermaid.initialize({ startOnLoad: false, theme: '${theme === 'dark' ? 'dark' : 'default'}' });
      await mermaid.run();
      document.title = String(Math.ceil(document.querySelector('article').getBoundingClientRect().height));
    </script>`;
}
