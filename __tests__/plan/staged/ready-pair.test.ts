import { describe, expect, test } from '@jest/globals';
import type { ListenerRule } from '../../../src/ecs/listener-rule.ts';
import {
  idleGroup,
  type PairState,
  requireReadyPair,
  unhealthyNotice,
} from '../../../src/plan/staged/ready-pair.ts';
import { UserError } from '../../../src/text/errors.ts';
import { aService, targetGroupArn as blue } from '../../fixtures/snapshots.ts';

const green = blue.replace('api-dev/', 'api-green/');
const other = blue.replace('api-dev/', 'shop/');
const ruleArn = 'arn:aws:elasticloadbalancing:eu-central-1:111122223333:listener-rule/app/dev/1/2/3';
const listenerArn = 'arn:aws:elasticloadbalancing:eu-central-1:111122223333:listener/net/dev/1/2';
const service = aService();

function rule(weights: Readonly<Record<string, number>>, more: Partial<ListenerRule> = {}): ListenerRule {
  const forwards = Object.entries(weights).map(([targetGroupArn, weight]) => ({ targetGroupArn, weight }));
  return { arn: ruleArn, otherActions: [], forwards, ...more };
}

function state(
  production: ListenerRule,
  healthy: Readonly<Record<string, number>>,
  test = rule({ [green]: 100 }),
): PairState {
  const pair = {
    targetGroupArn: blue,
    alternateTargetGroupArn: green,
    productionRuleArn: production.arn,
    testRuleArn: `${ruleArn}-test`,
  };
  return { pair, production, test, healthy: new Map(Object.entries(healthy)) };
}

function refusal(of: PairState): UserError {
  try {
    requireReadyPair(of, service);
  } catch (error) {
    if (error instanceof UserError) return error;
  }
  throw new Error('it was not refused');
}

describe('a pair that ECS can deploy to', () => {
  test.each([
    [
      'all traffic on one healthy group',
      state(rule({ [blue]: 100, [green]: 0 }), { [blue]: 2, [green]: 0 }),
      [green],
    ],
    ['the alternate group serves', state(rule({ [blue]: 0, [green]: 1 }), { [blue]: 0, [green]: 2 }), [blue]],
    [
      'only one group on the rule, the other on the test rule',
      state(rule({ [blue]: 100 }), { [blue]: 2, [green]: 0 }),
      [green],
    ],
    [
      'nobody is healthy: the deployment may be the cure',
      state(rule({ [blue]: 100, [green]: 0 }), { [blue]: 0, [green]: 0 }),
      [green],
    ],
    ['health that could not be read', state(rule({ [blue]: 100, [green]: 0 }), {}), [green]],
  ])('%s', (_, ready, idle) => {
    expect(() => requireReadyPair(ready, service)).not.toThrow();
    expect(idleGroup(ready)).toEqual(idle);
  });

  test('that serves nothing now is told', () => {
    const down = state(rule({ [blue]: 100, [green]: 0 }), { [blue]: 0, [green]: 0 });
    expect(unhealthyNotice(down, service)?.message).toContain('nothing serves now');
    expect(unhealthyNotice(down, { ...service, runningCount: 0 })).toBeUndefined();
  });
});

describe('a pair that is refused before anything is built', () => {
  test.each([
    [
      'traffic on both',
      state(rule({ [blue]: 50, [green]: 50 }), { [blue]: 2, [green]: 0 }),
      'api-dev 50, api-green 50',
    ],
    ['traffic on neither', state(rule({ [blue]: 0, [green]: 0 }), { [blue]: 2, [green]: 0 }), 'neither of'],
    ['traffic on a strange group', state(rule({ [other]: 100, [blue]: 0 }), { [blue]: 2 }), 'shop'],
    [
      'traffic on the empty group',
      state(rule({ [blue]: 0, [green]: 100 }), { [blue]: 2, [green]: 0 }),
      'which has no healthy target, so that nothing serves; api-dev has 2',
    ],
    [
      'a group on no rule',
      state(rule({ [blue]: 100 }), { [blue]: 2 }, rule({ [blue]: 100 })),
      'knows only one',
    ],
  ])('%s', (_, wrong, words) => {
    const error = refusal(wrong);
    expect(error.kind).toBe('listener-rule-misconfigured');
    expect(error.message).toContain(words);
    expect(error.remedy).toContain(ruleArn);
    expect(error.remedy).toContain(
      `aws elbv2 modify-rule --region eu-central-1 --rule-arn ${ruleArn} --actions '[{"Type":"forward","ForwardConfig":{"TargetGroups":[{"TargetGroupArn":"${blue}","Weight":100},{"TargetGroupArn":"${green}","Weight":0}]}}]'`,
    );
  });

  test('behind a Network Load Balancer is mended by its listener', () => {
    const production = rule({ [blue]: 50, [green]: 50 }, { arn: listenerArn });
    expect(refusal(state(production, {})).remedy).toContain(
      `aws elbv2 modify-listener --region eu-central-1 --listener-arn ${listenerArn} --default-actions`,
    );
  });

  test('keeps an authentication, whose secret nobody here knows', () => {
    const production = rule({ [blue]: 50, [green]: 50 }, { otherActions: ['authenticate-oidc'] });
    const { remedy } = refusal(state(production, {}));
    expect(remedy).toContain('keep its action authenticate-oidc');
    expect(remedy).not.toContain('modify-rule');
  });
});
