import type { Aws } from '../aws/aws.ts';
import { AwsError } from '../ecs/aws-error.ts';
import { explainAnswer } from '../ecs/refusals/index.ts';
import type { Service } from '../ecs/service.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { findClusters } from '../plan/discovery/cluster.ts';
import { findService } from '../plan/discovery/service.ts';
import type { ServiceSearch } from '../plan/service-search.ts';
import { UserError } from '../text/errors.ts';
import { planReads } from '../wiring/aws-ports.ts';
import { awsOf } from '../wiring/open-aws.ts';
import type { StoryPorts } from '../wiring/story-ports.ts';

/** In which account and for which service the check looks. */
export interface AccountSearch extends ServiceSearch, Pick<Inputs, 'awsRegion'> {}

/** The AWS account, as far as the check may look into it. */
export interface Account {
  readonly aws: Aws;
  /** The service that would be deployed to, where it was found. */
  readonly service: Service | undefined;
  /** The same, or why it was not found: rejects with `UserError` or `AwsError`. */
  findService(): Promise<Service | undefined>;
}

/**
 * Opens the account and looks for the service that runs `family`, the file's. `undefined` without a region, and without
 * credentials that AWS accepts: the check goes on without.
 */
export async function openAccount(
  inputs: AccountSearch,
  family: string | undefined,
  ports: StoryPorts,
): Promise<Account | undefined> {
  const { draft } = ports;
  const aws = openOrTell(inputs, ports);
  if (aws === undefined || !(await aws.hasCredentials())) return undefined;
  const search = searchService(inputs, family, aws);
  const outcome = await search.then(
    (service) => ({ service, error: undefined }),
    (error: unknown) => ({ service: undefined, error }),
  );
  const { error, service } = outcome;
  if (!isInvalidSession(error)) return { aws, service, findService: () => search };
  const { message, remedy } = explainAnswer(error);
  draft.note([
    {
      severity: 'warning',
      message: `The online checks were skipped: ${message}`,
      remedy: `${remedy} Without credentials the offline checks run alone.`,
    },
  ]);
  return undefined;
}

/** Credentials that cannot be right cost what only they could check. */
function openOrTell(inputs: AccountSearch, ports: StoryPorts): Aws | undefined {
  try {
    return awsOf(inputs, ports);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { message, remedy } = error;
    ports.draft.note([
      { severity: 'warning', message: `The online checks were skipped: ${message}.`, remedy },
    ]);
    return undefined;
  }
}

async function searchService(
  inputs: ServiceSearch,
  family: string | undefined,
  aws: Aws,
): Promise<Service | undefined> {
  const taskFamily = inputs.taskFamily ?? family;
  if (inputs.service === undefined && taskFamily === undefined) return undefined;
  const reads = planReads(aws);
  const clusters = await findClusters(inputs, reads);
  return findService({ ...inputs, ...(taskFamily !== undefined && { taskFamily }) }, clusters, reads);
}

function isInvalidSession(error: unknown): error is AwsError {
  return error instanceof AwsError && (error.kind === 'expired' || error.kind === 'unsigned');
}

/** A service that the workflow does not name, and that is not found, is worth a notice: it may not be there yet. */
export async function findServiceOrTell(
  { findService }: Account,
  inputs: ServiceSearch,
  { draft }: StoryPorts,
): Promise<Service | undefined> {
  try {
    return await findService();
  } catch (error) {
    const isNamed = inputs.service !== undefined || inputs.cluster !== undefined;
    if (isNamed || !(error instanceof UserError)) throw error;
    draft.note([{ severity: 'notice', message: error.message, remedy: error.remedy }]);
    return undefined;
  }
}
