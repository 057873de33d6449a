import { upperFirst } from '../../text/words.ts';
import type { Evidence } from '../evidence.ts';
import { type HealthCase, healthCase } from '../health.ts';
import { startHint } from '../health-hint.ts';
import type { Line } from '../lines.ts';
import { type Listener, listenersIn, reachesOutside } from '../listeners.ts';
import { allLogLines } from '../log-lines.ts';
import { phrase } from '../names.ts';
import { json, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** Nothing listens where the load balancer knocks: another port, or only the container itself can reach it. */
export const portNotListening: Rule = {
  name: 'port-not-listening',
  diagnose(evidence) {
    const found = healthCase(
      evidence,
      /timed? ?out|^Health checks failed$|connection (?:refused|reset)|failed with these codes: \[502\]/i,
    );
    if (!found) return undefined;
    const port = portOf(found);
    const all = listenersIn(linesOfUnhealthy(evidence, found));
    if (port !== undefined && reachesOutside(all, port)) return undefined;
    const heard =
      all.find((one) => one.port === port && one.reach === 'loopback') ??
      all.find((one) => one.reach === 'loopback' || (port !== undefined && one.port !== port));
    if (!heard && !/^Health checks failed$|refused/i.test(found.failure.reason)) return undefined;
    const where = port === undefined ? 'the port of the target' : `port ${port}`;
    const hasRead = evidence.logs.length > 0;
    const hint = heard === undefined ? startHint(evidence) : undefined;
    return {
      cause: hint ? `${unreachable(found, where)}: ${hint.why}.` : causeOf(found, where, heard, hasRead),
      proof: [...(heard ? [heard.line.proof] : []), ...(hint ? [hint.proof] : []), ...found.proof],
      remedy: hint?.remedy ?? steps(...advice(where, heard)),
    };
  },
};

/** Before a log was read nobody knows why: the program may listen, only later. */
function causeOf(found: HealthCase, where: string, heard: Listener | undefined, hasRead: boolean): string {
  const name = upperFirst(
    phrase(heard?.line.containerName === undefined ? undefined : { name: heard.line.containerName }),
  );
  if (heard?.reach === 'loopback')
    return `${name} listens on the loopback address ${heard.host}, so ${found.where} cannot connect to ${where} of ${found.who}.`;
  if (heard)
    return `${name} listens on port ${heard.port}, but ${found.where} connects to ${where} of ${found.who}.`;
  return `${unreachable(found, where)}${hasRead ? ': nothing is listening, or it drops connections' : ''}.`;
}

function unreachable({ where, who }: HealthCase, port: string): string {
  return `${upperFirst(where)} cannot connect to ${port} of ${who}`;
}

function advice(where: string, heard: Listener | undefined): readonly string[] {
  if (heard?.reach === 'loopback')
    return [
      'Let the program listen on all addresses (`0.0.0.0`, with some servers `--host 0.0.0.0` or `--bind 0.0.0.0:PORT`).',
    ];
  const first = `Let the program listen on ${where} (many read the variable \`PORT\`), on all addresses (\`0.0.0.0\`), or name its real port in the task definition and in the service's load balancer`;
  if (heard === undefined) return [`${first}. The logs do not show the port on which it listens.`];
  return [`${first}:`, json({ portMappings: [{ containerPort: heard.port }] })];
}

function portOf({ targetGroup, failure }: HealthCase): number | undefined {
  const port = Number(targetGroup?.healthCheck.port);
  return Number.isInteger(port) ? port : failure.port;
}

/** What the task printed that the load balancer asks; where that is not known, what any did. */
function linesOfUnhealthy(evidence: Evidence, { failure }: HealthCase): readonly Line[] {
  const lines = allLogLines(evidence);
  const own = lines.filter(({ task }) => task !== undefined && task.id === failure.taskId);
  return own.length > 0 ? own : lines;
}
