import { clip } from '../../text/short.ts';
import { duration } from '../../text/words.ts';
import type { Evidence, HookLog } from '../evidence.ts';
import { failedPause } from '../failed-pause.ts';
import { namesOf } from '../names.ts';
import { logGroupOf, refusedHook } from '../refused-hook.ts';
import { command, steps } from '../remedy.ts';
import type { Proof, Rule } from '../rule.ts';

const quotedLength = 200;
const quotedLines = 5;

/** A lifecycle hook of the deployment said no, or gave no proper answer. */
export const lifecycleHookFailed: Rule = {
  name: 'lifecycle-hook-failed',
  diagnose(evidence) {
    const refused = refusedHook(evidence);
    if (refused === undefined || failedPause(evidence) !== undefined) return undefined;
    const { found, stage, functionName: name, region } = refused;
    const hook = `The lifecycle hook${stage ? ` at ${stage}` : ''}${name ? ` (function ${name})` : ''}`;
    const isUnreadable = /unable to parse the response/i.test(found.line.text);
    const hasRefused = /returned FAILED status/i.test(found.line.text);
    const isLate = /timed out/i.test(found.line.text);
    const what = isLate
      ? `${hook} did not finish in its time${limitOf(evidence, name)}, and the deployment was rolled back.`
      : isUnreadable
        ? `${hook} gave no answer that ECS could read, and the deployment was rolled back: the function threw, or answered without \`hookStatus\`.`
        : `${hook} failed, and with it the deployment.`;
    return {
      cause: `${what}${lastLine(evidence.hookLog)}`,
      proof: [...found.proof, ...proofOf(evidence.hookLog)],
      remedy: steps(
        'The log of the function says why:',
        command`aws logs tail --region ${region ?? namesOf(evidence).region} ${logGroupOf(name ?? 'FUNCTION')} --since 1h`,
        isLate
          ? 'It must answer `{"hookStatus": "SUCCEEDED"}` or `FAILED` before `timeoutConfiguration` of the hook ends its time; with `IN_PROGRESS` it is called again until then.'
          : hasRefused
            ? applicationHint(evidence)
            : 'It must answer `{"hookStatus": "SUCCEEDED"}` (or `IN_PROGRESS` to be called again).',
      ),
    };
  },
};

/** ` of 30 min`, where the settings of the hook tell. */
function limitOf({ service }: Evidence, functionName: string | undefined): string {
  const hooks = service?.deploymentConfiguration.hooks ?? [];
  const hook = hooks.find(
    ({ targetArn }) => functionName !== undefined && targetArn?.split(':')[6] === functionName,
  );
  return hook?.timeoutMinutes === undefined ? '' : ` of ${duration(hook.timeoutMinutes * 60)}`;
}

/** A hook may be right. */
function applicationHint({ judgedLogs: [log] = [] }: Evidence): string {
  return log === undefined
    ? ''
    : `If its check was right, the application failed it: the end of the log of container \`${log.containerName}\` is in the job summary.`;
}

/** An exception stands with its stack in one event: its first line names it. */
function lastLine(log: HookLog | undefined): string {
  const [line = ''] =
    log?.lines
      .at(-1)
      ?.text.trim()
      .split(/[\r\n]/) ?? [];
  return line === '' ? '' : ` The last line of its log: ${clip(line, quotedLength)}`;
}

function proofOf(log: HookLog | undefined): readonly Proof[] {
  if (log === undefined) return [];
  return log.lines.slice(-quotedLines).map(({ at, text }) => ({ source: `log ${log.group}`, at, text }));
}
