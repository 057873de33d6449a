import * as core from '@actions/core';
import type { Clock } from '../runner/clock.ts';
import type { Log } from '../runner/log.ts';
import { secretsOfThisRun } from '../text/known-values.ts';
import { groupOf } from '../text/match.ts';
import { logLine } from '../text/safe-text.ts';
import { clockSince } from '../text/words.ts';

/** Lines of a secret that are shorter would mask half of the log. */
const SHORTEST_MASKED_LINE = 6;

/**
 * The runner's log: every line begins with minutes and seconds since this log was made,
 * which also keeps the runner from reading it as a command. Notices and warnings are plain
 * lines here; the annotations of the same name are made from the report.
 */
export function runnerLog(clock: Clock): Log {
  const startedAt = clock.now();
  const stamp = (line: string) => stamped(clockSince(startedAt, clock.now()), line);
  let groups = 0;
  const print = (text: string) => {
    // A key of several lines is known by all of them, so that the text is masked before it is cut into lines.
    for (const line of secretsOfThisRun.mask(text).split('\n')) core.info(stamp(line));
  };
  return {
    startedAt,
    info: print,
    notice: (line) => print(`Notice: ${line}`),
    warning: (line) => print(`Warning: ${line}`),
    debug: (line) => core.debug(logLine(secretsOfThisRun.mask(line))),
    async group(title, work) {
      groups += 1;
      // The runner knows no group inside a group.
      if (groups === 1) core.startGroup(stamp(secretsOfThisRun.mask(title)));
      else print(title);
      try {
        return await work();
      } finally {
        groups -= 1;
        if (groups === 0) core.endGroup();
      }
    },
    mask(secret) {
      secretsOfThisRun.learn([{ name: 'secret', value: secret }]);
      const lines = secret.split('\n').map((line) => line.trim());
      for (const line of lines.filter((each) => each.length >= SHORTEST_MASKED_LINE)) core.setSecret(line);
      if (secret !== '') core.setSecret(secret);
    },
  };
}

/** An indent stays, so that what belongs together looks so; that of a program's own lines (`| …`) too. */
function stamped(time: string, line: string): string {
  const indent = groupOf(/^ *(?:\|[ \t]*)?/.exec(line), 0);
  const shown = indent.replace(/\t/g, '    ').slice(0, longestIndent);
  const rest = line.slice(indent.length);
  // Behind a bar nothing is a command at the start of a line.
  const text = indent.includes('|') ? logLine(`|${rest}`).slice(1) : logLine(rest);
  return `${time}  ${shown}${text}`.trimEnd();
}

const longestIndent = 40;
