import type { Log } from './log.ts';

/** The same log, whose lines begin with a name: several services write into one. */
export function namedLog(log: Log, name: string): Log {
  const named = (line: string) => `${name}: ${line}`;
  return {
    ...log,
    info: (line) => log.info(named(line)),
    notice: (line) => log.notice(named(line)),
    warning: (line) => log.warning(named(line)),
    group: (title, work) => log.group(named(title), work),
  };
}
