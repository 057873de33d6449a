import { describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../src/diagnosis/evidence.ts';
import { Gathering } from '../../src/diagnosis/gathering.ts';
import { readHookLog } from '../../src/diagnosis/hook-log.ts';
import type { EvidenceReads } from '../../src/diagnosis/ports.ts';
import { AwsError } from '../../src/ecs/aws-error.ts';
import { runnerClock } from '../../src/runner/clock.ts';
import { anEvidence } from '../fixtures/evidence.ts';
import { anEvent, at } from '../fixtures/snapshots.ts';

type Read = EvidenceReads['groupTail'];

const refused = anEvidence({
  events: [
    anEvent(
      60,
      'deployment failed: Service deployment rolled back because PRE_SCALE_UP lifecycle hook(s) failed. Lifecycle hook target arn:aws:lambda:eu-west-1:111122223333:function:check-api returned FAILED status.',
    ),
  ],
});

async function read(evidence: Evidence, groupTail: Read) {
  const gathering = new Gathering(runnerClock(), 1_000);
  const log = await readHookLog(evidence, { groupTail } as EvidenceReads, gathering);
  gathering.end();
  return { log, unread: gathering.unread };
}

describe('the log of a function that stopped the deployment', () => {
  test('is read in the Region of the function, while the deployment was under way', async () => {
    const asked: Parameters<Read>[0][] = [];
    await read(refused, async (window) => {
      asked.push(window);
      return [];
    });
    expect(asked).toEqual([
      expect.objectContaining({
        region: 'eu-west-1',
        group: '/aws/lambda/check-api',
        from: refused.target.startedAt,
        until: at(65),
      }),
    ]);
  });

  test('is shown without what Lambda writes around it, masked, and its last lines only', async () => {
    const texts = [
      ...Array.from({ length: 30 }, (_, index) => `attempt ${index}`),
      'token ghp_0123456789abcdefghijABCDEFGHIJ012345',
      'END RequestId: 0a1b',
      'REPORT RequestId: 0a1b Duration: 12 ms',
    ];
    const { log } = await read(refused, async () => texts.map((text) => ({ at: at(50), text })));
    expect(log?.lines).toHaveLength(20);
    expect(log?.lines.at(-1)?.text).toMatch(/^token \*\*\*/);
    expect(log?.lines.at(-2)?.text).toBe('attempt 29');
  });

  test('is not asked for where no hook refused', async () => {
    const never: Read = () => Promise.reject(new Error('asked'));
    expect(await read(anEvidence(), never)).toEqual({ log: undefined, unread: [] });
  });

  test('stands among what could not be read where that is denied', async () => {
    const denied = new AwsError('denied', {
      code: 'AccessDeniedException',
      action: 'logs:FilterLogEvents',
      message: 'not authorized',
    });
    const { log, unread } = await read(refused, () => Promise.reject(denied));
    expect(log).toBeUndefined();
    expect(unread).toEqual([expect.objectContaining({ action: 'logs:FilterLogEvents' })]);
  });
});
