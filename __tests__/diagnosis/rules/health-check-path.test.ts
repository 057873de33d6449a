import { describe, expect, test } from '@jest/globals';
import { aLog, anUnhealthyTarget, aRunningTask, aTargetGroup, TASK_ID } from '../../fixtures/evidence.ts';
import { anEvent, aService, targetGroupArn } from '../../fixtures/snapshots.ts';
import { diagnoses, event, names, stopped } from '../cases.ts';

const name = 'health-check-path';
const unhealthy = (codes: string) =>
  `(task ${TASK_ID}) (port 8000) is unhealthy in (target-group ${targetGroupArn}) due to (reason Health checks failed with these codes: [${codes}]).`;
const target = (code: string) =>
  anUnhealthyTarget({
    reason: 'Target.ResponseCodeMismatch',
    description: `Health checks failed with these codes: [${code}]`,
  });

describe('health-check-path recognises', () => {
  test.each([
    ['an event', event(unhealthy('404'))],
    [
      'a task set',
      { events: [anEvent(60, `(service api, taskSet ecs-svc/5434307699940903438) ${unhealthy('503')}`)] },
    ],
    ['several codes', event(unhealthy('502, 504'))],
    ['a target', { targets: [target('301')] }],
    [
      'an instance',
      event(`(instance i-0a1b2c3d4e5f60718) ${unhealthy('404').replace(/^\(task \w+\) /, '')}`),
    ],
  ])('%s', (_, evidence) => {
    expect(names(evidence)).toContain(name);
  });
});

describe('health-check-path leaves alone', () => {
  test.each([
    ['a timeout', event(unhealthy('404').replace(/Health checks.*?\]/, 'Request timed out'))],
    ['a failure without a code', event(unhealthy('404').replace(/ with these codes.*?\]/, ''))],
    [
      'a stop that names no code',
      stopped(`Task failed ELB health checks in (target-group ${targetGroupArn})`),
    ],
    [
      'a task of another deployment',
      { ...event(unhealthy('404').replaceAll(TASK_ID, 'f'.repeat(32))), tasks: [aRunningTask()] },
    ],
    ['a healthy target', { targets: [anUnhealthyTarget({ state: 'healthy' })] }],
  ])('%s', (_, evidence) => {
    expect(names(evidence)).not.toContain(name);
  });
});

describe('health-check-path says', () => {
  test('path, port, code, matcher, and who answered', () => {
    const said = diagnoses({
      ...event(unhealthy('404')),
      tasks: [aRunningTask()],
      targets: [target('404')],
    }).get(name);
    expect(said?.cause).toBe(
      `The health check of target group api-dev requests / on port 8000, and 10.0.1.23:8000 (task ${TASK_ID}) answers 404, but only 200 counts as healthy.`,
    );
  });

  test('that the version which serves is checked with the same path', () => {
    const remedyOf = (loadBalancers?: ReturnType<typeof aService>['loadBalancers']) =>
      diagnoses({
        ...event(unhealthy('404')),
        ...(loadBalancers && { service: aService({ loadBalancers }) }),
      }).get(name)?.remedy;
    expect(remedyOf()).toContain('both must answer it');
    const pair = {
      targetGroupArn: targetGroupArn.replace('api-dev', 'api-blue'),
      alternateTargetGroupArn: targetGroupArn,
      productionRuleArn: 'arn:aws:elasticloadbalancing:eu-central-1:111122223333:listener-rule/app/dev/1/2/3',
    };
    expect(
      remedyOf([{ targetGroupArn: pair.targetGroupArn, containerName: 'app', containerPort: 8000, pair }]),
    ).toContain('target group of the service, api-blue, needs the same change');
  });

  test('a path that the application answers, from its log', () => {
    const logs = [
      aLog([
        '10.0.0.5 - - "GET / HTTP/1.1" 404 179 "-" "ELB-HealthChecker/2.0"',
        '10.0.0.9 - - "GET /api/v1/ping?x=1 HTTP/1.1" 200 15 "-" "curl"',
      ]),
    ];
    const said = diagnoses({ ...event(unhealthy('404')), tasks: [aRunningTask()], logs }).get(name);
    expect(said?.remedy).toContain(
      `aws elbv2 modify-target-group --region eu-central-1 --target-group-arn ${targetGroupArn} --health-check-path /api/v1/ping`,
    );
    expect(said?.proof).toHaveLength(3);
  });

  test('how to accept a redirect', () => {
    const targetGroups = [aTargetGroup({ healthCheck: { ...aTargetGroup().healthCheck, path: '/app' } })];
    expect(diagnoses({ targets: [target('301')], targetGroups }).get(name)?.remedy).toContain(
      'HttpCode=200,301',
    );
  });
});

describe('health-check-path explains', () => {
  test.each([
    ['404', 'has no route for `/`'],
    ['405', 'has no route for `/`'],
    ['401', 'requires a login'],
    ['403', 'requires a login'],
    ['400', 'ALLOWED_HOSTS'],
    ['301', 'redirects `/`'],
    ['503', 'fails on `/`'],
    ['204', 'Make `/` answer with a code'],
  ])('%s', (code, meaning) => {
    expect(diagnoses(event(unhealthy(code))).get(name)?.remedy).toContain(meaning);
  });

  test.each([
    ['204', '--matcher HttpCode=200,204'],
    ['302', '--matcher HttpCode=200,302'],
  ])('how %s may count as healthy too', (code, matcher) => {
    expect(diagnoses(event(unhealthy(code))).get(name)?.remedy).toContain(matcher);
  });

  test('no way to take a failure for healthy', () => {
    expect(diagnoses(event(unhealthy('503'))).get(name)?.remedy).not.toContain('--matcher');
  });

  test('at which port it asks where that is not the port of the traffic', () => {
    const { healthCheck } = aTargetGroup();
    const targetGroups = [aTargetGroup({ healthCheck: { ...healthCheck, port: '9000' } })];
    expect(diagnoses({ ...event(unhealthy('404')), targetGroups }).get(name)?.cause).toContain(
      'requests / on port 9000, and',
    );
  });

  test('what a Classic Load Balancer tells, which has no target group to modify', () => {
    const classic = unhealthy('404').replace(`target-group ${targetGroupArn}`, 'elb legacy');
    const said = diagnoses(event(classic)).get(name);
    expect(said?.cause).toContain('The health check of the load balancer requests its path on port 8000');
    expect(said?.remedy).not.toContain('modify-target-group');
  });

  test('what it can where the target group could not be read', () => {
    const said = diagnoses({ ...event(unhealthy('404')), targetGroups: [] }).get(name);
    expect(said?.cause).toContain('requests its path on port 8000');
    expect(said?.cause).toContain('which does not count as healthy');
    expect(said?.remedy).toContain('no route for the health-check path');
  });
});
