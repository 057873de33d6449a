import { failedPause } from '../failed-pause.ts';
import { awsLines, search } from '../lines.ts';
import { steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** The decision at a pause was a rollback. */
export const pauseRefused: Rule = {
  name: 'pause-refused',
  diagnose(evidence) {
    const { verdict, course } = evidence;
    const [hook] = course?.waiting ?? [];
    // What this action itself asked for has another cause.
    if (hook === undefined || verdict.kind !== 'failed' || verdict.reason !== 'rolled-back') return undefined;
    const said = search(
      awsLines(evidence),
      /because of (?:a |an )?user request|lifecycle hook.{0,300}ROLLBACK/i,
    );
    const failed = failedPause(evidence);
    const found = failed?.isExpired === false ? failed.found : said;
    if (!found) return undefined;
    const stage = course?.stages.at(-1)?.name;
    return {
      cause: `A user decided the pause${stage === undefined ? '' : ` at ${stage}`} with a rollback.`,
      proof: found.proof,
      remedy: steps(
        'CloudTrail names who it was: look for ContinueServiceDeployment and StopServiceDeployment at that time.',
      ),
    };
  },
};
