import type { Check } from '../check.ts';
import { containersOf } from '../container.ts';
import { runsOnFargate } from '../launch.ts';
import { isFilled, membersOf } from '../values.ts';

/**
 * The log driver awsfirelens sends to a container of the same task. ECS refuses one without the other:
 * "When awsfirelens log driver is specified in log configuration, a firelens configuration object must be configured in
 * one of the containers." Source: API shape FirelensConfiguration.
 */
export const firelens: Check = {
  name: 'firelens',
  check: (subject) => {
    const containers = containersOf(subject.taskDefinition);
    const router = containers.find(({ members }) => isFilled(members.firelensConfiguration));
    const sender = containers.find(
      ({ members }) => membersOf(members.logConfiguration).logDriver === 'awsfirelens',
    );
    if (sender !== undefined && router === undefined) {
      return [
        {
          severity: 'error',
          message: `The log driver awsfirelens of ${sender.label} needs a container with a firelensConfiguration, but the task has none.`,
          remedy:
            'Add a container with the image public.ecr.aws/aws-observability/aws-for-fluent-bit and "firelensConfiguration": {"type": "fluentbit"}.',
          pointer: `${sender.pointer}/logConfiguration/logDriver`,
        },
      ];
    }
    if (router !== undefined && sender === undefined) {
      return [
        {
          severity: 'error',
          message: `The log router, ${router.label}, gets no log: no container uses the log driver awsfirelens.`,
          remedy: 'Write "logDriver": "awsfirelens" in the containers whose logs it routes.',
          pointer: `${router.pointer}/firelensConfiguration`,
        },
      ];
    }
    const options = membersOf(membersOf(router?.members.firelensConfiguration).options);
    if (router === undefined || !runsOnFargate(subject) || options['config-file-type'] !== 's3') return [];
    return [
      {
        severity: 'error',
        message: `The log router, ${router.label}, takes its configuration from S3; on Fargate config-file-type must be "file".`,
        remedy:
          'Put the configuration into the image of the log router, and write "config-file-type": "file".',
        pointer: `${router.pointer}/firelensConfiguration/options/config-file-type`,
      },
    ];
  },
};
