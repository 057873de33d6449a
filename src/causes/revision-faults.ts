import { groupOf } from '../text/match.ts';
import { programAbsent } from './failure-words.ts';
import { moduleForms } from './missing-modules.ts';
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

/** Words with which a program, its library or its shell names the environment of the process itself. */
const ofEnvironment =
  /\benv(?:ironment)?[ _-]?var(?:iable)?s?\b|\benviron\b|getenv|process\.env|\bENV\[|ENV\.fetch|\b(?:server|process) (?:environment|context)\b|\binvalid env\b|\bmissing (?:required )?env\b|\benv (?:must|should) have\b|\benvalid\b|required key \w+ missing value/i;
/** So far above a KeyError its own stack names the environment. */
const near = 8;

/**
 * The line surely speaks of a variable of the environment. A name that is merely missing may be a key of an answer, or a
 * thing in another system. Python says KeyError of both: there the stack above tells. `end`: of the log, oldest first.
 */
export function speaksOfEnvironment(line: string, name: string, end: readonly string[]): boolean {
  if (ofEnvironment.test(line)) return true;
  if (!/^KeyError: /.test(line)) return false;
  const at = end.lastIndexOf(line);
  const stack = end.slice(Math.max(0, at - near), Math.max(0, at));
  return stack.some(
    (one) =>
      /File "(?:<frozen os>|\S*\/os\.py)"/.test(one) || (/\benviron\b/.test(one) && one.includes(name)),
  );
}

/** A module, class, file or library that the program needs and the image does not have. */
const moduleNotFound = recognise(
  'module-not-found',
  'revision',
  'the image lacks a module',
  moduleForms.flatMap(({ patterns, isCertain }) => (isCertain ? patterns : [])),
  (match) => ({ says: `the image lacks ${match[1] ?? 'a module'}`, subject: groupOf(match, 1) }),
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
    /^\S+\.(?:rb|ru|rake):\d+: syntax error, unexpected .+/,
    /Parse error: +syntax error, unexpected .{1,200} in \/\S+/i,
    /^(?:(?!\[emerg\])[\s\S])*(\[emerg\][\s\S]*(?:unknown directive|unexpected ["']|invalid number of arguments))/,
  ],
  (match) => ({ subject: (match[1] ?? match[0]).trim() }),
  isAboutData,
);

/** Code that no file has: it was given as text, by an answer for example. */
const outOfText =
  /File "<(?!frozen)[^>]{0,200}>"|evalmachine\.<anonymous>|^undefined:\d|at new Script \(node:vm|\(erb\)|\(eval|eval\(\)'d code/;
/** Places that something fills when the container starts, and libraries that the host brings. */
const filledLater =
  /\/(?:tmp|mnt|efs|nfs|shared|cache|generated|shm)\/|\blib(?:cuda|nvidia|nvrm|nrt)[\w-]*\.so/i;

/** What is missing, or cannot be parsed, is surely a file of the image. */
export function isFileOfImage(line: string, end: readonly string[]): boolean {
  return !filledLater.test(line) && !end.some((one) => outOfText.test(one));
}

/** The program of the container is not in the image. AWS's own words, of the task or the container. */
export const commandNotFound: Recogniser = recognise(
  'command-not-found',
  'revision',
  'the image has no such program',
  programAbsent.certain,
  (match) => ({ says: `the image has no program ${groupOf(match, 1)}`.trim(), subject: groupOf(match, 1) }),
);

/** Faults of the image or the definition, as the fatal line of a log names them. */
export const revisionFaults: readonly Recogniser[] = [
  environmentVariableMissing,
  moduleNotFound,
  syntaxError,
];
