import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { advise } from '../../src/timing/advise.ts';
import type { TimingInput } from '../../src/timing/model.ts';
import { aTargetGroup, aTaskDefinition } from '../fixtures/evidence.ts';
import { aDeploymentConfiguration, aService, at, targetGroupArn } from '../fixtures/snapshots.ts';

const byDigest = `111122223333.dkr.ecr.eu-central-1.amazonaws.com/api@sha256:${'a'.repeat(64)}`;
const quick = aTargetGroup({ deregistrationDelaySeconds: 10 });

function anInput(overrides: Partial<TimingInput> = {}): TimingInput {
  return {
    service: aService({ runningCount: 2 }),
    targetGroups: [quick],
    taskDefinition: aTaskDefinition({ image: byDigest }),
    ...overrides,
  };
}

const withCheck = (check: Partial<typeof quick.healthCheck>) => ({
  ...quick,
  healthCheck: { ...quick.healthCheck, ...check },
});
const phase = (kind: 'health' | 'tasks', seconds: number) => [
  { kind, name: kind, startedAt: at(0), endedAt: at(seconds) },
];

describe('advise', () => {
  test('says nothing of a service that is quick', () => {
    expect(advise(anInput())).toEqual([]);
  });

  test('names interval and deregistration delay of 300 s, with what they cost and the command', () => {
    const group = { ...withCheck({ intervalSeconds: 300 }), deregistrationDelaySeconds: 300 };
    const [first, second] = advise(anInput({ targetGroups: [group] }));
    expect(first).toMatchObject({ name: 'health-check-interval', costSeconds: 290 });
    expect(first?.command).toBe(
      `aws elbv2 modify-target-group --region eu-central-1 --target-group-arn ${targetGroupArn} --health-check-interval-seconds 10`,
    );
    expect(second).toMatchObject({ name: 'deregistration-delay', costSeconds: 270 });
    expect(second?.command).toBe(
      `aws elbv2 modify-target-group-attributes --region eu-central-1 --target-group-arn ${targetGroupArn} --attributes Key=deregistration_delay.timeout_seconds,Value=30`,
    );
  });

  test('lowers a timeout that would not fit into the shorter interval', () => {
    const [advice] = advise(
      anInput({ targetGroups: [withCheck({ intervalSeconds: 120, timeoutSeconds: 60 })] }),
    );
    expect(advice?.command).toContain('--health-check-timeout-seconds 5');
  });

  test('takes an unreadable deregistration delay for the default', () => {
    const { deregistrationDelaySeconds: _, ...group } = quick;
    expect(advise(anInput({ targetGroups: [group] })).map(({ name }) => name)).toEqual([
      'deregistration-delay',
    ]);
  });

  test('counts interval times threshold behind a network load balancer', () => {
    const [advice] = advise(anInput({ targetGroups: [{ ...quick, protocol: 'TCP' }] }));
    expect(advice).toMatchObject({ name: 'health-check-interval', costSeconds: 100 });
  });

  test('finds nothing to shorten where the checks are as quick as it would make them', () => {
    const group = { ...withCheck({ intervalSeconds: 10 }), protocol: 'TCP' };
    expect(advise(anInput({ targetGroups: [group] }))).toEqual([]);
  });

  test('calls a deregistration delay the default only where it is', () => {
    const messageFor = (deregistrationDelaySeconds: number) =>
      advise(anInput({ targetGroups: [{ ...quick, deregistrationDelaySeconds }] }))[0]?.message;
    expect(messageFor(300)).toContain('for 5 min (the default) after');
    expect(messageFor(600)).toContain('for 10 min after');
  });

  test('puts the dearest first and leaves out what costs less than 20 s', () => {
    const group = { ...withCheck({ intervalSeconds: 35 }), deregistrationDelaySeconds: 90 };
    const service = aService({ runningCount: 2, healthCheckGracePeriodSeconds: 300 });
    expect(advise(anInput({ service, targetGroups: [group] })).map(({ name }) => name)).toEqual([
      'grace-period',
      'deregistration-delay',
      'health-check-interval',
    ]);
    const barely = { ...quick, protocol: 'TCP', healthCheck: { ...quick.healthCheck, intervalSeconds: 13 } };
    expect(advise(anInput({ targetGroups: [barely] }))).toEqual([]);
  });

  test('does not take a stretch that has not ended for a measured one', () => {
    const open = { kind: 'health' as const, name: 'health', startedAt: at(0) };
    expect(advise(anInput(), [...phase('health', 170), open])).toEqual([]);
  });

  test('names the healthy threshold when the measured health took more than one check', () => {
    const [advice] = advise(anInput(), phase('health', 170));
    expect(advice).toMatchObject({ name: 'healthy-threshold', costSeconds: 90 });
    expect(advise(anInput(), phase('health', 35))).toEqual([]);
  });

  test('names percents that replace the tasks in turns, and keeps the circuit breaker', () => {
    const deploymentConfiguration = aDeploymentConfiguration({
      minimumHealthyPercent: 50,
      maximumPercent: 100,
    });
    const service = aService({ desiredCount: 4, runningCount: 4, deploymentConfiguration });
    const [advice] = advise(anInput({ service }));
    expect(advice).toMatchObject({ name: 'healthy-percents', costSeconds: 110 });
    expect(advice?.command).toBe(
      "aws ecs update-service --region eu-central-1 --cluster dev --service api --deployment-configuration 'deploymentCircuitBreaker={enable=true,rollback=true},minimumHealthyPercent=100,maximumPercent=200'",
    );
  });

  test('has no advice on percents for a daemon, which has one task on each instance', () => {
    const deploymentConfiguration = aDeploymentConfiguration({
      minimumHealthyPercent: 50,
      maximumPercent: 100,
    });
    const daemon = {
      schedulingStrategy: 'DAEMON',
      desiredCount: 4,
      runningCount: 4,
      deploymentConfiguration,
    };
    expect(advise(anInput({ service: aService(daemon) }))).toEqual([]);
  });

  test('has no advice on a grace period where there is none, nor any load balancer that it could serve', () => {
    const service = aService({ runningCount: 2, healthCheckGracePeriodSeconds: 600 });
    expect(advise(anInput({ service, targetGroups: [] }))).toEqual([]);
    const { healthCheckGracePeriodSeconds: _, ...without } = service;
    expect(advise(anInput({ service: without }))).toEqual([]);
  });

  test('names a long grace period by what it costs when a rollout fails', () => {
    const service = aService({ runningCount: 2, healthCheckGracePeriodSeconds: 600 });
    const [advice] = advise(anInput({ service }));
    expect(advice).toMatchObject({ name: 'grace-period', costSeconds: 1620 });
    expect(advice?.message).toContain('A good rollout loses nothing');
  });

  test('names a long stopTimeout', () => {
    const [advice] = advise(
      anInput({ taskDefinition: aTaskDefinition({ image: byDigest, stopTimeout: 120 }) }),
    );
    expect(advice).toMatchObject({ name: 'stop-timeout', costSeconds: 90 });
    expect(advice?.command).toContain('.containerDefinitions[0].stopTimeout = 30');
  });

  test('names the lead task of an image by tag, unless the start was quick all the same', () => {
    const input = anInput({ taskDefinition: aTaskDefinition() });
    const [advice] = advise(input);
    expect(advice).toMatchObject({ name: 'lead-task', costSeconds: 30 });
    expect(advice?.command).toContain('--repository-name api --image-ids imageTag=0123abc');
    expect(advise(input, phase('tasks', 60))).toEqual([]);
    expect(advise(input, phase('tasks', 120))).toHaveLength(1);
  });

  test('asks for the digest of "latest" where the image has no tag, as Docker reads it', () => {
    const [advice] = advise(
      anInput({
        taskDefinition: aTaskDefinition({ image: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/team/api' }),
      }),
    );
    expect(advice?.command).toContain(
      '--region eu-west-1 --registry-id 111122223333 --repository-name team/api --image-ids imageTag=latest',
    );
  });

  test('asks another registry than ECR through Docker', () => {
    const [advice] = advise(anInput({ taskDefinition: aTaskDefinition({ image: 'ghcr.io/team/api:7' }) }));
    expect(advice?.command).toBe('docker buildx imagetools inspect ghcr.io/team/api:7');
  });

  test('leaves the region to the reader where the ARNs do not tell it', () => {
    const service = aService({ runningCount: 2, arn: 'api', healthCheckGracePeriodSeconds: 600 });
    const group = { ...withCheck({ intervalSeconds: 300 }), arn: 'api-dev' };
    const taskDefinition = aTaskDefinition({ image: byDigest, stopTimeout: 120 });
    const all = advise(anInput({ service, targetGroups: [group], taskDefinition }));
    expect(all.map(({ name }) => name).sort()).toEqual([
      'grace-period',
      'health-check-interval',
      'stop-timeout',
    ]);
    for (const { command } of all) expect(command).toContain('--region REGION');
  });

  test('names the family that runs where the definition leaves its family out', () => {
    const { family: _, ...definition } = aTaskDefinition({ image: byDigest, stopTimeout: 120 });
    const [advice] = advise(anInput({ taskDefinition: definition }));
    expect(advice?.command).toContain('--task-definition api ');
  });

  test('has no advice on percents for a rollout that cannot move', () => {
    const deploymentConfiguration = aDeploymentConfiguration({
      minimumHealthyPercent: 100,
      maximumPercent: 100,
    });
    expect(advise(anInput({ service: aService({ runningCount: 2, deploymentConfiguration }) }))).toEqual([]);
  });
});

test('every piece of advice has its section in docs/timing.md', () => {
  const sections = [...readFileSync('docs/timing.md', 'utf8').matchAll(/^## ([a-z][a-z-]*)$/gm)].map(
    (match) => match[1],
  );
  expect(sections).toEqual([
    'health-check-interval',
    'deregistration-delay',
    'healthy-threshold',
    'healthy-percents',
    'grace-period',
    'stop-timeout',
    'lead-task',
  ]);
});
