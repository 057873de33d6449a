import type { LifecycleHook } from '../../ecs/lifecycle.ts';
import type { Service } from '../../ecs/service.ts';
import type { Check, FindingDraft } from '../check.ts';

const functionArn = /^arn:[\w-]+:lambda:([\w-]+):\d{12}:function:[\w-]+(?::[\w$-]+)?$/;
const roleArn = /^arn:[\w-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/;
/** Amazon ECS itself works in these stages, and allows no pause (ECS developer guide, pause lifecycle hooks): those next to them. */
const placesInstead: Readonly<Record<string, string>> = {
  TEST_TRAFFIC_SHIFT: 'POST_SCALE_UP or POST_TEST_TRAFFIC_SHIFT',
  PRODUCTION_TRAFFIC_SHIFT: 'PRE_PRODUCTION_TRAFFIC_SHIFT or POST_PRODUCTION_TRAFFIC_SHIFT',
};

/**
 * A lifecycle hook of the service that cannot do its work: its deployment is rolled back at that stage, however good the new
 * version is. Source: API reference, DeploymentLifecycleHook.
 */
export const lifecycleHook: Check = {
  name: 'lifecycle-hook',
  check: ({ surroundings }) => {
    const service = surroundings?.service;
    return (service?.deploymentConfiguration.hooks ?? []).flatMap((hook) =>
      service === undefined
        ? []
        : troubles(hook, service).map(([what, remedy]) => finding(what, remedy, hook, service)),
    );
  },
};

type Trouble = readonly [what: string, remedy: string];

function troubles(hook: LifecycleHook, service: Service): readonly Trouble[] {
  return hook.kind === 'PAUSE' ? pauseTroubles(hook) : functionTroubles(hook, service);
}

function pauseTroubles({ stages, timeoutMinutes: minutes }: LifecycleHook): readonly Trouble[] {
  const refused = Object.entries(placesInstead).filter(([stage]) => stages.includes(stage));
  return [
    ...refused.map(
      ([stage, places]): Trouble => [
        `is a pause at ${stage}, where Amazon ECS allows none`,
        `Move the pause to ${places}.`,
      ],
    ),
    ...where(
      minutes !== undefined && (minutes < 1 || minutes > 20_160),
      `waits for ${minutes} minutes`,
      'Set `timeoutInMinutes` to a value from 1 to 20160.',
    ),
  ];
}

function functionTroubles(
  { targetArn = '', roleArn: role = '' }: LifecycleHook,
  service: Service,
): readonly Trouble[] {
  const region = functionArn.exec(targetArn)?.[1];
  const own = service.arn.split(':')[3];
  return [
    ...where(
      region === undefined,
      `calls "${targetArn}", which is not the ARN of a Lambda function`,
      'Set `hookTargetArn` to the ARN of the function.',
    ),
    ...where(
      region !== undefined && region !== own,
      `calls a function in ${region}, and the service is in ${own}`,
      `Use a function in ${own}.`,
    ),
    ...where(
      !roleArn.test(role),
      `has ${role === '' ? 'no role' : `"${role}" as role`}`,
      'Set `roleArn` to the ARN of a role that ecs.amazonaws.com may assume and that may invoke the function.',
    ),
  ];
}

function where(isSo: boolean, ...trouble: Trouble): readonly Trouble[] {
  return isSo ? [trouble] : [];
}

function finding(what: string, remedy: string, { stages }: LifecycleHook, { name }: Service): FindingDraft {
  return {
    severity: 'warning',
    message: `The lifecycle hook of service ${name} at ${stages.join(', ')} ${what}: the deployment would be rolled back there.`,
    remedy,
  };
}
