import { allOf, programAbsent } from '../../causes/failure-words.ts';
import { isLike } from '../../text/match.ts';
import { inlineCode } from '../../text/safe-text.ts';
import { upperFirst } from '../../text/words.ts';
import { adviceFor } from '../advice/index.ts';
import type { Evidence } from '../evidence.ts';
import { awsLines, type Exit, exits, exitsBehind, search } from '../lines.ts';
import { logLines } from '../log-lines.ts';
import { containerOf, phrase } from '../names.ts';
import { steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';
import { toldBy } from '../told-logs.ts';

const LOGGED: readonly RegExp[] = [
  /(?<![\w./-])([\w./-]+): \S{1,100}: bad interpreter/,
  /env: [`'‘"]?([\w./-]+)(?:\\r|\^M|\r)[`'’"]?: No such file/i,
  /standard_init_linux\.go:\d+: exec user process caused"?:? "?(?:no such file or directory|permission denied)()/i,
  /exec ([\w./-]+) failed: (?:No such file|Permission denied)/,
  /exec (?:\[?\\?"?)?(\/?[\w./-]+)\\?"?\]?: (?:no such file or directory|permission denied)/i,
];
/** Where the exit code says so too. */
const LOGGED_BY_A_SHELL: readonly RegExp[] = [
  /(?:^|[\s:])([\w./-]+): (?:command )?not found/,
  /can't open '([^']+)'/,
  /(?<![\w./-])([\w./-]+): (?:Permission denied|cannot execute|No such file or directory)/i,
];

/** The command of the container cannot be executed: it is not there, or may not be run. */
export const commandNotFound: Rule = {
  name: 'command-not-found',
  diagnose(evidence) {
    const failed = exits(evidence).filter(({ exitCode }) => exitCode === 127 || exitCode === 126);
    const said = search(awsLines(evidence), ...allOf(programAbsent));
    const logged = search(
      logLines(evidence).filter(
        ({ task, containerName }) =>
          failed.some((exit) => exit.task.id === task?.id && exit.container.name === containerName) ||
          failed.length === 0,
      ),
      ...LOGGED,
      ...(failed.length > 0 ? LOGGED_BY_A_SHELL : []),
    );
    const found = said ?? logged;
    const exit = failed[0];
    if (!found && (!exit || failed.some((one) => saysWhy(evidence, one)))) return undefined;
    const container = found ? containerOf(evidence, found.line) : { name: exit?.container.name ?? '' };
    const program = found?.match[1] || undefined;
    const denied = exit?.exitCode === 126 || isLike(found?.line.text, /permission denied|cannot execute/i);
    const crlf = isLike(found?.line.text, /\^M|\\r/)
      ? adviceFor(found?.line.text ?? '', evidence, container)
      : undefined;
    return {
      cause: `${upperFirst(phrase(container))} cannot run ${program ?? 'its command'}: ${crlf !== undefined ? 'it has Windows line endings' : denied ? 'it is not executable' : 'there is no such program in the image'}${exit ? ` (exit code ${exit.exitCode})` : ''}.`,
      proof: [
        ...(found?.proof ?? []),
        ...(found ? exitsBehind(evidence, found) : failed.map(({ line }) => line.proof)),
      ],
      remedy: crlf ?? (denied ? makeExecutable(program) : makePresent(program, container?.command ?? [])),
    };
  },
};

/** The loader of a program ends with 127 too, and says what it lacks. */
function saysWhy(evidence: Evidence, { task, container }: Exit): boolean {
  const log = evidence.logs.find(
    ({ taskId, containerName }) => taskId === task.id && containerName === container.name,
  );
  const certainty = log === undefined ? undefined : toldBy(log).fatal?.certainty;
  return certainty === 'thrown' || certainty === 'said';
}

function makeExecutable(program = 'entrypoint.sh'): string {
  return steps(
    'In the Dockerfile:',
    `\`\`\`dockerfile\nCOPY --chmod=755 ${program.replace(/^.*\//, '')} ${program}\n\`\`\``,
    'or `git update-index --chmod=+x` for the file in the repository.',
  );
}

function makePresent(program: string | undefined, command: readonly string[]): string {
  const set =
    command.length > 0
      ? `The task definition sets \`command\` to ${inlineCode(command.join(' '))}, which overrides the image's \`CMD\`. `
      : '';
  return steps(
    `${set}Make sure that ${program === undefined ? 'the program' : inlineCode(program)} is installed in the last stage of the Dockerfile and on its \`PATH\`; a path must be the one inside the image. \`command\` and \`CMD\` in list form take one word per element: \`["gunicorn", "app:app"]\`.`,
    ...(program === undefined || /\/|\.sh$/.test(program) ? scriptAdvice(program) : []),
  );
}

/** A file that is there is reported as missing when what its first line names is. */
function scriptAdvice(script = 'entrypoint.sh'): readonly string[] {
  return [
    'If the script exists, its first line names a shell that the image lacks (`bash` on Alpine), or it has Windows line endings (CRLF):',
    `\`\`\`dockerfile\nRUN sed -i 's/\\r$//' ${script}\n\`\`\``,
  ];
}
