import { familyOf } from '../ecs/arn.ts';
import { AwsError } from '../ecs/aws-error.ts';
import type { Service } from '../ecs/service.ts';
import type { Unread } from '../ecs/unread.ts';
import { changes } from '../task-definition/changes.ts';
import type { TaskDefinition } from '../task-definition/task-definition.ts';
import { UserError } from '../text/errors.ts';
import { lowerFirst } from '../text/words.ts';
import type { Surroundings } from './check.ts';
import { type LookedUp, lookups } from './lookups/index.ts';
import type { Lookup, Named, SurroundingsInputs } from './lookups/lookup.ts';
import type { SurroundingsReads } from './ports.ts';
import { fewOf } from './words.ts';

/** Of each kind; a definition with more is rare, and what is left out is said. */
const MOST_READS = 40;

/** Reads everything that the online checks need, side by side. What cannot be read is a value of its own. */
export async function gatherSurroundings(
  inputs: SurroundingsInputs,
  reads: SurroundingsReads,
): Promise<Surroundings> {
  const unread: Unread[] = [];
  const attempt = attempts(unread);
  const [ofDefinition, ofService] = await Promise.all([
    readDefinition(inputs, reads, attempt, unread),
    readService(inputs, reads, attempt),
  ]);
  return { region: inputs.region, ...ofDefinition, ...ofService, unread: joined(unread) };
}

type Attempt = <Value>(
  what: string,
  read: () => Promise<Value>,
  ifMissing?: Value,
) => Promise<Value | undefined>;

/** Runs a read; an AWS error of it goes on the list of what could not be read. */
function attempts(unread: Unread[]): Attempt {
  return async (what, read, ifMissing) => {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      if (error.kind === 'missing' && ifMissing !== undefined) return ifMissing;
      unread.push({ what, action: error.action, why: error.message });
      return undefined;
    }
  };
}

async function readDefinition(
  inputs: SurroundingsInputs,
  reads: SurroundingsReads,
  attempt: Attempt,
  unread: Unread[],
): Promise<LookedUp> {
  const every: readonly (readonly [string, Lookup<Named, unknown>])[] = Object.entries(lookups);
  const entries = await Promise.all(
    every.map(async ([name, lookup]) => [name, await lookUpAll(lookup, inputs, reads, attempt, unread)]),
  );
  return Object.fromEntries(entries);
}

async function lookUpAll(
  lookup: Lookup<Named, unknown>,
  inputs: SurroundingsInputs,
  reads: SurroundingsReads,
  attempt: Attempt,
  unread: Unread[],
): Promise<Readonly<Record<string, unknown>>> {
  const distinct = [...new Map(lookup.of(inputs).map((item) => [item.key, item])).values()];
  const left = distinct.slice(MOST_READS);
  if (left.length > 0) {
    unread.push({
      what: fewOf(left.map(({ title }) => lowerFirst(title))),
      action: '',
      why: `only the first ${MOST_READS} of a kind are looked up`,
    });
  }
  const entries = await Promise.all(
    distinct.slice(0, MOST_READS).map(async (item) => {
      const answer = await attempt(lowerFirst(item.title), () => lookup.ask(item, reads), lookup.missing);
      return answer === undefined ? [] : [[item.key, answer] as const];
    }),
  );
  return Object.fromEntries(entries.flat());
}

async function readService(
  inputs: SurroundingsInputs,
  reads: SurroundingsReads,
  attempt: Attempt,
): Promise<Partial<Surroundings>> {
  const found = await attempt('the service', () => findService(reads));
  if (found === undefined || 'missing' in found) return found ?? {};
  const { service } = found;
  const { taskDefinitionArn: arn } = service;
  const [running, newest, groups, alarms] = await Promise.all([
    arn === undefined
      ? undefined
      : attempt('the revision that the service runs', () => reads.describeTaskDefinition(arn)),
    arn === undefined
      ? undefined
      : attempt('the newest revision', () => reads.describeTaskDefinition(familyOf(arn))),
    readTraffic(service, reads, attempt),
    attempt('the alarms of the service', () => readAlarms(service, reads)),
  ]);
  return {
    service,
    ...(running && { runningTaskDefinition: running, changes: changesOf(running, inputs) }),
    ...(typeof newest?.['revision'] === 'number' && { newestRevision: newest['revision'] }),
    ...groups,
    ...(alarms && { alarmsInAlarm: alarms }),
  };
}

async function findService(
  reads: SurroundingsReads,
): Promise<{ readonly service: Service } | Required<Pick<Surroundings, 'missing'>> | undefined> {
  try {
    const service = await reads.findService();
    return service && { service };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { missing: [{ message: error.message, remedy: error.remedy }] };
  }
}

async function readTraffic(
  service: Service,
  reads: SurroundingsReads,
  attempt: Attempt,
): Promise<Pick<Surroundings, 'targetGroups' | 'loadBalancers'>> {
  const arns = [...new Set(service.loadBalancers.flatMap(({ targetGroupArn }) => targetGroupArn ?? []))];
  if (arns.length === 0) return {};
  const targetGroups = await attempt('the target groups', () => reads.describeTargetGroups(arns));
  const balancers = [...new Set(targetGroups?.flatMap(({ loadBalancerArns }) => loadBalancerArns) ?? [])];
  const loadBalancers =
    balancers.length === 0
      ? undefined
      : await attempt('the load balancers', () => reads.describeLoadBalancers(balancers));
  return { ...(targetGroups && { targetGroups }), ...(loadBalancers && { loadBalancers }) };
}

async function readAlarms(
  { deploymentConfiguration }: Service,
  reads: SurroundingsReads,
): Promise<readonly string[]> {
  const { enable, names } = deploymentConfiguration.alarms;
  return enable && names.length > 0 ? reads.alarmsInAlarm(names) : [];
}

/** The image of a deployed container is not known yet: it is no change that anybody could look at. */
function changesOf(running: TaskDefinition, { taskDefinition, deployedContainers }: SurroundingsInputs) {
  return changes(running, taskDefinition).filter(
    ({ what }) => !deployedContainers.some((name) => what === `image of ${name}`),
  );
}

/** One entry for each action that is missing, or for each reason where no action would help. */
function joined(unread: readonly Unread[]): readonly Unread[] {
  const keyOf = ({ action, why }: Unread) => (action === '' ? why : action);
  const firsts = unread.filter((one, at) => unread.findIndex((each) => keyOf(each) === keyOf(one)) === at);
  return firsts.map((first) => {
    const same = unread.filter((one) => keyOf(one) === keyOf(first));
    return { ...first, what: fewOf(same.map(({ what }) => what)) };
  });
}
