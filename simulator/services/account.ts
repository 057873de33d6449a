import { cloudwatchOperations } from './cloudwatch.ts';
import type { ImageSource } from './ecr/image-source.ts';
import { ecrOperations, ecrPublicOperations } from './ecr/operations.ts';
import { ecsOperations } from './ecs/operations.ts';
import { elbOperations } from './elb/operations.ts';
import { eventsOperations } from './events.ts';
import { iamOperations } from './iam.ts';
import { logsOperations } from './logs/operations.ts';
import type { Operations } from './operations.ts';
import { schedulerOperations } from './scheduler.ts';
import { secretsManagerOperations } from './secretsmanager.ts';
import { ssmOperations } from './ssm.ts';
import { stsOperations } from './sts.ts';

/** Everything that the simulated account answers, by the names in `wire/services.ts`. */
export function accountOperations(images: ImageSource): Readonly<Record<string, Operations>> {
  return {
    ecs: ecsOperations,
    ecr: ecrOperations(images),
    'ecr-public': ecrPublicOperations,
    elb: elbOperations,
    logs: logsOperations,
    sts: stsOperations,
    iam: iamOperations,
    cloudwatch: cloudwatchOperations,
    secretsmanager: secretsManagerOperations,
    ssm: ssmOperations,
    events: eventsOperations,
    scheduler: schedulerOperations,
  };
}
