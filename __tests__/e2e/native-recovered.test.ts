import { expect, test } from '@jest/globals';
import { setAlarm } from '../../simulator/model/alarms.ts';
import type { NativeOptions } from '../../simulator/scenarios/account-options.ts';
import { newImage, serves } from '../../simulator/scenarios/django-service.ts';
import { hook, native, pause } from '../../simulator/scenarios/native/native.ts';
import type { Scenario } from '../../simulator/scenarios/scenario.ts';
import { endOf, withAccount } from './account.ts';

/* The first task of the new version finds no database, the next ones do; what ends the deployment later is another thing. */

const ALARM = 'onestep-dev-5xx';
const refused = 'psycopg2.OperationalError: could not connect to server: Connection refused';

function flaky(native_: NativeOptions, more: Partial<Scenario> = {}): Scenario {
  let starts = 0;
  const behave = newImage((container) => {
    starts += 1;
    if (starts > 1) return serves(container);
    return {
      ...serves(container),
      lines: [{ atMs: 1_000, text: refused }],
      exits: { afterMs: 2_000, code: 1 },
    };
  });
  const about = { name: 'flaky', title: 'The first task of the new version fails.', source: 'The test.' };
  return native({ ...about, ...more, behave }, native_, {
    later: (world) => setAlarm(world, ALARM, 'OK'),
  });
}

const alarms = { alarms: { alarmNames: [ALARM], enable: true, rollback: true }, bakeTimeInMinutes: 30 };

test.concurrent.each([
  [
    'a hook',
    'lifecycle-hook-failed',
    flaky({ strategy: 'BLUE_GREEN', hooks: [hook(['POST_TEST_TRAFFIC_SHIFT'], { hookStatus: 'FAILED' })] }),
  ],
  [
    'a pause that nobody decided',
    'pause-expired',
    flaky({
      strategy: 'BLUE_GREEN',
      hooks: [pause('POST_TEST_TRAFFIC_SHIFT', { minutes: 10, action: 'ROLLBACK' })],
    }),
  ],
  [
    'an alarm in the bake time',
    'alarm-went-off',
    flaky(
      { strategy: 'BLUE_GREEN', configuration: alarms },
      { meanwhile: (world) => world.queue.after(400_000, () => setAlarm(world, ALARM, 'ALARM')) },
    ),
  ],
])(
  '%s that ends the deployment is its cause, and not a task that failed before all were healthy',
  async (_, cause, scenario) => {
    await withAccount(scenario, {}, async (account) => {
      const run = await account.run({ 'wait-for-minutes': '120' });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'rolled-back', cause });
      expect(run.log).not.toContain('Cause: Container app cannot reach its database');
    });
  },
  120_000,
);
