import { asText } from '../../json.ts';
import { continueHook } from '../../model/native/continuing.ts';
import { requestRollback } from '../../model/rollback-request.ts';
import { AwsFault, type Operation } from '../../operation.ts';
import { findRecord } from './service-deployments.ts';

/**
 * Decides a pause. Source: API reference, ContinueServiceDeployment: the deployment must be IN_PROGRESS and the hook
 * AWAITING_ACTION; the operation has no ConflictException. The words of its refusals are assumed.
 */
export const continueServiceDeployment: Operation = (input, { world }) => {
  const arn = asText(input['serviceDeploymentArn']) ?? '';
  const hookId = asText(input['hookId']) ?? '';
  const action = asText(input['action']) ?? 'CONTINUE';
  if (arn === '') throw invalid('serviceDeploymentArn cannot be empty.');
  if (hookId === '') throw invalid('hookId cannot be empty.');
  if (!['CONTINUE', 'ROLLBACK'].includes(action)) throw invalid('action must be CONTINUE or ROLLBACK.');
  const hit = findRecord(world, arn);
  if (hit === undefined) {
    throw new AwsFault('ServiceDeploymentNotFoundException', 'Service deployment not found.');
  }
  const { service, record } = hit;
  if (record.status !== 'IN_PROGRESS') {
    throw invalid(`The service deployment is in status ${record.status} and cannot be continued.`);
  }
  const hook = record.native?.hooks.find((one) => one.hookId === hookId);
  if (hook === undefined) throw invalid(`Lifecycle hook ${hookId} was not found in the service deployment.`);
  if (hook.status !== 'AWAITING_ACTION') throw invalid(`Lifecycle hook ${hookId} is not awaiting an action.`);
  if (action === 'ROLLBACK') {
    hook.status = 'FAILED';
    requestRollback(world, service, record);
  } else {
    continueHook(world, service, record, hook);
  }
  return { serviceDeploymentArn: arn };
};

function invalid(message: string): AwsFault {
  return new AwsFault('InvalidParameterException', message);
}
