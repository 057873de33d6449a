import type { FindingDraft } from '../checks/check.ts';
import { AwsError } from '../ecs/aws-error.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Purpose } from '../plan/one-off/one-off.ts';
import { planOneOff } from '../plan/one-off/plan-one-off.ts';
import { UserError } from '../text/errors.ts';
import { planReads } from '../wiring/aws-ports.ts';
import type { Account } from './account.ts';
import type { Candidate } from './subject.ts';

type Wanted = NonNullable<Inputs['runBefore']>;

/** Why a deployment with these inputs would refuse its one-off tasks, in the words in which it would. */
export async function oneOffRefusals(
  { runBefore, runAfter }: Pick<Inputs, 'runBefore' | 'runAfter'>,
  candidate: Candidate,
  account: Account | undefined,
): Promise<readonly FindingDraft[]> {
  const refused = await Promise.all([
    runBefore && refusal('run-before', runBefore, candidate, account),
    runAfter && refusal('run-after', runAfter, candidate, account),
  ]);
  return refused.flatMap((finding) => finding ?? []);
}

async function refusal(
  purpose: Purpose,
  wanted: Wanted,
  { taskDefinition, deployedContainers: containers }: Candidate,
  account: Account | undefined,
): Promise<FindingDraft | undefined> {
  // Its own family is in the account; without one there is nothing that could be refused.
  if (wanted.family !== undefined && account === undefined) return undefined;
  try {
    await planOneOff(purpose, wanted, { taskDefinition, containers }, reads(account));
    return undefined;
  } catch (error) {
    if (error instanceof AwsError) return notChecked(purpose, wanted, error);
    if (!(error instanceof UserError)) throw error;
    // Which container gets the image is not known here; the deployment may know it from the load balancer.
    if (error.kind === 'container-ambiguous' && containers.length === 0) return undefined;
    const pointer = wanted.family === undefined ? { pointer: '/containerDefinitions' } : {};
    return { severity: 'error', message: `${error.message}.`, remedy: error.remedy, ...pointer };
  }
}

function reads(account: Account | undefined): Parameters<typeof planOneOff>[3] {
  if (account !== undefined) return planReads(account.aws);
  return { describeTaskDefinition: () => Promise.reject(new Error('There is no account to ask.')) };
}

function notChecked(purpose: Purpose, { family = '' }: Wanted, error: AwsError): FindingDraft {
  return {
    severity: 'warning',
    message: `Task family "${family}" of \`${purpose}-family\` was not checked: ${error.message}.`,
    remedy: `Allow the job's role ${error.action}.`,
  };
}
