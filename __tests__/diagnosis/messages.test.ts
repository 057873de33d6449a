import { expect, test } from '@jest/globals';
import type { Evidence } from '../../src/diagnosis/evidence.ts';
import { anUnhealthyTarget, aStoppedTask } from '../fixtures/evidence.ts';
import { type Message, messages } from '../fixtures/messages.ts';
import { aDeployment, anEvent, aService, aServiceDeployment } from '../fixtures/snapshots.ts';
import { names } from './cases.ts';

/** The message as the only evidence there is. */
const wrap: Readonly<Record<Message['kind'], (text: string) => Partial<Evidence>>> = {
  event: (text) => ({ events: [anEvent(60, text)] }),
  stopped: (stoppedReason) => ({ tasks: [bareTask({ stoppedReason })] }),
  container: (reason) => ({ tasks: [bareTask({ containers: [{ name: 'app', reason }] })] }),
  'stop-code': (stopCode) => ({ tasks: [bareTask({ stopCode })] }),
  target: (text) => {
    const [, state = '', reason = '', description = ''] = /^(\S+) (\S+): (.*)$/.exec(text) ?? [];
    return { targets: [anUnhealthyTarget({ state, reason, description })] };
  },
  rollout: (rolloutStateReason) => ({
    service: aService({ deployments: [aDeployment({ rolloutStateReason, runningCount: 0 })] }),
  }),
  'service-deployment': (statusReason) => ({ serviceDeployment: aServiceDeployment({ statusReason }) }),
};

function bareTask(said: Parameters<typeof aStoppedTask>[0]) {
  const {
    stopCode: _code,
    stoppedReason: _reason,
    ...task
  } = aStoppedTask({ containers: [{ name: 'app' }] });
  return { ...task, ...said };
}

test.each(messages.map(({ kind, text, meaning }) => [kind, text, meaning] as const))(
  '%s: %s',
  (kind, text, meaning) => {
    const said = names(wrap[kind](text));
    expect(said).toEqual([`${'rule' in meaning ? meaning.rule : 'unknown'}`]);
  },
);

test('each message that no rule takes has its reason', () => {
  for (const { meaning } of messages) if ('none' in meaning) expect(meaning.none.length).toBeGreaterThan(10);
});
