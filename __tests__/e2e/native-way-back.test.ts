import { expect, test } from '@jest/globals';
import { setAlarm } from '../../simulator/model/alarms.ts';
import { native } from '../../simulator/scenarios/native/native.ts';
import { endOf, withAccount } from './account.ts';

const ALARM = 'onestep-dev-5xx';

test('what an alarm has stopped without a rollback goes back all the same', async () => {
  const about = { name: 'alarm', title: 'An alarm stops it in the bake time.', source: 'The test.' };
  const alarms = { alarmNames: [ALARM], enable: true, rollback: false };
  const scenario = native(
    { ...about, meanwhile: (world) => world.queue.after(200_000, () => setAlarm(world, ALARM, 'ALARM')) },
    { strategy: 'BLUE_GREEN', configuration: { alarms, bakeTimeInMinutes: 30 } },
    { later: (world) => setAlarm(world, ALARM, 'OK') },
  );
  await withAccount(scenario, {}, async (account) => {
    const run = await account.run({ 'wait-for-minutes': '60' });
    expect({ ...run.outputs, log: endOf(run) }).toMatchObject({
      verdict: 'rolled-back',
      cause: 'alarm-went-off',
    });
    expect(run.log).toContain('Rolling back to onestep-dev:1 (UpdateService sent).');
    expect(run.log.trim()).toMatch(/Traffic: all production traffic goes to onestep-dev:1\.$/m);
    expect(account.writes()).toEqual(['RegisterTaskDefinition', 'UpdateService', 'UpdateService']);
  });
}, 150_000);
