import { describe, expect, test } from '@jest/globals';
import type { ApplyPorts } from '../../src/carry-out/ports.ts';
import { register } from '../../src/carry-out/register.ts';
import { update } from '../../src/carry-out/update.ts';
import { AwsError, type AwsErrorKind } from '../../src/ecs/aws-error.ts';

const revision = 'arn:aws:ecs:eu-central-1:111122223333:task-definition/api:8';

/** ECS refuses every write in these words. */
function refusing(code: string, message: string, kind: AwsErrorKind = 'refused') {
  const refuse = (action: string) => async () => {
    throw new AwsError(kind, { code, action, message });
  };
  return {
    registerTaskDefinition: refuse('ecs:RegisterTaskDefinition'),
    describeTaskDefinition: refuse('ecs:DescribeTaskDefinition'),
    updateService: refuse('ecs:UpdateService'),
    describeService: refuse('ecs:DescribeServices'),
    sleep: async () => {},
    random: () => 0.5,
  } satisfies ApplyPorts;
}

const definition = { family: 'api', containerDefinitions: [{ name: 'app', image: 'octo/api:1' }] };

describe('a registration that ECS refuses has the remedy of that refusal:', () => {
  test.each([
    ['ClientException', 'Role is not valid', /executionRoleArn.*ecs-tasks\.amazonaws\.com/],
    ['LimitExceededException', 'The limit for the resource was exceeded.', /Service Quotas/],
    ['PlatformTaskDefinitionIncompatibilityException', 'Not satisfied.', /LATEST/],
    ['PlatformUnknownException', 'The specified platform version does not exist.', /LATEST/],
    ['UnsupportedFeatureException', 'The feature is not supported in this Region.', /leave the feature out/],
    ['ClientException', 'Too many concurrent attempts to create a new revision.', /`concurrency`/],
    [
      'ClientException',
      "Fargate requires that 'cpu' be defined at the task level.",
      /task definition.*validate/,
    ],
  ])('%s: %s', async (code, message, remedy) => {
    await expect(register(definition, 7, refusing(code, message))).rejects.toMatchObject({
      message: expect.stringMatching(/^Task definition "api" was not registered: /),
      remedy: expect.stringMatching(remedy),
    });
  });

  test.each([
    ['throttled', /Too many jobs/],
    ['expired', /credentials/],
  ] as const)('%s', async (kind, remedy) => {
    await expect(register(definition, 7, refusing('X', 'words', kind))).rejects.toMatchObject({
      remedy: expect.stringMatching(remedy),
    });
  });
});

test('a registration whose answer is lost, and that cannot be looked for, is not said to have failed', async () => {
  const lost = refusing('TimeoutError', 'no answer in time', 'lost');
  await expect(register(definition, 7, lost)).rejects.toMatchObject({
    message: expect.stringMatching(/^Whether task definition "api" was registered is unknown/),
    remedy: expect.not.stringMatching(/Fix|Mend/),
  });
});

test('an update that ECS refuses has the remedy of that refusal, and names the revision that is left', async () => {
  const refused = refusing('PlatformTaskDefinitionIncompatibilityException', 'Not satisfied.');
  await expect(update({ taskDefinition: revision }, undefined, refused)).rejects.toMatchObject({
    remedy: expect.stringMatching(/task-definition\/api:8 is registered|LATEST/),
  });
});
