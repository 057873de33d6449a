import { recoveries } from '../../simulator/scenarios/recoveries/index.ts';
import { scenarios } from '../../simulator/scenarios/registry.ts';
import type { Scenario } from '../../simulator/scenarios/scenario.ts';

/** One call of the action, whose answer is another one. */
export interface Door {
  readonly name: string;
  readonly scenario: Scenario;
  /** Whether the request is the call. */
  readonly isIt: (request: Asked) => boolean;
  /** Only from the moment on at which this operation was asked for. */
  readonly after?: string;
  readonly inputs?: (url: string) => Readonly<Record<string, string>>;
  readonly environment?: (url: string) => Readonly<Record<string, string>>;
}

export interface Asked {
  /** The operation of AWS; empty for other servers. */
  readonly operation: string;
  readonly path: string;
}

function scenario(name: string): Scenario {
  const found = scenarios.get(name) ?? recoveries.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no scenario ${name}.`);
  return found;
}

const good = scenario('success');
const call = (operation: string, more: Partial<Door> = {}): Door => ({
  name: operation,
  scenario: good,
  isIt: (request) => request.operation === operation,
  ...more,
});

export const doors: readonly Door[] = [
  call('DescribeServices', { name: 'DescribeServices, at the start' }),
  call('DescribeServices', { name: 'DescribeServices, during the watch', after: 'UpdateService' }),
  call('DescribeTaskDefinition'),
  call('RegisterTaskDefinition'),
  call('UpdateService'),
  call('DescribeTargetHealth'),
  call('GetLogEvents', { scenario: scenario('crash-loop') }),
  {
    name: 'registry',
    scenario: good,
    isIt: ({ path }) => path.startsWith('/v2/'),
    inputs: (url) => ({ image: `${new URL(url).host}/onestep:next` }),
  },
  {
    name: 'GitHub',
    scenario: good,
    isIt: ({ path }) => path.startsWith('/github/'),
    inputs: () => ({ 'github-deployment': 'true', 'github-token': 'ghs_example', comment: 'always' }),
    environment: (url) => ({ GITHUB_API_URL: `${url}/github`, GITHUB_EVENT_NAME: 'pull_request' }),
  },
  {
    name: '`verify-url`, before the deployment',
    scenario: good,
    isIt: ({ path }) => path === '/verify',
    inputs: (url) => ({ 'verify-url': `${url}/verify` }),
  },
  {
    name: '`verify-url`, after it',
    scenario: good,
    isIt: ({ path }) => path === '/verify',
    after: 'UpdateService',
    inputs: (url) => ({ 'verify-url': `${url}/verify` }),
  },
];
