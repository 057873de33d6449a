import { decisionCommands, hookSentence } from '../../rollout/strategies/native/hooks.ts';
import { codeBlock } from '../../text/safe-text.ts';
import { toLine } from '../lines.ts';
import { steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** The step has ended while the deployment waits for somebody. */
export const pauseUndecided: Rule = {
  name: 'pause-undecided',
  diagnose({ verdict, course, serviceDeployment, isGoingBack }) {
    const [hook] = course?.waiting ?? [];
    if (isGoingBack === true) return undefined;
    const isOpen = verdict.kind === 'failed' && ['timed-out', 'cancelled'].includes(verdict.reason);
    if (hook === undefined || !isOpen || serviceDeployment?.status !== 'IN_PROGRESS') return undefined;
    const sentence = hookSentence(hook, serviceDeployment);
    return {
      cause: `The deployment waits for a decision: ${sentence}.`,
      proof: [toLine('service deployment', `pause hook ${hook.id}: ${hook.status}`, hook.expiresAt).proof],
      remedy: steps(
        'Decide it:',
        codeBlock(decisionCommands(hook, serviceDeployment).join('\n'), 'sh'),
        'A job that is to end here sets `wait-for: paused`; another one decides with `mode: continue`.',
      ),
    };
  },
};
