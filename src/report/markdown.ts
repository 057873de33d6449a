import { markdownTable } from 'markdown-table';
import { codeBlock, inlineCode, plainText, tableCell } from '../text/safe-text.ts';
import { clip } from '../text/short.ts';

export { clip };

/** Lines of at most `width` characters, broken between words; a longer word stays whole. */
export function wrap(text: string, width: number): readonly string[] {
  if (text.length <= width) return [text];
  const at = text.lastIndexOf(' ', width);
  const end = at > 0 ? at : text.indexOf(' ', width);
  return end === -1 ? [text] : [text.slice(0, end), ...wrap(text.slice(end + 1), width)];
}

/** Text as Markdown in which nothing but `code` between backticks and links to known documentation are markup. */
export function prose(text: string): string {
  return spans(text, plainText);
}

/** The same for a table cell. */
export function cell(text: string): string {
  return spans(text, tableCell);
}

/** Code between backticks, or as `inlineCode` writes what does not fit between them. */
const CODE = '`[^`\\n]+`|<code>[^<\\n]*<\\/code>';
/**
 * A link that a stranger wrote stays text; those to the vendors' documentation and to AWS Support are remedies. Other pages
 * of a console are not: a link can fill in a form there, as for a stack of a stranger's template.
 */
const LINK =
  'https:\\/\\/(?:(?:docs\\.aws\\.amazon|docs\\.github|docs\\.docker)\\.com\\/[\\w./#-]*[\\w/]|console\\.aws\\.amazon\\.com\\/support\\/home(?![\\w?#/]))';
const IS_LINK = new RegExp(`^${LINK}$`);
/** Any other URL is code: it is no link, and whoever copies it gets what was written. */
const ADDRESS = 'https?:\\/\\/[^\\s`<>"\'|\\\\()[\\]]{0,500}[^\\s`<>"\'|\\\\()[\\].,;:!?]';
const SPAN = new RegExp(`(${CODE}|${LINK}|\\b${ADDRESS})`);

function spans(text: string, plain: (text: string) => string): string {
  return text
    .trim()
    .split(SPAN)
    .map((part, index) => (index % 2 === 1 ? span(part) : between(part, plain)))
    .join('');
}

function span(part: string): string {
  if (IS_LINK.test(part)) return `<${part}>`;
  return inlineCode(/^https?:/.test(part) ? part : codeText(part));
}

function codeText(span: string): string {
  if (span.startsWith('`')) return span.slice(1, -1);
  const escaped = span.slice('<code>'.length, -'</code>'.length);
  return escaped
    .replace(/\\([_\W])/g, '$1')
    .replace(/&#8203;/g, '')
    .replace(/&#124;/g, '|')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

/** The spaces around a piece of text separate it from its neighbours. */
function between(part: string, plain: (text: string) => string): string {
  return `${/^\s/.test(part) ? ' ' : ''}${plain(part)}${/\S\s+$/.test(part) ? ' ' : ''}`;
}

const FENCE = /^ *(`{3,})([\w-]*)\n([\s\S]*?)\n? *\1$/m;

/** A remedy: paragraphs, list items, `code` and fenced blocks stay; every other markup is shown as text. */
export function remedy(text: string): string {
  const fence = FENCE.exec(text);
  const before = text.slice(0, fence?.index).split('\n').map(remedyLine).join('\n').trim();
  if (fence === null) return before;
  const [whole, , language, block = ''] = fence;
  const after = remedy(text.slice(fence.index + whole.length));
  return [before, codeBlock(foldCommands(block), language), after].filter((part) => part !== '').join('\n\n');
}

/** Characters of a code line that GitHub's summary shows without scrolling. */
export const CODE_COLUMNS = 96;

/** Commands that are wider than their box, with an option a line: they can be pasted all the same. */
export function foldCommands(block: string): string {
  return block.split('\n').map(foldCommand).join('\n');
}

function foldCommand(line: string): string {
  if (line.length <= CODE_COLUMNS || !/^ *(aws|docker|gh) /.test(line)) return line;
  const isQuoted = (at: number) => (line.slice(0, at).match(/'/g) ?? []).length % 2 === 1;
  return line.replace(/ (?=--)/g, (space, at: number) => (isQuoted(at) ? space : ' \\\n  '));
}

function remedyLine(line: string): string {
  const [, marker = '', rest = ''] = /^( *(?:[-*]|\d+\.) +)?(.*)$/.exec(line) ?? [];
  return rest === '' ? '' : marker + prose(rest);
}

/** The same on one line, for a table cell. */
export function remedyCell(text: string, max: number): string {
  return cell(
    clip(
      text.replace(/```[\w-]*\n([\s\S]*?)\n? *```/g, (_, code: string) => `\`${oneLine(code)}\``),
      max,
    ),
  );
}

function oneLine(text: string): string {
  return text.replaceAll('`', "'").replace(/\s+/g, ' ').trim();
}

/** Cells are Markdown that is safe in a table; a column that is empty in every row is left out. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const isTold = (_: string, column: number) => rows.some((row) => row[column] !== '');
  const told = [head, ...rows].map((row) => row.filter(isTold));
  return markdownTable(told, { alignDelimiters: false });
}

/** A block that is closed until its reader opens it. */
export function details(title: string, body: string): string {
  // Inside of HTML a backslash escapes nothing.
  const text = plainText(title).replace(/\\([_\W])/g, '$1');
  return `<details><summary>${text}</summary>\n\n${body}\n\n</details>`;
}

/** `label` is Markdown; without `url` it stands alone. */
export function link(label: string, url: string | undefined): string {
  return url === undefined ? label : `[${label}](${url.replace(/[\s()<>"'`|\\]/g, percent)})`;
}

function percent(character: string): string {
  return `%${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
}
