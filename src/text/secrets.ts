import { cutText, MASK } from './mask.ts';
import { SECRET_WORD } from './secret-names.ts';
import { maskShapes } from './secret-shapes.ts';

/** What stands after `PASSWORD:` in a sentence about the variable, and is no value: a whole word, not how one begins. */
const SENTENCE =
  '(?:must|is|was|are|not|field|required|missing|invalid|expired|cannot|could|should|this|value|no|the|an?|none|null|nil|undefined|empty|true|false|environment|variable|input|unexpected|failed|denied|does|has|please|set|string|may|unable|unknown|error|in|for|of|from|server|write|read|unbound variable|parameter null or not set|parameter not set|expected (?:string|a|to|non))(?=[.,;:!?)\\]"\'``]*(?:\\s|$))';
const VALUE = `(?:"[^"\\n]*"?|'[^'\\n]*'?|[^\\s,;&"'<>{}()[\\]]+)`;
/** The end of an option that names a place, or a place itself: `--secret-id`, `--password-file`, `file://value.txt`. */
const PLACE = '(?<!-(?:id|arn|name|file|path|ids|names)[= ])(?!fileb?://)';

/** The rest of such a header is the secret: `Authorization: Digest …`, `Cookie: a=b; c=d`, in JSON too. */
const HEADER =
  /((?<![\w-])(?:(?:proxy-)?authorization\\?["']?\s{0,3}[:=]\s{0,3}\\?["']?(?=(?:basic|bearer|digest|negotiate|ntlm|token|apikey|key|hmac|splunk|sharedkey|geniekey|aws4-hmac-sha256)\b)|(?:set-)?cookie\\?["']?\s{0,3}:\s{0,3}\\?["']?(?=[\w.-]{1,128}=)))(?:digest [^\n]{4,}|[^\n"'}]{4,})/gi;
const OPTION = new RegExp(
  `((?<![\\w-])--?[\\w-]{0,40}?${SECRET_WORD}[\\w-]{0,40}[= ]${PLACE}\\s{0,3})(?!${SENTENCE})${VALUE}`,
  'gi',
);
const EQUALS = new RegExp(
  `(?<![\\w.-])([\\w.-]{0,80}?${SECRET_WORD}[\\w.-]{0,80}\\\\?["'\\]]{0,2}\\s{0,3}(?:=>|:?=)\\s{0,3}\\\\?)(?![=~>]|arn:aws|(?:null|nil|none|undefined|true|false|VALUE)\\b)${VALUE}`,
  'gi',
);
/**
 * After a colon a sentence may follow, the name of a variable, or an action of IAM (`secretsmanager:DescribeSecret`): all
 * are evidence and stay.
 */
const COLON = new RegExp(
  `(?<![\\w.:/-])(?!secretsmanager:(?:[a-z]{1,64}|\\*)(?![\\w-]))([\\w.-]{0,80}?${SECRET_WORD}[\\w.-]{0,80}\\\\?["']?\\s{0,3}:\\s{0,3}\\\\?)(?!["']?(?:arn:aws|ARN-OF-|/)|["']?${SENTENCE}|:|NAME(?![\\w-])|[|>][+-]?(?:\\n|$))(${VALUE})`,
  'gi',
);
const LONG_AFTER_WORD = new RegExp(
  `(\\b[\\w-]{0,40}?(?:${SECRET_WORD}|key)[\\s:='"]{1,8}(?:(?:is|was|value|of)[\\s:='"]{1,8})?)[A-Za-z0-9+/_-]{32,}={0,2}(?![\\w.:/])`,
  'gi',
);
/** A literal that stands in where the variable is not set: `os.environ.get('DB_PASSWORD', 'hunter2')`. */
const DEFAULT = new RegExp(
  `(\\b(?:get|getenv|env|config|fetch)\\(\\s{0,3}["'][\\w.-]{0,80}?${SECRET_WORD}[\\w.-]{0,80}["']\\s{0,3},\\s{0,3}(?:default\\s{0,3}=\\s{0,3})?)(?:"[^"\\n]{0,512}"|'[^'\\n]{0,512}')`,
  'gi',
);
/** Code that reads a variable by its name, and has no value in it: `os.environ['NAME']`, `process.env.NAME`. */
const READS_VARIABLE =
  /^(?:[\w.]{1,64}\()?(?:process\.env\.[A-Z][A-Z0-9_]{0,128}\b(?!\s{0,8}[|?])|(?:(?:os\.)?environ|process\.env|ENV|(?:os\.|System\.)?getenv|env|config)(?:\.(?:get|fetch))?[[(]["'][A-Z][A-Z0-9_]{0,128}["'][\])](?!\s{0,8}(?:[|?]|or\b)))/;
/** The class of an exception, after which its message follows: `TokenExpiredError: jwt expired`. */
const EXCEPTION = /(?:Error|Exception)["'\\]{0,2}\s{0,3}:\s{0,3}\\?$/;
/** How a message begins: a word, or the number of an error (`ORA-01017:`). */
const MESSAGE = /^(?:[A-Za-z']{1,40}|[A-Z]{2,5}-\d{3,6})[:.]?$/;
const VARIABLE_NAME = /^["']?[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+["']?$/;

/**
 * `text`, cut when it is very long, with everything masked that looks like a key, a token or a password,
 * and with the values in `known`.
 * Names stay: `KeyError: 'DB_PASSWORD'` is evidence, not a secret.
 */
export function maskSecrets(text: string, known: readonly string[] = []): string {
  const longestFirst = known.filter((one) => one.length >= 6).toSorted((a, b) => b.length - a.length);
  const hidden = longestFirst.reduce((masked, value) => masked.replaceAll(value, MASK), cutText(text));
  return maskShapes(hidden)
    .replace(HEADER, `$1${MASK}`)
    .replace(OPTION, `$1${MASK}`)
    .replace(DEFAULT, `$1${MASK}`)
    .replace(EQUALS, (match, name: string, at: number, whole: string) =>
      READS_VARIABLE.test(whole.slice(at + name.length)) ? match : `${name}${MASK}`,
    )
    .replace(COLON, (match, name: string, value: string, at: number, whole: string) =>
      (EXCEPTION.test(name) && MESSAGE.test(value)) ||
      VARIABLE_NAME.test(value) ||
      READS_VARIABLE.test(whole.slice(at + name.length))
        ? match
        : `${name}${MASK}`,
    )
    .replace(LONG_AFTER_WORD, `$1${MASK}`);
}
