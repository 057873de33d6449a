import { Random } from '../model/random.ts';
import type { Fault, What } from './fault.ts';

/**
 * A list of faults for a run that proves that none of them changes a verdict: everything drawn here passes,
 * and a client that retries reads and sends writes once comes through.
 */
export function drawFaults(seed: number, count = 4): readonly Fault[] {
  const random = new Random(seed);
  const pick = <T>(choices: readonly [T, ...T[]]): T =>
    choices[Math.floor(random.next() * choices.length)] ?? choices[0];
  return Array.from({ length: count }, () => {
    const operation = pick(reads);
    return { ...operation, what: pick(passing), when: { chance: 0.05 + random.next() * 0.2 } };
  });
}

const reads: readonly [Asked, ...Asked[]] = [
  { service: 'ecs', operation: 'DescribeServices' },
  { service: 'ecs', operation: 'DescribeTasks' },
  { service: 'ecs', operation: 'ListTasks' },
  { service: 'ecs', operation: 'ListServiceDeployments' },
  { service: 'ecs', operation: 'DescribeServiceDeployments' },
  { service: 'ecs', operation: 'DescribeTaskDefinition' },
  { service: 'elb', operation: 'DescribeTargetHealth' },
  { service: 'elb', operation: 'DescribeTargetGroups' },
  { service: 'logs', operation: 'GetLogEvents' },
];

const passing: readonly [What, ...What[]] = [
  'throttle',
  'server-error',
  'reset',
  'lost-response',
  { latencyMs: 2000 },
  { staleSeconds: 5 },
];

interface Asked {
  readonly service: string;
  readonly operation: string;
}
