import { ECSClient } from '@aws-sdk/client-ecs';
import { lazily } from './lazily.ts';
import { revisions } from './revisions.ts';
import { serviceDeployments } from './service-deployments.ts';
import { serviceRevisions } from './service-revisions.ts';
import { services } from './services.ts';
import type { Session } from './session.ts';
import { taskDefinitions } from './task-definitions.ts';
import { taskRuns } from './task-runs.ts';
import { tasks } from './tasks.ts';

/** The only door to AWS: our own values in and out. */
export type Aws = ReturnType<typeof openAws>;

/** Every call that the action makes, by service. Amazon ECS stands open; the others open at their first use. */
export function openAws(session: Session) {
  const client = new ECSClient(session.clientOptions);
  client.middlewareStack.use(session.plugin());
  return {
    region: session.region,
    awsNow: session.awsNow,
    uses: session.uses,
    /** Whether there are credentials at all; whether they are valid only a call can tell. */
    hasCredentials: () =>
      client.config.credentials().then(
        () => true,
        () => false,
      ),
    ...services(session, client),
    ...tasks(session, client),
    ...taskRuns(session, client),
    ...taskDefinitions(session, client),
    ...revisions(session, client),
    ...serviceDeployments(session, client),
    ...serviceRevisions(session, client),
    loadBalancing: lazily(async () => (await import('./load-balancing.ts')).loadBalancing(session)),
    roles: lazily(async () => (await import('./roles.ts')).roles(session)),
    rolePolicies: lazily(async () => (await import('./role-policies.ts')).rolePolicies(session)),
    secrets: lazily(async () => (await import('./secrets.ts')).secrets(session)),
    parameters: lazily(async () => (await import('./parameters.ts')).parameters(session)),
    alarms: lazily(async () => (await import('./alarms.ts')).alarms(session)),
    ecrPublic: lazily(async () => (await import('./ecr-public.ts')).ecrPublic(session)),
    eventRules: lazily(async () => (await import('./event-rules.ts')).eventRules(session)),
    schedules: lazily(async () => (await import('./schedules.ts')).schedules(session)),
    ecr: (region: string) => lazily(async () => (await import('./ecr.ts')).ecr(session.inRegion(region))),
    logs: (region: string) => lazily(async () => (await import('./logs.ts')).logs(session.inRegion(region))),
  };
}
