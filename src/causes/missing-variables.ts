import { listedVariables } from './listed-variables.ts';
import type { MissingVariable } from './missing-variable.ts';

/** The lines of a container's log, oldest first. */
export interface LogText {
  readonly lines: readonly { readonly text: string }[];
}

/** SHOUTING_CASE: what nearly everybody calls an environment variable. */
const NAME = '(?<!\\w)[A-Z][A-Z0-9]*(?:_+[A-Z0-9]+)*';
/** Where the sentence says "environment variable" itself, any name will do (`ConnectionStrings__Default`). */
const ANY_NAME = '(?<![\\w.])[A-Za-z_][\\w.]*[\\w]';
const ENV_VAR = '(?:environment|env)[ -]?(?:variables?|vars?)';
const ABSENT =
  '(?:not (?:been )?(?:set|defined|found|provided|specified|configured|present|available|exist)|unset|undefined|missing|required|mandatory|a required|empty)';
const Q = '["\'`\\[\\\\]{0,3}';
/** The end of a name: no call, no member, no further word character. */
const END = '["\'`\\]\\\\]{0,3}';

function pattern(source: string, flags = ''): RegExp {
  return new RegExp(source, flags);
}

/** Forms that speak of the environment by themselves. */
const CERTAIN: readonly RegExp[] = [
  // django-environ: ImproperlyConfigured: Set the X environment variable
  pattern(`Set the ${Q}(${ANY_NAME})${END} ${ENV_VAR}`, 'i'),
  // … in the words of programs: Please define the X environment variable
  pattern(
    `\\b(?:[Dd]efine|[Pp]rovide|[Cc]onfigure|[Ss]pecify|[Ss]upply|[Ee]xport|[Dd]eclare|forgot to set)(?: (?:a|an|the|your))* ${Q}(${NAME})${END} ${ENV_VAR}`,
  ),
  // SDKs: … must be given, or by setting the X environment variable
  pattern(
    `\\b(?:must|required?|missing|provide|pass|no|not)\\b[^\\n]{0,200}\\b(?:[Ss]et|[Ss]etting|[Uu]sing|via|through|with)(?: (?:a|an|the|your|it as))* ${Q}(${NAME})${END} ${ENV_VAR}`,
  ),
  // python-decouple
  pattern(`(${ANY_NAME}) not found\\. Declare it as envvar`),
  // Prisma, Symfony, Elixir, environs, Rust's dotenvy: environment variable not found: X
  pattern(
    `${ENV_VAR}(?: is| was)? (?:not found|not set|missing|undefined|required):? ${Q}(${ANY_NAME})${END}(?![\\w(])`,
    'i',
  ),
  pattern(
    `${ENV_VAR}:? ${Q}(${ANY_NAME})${END},? (?:(?:is|was|has|must|should|because|it)\\b ?)*(?:be set|be defined|be provided|${ABSENT})`,
    'i',
  ),
  pattern(
    `(?:missing|unset|undefined|required|need|specify|provide|expected|find|load|read|get|no|fetch)(?: (?:a|an|the|required|mandatory|following|value for))* ${ENV_VAR}:?[ =]${Q}(${NAME})${END}(?![\\w(])`,
    'i',
  ),
  pattern(`${Q}(${NAME})${END} ${ENV_VAR} (?:is|was|has|must|should|cannot|not)\\b`, 'i'),
  // joi, envalid, env-var, zod: "X" is required; { X: [ 'Required' ] }
  pattern(
    `(?:validation error|invalid env|envalid|env-var).{0,300}?${Q}\\b(${NAME})${END}:? (?:is (?:a )?required|undefined|\\[ ?["']Required)`,
    'i',
  ),
  pattern(`^${Q}(${NAME})${END}: \\[ ?["']Required`),
  // kelseyhightower/envconfig
  pattern(`required key (${NAME}) missing value`),
  // Ruby's ENV.fetch, Figaro, dotenv
  pattern(`key not found: "(${ANY_NAME})"`),
  pattern(`[Mm]issing required (?:configuration )?keys?: \\[?"?(${NAME})`),
  pattern(`[Mm]issing (?:required )?env:? (${NAME})`),
  pattern(`ENV\\[["'](${ANY_NAME})["']\\] (?:is|was|must|not)`),
  // the shell
  pattern(`\\b(${NAME}): (?:unbound variable|parameter (?:null or )?not set)`),
  // … with the words of the script, as in ${X:?the key of the shop}; what the shell itself says of a name is no such thing
  pattern(
    `^\\S{1,200}: (?:line )?\\d+: ([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+): (?!(?:command )?not found|No such |Permission denied|readonly|is read only|bad |invalid |syntax |ambiguous |cannot |Is a directory|arg|integer )\\w`,
  ),
  // PHP
  pattern(`Undefined (?:array key|index):? "?(${NAME})"?(?![\\w])`),
  // Spring, Quarkus
  pattern("Could not resolve placeholder '([\\w.-]+)'"),
  pattern('The config property ([\\w.-]+) is required but it could not be found'),
  pattern('Could not expand value ([\\w.-]+) in property'),
  // Typesafe config, Micronaut
  pattern('Could not resolve (?:substitution to a value|placeholder):? \\$\\{\\??([\\w.-]+)'),
  // Nest, Starlette, Ajv (fastify-env), Effect, vlucas/phpdotenv, envy, click
  pattern('Configuration key "([\\w.-]+)" does not exist'),
  pattern("Config '([\\w.-]+)' is missing, and has no default"),
  pattern(`env (?:must|should) have required property '(${NAME})'`),
  pattern(`Expected (${NAME}) to exist in the process context`),
  pattern(`failed assertions: (${NAME}) is (?:missing|empty)`),
  pattern(`missing value for field (${ANY_NAME})`),
  pattern(`\\(env var: ["'](${NAME})["']\\)`),
  // Rails, Meteor, valibot
  pattern(`(?:put it in|set it in|in) the ENV\\[["'](${NAME})["']\\]`),
  pattern(`set (${NAME}) in the server environment`),
  pattern(`Expected "(${NAME})" but received undefined`),
  // images of databases
  pattern(`superuser password is not specified.{0,200}?(POSTGRES_PASSWORD)`),
  pattern(`You need to specify one of the following.{0,200}?(MYSQL_ROOT_PASSWORD|MARIADB_ROOT_PASSWORD)`),
];

