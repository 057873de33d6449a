import { upperFirst } from '../../text/words.ts';
import { awsLines, exitsBehind, search } from '../lines.ts';
import { logLines } from '../log-lines.ts';
import { containerOf, containersOf, phrase } from '../names.ts';
import { steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** The program wants a port that another one of the same task has. */
export const portInUse: Rule = {
  name: 'port-in-use',
  diagnose(evidence) {
    const found = search(
      [...awsLines(evidence), ...logLines(evidence)],
      /port is already allocated|EADDRINUSE|address (?:is )?already in use|port \d+ (?:is |was )?already in use|Only one usage of each socket address|bind\(\).*failed \(98|\[ERROR\] Connection in use: \(|port \d+ (?:is|was) (?:being used|occupied|taken)|Failed to bind to .{0,80}in use|Something is already running on port/i,
    );
    if (!found) return undefined;
    const port = /(?:[:\s(]|port )(\d{2,5})\b(?!.*\d{2,5}\b)/i.exec(
      found.line.text.replace(/errno:? ?-?\d+|\(98[^)]{0,200}\)|\[Errno 98\]/gi, ''),
    )?.[1];
    const others = containersOf(evidence).length > 1;
    return {
      cause: `${upperFirst(phrase(containerOf(evidence, found.line)))} cannot listen${port ? ` on port ${port}` : ''}: the port is already in use.`,
      proof: [...found.proof, ...exitsBehind(evidence, found)],
      remedy: steps(
        others
          ? 'The containers of a task share its network (`awsvpc`): give each a port of its own.'
          : 'The container starts its server twice (in the entry point and in the command, say, or a reloader and the server): start it once.',
        'With network mode `host` the port may be taken by another task of the same instance.',
      ),
    };
  },
};
