import { inRegionOf } from '../../../ecs/arn.ts';
import { commandLine } from '../../../text/aws-cli.ts';
import type { History } from '../../history.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { RolloutTarget } from '../../target.ts';
import { trafficClause } from './traffic.ts';

/** How far the deployment had come, who got traffic then, and how to look again. */
export function lastSeen(target: RolloutTarget, history: History, snapshot: Snapshot | undefined): string {
  const { serviceDeployment } = history;
  if (serviceDeployment === undefined) return '';
  const stage = serviceDeployment.lifecycleStage;
  const at = stage === undefined ? serviceDeployment.status : `${serviceDeployment.status}, stage ${stage}`;
  const look = commandLine`aws ecs describe-service-deployments ${inRegionOf(serviceDeployment.arn)} --service-deployment-arns ${serviceDeployment.arn}`;
  return `It was ${at}; ${trafficClause(target, history, snapshot ?? { targetGroups: [[]] })}. To look again: \`${look}\`.`;
}
