import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { marked } from 'marked';
import type { Played } from './play.ts';

const style = `
  :root { color-scheme: light dark; --line: #d1d9e0; --code: #f6f8fa; --page: #fff; --text: #1f2328 }
  @media (prefers-color-scheme: dark) { :root { --line: #3d444d; --code: #151b23; --page: #0d1117; --text: #f0f6fc } }
  body { margin: 0 auto; max-width: 56rem; padding: 1.5rem; background: var(--page); color: var(--text);
    font: 1rem/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif }
  article { border: 1px solid var(--line); border-radius: 6px; margin: 1rem 0 3rem; padding: 0 1.5rem 1rem }
  code, pre { background: var(--code); border-radius: 6px; font: .85em ui-monospace, Menlo, Consolas, monospace }
  code { padding: .2em .4em } pre { overflow-x: auto; padding: 1rem } pre code { padding: 0 }
  table { border-collapse: collapse; display: block; overflow-x: auto } th, td { border: 1px solid var(--line); padding: .4rem .8rem }`;

/** One page with every job summary, nearly as GitHub shows it: in light and in dark, with pictures where Mermaid is installed. */
export function summariesPage(played: readonly Played[], repository: string): string {
  const parts = played.map(
    ({ act, summaries }) => `<h1>${act.heading}</h1><p>${act.before}</p>${summaries.map(asArticle).join('')}`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>ecs-rollout: job summaries of the demo</title>
<style>${style}</style>${parts.join('\n')}${pictures(repository)}</html>\n`;
}

function asArticle(summary: string): string {
  return `<article>${marked.parse(summary, { gfm: true, async: false })}</article>`;
}

/** GitHub draws diagrams itself; here that takes Mermaid, which only a checkout with its packages has. */
function pictures(repository: string): string {
  const mermaid = join(repository, 'node_modules/mermaid/dist/mermaid.min.js');
  if (!existsSync(mermaid)) return '';
  return `<script src="${pathToFileURL(mermaid)}"></script><script>
  for (const code of document.querySelectorAll('code.language-mermaid')) {
    code.parentElement.replaceWith(Object.assign(document.createElement('div'), { className: 'mermaid', textContent: code.textContent }));
  }
  mermaid.initialize({ startOnLoad: true, theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default' });
</script>`;
}
