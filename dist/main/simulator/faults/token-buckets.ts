/**
 * The request limits of an account in one Region: each category of actions shares a bucket.
 * Sources: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/request-throttling.html,
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/throttling.html,
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html
 */
interface Bucket {
  readonly service: string;
  readonly operations: RegExp;
  readonly burst: number;
  readonly refillPerSecond: number;
}

const buckets: readonly Bucket[] = [
  bucket('ecs', /^(DescribeServices|ListServices)$/, 100, 20),
  bucket('ecs', /^(Create|Delete|Update)Service$/, 50, 5),
  bucket('ecs', /^(Describe|List)ServiceDeployments$/, 50, 20),
  bucket('ecs', /^DescribeServiceRevisions$/, 50, 20),
  bucket('ecs', /^(Describe|List)(Tasks|ContainerInstances)$/, 100, 20),
  bucket('ecs', /^(RunTask|StartTask|StopTask)$/, 100, 40),
  bucket('ecs', /^(Register|Deregister)TaskDefinition$/, 20, 1),
  bucket('ecs', /^(DescribeTaskDefinition|ListTaskDefinitions|ListTaskDefinitionFamilies)$/, 50, 20),
  bucket('ecs', /^(Describe|List)Clusters$/, 50, 20),
  bucket('ecs', /^ListTagsForResource$/, 50, 20),
  bucket('ecs', /^(Tag|Untag)Resource$/, 20, 10),
  bucket('elb', /^Describe/, 40, 10),
  bucket('elb', /^(Modify|Create|Delete)/, 20, 3),
  bucket('logs', /^GetLogEvents$/, 10, 10),
  bucket('logs', /^FilterLogEvents$/, 5, 5),
];

function bucket(service: string, operations: RegExp, burst: number, refillPerSecond: number): Bucket {
  return { service, operations, burst, refillPerSecond };
}

export interface TokenBuckets {
  /** False when the call is over its limit. `nowMs` is AWS time. */
  take(call: { readonly service: string; readonly operation: string }, nowMs: number): boolean;
}

export function fillTokenBuckets(): TokenBuckets {
  const levels = new Map<Bucket, { tokens: number; atMs: number }>();
  return {
    take: (call, nowMs) => {
      const found = buckets.find(
        ({ service, operations }) => service === call.service && operations.test(call.operation),
      );
      if (found === undefined) return true;
      const level = levels.get(found) ?? { tokens: found.burst, atMs: nowMs };
      const refilled = level.tokens + ((nowMs - level.atMs) / 1000) * found.refillPerSecond;
      const tokens = Math.min(found.burst, refilled);
      levels.set(found, { tokens: tokens >= 1 ? tokens - 1 : tokens, atMs: nowMs });
      return tokens >= 1;
    },
  };
}
