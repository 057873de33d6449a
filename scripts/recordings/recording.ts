import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One answer of AWS as somebody recorded it: the thing itself, or for load balancing the whole answer. */
export interface Recording {
  readonly file: string;
  /** `ecs:DescribeServices` and so on. */
  readonly operation: string;
  readonly answer: Readonly<Record<string, unknown>>;
}

/** Every `*.json` of a folder, in the order of its name. */
export function readRecordings(folder: string): readonly Recording[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((file) => ({ file, ...JSON.parse(readFileSync(join(folder, file), 'utf8')) }));
}

/** What AWS says of every task; who showed a recording may have cut it. */
const cut = {
  taskDefinitionArn: 'arn:aws:ecs:eu-central-1:111122223333:task-definition/recorded:1',
  desiredStatus: 'STOPPED',
};

/** Members of the answer around the thing that was recorded. */
const around: Readonly<Record<string, (answer: object) => object>> = {
  'ecs:DescribeServices': (service) => ({ services: [service], failures: [] }),
  'ecs:DescribeTasks': (task) => ({ tasks: [{ ...cut, ...task }], failures: [] }),
  'ecs:DescribeTaskDefinition': (taskDefinition) => ({ taskDefinition }),
  'ecs:DescribeServiceDeployments': (deployment) => ({ serviceDeployments: [deployment], failures: [] }),
  'ecs:DescribeServiceRevisions': (revision) => ({ serviceRevisions: [revision], failures: [] }),
};

/** The answer as AWS sends it. */
export function wholeAnswer({ operation, answer }: Recording): object {
  return around[operation]?.(answer) ?? answer;
}
