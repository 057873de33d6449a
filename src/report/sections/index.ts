import type { Section } from '../section.ts';
import { cause } from './cause.ts';
import { changes } from './changes.ts';
import { events } from './events.ts';
import { findings } from './findings.ts';
import { logs } from './logs.ts';
import { notices } from './notices.ts';
import { oneOffTasks } from './one-off-tasks.ts';
import { permissions } from './permissions.ts';
import { schedules } from './schedules.ts';
import { serving } from './serving.ts';
import { targets } from './targets.ts';
import { tasks } from './tasks.ts';
import { time } from './time.ts';
import { traffic } from './traffic.ts';
import { unread } from './unread.ts';
import { verdict } from './verdict.ts';
import { whatIsNew } from './what-is-new.ts';

/** In the order of reading. */
export const SECTIONS: readonly Section[] = [
  verdict,
  cause,
  findings,
  oneOffTasks,
  serving,
  traffic,
  schedules,
  changes,
  whatIsNew,
  notices,
  time,
  tasks,
  targets,
  events,
  logs,
  unread,
  permissions,
];
