import { levelOf } from './prefix.ts';
import type { Level } from './trouble.ts';

/** What a logger wrote as data: pino, bunyan, winston, zap, zerolog, logrus, slog, structlog, Serilog, logstash, ECS. */
export interface Structured {
  /** The message, and below it what the error says, stack and all. */
  readonly lines: readonly string[];
  readonly level?: Level;
}

const MESSAGES = [
  'msg',
  'message',
  'event',
  '@m',
  'RenderedMessage',
  '@mt',
  'MessageTemplate',
  'Message',
  'textPayload',
  'short_message',
  '@message',
  'log',
  'body',
];
const LEVELS = [
  'level',
  'severity',
  '@l',
  'Level',
  'lvl',
  'log.level',
  'levelname',
  'LogLevel',
  'loglevel',
  'level_name',
  'levelName',
  'severityText',
  'severity_text',
  '@level',
];
const ERRORS = [
  'err',
  'error',
  'exception',
  '@x',
  'Exception',
  'exc_info',
  'thrown',
  'throwable',
  'error_message',
  'errorMessage',
  'exception_message',
  'exception.stacktrace',
  'exception.message',
  'stack',
  'stack_trace',
  'stacktrace',
  'error.stack_trace',
  'error.message',
  'errorVerbose',
  'reason',
  'cause',
  'trace',
];
const LONGEST = 100_000;

export function structured(line: string): Structured | undefined {
  const text = line.trim();
  if (text.length > LONGEST) return undefined;
  if (text.startsWith('{') && text.endsWith('}')) return ofJson(text);
  return /^(?:time|ts|t|level|lvl|msg)=/.test(text) ? ofLogfmt(text) : undefined;
}

function ofJson(text: string): Structured | undefined {
  const data = parsed(text);
  if (data === undefined) return undefined;
  const said = stringIn(data, MESSAGES);
  const level = LEVELS.map((name) => levelIn(data[name])).find((one) => one !== undefined);
  const errors = ERRORS.map((name) => textOf(data[name])).filter((one) => one !== undefined);
  if (said === undefined && errors.length === 0) return undefined;
  return together(said, errors[0], level);
}

/** An error in few words belongs to the message; a stack stands below it. */
function together(said = '', error = '', level?: Level): Structured {
  const [first = '', ...rest] = error.split(/\r?\n/);
  if (error === '') return { lines: said.split(/\r?\n/), ...(level !== undefined && { level }) };
  const isStack = rest.length > 0;
  const isSame = said !== '' && first.includes(said);
  const head = isSame || said === '' ? [] : said.split(/\r?\n/);
  const short =
    !isStack && first !== '' && head.length === 1 ? [`${head[0]}: ${first}`] : [...head, first, ...rest];
  return {
    lines: short.filter((one, place) => one !== '' || place > 0),
    ...(level !== undefined && { level }),
  };
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return isRecord(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function stringIn(data: Readonly<Record<string, unknown>>, names: readonly string[]): string | undefined {
  return names.map((name) => data[name]).find((value) => typeof value === 'string' && value.trim() !== '') as
    | string
    | undefined;
}

function levelIn(value: unknown): Level | undefined {
  if (typeof value === 'string') return levelOf(value);
  if (isRecord(value)) return levelIn(value['level'] ?? Object.values(value)[0]);
  if (typeof value !== 'number') return undefined;
  if (value >= 60) return 'fatal';
  if (value >= 50) return 'error';
  if (value >= 40) return 'warn';
  return value >= 30 ? 'info' : 'debug';
}

/** `{ type, message, stack }`, a list of them, or the text itself. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value)) return textOf(value[0]);
  if (!isRecord(value)) return undefined;
  const stack = stringIn(value, ['stack', 'stack_trace', 'stacktrace', 'StackTraceString', 'stackTrace']);
  const message = stringIn(value, ['message', 'msg', 'exc_value', 'Message', 'detail']);
  const type = stringIn(value, ['type', 'name', 'exc_type', 'class', 'ClassName', 'code']);
  const short = message === undefined ? type : type === undefined ? message : `${type}: ${message}`;
  if (stack === undefined) return short;
  return message === undefined || stack.includes(message) ? stack : `${short}\n${stack}`;
}

/** `time=… level=ERROR msg="…" err="…"`. */
function ofLogfmt(text: string): Structured | undefined {
  const pairs = new Map<string, string>();
  for (const [, name = '', quoted, bare] of text.matchAll(/([\w.@]{1,60})=(?:"((?:[^"\\]|\\.)*)"|(\S*))/g))
    if (!pairs.has(name))
      pairs.set(name, quoted?.replace(/\\n/g, '\n').replace(/\\(.)/g, '$1') ?? bare ?? '');
  const said = pairs.get('msg') ?? pairs.get('message');
  if (said === undefined) return undefined;
  const level = levelIn(pairs.get('level') ?? pairs.get('lvl'));
  return together(said, pairs.get('err') ?? pairs.get('error'), level);
}
