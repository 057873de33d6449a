import { ECSClient } from '@aws-sdk/client-ecs';
import { alarms } from './alarms.ts';
import { ecr, ecrPublic } from './ecr.ts';
import { roles } from './identity.ts';
import { loadBalancing } from './load-balancing.ts';
import { logs } from './logs.ts';
import { secrets } from './secrets.ts';
import { serviceDeployments } from './service-deployments.ts';
import { services } from './services.ts';
import type { Session } from './session.ts';
import { taskDefinitions } from './task-definitions.ts';
import { tasks } from './tasks.ts';

/** The only door to AWS: our own values in and out. */
export type Aws = ReturnType<typeof openAws>;

/** Every call that the action makes, by service. Clients other than ECS's are loaded at their first use. */
export function openAws(session: Session) {
  const client = new ECSClient(session.clientOptions);
  client.middlewareStack.use(session.plugin());
  return {
    region: session.region,
    awsNow: session.awsNow,
    ...services(session, client),
    ...tasks(session, client),
    ...taskDefinitions(session, client),
    ...serviceDeployments(session, client),
    ...loadBalancing(session),
    ...roles(session),
    ...secrets(session),
    ...alarms(session),
    ecr: (region: string) => ecr(session.inRegion(region)),
    ecrPublic: ecrPublic(session),
    logs: (region: string) => logs(session.inRegion(region)),
  };
}
