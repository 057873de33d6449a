import type { FindingDraft } from '../checks/check.ts';
import { AwsError } from '../ecs/aws-error.ts';
import { requirePause } from '../plan/preconditions.ts';
import { preflight } from '../plan/staged/preflight.ts';
import type { Policy } from '../plan/wishes.ts';
import { UserError } from '../text/errors.ts';
import { planReads } from '../wiring/aws-ports.ts';
import type { Account } from './account.ts';

/** Why a deployment would be refused for where the listener rules of the service send traffic, or for a pause that cannot come. */
export async function trafficRefusals(
  waitFor: Policy['waitFor'],
  account: Account | undefined,
): Promise<readonly FindingDraft[]> {
  const service = account?.service;
  if (account === undefined || service === undefined) return [];
  try {
    requirePause(service, waitFor);
    const { notices } = await preflight(service, planReads(account.aws));
    return notices.map(({ message, remedy = '' }) => ({ severity: 'warning', message, remedy }));
  } catch (error) {
    // What may not be read is told with the other rights.
    if (error instanceof AwsError) return [];
    if (!(error instanceof UserError)) throw error;
    return [{ severity: 'error', message: `${error.message}.`, remedy: error.remedy }];
  }
}
