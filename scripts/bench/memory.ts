import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runStep } from '../../demo/runner.ts';
import { describeService } from '../../simulator/deployer.ts';
import { asObject } from '../../simulator/json.ts';
import { CLUSTER, SERVICE } from '../../simulator/scenarios/account.ts';
import type { Scenario } from '../../simulator/scenarios/scenario.ts';
import { startSimulator } from '../../simulator/server.ts';

const rate = 60;

/** The most memory that the bundle in a process of its own ever had, in MB, from start to verdict. On Linux only. */
export async function peakMemoryMb(scenario: Scenario): Promise<{ verdict: string; megabytes: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'ecs-rollout-memory-'));
  const simulator = await startSimulator({ scenario, rate });
  try {
    const { simulation, url } = simulator;
    const { taskDefinition } = simulation.ecs('DescribeTaskDefinition', {
      taskDefinition: describeService(simulation)['taskDefinition'],
    });
    const definition = scenario.change(asObject(taskDefinition));
    writeFileSync(join(folder, 'task-definition.json'), JSON.stringify(definition));
    const [container] = definition['containerDefinitions'] as [{ image: string }];
    const note = join(folder, 'peak');
    // Not maxRSS, which begins with what the process had that started this one.
    const report = `import{readFileSync,writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(${JSON.stringify(note)},readFileSync('/proc/self/status')))`;
    const { outputs } = await runStep({
      script: resolve('dist/index.js'),
      folder,
      inputs: {
        cluster: CLUSTER,
        service: SERVICE,
        'task-definition': 'task-definition.json',
        image: container.image,
      },
      environment: {
        NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(report)}`,
        NODE_NO_WARNINGS: '1',
        AWS_ENDPOINT_URL: url,
        AWS_REGION: 'eu-central-1',
        AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
        AWS_SECRET_ACCESS_KEY: 'example',
        ECS_ROLLOUT_CLOCK_RATE: String(rate),
      },
      onLine: () => {},
    });
    return { verdict: outputs['verdict'] ?? '', megabytes: peakOf(readFileSync(note, 'utf8')) };
  } finally {
    await simulator.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** MB. Source: proc(5), VmHWM in kB. */
function peakOf(status: string): number {
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]) / 1_024;
}
