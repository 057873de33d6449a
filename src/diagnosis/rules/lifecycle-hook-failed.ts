import { awsLines, search } from '../lines.ts';
import { namesOf } from '../names.ts';
import { command, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** Roles that may not do it, and pauses, have causes of their own. */
const isOfAnother =
  /unable to (?:assume|invoke)|ecs-pause-|not authorized to perform: elasticloadbalancing|PROVISIONING lifecycle hook|\bAccessDenied$/i;

/** A lifecycle hook of the deployment said no, or gave no proper answer. */
export const lifecycleHookFailed: Rule = {
  name: 'lifecycle-hook-failed',
  diagnose(evidence) {
    const lines = awsLines(evidence).filter(({ text }) => !isOfAnother.test(text));
    const found = search(lines, /(?:(?<![A-Z_])([A-Z_]{6,}) )?lifecycle hook/i);
    if (!found) return undefined;
    const stage = /\b[A-Z]+(?:_[A-Z]+)+\b/.exec(found.line.text)?.[0];
    const arn = /\barn:[\w-]+:lambda:[^\s]+:function:[\w-]+/.exec(found.line.text)?.[0];
    const name = arn?.slice(arn.lastIndexOf(':') + 1) ?? /:function:([\w-]+)/.exec(found.line.text)?.[1];
    const hook = `The lifecycle hook${stage ? ` at ${stage}` : ''}${name ? ` (function ${name})` : ''}`;
    const isUnreadable = /unable to parse the response/i.test(found.line.text);
    return {
      cause: isUnreadable
        ? `${hook} gave no answer that ECS could read, and the deployment was rolled back: the function threw, or answered without \`hookStatus\`.`
        : `${hook} failed, and with it the deployment.`,
      proof: found.proof,
      remedy: steps(
        'The log of the function says why:',
        command`aws logs tail --region ${namesOf(evidence).region} ${`/aws/lambda/${name ?? 'FUNCTION'}`} --since 1h`,
        'It must answer `{"hookStatus": "SUCCEEDED"}` (or `IN_PROGRESS` to be called again).',
      ),
    };
  },
};
