import type { FindingDraft } from '../../checks/check.ts';
import { AwsError } from '../../ecs/aws-error.ts';
import { familyOfService } from '../../ecs/service.ts';
import type { Inputs } from '../../inputs/inputs.ts';
import { findSchedules } from '../../schedules/find.ts';
import { UserError } from '../../text/errors.ts';
import { scheduleReads } from '../../wiring/schedule-ports.ts';
import type { Account } from '../account.ts';

/** Why a deployment with these inputs would refuse its schedules, in the words in which it would. */
export async function scheduleRefusals(
  { schedules, taskFamily }: Pick<Inputs, 'schedules' | 'taskFamily'>,
  account: Account | undefined,
): Promise<readonly FindingDraft[]> {
  const service = account?.service;
  if (schedules === undefined || account === undefined || service === undefined) return [];
  const { aws } = account;
  const family = taskFamily ?? familyOfService(service);
  if (family === undefined) return [];
  const deployed = [{ family, clusterArn: service.clusterArn }];
  try {
    await findSchedules(schedules, { deployed, now: aws.awsNow() }, scheduleReads(aws));
    return [];
  } catch (error) {
    if (error instanceof AwsError) return [notChecked(error)];
    if (!(error instanceof UserError)) throw error;
    return [{ severity: 'error', message: `${error.message}.`, remedy: error.remedy }];
  }
}

function notChecked({ action, message }: AwsError): FindingDraft {
  return {
    severity: 'warning',
    message: `\`schedules\` was not checked: ${message.replace(/\.$/, '')}.`,
    remedy: `Allow the job's role ${action}.`,
  };
}
