import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeService } from '../../simulator/deployer.ts';
import type { Fault } from '../../simulator/faults/fault.ts';
import { asObject, asObjects, asText } from '../../simulator/json.ts';
import type { Json } from '../../simulator/operation.ts';
import { CLUSTER, SERVICE } from '../../simulator/scenarios/account.ts';
import type { Scenario } from '../../simulator/scenarios/scenario.ts';
import { type Simulator, startSimulator } from '../../simulator/server.ts';
import { parseInputs } from '../../src/inputs/parse.ts';
import type { RawInputs } from '../../src/inputs/reader.ts';
import { readServices } from '../../src/inputs/services/read-services.ts';
import { newDraft } from '../../src/report/draft.ts';
import type { Report } from '../../src/report/report.ts';
import { runnerClock } from '../../src/runner/clock.ts';
import { readRunner } from '../../src/runner/runner.ts';
import { deploy } from '../../src/stories/deploy.ts';
import { endingOf } from '../../src/stories/ending.ts';
import { withShortArns } from '../../src/text/short.ts';
import { delayingClock, passTime, type Timers } from './virtual-time.ts';

/** What every call of the bench takes at least, there and back. */
export const latencyMs = 80;

export interface Deployed {
  readonly report: Report;
  /** When the log first told the verdict; the end where it did not. */
  readonly toldAt: Date;
  readonly endedAt: Date;
}

/** A simulated account in virtual time. */
export async function withSimulator<T>(
  options: { scenario: Scenario; timers: Timers; faults?: readonly Fault[]; seed?: number },
  work: (simulator: Simulator) => Promise<T>,
): Promise<T> {
  const { scenario, timers, faults = [], seed = 1 } = options;
  const simulator = await startSimulator({
    scenario,
    seed,
    clock: delayingClock,
    faults: [{ what: { latencyMs } }, ...faults],
  });
  process.env['AWS_ENDPOINT_URL'] = simulator.url;
  try {
    return await passTime(timers, work(simulator));
  } finally {
    await simulator.close();
  }
}

/** The whole action but for its process: inputs in, report out. */
export async function deployInto(
  { url, simulation }: Simulator,
  scenario: Scenario,
  inputs: RawInputs = {},
): Promise<Deployed> {
  const workspace = mkdtempSync(join(tmpdir(), 'ecs-rollout-bench-'));
  try {
    const definition = nextDefinition(simulation, scenario);
    writeFileSync(join(workspace, 'task-definition.json'), JSON.stringify(definition));
    const [container] = asObjects(definition['containerDefinitions']);
    const raw = {
      cluster: CLUSTER,
      service: SERVICE,
      'task-definition': 'task-definition.json',
      image: asText(container?.['image']) ?? '',
      ...inputs,
    };
    return await tell(raw, {
      AWS_ENDPOINT_URL: url,
      GITHUB_WORKSPACE: workspace,
      AWS_REGION: 'eu-central-1',
    });
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

async function tell(raw: RawInputs, environment: Readonly<Record<string, string>>): Promise<Deployed> {
  const runner = readRunner(environment);
  const clock = runnerClock();
  const draft = newDraft({ mode: 'deploy', source: runner.source }, clock);
  const told: { line: string; at: Date }[] = [];
  const note = (line: string) => void told.push({ line, at: clock.now() });
  const log = {
    info: note,
    notice: note,
    warning: note,
    debug: () => {},
    group: <T>(_: string, work: () => Promise<T>) => work(),
    startedAt: new Date(0),
    mask: () => {},
  };
  const ports = { clock, log, draft, runner, cancelled: new AbortController().signal, keep: () => {} };
  const report = await deploy(parseInputs(raw, Object.keys(raw), readServices), ports).catch(
    (error: unknown) => draft.end(endingOf(error, 'deploy')),
  );
  const endedAt = clock.now();
  // The log shortens ARNs.
  const message = withShortArns(report.message);
  const line = told.find((each) => each.line.includes(message));
  return { report, toldAt: line?.at ?? endedAt, endedAt };
}

function nextDefinition(simulation: Simulator['simulation'], scenario: Scenario): Json {
  const { taskDefinition } = simulation.ecs('DescribeTaskDefinition', {
    taskDefinition: describeService(simulation)['taskDefinition'],
  });
  return scenario.change(asObject(taskDefinition));
}
