import type { Pluggable } from '@smithy/types';
import { type Use, usesOf } from '../permissions/permission.ts';
import type { CallInput } from '../permissions/resources.ts';
import { toAwsError } from './errors.ts';

/** The rights that the calls of a run used, each once, however often it was called. */
export interface CallRecord {
  uses(): readonly Use[];
  /** To be used by each client of a region. */
  plugin<Input extends object, Output extends object>(region: string): Pluggable<Input, Output>;
}

/** IAM's name for the service of each client of the SDK. */
const servicePrefixes: Readonly<Record<string, string>> = {
  ECSClient: 'ecs',
  ECRClient: 'ecr',
  ECRPUBLICClient: 'ecr-public',
  ElasticLoadBalancingV2Client: 'elasticloadbalancing',
  CloudWatchClient: 'cloudwatch',
  CloudWatchLogsClient: 'logs',
  IAMClient: 'iam',
  SecretsManagerClient: 'secretsmanager',
  SSMClient: 'ssm',
  EventBridgeClient: 'events',
  SchedulerClient: 'scheduler',
};

export function callRecord(): CallRecord {
  const uses = new Map<string, Use>();
  const keep = (found: readonly Use[]) => {
    for (const use of found) uses.set(JSON.stringify(use), use);
  };
  return {
    uses: () => [...uses.values()],
    plugin: (region) => ({
      applyToStack: (stack) =>
        stack.add(
          (next, { clientName = '', commandName = '' }) =>
            async (args) => {
              const action = `${servicePrefixes[clientName] ?? clientName}:${commandName.replace(/Command$/, '')}`;
              const input = inputOf(args);
              try {
                const output = await next(args);
                keep(usesOf(action, input, region));
                return output;
              } catch (error) {
                keep(refusedUses(error, action, input, region));
                throw error;
              }
            },
          // Within the retries, and around what reads the answer: an error is AWS's own here.
          { step: 'finalizeRequest', priority: 'low', name: 'recordCall' },
        ),
    }),
  };
}

/** What was sent, where it was sent as JSON: members that the SDK does not know are in it. */
function inputOf({ input, request }: { readonly input: object; readonly request: unknown }): CallInput {
  const { body } = request as { readonly body?: unknown };
  if (typeof body !== 'string' || !body.startsWith('{')) return input as CallInput;
  // In a REST protocol what names the resource is in the path.
  return { ...input, ...(JSON.parse(body) as CallInput) };
}

function refusedUses(error: unknown, action: string, input: CallInput, region: string): readonly Use[] {
  const { kind, message } = toAwsError(error, action);
  if (kind !== 'denied') return [];
  const named = /not authorized to perform: ([\w-]+:\w+)/.exec(message)?.[1] ?? action;
  return usesOf(action, input, region, { action: named, message });
}
