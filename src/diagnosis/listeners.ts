import type { Line } from './lines.ts';

/** Where a program says that it listens. */
export interface Listener {
  /** As it is written; empty where only the port is told. */
  readonly host: string;
  readonly port: number;
  /** Who reaches it: `all` addresses of the task, only the container itself (`loopback`), or `one` address or name. */
  readonly reach: 'all' | 'loopback' | 'one';
  readonly line: Line;
}

const SPEAKS =
  /\b(?:listen(?:ing|s)?|running|serving|started|starting (?:development )?server|launched|available at|initialized with port|accepting connections|bound to|binding to|up on|ready on|(?:Local|Network|Loopback): )/i;
/** Servers beside the one that is meant: they answer nobody's health check. */
const BESIDE =
  /debugger|inspect|metrics|prometheus|\badmin\b|management|actuator|pprof|profil|devtools|\bhmr\b|livereload|telemetry|otlp|statsd|\bjmx\b|swagger|open ?api|exporter|\bdocs\b/i;
/** Addresses that the program goes to, or lets come. */
const ELSEWHERE =
  /connect(?:ed|ing|ion)? to|prox(?:y|ies|ying)\b|upstream|forward|fetch|database|postgres|mysql|redis|mongo|kafka|amqp|rabbit|\bdial|requests? to|calling|webhook|callback|origin|\bcors\b|redirect|sentry|consul|broker|\bclient\b|subscrib/i;

const FORMS: readonly RegExp[] = [
  /(?:https?|tcp|wss?|grpc|h2c?):\/\/(\[[0-9a-fA-F:]*\]|[\w.*+-]{1,100}):(\d{2,5})\b/g,
  /(?<![\w.])(\[[0-9a-fA-F:]*\]|(?:\d{1,3}\.){3}\d{1,3}|localhost|\*|::1?):(\d{2,5})\b/g,
  /['"(]((?:\d{1,3}\.){3}\d{1,3}|localhost|::)['"]?, ?(\d{2,5})\b/g,
  /(?<=^|[\s="'(])()(?::)(\d{2,5})\b(?!:)/g,
  /()\bport(?:\(s\)|s)?["']?[ :=#]{0,3}(\d{2,5})\b/gi,
  /()\b(?:listening|listens|running|up|ready|started|serving|bound) (?:on|at|to):? (\d{2,5})\b(?![.:\w])/gi,
];

/** The listeners that lines tell of, but for those of debuggers, metrics and the like, and addresses of others. */
export function listenersIn(lines: readonly Line[]): readonly Listener[] {
  return lines
    .filter(({ text }) => SPEAKS.test(text) && !BESIDE.test(text) && !ELSEWHERE.test(text))
    .flatMap((line) => {
      const form = FORMS.find((one) => line.text.search(one) !== -1);
      if (form === undefined) return [];
      return [...line.text.matchAll(form)].map(([, host = '', port]): Listener => {
        const all = /all (?:addresses|interfaces)/i.test(line.text);
        return { host, port: Number(port), reach: all ? 'all' : reachOf(host), line };
      });
    });
}

function reachOf(host: string): Listener['reach'] {
  if (/^(?:|\*|\+|0\.0\.0\.0|\[::\]|::|\[\])$/.test(host)) return 'all';
  if (/^(?:127\.\d+\.\d+\.\d+|\[?::1\]?)$/.test(host)) return 'loopback';
  // Many a banner writes localhost whatever it is bound to.
  return host === 'localhost' ? 'all' : 'one';
}

/**
 * Does one of them answer at this port of the task's own address? A line "all addresses (0.0.0.0)" without a port speaks
 * for the ports of the lines beside it.
 */
export function reachesOutside(listeners: readonly Listener[], port: number): boolean {
  return listeners.some((one) => one.port === port && one.reach !== 'loopback');
}
