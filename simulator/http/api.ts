import { randomUUID } from 'node:crypto';
import type { Clock } from '../../src/runner/clock.ts';
import type { FaultLayer, Hindrance } from '../faults/fault-layer.ts';
import type { Guard } from '../iam/guard.ts';
import type { World } from '../model/world.ts';
import { AwsFault, type Json } from '../operation.ts';
import type { Operations } from '../services/operations.ts';
import type { WireCall, WireRequest, WireResponse } from '../wire/wire.ts';
import { type LoggedCall, readAttempt } from './call-log.ts';
import type { Reply } from './listen.ts';
import { isRefusal, readCall } from './read-call.ts';

export interface ApiParts {
  readonly clock: Clock;
  readonly world: World;
  /** Brings the world to the clock's now. */
  readonly advance: () => void;
  readonly operations: Readonly<Record<string, Operations>>;
  readonly faults: FaultLayer;
  readonly callerArn: string;
  /** What the caller may do. Absent: everything. */
  readonly guard?: Guard;
  /** Runs before an operation is carried out. */
  readonly prepare?: (call: WireCall) => Promise<void>;
}

export interface Api {
  readonly calls: readonly LoggedCall[];
  answer(request: WireRequest): Promise<Reply>;
}

/** One request: read it, let faults at it, bring the world to now, carry it out, write the answer. */
export function createApi(parts: ApiParts): Api {
  const calls: LoggedCall[] = [];
  return {
    calls,
    answer: async (request) => {
      const requestId = randomUUID();
      const call = readCall(request);
      if (isRefusal(call)) return dated(call.protocol.encodeFault(call.fault, requestId), parts.clock.now());
      const logged = logCall(call, request, parts.clock.now());
      calls.push(logged);
      return answerCall(call, logged, requestId, parts);
    },
  };
}

async function answerCall(
  call: WireCall,
  logged: LoggedCall,
  requestId: string,
  parts: ApiParts,
): Promise<Reply> {
  const hindrance = parts.faults.hinder(call, parts.clock.now());
  if (hindrance.delayMs > 0) await parts.clock.sleep(hindrance.delayMs);
  if (hindrance.connection) {
    logged.outcome = hindrance.connection;
    return hindrance.connection;
  }
  const { response, outcome } = await carryOut(call, hindrance, requestId, parts);
  logged.outcome = hindrance.losesResponse ? 'lost-response' : outcome;
  return hindrance.losesResponse ? 'reset' : dated(response, parts.clock.now(), hindrance.skewMs);
}

async function carryOut(
  call: WireCall,
  hindrance: Hindrance,
  requestId: string,
  parts: ApiParts,
): Promise<{ response: WireResponse; outcome: string }> {
  const { protocol } = call;
  try {
    if (hindrance.error) throw new AwsFault(hindrance.error.code, hindrance.error.message, hindrance.error);
    const output = await operate(call, parts);
    const shown = hindrance.staleAnswer ?? output;
    return { response: protocol.encodeOutput(call.operation, shown, requestId), outcome: 'ok' };
  } catch (fault) {
    if (!(fault instanceof AwsFault)) throw fault;
    const { code, message, status, detail } = fault;
    const response = protocol.encodeFault({ code, message, status, details: detail }, requestId);
    return { response, outcome: code };
  }
}

async function operate(call: WireCall, parts: ApiParts): Promise<Json> {
  const operation = parts.operations[call.service]?.[call.operation];
  if (operation === undefined) {
    const { code, message, status } = call.protocol.unknownOperation(call.operation);
    throw new AwsFault(code, message, { status });
  }
  const refused = parts.guard?.refuse(call);
  if (refused !== undefined) throw new AwsFault(refused.code, refused.message, refused);
  await parts.prepare?.(call);
  parts.advance();
  const { world, callerArn } = parts;
  const now = new Date(world.queue.now);
  const output = await operation({ ...call.input }, { world, now, callerArn });
  parts.faults.remember(call, output, now);
  return output;
}

function logCall(call: WireCall, { headers }: WireRequest, at: Date): LoggedCall {
  const { service, operation, input } = call;
  return {
    service,
    operation,
    input,
    at,
    attempt: readAttempt(headers['amz-sdk-request']),
    outcome: 'unanswered',
  };
}

/** Clients learn AWS's clock from the `Date` header. */
function dated(response: WireResponse, now: Date, skewMs = 0): WireResponse {
  const date = new Date(now.getTime() + skewMs).toUTCString();
  return { ...response, headers: { ...response.headers, date } };
}
