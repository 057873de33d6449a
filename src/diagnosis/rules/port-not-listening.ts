import type { Evidence } from '../evidence.ts';
import { type HealthCase, healthCase } from '../health.ts';
import type { Line } from '../lines.ts';
import { allLogLines } from '../log-lines.ts';
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
    const all = listening(evidence);
    const heard = all.find((one) => one.local || (port !== undefined && one.port !== port));
    if (!heard && all.some((one) => one.port === port)) return undefined;
    if (!heard && !/^Health checks failed$|refused/i.test(found.failure.reason)) return undefined;
    const where = port === undefined ? 'the port of the target' : `port ${port}`;
    const hasRead = evidence.logs.length > 0;
    return {
      cause: `${found.where.replace(/^t/, 'T')} knocks at ${where} of ${found.who}, and gets no connection${why(heard, hasRead)}.`,
      proof: [...(heard ? [heard.line.proof] : []), ...found.proof],
      remedy: steps(...advice(where, heard)),
    };
  },
};

/** Before a log was read nobody knows why: the program may listen, only later. */
function why(heard: Listening | undefined, hasRead: boolean): string {
  if (heard?.local) return `: it listens on the loopback address ${heard.address} instead`;
  if (heard) return `: it listens on port ${heard.port} instead`;
  return hasRead ? ': nothing listens there, or what listens breaks off' : '';
}

function advice(where: string, heard: Listening | undefined): readonly string[] {
  if (heard?.local)
    return [
      'Let the program listen on all addresses (`0.0.0.0`, with some servers `--host 0.0.0.0` or `--bind 0.0.0.0:PORT`).',
    ];
  const first = `Let the program listen on ${where} (many read the variable \`PORT\`), on all addresses (\`0.0.0.0\`), or name its real port in the task definition and in the service's load balancer`;
  if (heard === undefined) return [`${first}. No log that was read says on which port it listens.`];
  return [`${first}:`, json({ portMappings: [{ containerPort: heard.port }] })];
}

function portOf({ targetGroup, failure }: HealthCase): number | undefined {
  const port = Number(targetGroup?.healthCheck.port);
  return Number.isInteger(port) ? port : failure.port;
}

interface Listening {
  readonly address: string;
  readonly port: number;
  readonly local: boolean;
  readonly line: Line;
}

/** What servers say when they are ready: gunicorn, uvicorn, Django, Express, Tomcat, Kestrel, Puma, Rocket … */
function listening(evidence: Evidence): readonly Listening[] {
  return allLogLines(evidence).flatMap((line) => {
    if (
      !/listening|running|serving|started|starting (?:development )?server|launched|available at|initialized with port/i.test(
        line.text,
      )
    )
      return [];
    const match =
      /(?:https?|tcp):\/\/(\[::1?\]|[\w.-]+|\*):(\d{2,5})/.exec(line.text) ??
      /\b(127\.0\.0\.1|localhost|0\.0\.0\.0):(\d{2,5})\b/.exec(line.text) ??
      /\b(?:listening|running|started|initialized).*?\b(port)\(?s?\)?:? (\d{2,5})\b/i.exec(line.text);
    const [, address = '', port = ''] = match ?? [];
    if (match === null) return [];
    return [{ address, port: Number(port), local: /^(?:127\.0\.0\.1|\[::1\])$/.test(address), line }];
  });
}
