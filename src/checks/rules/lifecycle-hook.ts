import type { LifecycleHook } from '../../ecs/lifecycle.ts';
import type { Service } from '../../ecs/service.ts';
import type { Check, FindingDraft } from '../check.ts';

const functionArn = /^arn:[\w-]+:lambda:([\w-]+):\d{12}:function:[\w-]+(?::[\w$-]+)?$/;
const roleArn = /^arn:[\w-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/;
/** Amazon ECS itself works in these stages (ECS developer guide, pause lifecycle hooks). */
const withoutPause = ['TEST_TRAFFIC_SHIFT', 'PRODUCTION_TRAFFIC_SHIFT'];

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

function pauseTroubles({ stages, timeoutMinutes }: LifecycleHook): readonly Trouble[] {
  const refused = stages.filter((stage) => withoutPause.includes(stage));
  const isOutside = timeoutMinutes !== undefined && (timeoutMinutes < 1 || timeoutMinutes > 20_160);
  return [
    ...refused.map(
      (stage): Trouble => [
        `is a pause at ${stage}, where Amazon ECS allows none`,
        `Move the pause to PRE_${stage} or POST_${stage}.`,
      ],
    ),
    ...(isOutside
      ? [
          [
            `waits for ${timeoutMinutes} minutes`,
            'Set `timeoutInMinutes` to a value from 1 to 20160.',
          ] as const,
        ]
      : []),
  ];
}

function functionTroubles(
  { targetArn = '', roleArn: role = '' }: LifecycleHook,
  service: Service,
): readonly Trouble[] {
  const region = functionArn.exec(targetArn)?.[1];
  const own = service.arn.split(':')[3];
  return [
    ...(region === undefined
      ? [
          [
            `calls "${targetArn}", which is not the ARN of a Lambda function`,
            'Set `hookTargetArn` to the ARN of the function.',
          ] as const,
        ]
      : []),
    ...(region !== undefined && region !== own
      ? [
          [
            `calls a function in ${region}, and the service is in ${own}`,
            `Use a function in ${own}.`,
          ] as const,
        ]
      : []),
    ...(roleArn.test(role)
      ? []
      : [
          [
            `has ${role === '' ? 'no role' : `"${role}" as role`}`,
            'Set `roleArn` to the ARN of a role that ecs.amazonaws.com may assume and that may invoke the function.',
          ] as const,
        ]),
  ];
}

function finding(what: string, remedy: string, { stages }: LifecycleHook, { name }: Service): FindingDraft {
  return {
    severity: 'warning',
    message: `The lifecycle hook of service ${name} at ${stages.join(', ')} ${what}: the deployment would be rolled back there.`,
    remedy,
  };
}
