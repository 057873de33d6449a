import { revisionNameOf } from '../../ecs/service.ts';
import { codeBlock } from '../../text/safe-text.ts';
import { toLine } from '../lines.ts';
import { namesOf } from '../names.ts';
import { steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** Somebody else deployed to the same service in the meantime. */
export const deploymentSuperseded: Rule = {
  name: 'deployment-superseded',
  diagnose(evidence) {
    const { verdict, service, target } = evidence;
    if (verdict.kind !== 'failed' || verdict.reason !== 'superseded') return undefined;
    const newer = service?.deployments.find(
      ({ status, id }) => status === 'PRIMARY' && id !== target.deploymentId,
    );
    const names = namesOf(evidence);
    const what = newer && revisionNameOf(newer);
    return {
      cause: `Another deployment${newer ? ` (${newer.id}, ${what})` : ''} replaced the deployment of ${names.revision} before it completed.`,
      proof: [
        newer
          ? toLine(`deployment ${newer.id}`, `PRIMARY, ${what}`, newer.createdAt).proof
          : toLine('verdict', verdict.message).proof,
      ],
      remedy: steps(
        'Make deployments of one service wait for each other, in every workflow that deploys it:',
        codeBlock(
          `concurrency:\n  group: deploy-${names.cluster}-${names.service}\n  cancel-in-progress: false`,
          'yaml',
        ),
      ),
    };
  },
};
