import { type Finder, type Kind, messageAt, type Strength, textAt } from './trouble.ts';

/** What npm says below its message: how the program ended, where another log lies, what else can be asked. */
const NPM =
  /^npm (?:ERR!|error) (?!\s*(?:code|errno|syscall|path|command|A complete log|To see a list|This is|There is|Lifecycle|Exit status|in workspace|workspace|location|dest|Failed at|npm|at |\/|Did you mean|or |signal|\S+@\S+ \w+: )|\s*$)(.*\S)/;
/** Programs that people put beside their own, each in the words with which it says why it does not go on. */
const FORMS: readonly (readonly [RegExp, Kind, Strength])[] = [
  [/^nginx: \[emerg\] |^nginx: \[(?:crit|alert)\] /, 'server', 5],
  [/^s6-[\w-]+: fatal: |^(?!\S*rc\.init: fatal: stopping)[\w./-]+: fatal: |^init: fatal: /, 'server', 4],
  [
    /^\(\d+\)[A-Z].{0,80}: AH\d{5}: |^AH\d{5}: (?!Could not reliably).*(?:error|fail|unable|cannot|invalid|not)/i,
    'server',
    3,
  ],
  [/^Error: .{0,200}\nFor help, use \S*supervisord/, 'server', 5],
  [/^FATAL: +\S|^LOG: +database system is shut down/, 'server', 4],
  [NPM, 'wrapper', 3],
  [
    /^error Command "[^"]+" not found\.|^error Couldn't find a package\.json|^Usage Error: |^Internal Error: /,
    'wrapper',
    3,
  ],
  [/^\s?ERR_PNPM_(?!RECURSIVE_RUN_FIRST_FAIL)\w+/, 'wrapper', 3],
  // Git asked for a version says that, and the program goes on.
  [
    /^fatal: (?:not a git repository|detected dubious ownership|no names found|no tags? |bad revision|ambiguous argument|your current branch|unsafe repository)/i,
    'log',
    1,
  ],
  [/^(?:fatal|critical|panic)(?:: | error: )/i, 'log', 4],
  [/\bcommand (?:traefik|caddy|run) error: /, 'server', 4],
];

/** What says that the rest of a wrapper's words is only that its program failed. */
export const servers: Finder = (entries, at) => {
  const text = textAt(entries, at);
  const form = FORMS.find(([pattern]) => pattern.test(text));
  if (form === undefined) return undefined;
  const [pattern, kind, strength] = form;
  const said = kind === 'wrapper' ? (pattern.exec(text)?.[1] ?? text.trim()) : messageAt(entries, at);
  return { kind, strength, text: said, from: at, to: at, at };
};
