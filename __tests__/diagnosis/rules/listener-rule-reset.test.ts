import { at, targetGroupArn } from '../../fixtures/snapshots.ts';
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
