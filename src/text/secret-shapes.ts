import { MASK } from './mask.ts';

type Shape = readonly [RegExp, string];

/**
 * What can be nothing but a secret, wherever it is. Every pattern is linear: what it repeats is bounded, or is taken
 * whole by the match, so that no start is tried twice over the same text.
 */
const SHAPES: readonly Shape[] = [
  [/\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b/g, MASK],
  [
    /\b(?:gh[pousr]_|github_pat_|glpat-|npm_|pypi-|dop_v1_|hf_|hvs\.|dckr_pat_|sq0[a-z]{3}-|shp(?:at|ca|pa|ss)_)[\w-]{16,}/g,
    MASK,
  ],
  [/\b(?:xox[a-z]|xapp)-[\w-]{10,}/g, MASK],
  [/\b(?:[spr]k_(?:live|test)_|whsec_|sk-)[\w-]{16,}/g, MASK],
  [/\bAIza[\w-]{30,}/g, MASK],
  [/\bya29\.[\w-]{20,}/g, MASK],
  [/\bSG\.[\w-]{16,80}\.[\w-]{16,}/g, MASK],
  [
    /(hooks\.slack\.com\/(?:services|workflows)\/|discord(?:app)?\.com\/api\/webhooks\/)[^\s"'<>]+/gi,
    `$1${MASK}`,
  ],
  // The password of a URL, with or without its scheme; it may hold a slash or an at sign.
  [/(\/\/[^\s:@/"'<>]{0,256}):(?!\d{1,5}(?:[/?#\s]|$))[^\s"'<>]{1,2048}@(?=[\w.[-])/g, `$1:${MASK}@`],
  [/(:\/\/)[^\s:@/"'<>]{12,512}@(?=[\w.[-])/g, `$1${MASK}@`],
  // Go's MySQL driver and Oracle's thin driver write them without slashes.
  [/((?<![\w.-])[\w.-]{1,64}):[^\s:@/"'<>]{1,256}@(?=(?:tcp|unix|udp)\()/g, `$1:${MASK}@`],
  [/\b(jdbc:oracle:[a-z]{1,8}:[\w.-]{1,64})\/[^\s@"']{1,256}@/gi, `$1/${MASK}@`],
  [/\b(Bearer|Basic)\s{1,8}(?=[\w.~+/-]{0,4096}[\d=])[\w.~+/=-]{8,}/gi, `$1 ${MASK}`],
  [/(?<!revision )\b(IDENTIFIED BY|PASSWORD) '(?:[^'\n]|''){1,256}'/gi, `$1 '${MASK}'`],
  // What signs a request of AWS's or of Azure's storage.
  [/([?&](?:X-Amz-(?:Signature|Security-Token|Credential)|sig|Signature)=)[^\s&"'<>]+/gi, `$1${MASK}`],
  // A secret access key has 40 characters, and so may a JSON pointer (`/containerDefinitions/0/logConfiguration`).
  [
    /(?<![A-Za-z0-9+/=_-])(?=[a-z0-9+/]{0,39}[A-Z])(?=[A-Z0-9+/]{0,39}[a-z])(?=[A-Za-z+/]{0,39}\d)(?!(?:\/(?:[a-z]{3,}(?:[A-Z][a-z]+)*|\d{1,3})){3,}(?![A-Za-z0-9+/=_-]))[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=_-])/g,
    MASK,
  ],
  // A line of a private key without its head.
  [/^(?=[^\n]{0,76}[a-z])(?=[^\n]{0,76}[A-Z])(?=[^\n]{0,76}\d)[A-Za-z0-9+/]{60,76}={0,2}$/gm, MASK],
];

const KEY_BEGIN = /-----BEGIN ([A-Z ]{0,40})PRIVATE KEY( BLOCK)?-----/;
const KEY_END = /-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----/;

/** `text` with every shape of a secret masked that needs no name beside it. */
export function maskShapes(text: string): string {
  let masked = maskJwts(maskPrivateKeys(text));
  for (const [pattern, replacement] of SHAPES) masked = masked.replace(pattern, replacement);
  return masked;
}

/** From the first line of a private key to its last, or to the end of the text where that is missing. */
function maskPrivateKeys(text: string): string {
  const parts: string[] = [];
  let rest = text;
  for (;;) {
    const begin = rest.includes('-----BEGIN ') ? KEY_BEGIN.exec(rest) : null;
    if (begin === null) return parts.length === 0 ? text : [...parts, rest].join('');
    parts.push(rest.slice(0, begin.index), `-----BEGIN ${begin[1]}PRIVATE KEY----- ${MASK}`);
    const after = rest.slice(begin.index + begin[0].length);
    const end = KEY_END.exec(after);
    if (end === null) return parts.join('');
    rest = after.slice(end.index + end[0].length);
  }
}

/** JSON Web Tokens, signed and encrypted, also behind a prefix: each run of their letters is looked at once. */
function maskJwts(text: string): string {
  return text.replace(/[\w.-]{16,}/g, (run) => {
    const start = run.search(/(?<![A-Za-z0-9])ey[JK][\w-]{8}/);
    if (start === -1 || !/^[\w-]+\.[\w-]{4}/.test(run.slice(start))) return run;
    return `${run.slice(0, start)}${MASK}`;
  });
}
