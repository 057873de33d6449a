import type { Check } from '../check.ts';
import { fewOf } from '../words.ts';

/** Source: Amazon ECS Developer Guide, "How CloudWatch alarms detect Amazon ECS deployment failures". */
export const alarmActive: Check = {
  name: 'alarm-active',
  check: ({ surroundings }) => {
    const alarms = surroundings?.alarmsInAlarm ?? [];
    if (alarms.length === 0) return [];
    return [
      {
        severity: 'warning',
        message: `Deployment alarms of the service are in ALARM already: ${fewOf(alarms)}. They cannot guard this rollout.`,
        remedy: 'Check what they warn about before you deploy.',
      },
    ];
  },
};
