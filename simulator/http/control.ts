import type { Truth } from '../model/truth.ts';
import type { Alarm } from '../model/world.ts';
import { AwsFault, type Json } from '../operation.ts';
import type { WireRequest, WireResponse } from '../wire/wire.ts';
import type { LoggedCall } from './call-log.ts';

export interface ControlParts {
  readonly now: () => Date;
  readonly truth: Truth;
  readonly traffic: () => object;
  readonly calls: readonly LoggedCall[];
  readonly alarms: ReadonlyMap<string, Alarm>;
  /** Carries an operation out as somebody else: no faults, no entry among the calls. */
  readonly operate: (service: string, operation: string, input: Json) => Promise<Json>;
  readonly shutDown: () => void;
}

export const controlPath = '/_simulator/';

/**
 * The door for other processes, which is not AWS's:
 * - `GET truth`: what really happened, that no API shows
 * - `GET traffic`: who answers now on the production rule of each service
 * - `GET calls`: every API call so far
 * - `POST operations/SERVICE/OPERATION`: somebody else does this now (another deployer, a person in the console)
 * - `POST alarms/NAME` with `{"state":"ALARM"}`
 * - `POST shutdown`
 */
export async function answerControl(request: WireRequest, parts: ControlParts): Promise<WireResponse> {
  const [verb = '', ...rest] = request.path.slice(controlPath.length).split('/').map(decodeURIComponent);
  try {
    const answer = await carryOut(`${request.method} ${verb}`, rest, readBody(request.body), parts);
    return answer === undefined ? json(404, { message: `No such door: ${verb}` }) : json(200, answer);
  } catch (error) {
    if (error instanceof AwsFault) return json(error.status, { code: error.code, message: error.message });
    throw error;
  }
}

async function carryOut(
  what: string,
  [first = '', second = '']: readonly string[],
  body: Json,
  parts: ControlParts,
): Promise<object | undefined> {
  switch (what) {
    case 'GET truth': {
      const { happenings, proofs, traffic } = parts.truth;
      return { now: parts.now(), happenings, proofs, traffic };
    }
    case 'GET traffic':
      return parts.traffic();
    case 'GET calls':
      return { calls: parts.calls };
    case 'POST operations':
      return parts.operate(first, second, body);
    case 'POST alarms':
      return setAlarm(parts.alarms.get(first), body, parts.now());
    case 'POST shutdown':
      parts.shutDown();
      return {};
    default:
      return undefined;
  }
}

function setAlarm(alarm: Alarm | undefined, { state }: Json, now: Date): object | undefined {
  if (alarm === undefined || typeof state !== 'string') return undefined;
  alarm.state = state;
  alarm.stateUpdatedAt = now.getTime();
  return alarm;
}

function readBody(body: string): Json {
  return body === '' ? {} : (JSON.parse(body) as Json);
}

function json(status: number, value: object): WireResponse {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}
