import { missingVariables } from './missing-variables.ts';
import { type Recogniser, recognise } from './recogniser.ts';

/** The program says which variable it was not given. */
const environmentVariableMissing: Recogniser = {
  name: 'environment-variable-missing',
  final: 'revision',
  find(lines) {
    const found = missingVariables({ lines: lines.map((text) => ({ text })) })[0];
    const line = found === undefined ? undefined : lines[found.index];
    if (found === undefined || line === undefined) return undefined;
    return { line, says: `the variable ${found.name} is not set`, subject: found.name };
  },
};

const ofEnvironment =
  /environ|getenv|\benv\b|\bENV\W|dotenv|decouple|settings|config\b|ImproperlyConfigured/i;
/** Names in capitals that are no variables: `topic ORDER_EVENTS not found`. */
const ofOthers =
  /\b(?:topic|queue|bucket|stream|lock|lease|tables?|licen[cs]e|index|collection|channel|exchange|node|peer|group|partition|schema|database|role|host|key ?space|feature|flag)s? ["'`]?$/i;

/**
 * The line surely speaks of a variable of the environment. A name that is merely missing may be a key of an answer or a
 * thing in another system; in a stack trace the environment is named. \`end\`: the end of the log, oldest first.
 */
export function speaksOfEnvironment(line: string, name: string, end: readonly string[]): boolean {
  if (ofEnvironment.test(line)) return true;
  if (!/^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(name)) return false;
  if (ofOthers.test(line.slice(0, Math.max(0, line.indexOf(name))))) return false;
  const hasTrace = end.some((one) => /^Traceback|^\s+at |^\s+File "|^\s+from |^\s+\S+:\d+:in /.test(one));
  return !hasTrace || end.some((one) => ofEnvironment.test(one));
}

/** A module, class, file or library that the program needs and the image does not have. */
const moduleNotFound = recognise(
  'module-not-found',
  'revision',
  'the image lacks a module',
  [
    /(?:ModuleNotFoundError|ImportError): No module named ['"]?([\w.-]+)/,
    /ImportError: cannot import name ['"]?(\w+)/,
    /[Ee]rror(?: \[\w+\])?: Cannot find (?:module|package) ['"]([^'"]+)['"]/,
    /(?:Could not find or load main class|Unable to access jarfile) ([\w./$-]+)/,
    /^(?:(?!LoadError)[\s\S])*LoadError[\s\S]*?cannot load such file -- ([\w./-]+)/,
    /cannot load such file -- ([\w./-]+) \(LoadError\)/,
    /Failed opening required ['"]([^'"]+)/,
    /The application ['"]([^'"]+\.dll)['"] does not exist/,
    /error while loading shared libraries: ([\w.+-]+)/i,
    /Error loading shared library ([\w.+-]+)/,
  ],
  (match) => ({ says: `the image lacks ${match[1] ?? 'a module'}`, subject: match[1] ?? '' }),
);

/** A parser of data says the same of an answer that something outside gave. */
const isAboutData = (line: string) => /json|at position|end of input|yaml|xml|sql|at or near/i.test(line);

/** The code or the configuration in the image cannot be parsed. */
const syntaxError = recognise(
  'container-exited',
  'revision',
  'the program has a syntax error',
  [
    /^\s*(?:SyntaxError|IndentationError|TabError): .+/,
    /PHP Parse error: .+/i,
    /: syntax error, unexpected .+/,
    /^(?:(?!\[emerg\])[\s\S])*(\[emerg\][\s\S]*(?:unknown directive|unexpected ["']|invalid number of arguments))/,
  ],
  (match) => ({ subject: (match[1] ?? match[0]).trim() }),
  isAboutData,
);

/** The program of the container is not in the image. AWS's own words, of the task or the container. */
export const commandNotFound: Recogniser = recognise(
  'command-not-found',
  'revision',
  'the image has no such program',
  [/exec: \\*"?([^":\\]+)\\*"?: (?:executable file not found|stat \S+: no such file)/i],
  (match) => ({ says: `the image has no program ${match[1] ?? ''}`.trim(), subject: match[1] ?? '' }),
);

/** Faults of the image or the definition, as the fatal line of a log names them. */
export const revisionFaults: readonly Recogniser[] = [
  environmentVariableMissing,
  moduleNotFound,
  syntaxError,
];
