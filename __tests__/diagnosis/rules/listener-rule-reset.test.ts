import { expect, test } from '@jest/globals';
import { listenerRuleReset } from '../../../src/diagnosis/rules/listener-rule-reset.ts';
import { anEvidence } from '../../fixtures/evidence.ts';
import { aServiceDeployment, at, targetGroupArn } from '../../fixtures/snapshots.ts';
import { describeRule } from '../cases.ts';

const other = targetGroupArn.replace('api-dev/', 'api-blue/');
const rule = 'arn:aws:elasticloadbalancing:eu-central-1:111122223333:listener-rule/app/dev/1/2/3';
const course = { stages: [], shares: [], waiting: [], misroutedSince: at(90) };
const verdict = { kind: 'failed', reason: 'untrue', message: '' } as const;
const traffic = {
  readAt: at(95),
  rules: [
    {
      arn: rule,
      otherActions: [],
      forwards: [
        { targetGroupArn: other, weight: 100 },
        { targetGroupArn, weight: 0 },
      ],
    },
  ],
};
const placesOfOurs = [[targetGroupArn]];

describeRule('listener-rule-reset', {
  recognises: [['traffic that goes past the new version', { verdict, course, traffic, placesOfOurs }]],
  leavesAlone: [
    [
      'traffic that goes where it should',
      { verdict, course: { stages: [], shares: [], waiting: [] }, traffic, placesOfOurs },
    ],
    ['a rollback', { verdict: { ...verdict, reason: 'rolled-back' }, course, traffic, placesOfOurs }],
  ],
});

test.each([
  [{ otherActions: ['fixed-response'], forwards: [] }, 'fixed-response', 'aws elbv2 modify-rule'],
  [{ otherActions: [], forwards: [], isGone: true }, 'does not exist any more', 'Create the rule again'],
  [
    { otherActions: ['authenticate-oidc'], forwards: [{ targetGroupArn: other, weight: 100 }] },
    'authenticate-oidc, api-blue 100',
    'keep its action authenticate-oidc',
  ],
])('of a rule %j it shows what it does, and how to set it back', (actions, proof, remedy) => {
  const changed = { readAt: at(95), rules: [{ arn: rule, ...actions }] };
  const said = listenerRuleReset.diagnose(anEvidence({ verdict, course, traffic: changed, placesOfOurs }));
  expect(said?.proof[0]?.text).toContain(proof);
  expect(said?.remedy).toContain(remedy);
});

test('a rule that sends traffic to neither version when the wait ends is named before the shift is over too', () => {
  const late = { kind: 'failed', reason: 'timed-out', message: '' } as const;
  const rules = [{ arn: rule, otherActions: ['fixed-response'], forwards: [] }];
  const shifting = { stages: [{ name: 'PRODUCTION_TRAFFIC_SHIFT', at: at(60) }], shares: [], waiting: [] };
  const seen = { verdict: late, course: shifting, placesOfOurs };
  const said = listenerRuleReset.diagnose(anEvidence({ ...seen, traffic: { readAt: at(95), rules } }));
  expect(said?.cause).toContain('it sends traffic to neither version');
  expect(said?.proof[0]?.text).toContain('fixed-response');
  expect(listenerRuleReset.diagnose(anEvidence({ ...seen, traffic }))).toBeUndefined();
});

test('a rule that a rollback writes again is not to be set back by hand', () => {
  const seen = { verdict, course, traffic, placesOfOurs };
  const remedyOf = (status: string) =>
    listenerRuleReset.diagnose(anEvidence({ ...seen, serviceDeployment: aServiceDeployment({ status }) }))
      ?.remedy;
  expect(remedyOf('IN_PROGRESS')).not.toContain('modify-rule');
  expect(remedyOf('SUCCESSFUL')).toContain('modify-rule');
});
