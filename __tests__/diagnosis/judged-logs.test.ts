import { describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../src/diagnosis/evidence.ts';
import { Gathering } from '../../src/diagnosis/gathering.ts';
import { diagnose } from '../../src/diagnosis/index.ts';
import { readJudgedLogs } from '../../src/diagnosis/judged-logs.ts';
import type { EvidenceReads } from '../../src/diagnosis/ports.ts';
import { runnerClock } from '../../src/runner/clock.ts';
import { aLog, anEvidence, aRunningTask, aStoppedTask } from '../fixtures/evidence.ts';
import { anEvent, at } from '../fixtures/snapshots.ts';

const refused = anEvidence({
  events: [
    anEvent(
      60,
      'deployment failed: Service deployment rolled back because POST_TEST_TRAFFIC_SHIFT lifecycle hook(s) failed. Lifecycle hook target arn:aws:lambda:eu-central-1:111122223333:function:check-api returned FAILED status.',
    ),
  ],
});
const startedBy = refused.target.deploymentId;
const older = aRunningTask({ id: 'a'.repeat(32), startedBy, startedAt: at(10) });
const newest = aStoppedTask({
  id: 'b'.repeat(32),
  startedBy,
  startedAt: at(20),
  stoppedReason: 'Scaling activity initiated by (deployment ecs-svc/1)',
});
const stranger = aRunningTask({ id: 'c'.repeat(32), startedBy: 'ecs-svc/1', startedAt: at(30) });

async function streamsRead(evidence: Evidence): Promise<readonly string[]> {
  const asked: string[] = [];
  const tailLog: EvidenceReads['tailLog'] = async ({ stream }) => {
    asked.push(stream);
    return [{ at: at(40), text: 'GET /checkout 500' }];
  };
  const gathering = new Gathering(runnerClock(), 1_000);
  await readJudgedLogs(evidence, [newest, stranger], { tailLog } as EvidenceReads, gathering);
  gathering.end();
  return asked;
}

describe('what the application logged while a lifecycle hook judged it', () => {
  test('is that of our newest task, which ECS may have stopped as no longer wanted', async () => {
    const asked = await streamsRead({ ...refused, tasks: [older] });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain(newest.id);
  });

  test('is not read where no hook refused', async () => {
    expect(await streamsRead(anEvidence({ tasks: [older] }))).toEqual([]);
  });

  test('is no cause of its own, and the remedy says where it is', () => {
    const judgedLogs = [aLog(['panic: the checkout is closed'])];
    const [first, ...others] = diagnose({ ...refused, judgedLogs });
    expect(first?.name).toBe('lifecycle-hook-failed');
    expect(others).toEqual([]);
    expect(first?.remedy).toContain('the end of the log of container `app` is in the job summary');
  });
});
