import { inlineCode } from '../text/safe-text.ts';
import type { Evidence } from './evidence.ts';
import type { Line } from './lines.ts';
import { type Listener, listenersIn } from './listeners.ts';
import { allLogLines } from './log-lines.ts';
import { json, steps } from './remedy.ts';
import { requestsIn } from './requests.ts';

/** What the log of a container tells about its own health check. */
export interface CheckHeard {
  /** A clause that follows a colon. */
  readonly why: string;
  readonly advice: string;
  readonly lines: readonly Line[];
}

interface Asked {
  readonly host: string;
  readonly port: number;
  readonly path: string;
}

/** Was the check answered, and does the program listen where it asks? An answer proves that its tool is there. */
export function checkHeard(evidence: Evidence, command: string): CheckHeard | undefined {
  const asked = askedBy(command);
  if (asked === undefined) return undefined;
  const lines = allLogLines(evidence);
  return refusedHost(lines) ?? answered(lines, asked) ?? notThere(lines, asked);
}

function askedBy(command: string): Asked | undefined {
  const match = /(https?):\/\/(\[::1?\]|[\w.-]+)(?::(\d{2,5}))?(\/[^\s"'|;)]*)?/.exec(command);
  if (match === null) return undefined;
  const [, scheme, host = '', port, path = '/'] = match;
  return { host, port: Number(port ?? (scheme === 'https' ? 443 : 80)), path: path.replace(/\?.*/, '') };
}

/** Django and others answer 400 to a name that they do not serve. */
function refusedHost(lines: readonly Line[]): CheckHeard | undefined {
  const line = lines.find(({ text }) =>
    /Invalid HTTP_HOST header|Blocked hosts?: |Host (?:header )?.{0,60}not allowed|DisallowedHost/i.test(
      text,
    ),
  );
  if (line === undefined) return undefined;
  return {
    why: "the program rejects the check's `Host` header",
    lines: [line],
    advice:
      'Allow that name in the program too (Django: `ALLOWED_HOSTS`, Rails: `config.hosts` or `host_authorization`), or send one that it serves: `curl -H "Host: NAME" …`.',
  };
}

function answered(lines: readonly Line[], { path }: Asked): CheckHeard | undefined {
  const requests = requestsIn(lines);
  const bad = requests.filter((one) => one.path === path && /^[3-5]/.test(one.code)).at(-1);
  if (bad === undefined || requests.some((one) => one.path === path && /^2/.test(one.code))) return undefined;
  const good = requests.find((one) => /^2/.test(one.code));
  const isPath = /^40[45]/.test(bad.code);
  return {
    why: `GET ${path} is answered with ${bad.code}`,
    lines: [bad.line],
    advice: steps(
      isPath
        ? `The program runs but has no route for ${inlineCode(path)}. Check a path that it serves${good === undefined ? '' : `, such as ${inlineCode(good.path)}`}, or add that route.`
        : `The program answers ${inlineCode(path)} with ${bad.code}; its log says why. Check a path that needs no sign-in, redirect or other service.`,
    ),
  };
}

function notThere(lines: readonly Line[], asked: Asked): CheckHeard | undefined {
  const all = listenersIn(lines);
  const isLocal = /^(?:localhost|127\.|\[::1?\]|0\.0\.0\.0)/.test(asked.host);
  const answers = all.some((one) => one.port === asked.port && (one.reach !== 'one' || !isLocal));
  if (answers || all.length === 0 || !isLocal) return undefined;
  const here = all.find((one) => one.port === asked.port);
  return here === undefined ? elsewhere(all, asked) : onOneAddress(here, asked);
}

function onOneAddress({ host, port, line }: Listener, asked: Asked): CheckHeard {
  return {
    why: `the program listens only on ${host}:${port}, but the check connects to ${asked.host}`,
    lines: [line],
    advice: steps(
      'Let the program listen on all addresses. Next.js and others read `HOSTNAME` for that, and ECS sets it to the name of the container: an `ENV HOSTNAME` of the image is overridden, so set it in the task definition:',
      json({ environment: [{ name: 'HOSTNAME', value: '0.0.0.0' }] }),
    ),
  };
}

function elsewhere(all: readonly Listener[], asked: Asked): CheckHeard | undefined {
  const other = all[0];
  if (other === undefined) return undefined;
  return {
    why: `it connects to port ${asked.port}, but the program listens on port ${other.port}`,
    lines: [other.line],
    advice: `Use port ${other.port} in \`healthCheck.command\`, or let the program listen on ${asked.port} (many read \`PORT\`; .NET 8 and newer listen on 8080 unless \`ASPNETCORE_HTTP_PORTS\` says otherwise).`,
  };
}
