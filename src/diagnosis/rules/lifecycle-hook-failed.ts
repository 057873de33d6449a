import { awsLines, search } from '../lines.ts';
import { namesOf } from '../names.ts';
import { command, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** A lifecycle hook of the deployment said no, or could not be asked. */
export const lifecycleHookFailed: Rule = {
  name: 'lifecycle-hook-failed',
  diagnose(evidence) {
    const found = search(awsLines(evidence), /(?:([A-Z_]{6,}) )?lifecycle hook/i);
    if (!found) return undefined;
    const stage = /\b[A-Z]+(?:_[A-Z]+)+\b/.exec(found.line.text)?.[0];
    const arn = /\barn:[\w-]+:lambda:[^\s]+:function:[\w-]+/.exec(found.line.text)?.[0];
    const name = arn?.slice(arn.lastIndexOf(':') + 1) ?? /:function:([\w-]+)/.exec(found.line.text)?.[1];
    return {
      cause: `The lifecycle hook${stage ? ` at ${stage}` : ''}${name ? ` (function ${name})` : ''} failed, and with it the deployment.`,
      proof: found.proof,
      remedy: steps(
        'The log of the function says why:',
        command`aws logs tail --region ${namesOf(evidence).region} ${`/aws/lambda/${name ?? 'FUNCTION'}`} --since 1h`,
        'It must answer `{"hookStatus": "SUCCEEDED"}` (or `IN_PROGRESS` to be asked again).',
      ),
    };
  },
};
