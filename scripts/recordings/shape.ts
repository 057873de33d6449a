import type { Recording } from './recording.ts';

/** Members whose names are the user's own. */
const own = /\.(?:options|dockerLabels)$/;
/** Words that AWS chooses from a list: a shape of their own each. */
const listed =
  /^\.(?:status|deploymentController\.type|schedulingStrategy|stopCode|lastStatus|desiredStatus|healthStatus|launchType|networkMode|deployments\[\.(?:status|rolloutState)|containers\[\.(?:lastStatus|healthStatus)|TargetHealthDescriptions\[\.TargetHealth\.(?:State|Reason)|TargetGroups\[\.(?:Protocol|ProtocolVersion|TargetType|HealthCheckProtocol|IpAddressType))$/;

/** What occurs in an answer: each member with the kind of its value, and how its deployments stand to one another. */
export function shapesOf({ operation, answer }: Recording): ReadonlySet<string> {
  return new Set(
    [...members(answer, ''), ...deploymentShape(answer)].map((shape) => `${operation} ${shape}`),
  );
}

function members(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value)) {
    return value.length === 0 ? [`${path} []`] : value.flatMap((item) => members(item, `${path}[`));
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    if (entries.length === 0) return [`${path} {}`];
    return entries.flatMap(([name, item]) => members(item, `${path}.${own.test(path) ? '*' : name}`));
  }
  return [`${path} ${listed.test(path) ? value : value === null ? 'null' : typeof value}`];
}

interface Counts {
  readonly status?: string;
  readonly rolloutState?: string;
  readonly desiredCount?: number;
  readonly runningCount?: number;
  readonly failedTasks?: number;
}

/** `ACTIVE: PRIMARY IN_PROGRESS 0 of 0, ACTIVE COMPLETED all`. */
function deploymentShape(answer: Readonly<Record<string, unknown>>): readonly string[] {
  const { deployments, status } = answer as { deployments?: readonly Counts[]; status?: string };
  if (deployments === undefined) return [];
  return [`deployments, service ${status}: ${deployments.map(deploymentWords).join(', ')}`];
}

function deploymentWords({
  status,
  rolloutState,
  desiredCount,
  runningCount,
  failedTasks = 0,
}: Counts): string {
  const failing = failedTasks > 0 ? ' failing' : '';
  return `${status} ${rolloutState ?? '-'} ${runningWords(runningCount, desiredCount)}${failing}`;
}

function runningWords(running: number | undefined, desired: number | undefined): string {
  if (running === undefined || desired === undefined) return 'no counts';
  if (desired === 0) return running === 0 ? '0 of 0' : 'more than 0';
  if (running === 0) return 'none';
  return running < desired ? 'some' : 'all';
}
