/**
 * Text that others wrote (logs, events, stop reasons, names), made safe to show.
 * `maskSecrets` hides what looks like a secret; the others keep text from being read as anything but text.
 */

const MASK = '***';
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
    .replace(/\b(https?:|www\.|ftp:)(?=\S)/gi, '$1&#8203;');
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
  const lines = visible(text)
    .replace(/\n+$/, '')
    .split('\n')
    .map((line) => shorten(line.trimEnd()));
  const longest = Math.max(2, ...(lines.join('\n').match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${language}`, ...lines, fence].join('\n');
}

/** Does a variable of this name hold a secret, as far as names tell? */
export function isSecretName(name: string): boolean {
  return (
    new RegExp(SECRET_WORD, 'i').test(name) &&
    !/(?:_|^)(?:NAME|ARN|PATH|FILE|ID|TTL|TIMEOUT|EXPIRY)(?:_|$)/i.test(name)
  );
}

const SECRET_WORD =
  '(?:passw(?:or)?d|passphrase|pwd|secret|token(?!s|iz)|api[_-]?key|(?:access|private|encryption|signing|account|auth)[_-]?key|credential|authorization|signature|cookie|connection[_-]?string)';
/** What stands after `PASSWORD:` in a sentence about the variable, and is no value. */
const SENTENCE =
  '(?:must|is|was|are|not|field|required|missing|invalid|expired|cannot|could|should|this|value|no|the|an?|none|null|nil|undefined|empty|true|false|environment|variable|input|unexpected|failed|denied|does|has|please|set|string|may|unable|unknown|error|in|for|of|from)\\b';
const VALUE = `(?:"[^"\\n]*"?|'[^'\\n]*'?|[^\\s,;&"'<>{}()[\\]]+)`;

const SECRETS: readonly (readonly [RegExp, string])[] = [
  [
    /-----BEGIN ([A-Z ]*)PRIVATE KEY( BLOCK)?-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY( BLOCK)?-----|$)/g,
    `-----BEGIN $1PRIVATE KEY----- ${MASK}`,
  ],
  [/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[A-Za-z0-9+/]{60,76}={0,2}$/gm, MASK],
  [/\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b/g, MASK],
  [/\bey[JK][\w-]{8,}\.[\w-]{4,}(?:\.[\w-]*){0,3}/g, MASK],
  [
    /\b(?:gh[pousr]_|github_pat_|glpat-|npm_|pypi-|dop_v1_|hf_|sq0[a-z]{3}-|shp(?:at|ca|pa|ss)_)[\w-]{16,}/g,
    MASK,
  ],
  [/\b(?:xox[a-z]|xapp)-[\w-]{10,}/g, MASK],
  [/\b(?:[spr]k_(?:live|test)_|whsec_|sk-)[\w-]{16,}/g, MASK],
  [/\bAIza[\w-]{30,}/g, MASK],
  [/\bya29\.[\w-]{20,}/g, MASK],
  [/\bSG\.[\w-]{16,}\.[\w-]{16,}/g, MASK],
  [
    /(hooks\.slack\.com\/(?:services|workflows)\/|discord(?:app)?\.com\/api\/webhooks\/)[^\s"'<>]+/gi,
    `$1${MASK}`,
  ],
  [
    /\b([a-z][a-z0-9+.-]{0,30}:\/\/[^\s:@/"'<>]*):(?!\d+(?:[/?#\s]|$))[^\s"'<>]+@(?=[\w.[-])/gi,
    `$1:${MASK}@`,
  ],
  [/\b([a-z][a-z0-9+.-]{0,30}:\/\/)[^\s:@/"'<>]{12,}@(?=[\w.[-])/gi, `$1${MASK}@`],
  [/\b(Bearer|Basic)\s+(?=\S*[\d=])[\w.~+/=-]{8,}/gi, `$1 ${MASK}`],
  [/\b(IDENTIFIED BY|PASSWORD) '(?:[^'\n]|'')+'/g, `$1 '${MASK}'`],
];
const OPTION = new RegExp(
  `((?<![\\w-])--?[\\w-]{0,40}?${SECRET_WORD}[\\w-]{0,40}[= ]\\s*)(?!${SENTENCE})${VALUE}`,
  'gi',
);
const EQUALS = new RegExp(
  `(?<![\\w.-])([\\w.-]{0,80}?${SECRET_WORD}[\\w.-]{0,80}\\\\?["'\\]]{0,2}\\s{0,3}(?:=>|:?=)\\s{0,3}\\\\?)(?![=~>]|arn:aws|(?:null|nil|none|undefined|true|false)\\b)${VALUE}`,
  'gi',
);
/** After a colon a sentence may follow, or the name of a variable: both are evidence and stay. */
const COLON = new RegExp(
  `(?<![\\w.:/-])([\\w.-]{0,80}?${SECRET_WORD}[\\w.-]{0,80}\\\\?["']?\\s{0,3}:\\s{0,3}\\\\?)(?!["']?(?:arn:aws|/)|["']?${SENTENCE}|:)(${VALUE})`,
  'gi',
);
const LONG_AFTER_WORD = new RegExp(
  `(\\b[\\w-]{0,40}?(?:${SECRET_WORD}|key)[\\s:='"]+(?:(?:is|was|value|of)[\\s:='"]+)?)[A-Za-z0-9+/_-]{32,}={0,2}(?![\\w.:/])`,
  'gi',
);
/** A literal that stands in where the variable is not set: `os.environ.get('DB_PASSWORD', 'hunter2')`. */
const DEFAULT = new RegExp(
  `(\\b(?:get|getenv|env|config|fetch)\\(\\s{0,3}["'][\\w.-]{0,80}?${SECRET_WORD}[\\w.-]{0,80}["']\\s{0,3},\\s{0,3}(?:default\\s{0,3}=\\s{0,3})?)(?:"[^"\\n]*"|'[^'\\n]*')`,
  'gi',
);
/** Code that reads a variable by its name, and has no value in it: `os.environ['NAME']`, `process.env.NAME`. */
const READS_VARIABLE =
  /^(?:process\.env\.[A-Z][A-Z0-9_]*\b(?!\s*[|?])|(?:(?:os\.)?environ|process\.env|ENV|(?:os\.|System\.)?getenv|env|config)(?:\.(?:get|fetch))?[[(]["'][A-Z][A-Z0-9_]*["'][\])](?!\s*(?:[|?]|or\b)))/;
const VARIABLE_NAME = /^["']?[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+["']?$/;

/**
 * `text` with everything masked that looks like a key, a token or a password, and with the values in `known`.
 * Names stay: `KeyError: 'DB_PASSWORD'` is evidence, not a secret.
 */
export function maskSecrets(text: string, known: readonly string[] = []): string {
  let masked = text;
  for (const value of [...known].filter((one) => one.length >= 6).sort((a, b) => b.length - a.length)) {
    masked = masked.replaceAll(value, MASK);
  }
  for (const [pattern, replacement] of SECRETS) masked = masked.replace(pattern, replacement);
  return masked
    .replace(OPTION, `$1${MASK}`)
    .replace(DEFAULT, `$1${MASK}`)
    .replace(EQUALS, (match, name: string, at: number, text: string) =>
      READS_VARIABLE.test(text.slice(at + name.length)) ? match : `${name}${MASK}`,
    )
    .replace(COLON, (match, name: string, value: string, at: number, text: string) =>
      VARIABLE_NAME.test(value) || READS_VARIABLE.test(text.slice(at + name.length))
        ? match
        : `${name}${MASK}`,
    )
    .replace(LONG_AFTER_WORD, `$1${MASK}`);
}
