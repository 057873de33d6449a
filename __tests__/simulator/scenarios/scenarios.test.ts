import { describe, expect, test } from '@jest/globals';
import { asObjects } from '../../../simulator/json.ts';
import { recoveries } from '../../../simulator/scenarios/recoveries/index.ts';
import {
  allScenarios,
  fleets,
  nativeScenarios,
  persistentFaults,
  scenarios,
} from '../../../simulator/scenarios/registry.ts';
import { begin, type Rollout, scenarioNamed } from '../model/rollout.ts';

/** What really happened, in the words of a verdict. */
function outcomeOf({ simulation, deploymentId, service }: Rollout): string {
  const { truth } = simulation;
  const is = (what: Parameters<typeof truth.when>[1]) => truth.when(deploymentId, what) !== undefined;
  if (is('rolled-back')) return 'rolled-back';
  if (is('superseded')) return 'superseded';
  if (is('vanished')) return 'vanished';
  if (is('failed') || is('deadlock') || is('deleted')) return 'failed';
  if (is('completed')) return service()['desiredCount'] === 0 ? 'started' : 'succeeded';
  // ECS never ends it. A client does: by its evidence, or by its limit.
  return truth.conclusiveAt(deploymentId) === undefined ? 'timed-out' : 'failed';
}

const ofOneService = [...allScenarios.values()].filter(
  (scenario) => scenario.members === undefined && !nativeScenarios.includes(scenario),
);

describe.each(ofOneService)('$name', (scenario) => {
  test(`ends as ${scenario.expected.verdict}`, () => {
    const rollout = begin(scenario);
    rollout.pass(3600);
    expect(outcomeOf(rollout)).toBe(scenario.expected.verdict);
  });

  test('names its source and says what happens', () => {
    expect(scenario.source.length).toBeGreaterThan(10);
    expect(scenario.title).toMatch(/\.$/);
  });
});

test('names are unique and speakable', () => {
  expect(allScenarios.size).toBe(
    scenarios.size + recoveries.length + persistentFaults.length + fleets.length + nativeScenarios.length,
  );
  for (const name of allScenarios.keys()) expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

/** Every shape of a service event that is documented or was recorded. */
const CATALOGUE: readonly RegExp[] = [
  /^has reached a steady state\.$/,
  /^(de)?registered \d+ targets in \(target-group arn:[^)]+\)$/,
  /^has begun draining connections on \d+ tasks\.$/,
  /^has stopped \d+ running tasks:( \(task [0-9a-f]{32}\))+\.$/,
  /^has started \d+ tasks:( \(task [0-9a-f]{32}\))+\.( Amazon ECS replaced \d+ tasks due to an unhealthy status\.)?$/,
  /^\(task [0-9a-f]{32}\) \(port \d+\) is unhealthy in \(target-group arn:[^)]+\) due to \(reason [^)]+\)\.$/,
  /^\(task [0-9a-f]{32}\) failed container health checks\.$/,
  /^\(deployment ecs-svc\/\d{19}\) deployment completed\.$/,
  /^\(deployment ecs-svc\/\d{19}\) deployment failed: (tasks failed to start|alarm detected)\.$/,
  /^rolling back to deployment ecs-svc\/\d{19}\.$/,
  /^stopped \d+ pending tasks\.$/,
  /^was unable to place a task\. Reason: (CannotPullContainerError|ResourceInitializationError|Capacity is unavailable).*\.$/,
  /^failed to launch a task with \(error .*\)$/,
  /^is unable to consistently start tasks successfully\. For more information, see /,
  /^was unable to stop or start tasks during a deployment because of the service deployment configuration\. Update the minimumHealthyPercent or maximumPercent value and try again\.$/,
  /^is (not )?AZ balanced with /,
  /^has started 1 tasks in [a-z0-9-]+ to AZ Rebalance: \(task [0-9a-f]{32}\)\.$/,
];

test('every event of every scenario has a shape that is documented or was recorded', () => {
  for (const scenario of scenarios.values()) {
    const rollout = begin(scenario);
    rollout.pass(3600);
    const strange = rollout.events().filter(({ text }) => !CATALOGUE.some((shape) => shape.test(text)));
    expect(strange).toEqual([]);
  }
});

test('the history of the account is told by steady events every six hours', () => {
  const rollout = begin(scenarioNamed('success'));
  const steady = asObjects(rollout.service()['events'])
    .filter(({ message }) => String(message).endsWith('has reached a steady state.'))
    .map(({ createdAt }) => Number(createdAt));
  expect(steady.length).toBeGreaterThan(10);
  for (const [i, at] of steady.slice(1).entries()) expect((steady[i] ?? 0) - at).toBeCloseTo(6 * 3600, 0);
});

test('what dies writes why into its log stream', () => {
  const rollout = begin(scenarioNamed('missing-variable'));
  rollout.pass(120);
  const [task] = [...rollout.simulation.world.tasks.values()].filter(
    ({ deploymentId }) => deploymentId === rollout.deploymentId,
  );
  const stream = rollout.simulation.world.logGroups
    .get('/ecs/onestep-dev')
    ?.streams.get(`api/app/${task?.id}`);
  expect(stream?.lines.at(-1)?.text).toBe("KeyError: 'AWS_SECRET_NAME_PROD'");
  expect(task?.containers[0]).toMatchObject({ exitCode: 1 });
});

test('the same change succeeds when the variable is there: cause and effect are real', () => {
  const scenario = scenarioNamed('missing-variable');
  const rollout = begin({ ...scenario, setUp: scenarioNamed('success').setUp });
  rollout.pass(600);
  expect(outcomeOf(rollout)).toBe('succeeded');
});

test('five hundred tasks are started a hundred at a time, and replaced', () => {
  const rollout = begin(scenarioNamed('many-tasks'));
  rollout.pass(600);
  const counts = rollout.events().flatMap(({ text }) => /^has started (\d+) tasks/.exec(text)?.[1] ?? []);
  expect(Math.max(...counts.map(Number))).toBe(100);
  expect(rollout.service()).toMatchObject({ runningCount: 500 });
});
