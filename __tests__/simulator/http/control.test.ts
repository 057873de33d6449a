import { describe, expect, test } from '@jest/globals';
import { answerControl, type ControlParts, controlPath } from '../../../simulator/http/control.ts';
import { Truth } from '../../../simulator/model/truth.ts';
import { AwsFault } from '../../../simulator/operation.ts';
import { startAt } from '../a-door.ts';

async function knock(what: string, body = '', overrides: Partial<ControlParts> = {}) {
  const [method = '', door = ''] = what.split(' ');
  const response = await answerControl(
    { method, path: controlPath + door, headers: {}, body },
    {
      now: () => startAt,
      truth: new Truth(),
      traffic: () => ({}),
      calls: [],
      alarms: new Map(),
      operate: async () => ({}),
      shutDown: () => undefined,
      ...overrides,
    },
  );
  return { status: response.status, body: JSON.parse(response.body) };
}

describe('the door for other processes', () => {
  test('tells what really happened', async () => {
    const truth = new Truth();
    truth.tell('ecs-svc/1', 'completed', startAt.getTime());
    const { body } = await knock('GET truth', '', { truth });
    expect(body.happenings).toEqual([
      { deploymentId: 'ecs-svc/1', what: 'completed', at: startAt.toISOString() },
    ]);
  });

  test('lets somebody else do something, and hands on what AWS says to it', async () => {
    const done: unknown[] = [];
    const operate = async (...asked: unknown[]) => {
      done.push(asked);
      throw new AwsFault('ServiceNotFoundException', 'Service not found.');
    };
    const answer = await knock('POST operations/ecs/UpdateService', '{"service":"api"}', { operate });
    expect(done).toEqual([['ecs', 'UpdateService', { service: 'api' }]]);
    expect(answer).toEqual({
      status: 400,
      body: { code: 'ServiceNotFoundException', message: 'Service not found.' },
    });
  });

  test('sets an alarm off', async () => {
    const alarm = { name: 'errors', arn: 'arn:errors', state: 'OK', stateReason: '', stateUpdatedAt: 0 };
    await knock('POST alarms/errors', '{"state":"ALARM"}', { alarms: new Map([['errors', alarm]]) });
    expect(alarm).toMatchObject({ state: 'ALARM', stateUpdatedAt: startAt.getTime() });
  });

  test('knows no other request', async () => {
    for (const what of ['GET shutdown', 'POST truth', 'GET nothing', 'POST alarms/absent']) {
      expect((await knock(what)).status).toBe(404);
    }
  });
});