/** Forms in which only the shape of the name tells that it is a variable: SHOUTING_CASE with an underscore. */
const BY_SHAPE: readonly RegExp[] = [
  pattern(`KeyError: ['"](${NAME})['"]`),
  // Objects.requireNonNull with the name for its message
  pattern(`NullPointerException: (${NAME})$`),
  pattern(`(?<![\\w.$])${Q}(${NAME})${END}:? (?:(?:is|was|has|are)\\b ?)*${ABSENT}(?:$|\\W)`),
  pattern(
    `(?<![\\w.$])${Q}(${NAME})${END}:? (?:(?:setting|value|variable|key) )?(?:must|should|needs? to|has to|cannot) (?:not )?be (?:set|defined|provided|specified|configured|present|empty|undefined|null|blank)`,
  ),
  pattern(
    `(?:[Mm]issing|[Uu]ndefined|[Rr]equired)(?: required)?(?: (?:config(?:uration)?|setting|variable|value|key|secret|option))?(?: for)?:? ${Q}(${NAME})${END}(?:$|[\\s,.!])`,
  ),
];

const NEARBY_LINES = 10;
/** What a program says of itself stands at the start of a line; longer ones are data. */
const LENGTH = 1000;
const SPEAKS_OF_ENVIRONMENT =
  /environ|getenv|process\.env|ENV\.fetch|ENV\[|\benv\(|decouple|dotenv|settings|config/i;
const ONLY_A_WARNING = /\bwarn(?:ing)?\b|defaulting|using default|falling back|fallback|optional|deprecated/i;

/** Some frameworks name no variable, and mean one. */
const IMPLIED: readonly (readonly [RegExp, string])[] = [
  [/No application encryption key has been specified/, 'APP_KEY'],
  [/app\.keys are required|App keys are required/i, 'APP_KEYS'],
  [/\[next-auth\]\[error\]\[NO_SECRET\]|MissingSecret: /, 'AUTH_SECRET'],
  [/Missing `?secret_key_base`? for ['"`]?production/, 'SECRET_KEY_BASE'],
  [/Failed to configure a DataSource: 'url' attribute is not specified/, 'SPRING_DATASOURCE_URL'],
];

/** .NET reads a connection string from the section ConnectionStrings: `ConnectionStrings__NAME` in the environment. */
const CONNECTION =
  /[Cc]onnection ?string ['"](\w{1,80})['"] (?:was )?(?:not found|is (?:missing|not))|[Nn]o connection string named ['"](\w{1,80})['"]|connection string was used, but the name ['"](\w{1,80})['"] was not found/;

/** The variables that a container's log says are missing, in the order in which it says so. */
export function missingVariables(log: LogText): readonly MissingVariable[] {
  const texts = log.lines.map(({ text }) => text.slice(0, LENGTH).trim());
  const found = texts.flatMap((text, index) => namesIn(texts, text, index).map((name) => ({ name, index })));
  const all = [...found, ...missingFields(texts), ...listedVariables(texts)].toSorted(
    (a, b) => a.index - b.index,
  );
  return all.filter(({ name }, place) => all.findIndex((other) => other.name === name) === place);
}

function namesIn(texts: readonly string[], text: string, index: number): readonly string[] {
  if (ONLY_A_WARNING.test(text)) return [];
  const connection = CONNECTION.exec(text);
  if (connection) return [`ConnectionStrings__${connection.slice(1).find((name) => name !== undefined)}`];
  const implied = IMPLIED.find(([form]) => form.test(text));
  if (implied) return [implied[1]];
  const certain = matches(CERTAIN, text);
  const shaped = matches(BY_SHAPE, text).filter((name) => isShaped(texts, text, index, name));
  const first = certain[0];
  return [...new Set([...certain, ...(first === undefined ? [] : furtherNames(text, first)), ...shaped])];
}

function matches(patterns: readonly RegExp[], text: string): readonly string[] {
  return patterns
    .filter((form) => form.test(text))
    .flatMap((form) => [...text.matchAll(new RegExp(form, `${form.flags}g`))])
    .flatMap(([, name = '']) => (name.length >= 3 && !NO_NAME.test(name) ? [name] : []));
}

/** Only its shape speaks for it: an underscore or talk of the environment nearby, and no word that makes it another thing. */
function isShaped(texts: readonly string[], text: string, index: number, name: string): boolean {
  const before = text.slice(0, text.indexOf(name));
  if (ANOTHER_THING.test(before) || OF_ANOTHER_LANGUAGE.test(text) || /^(?:HTTP|ORA|SQL|ERR|ON)_/.test(name))
    return false;
  const around = texts.slice(Math.max(0, index - NEARBY_LINES), index + 1);
  return name.includes('_') || around.some((one) => SPEAKS_OF_ENVIRONMENT.test(one));
}

const ANOTHER_THING =
  /(?:table|column|relation|view|constraint|index|function|field|argument|parameter|enum|type|class|method|module|file|header|user|role|permission)s? ["'`]?$/i;

/** GraphQL and SQL write their own names in capitals, and command lines their arguments. */
const OF_ANOTHER_LANGUAGE = /\bGraphQL|\bSQL|\benum\b|(?:^|\s)--[a-z][\w-]*[ =]</;

/** Words that stand where a name would, and upper-case words of logs. */
const NO_NAME =
  /^(?:the|not|set|for|and|was|were|has|must|should|is|are|it|in|on|of|error|fatal|info|failed|null|undefined|http|https|get|post|api|url|json|aws|sql|database|variable|value)$/i;

/** `missing environment variables: A, B and C`. */
function furtherNames(text: string, first: string): readonly string[] {
  const rest = text.slice(text.indexOf(first) + first.length);
  const list =
    /^["'`]?(?:(?:, ?| and |, and |["'`\s]+,["'`\s]*)["'`]?[A-Z][A-Z0-9]*_[A-Z0-9_]+["'`]?)+/.exec(
      rest,
    )?.[0] ?? '';
  return list.match(/[A-Z][A-Z0-9_]+/g) ?? [];
}

/** pydantic-settings tells the field on one line and what is wrong with it on the next. */
function missingFields(texts: readonly string[]): readonly MissingVariable[] {
  const start = texts.findIndex((text) =>
    /validation errors? for \w*(?:settings|config|env)\w*$/i.test(text),
  );
  if (start === -1) return [];
  return texts.flatMap((text, index) => {
    const next = texts[index + 1] ?? '';
    const isField = index > start && /^[A-Za-z_]\w*$/.test(text) && /^field required\b/i.test(next);
    return isField ? [{ name: text.toUpperCase(), index: index + 1 }] : [];
  });
}
