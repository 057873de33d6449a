/**
 * Text that others wrote (logs, events, stop reasons, names), made safe to show: it cannot be read as anything but text.
 * What looks like a secret is hidden by `maskSecrets`; what is known to be one by `text/known-values.ts`.
 */
export { isSecretName } from './secret-names.ts';
export { maskSecrets } from './secrets.ts';

const LINE_LIMIT = 1000;

const ESCAPE = '\u001b';
/** Control sequences of terminals: CSI, OSC and two-character escapes (ECMA-48). */
const TERMINAL = new RegExp(
  `${ESCAPE}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${ESCAPE}\\u0007]*(?:\\u0007|${ESCAPE}\\\\)?|[@-_])`,
  'g',
);
/** Invisible or direction-changing characters, with which a line can look like another one (Unicode TR36). */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** Control characters but tab and line feed, and halves of surrogate pairs. */
const UNPRINTABLE = /(?![\t\n])\p{Cc}|\p{Cs}/gu;

/** What a reader would see: no terminal sequences, nothing invisible; other ends of lines become line feeds. */
export function visible(text: string): string {
  return text
    .replace(TERMINAL, '')
    .replace(/\r\n|[\r\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(UNPRINTABLE, '\ufffd');
}

function shorten(line: string): string {
  const characters = line.length > LINE_LIMIT ? [...line] : [];
  if (characters.length <= LINE_LIMIT) return line;
  return `${characters.slice(0, LINE_LIMIT).join('')} … (${characters.length - LINE_LIMIT} more characters)`;
}

function oneLine(text: string): string {
  return shorten(visible(text).replace(/\s+/g, ' ').trim());
}

/**
 * One line for the runner's log, which the runner does not take for a workflow command:
 * it reads `::` at the start of a line and `##[` anywhere (actions/runner, ActionCommand).
 */
export function logLine(text: string): string {
  return oneLine(text)
    .replace(/#(?=#\[)/g, '# ')
    .replace(/^:(?=:)/, ': ');
}

/**
 * One line of Markdown prose: no markup, no HTML, no mention, no reference to an issue.
 * GitHub looks for mentions after it has resolved entities; only a character between helps.
 */
export function plainText(text: string): string {
  return oneLine(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_~[\]|$]/g, '\\$&')
    .replace(/^(?:[#+=-]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
    .replace(/@(?=\w)|#(?=\d)|GH-(?=\d)/gi, '$&&#8203;')
    .replace(/(https?:|ftp:|www\.)(?=\S)/gi, '$1&#8203;');
}

/** As `plainText`, inside a table. */
export function tableCell(text: string): string {
  return plainText(text).replace(/\\\|/g, '&#124;');
}

/** Code inside a line, in a table too. */
export function inlineCode(text: string): string {
  const line = oneLine(text);
  if (line === '') return '';
  return /[`|]/.test(line) ? `<code>${tableCell(line)}</code>` : `\`${line}\``;
}

/** A fenced block that its text cannot end. */
export function codeBlock(text: string, language = ''): string {
  const all = visible(text).split('\n');
  const lines = all
    .slice(0, all.findLastIndex((line) => line !== '') + 1)
    .map((line) => shorten(line.trimEnd()));
  const longest = (lines.join('\n').match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${language}`, ...lines, fence].join('\n');
}
