import type { AskedCall } from '../faults/asked-call.ts';
import { notAuthorized } from '../faults/errors.ts';
import { arnOf, type World } from '../model/world.ts';
import type { WireFault } from '../wire/wire.ts';
import { needsOf } from './needs.ts';
import { isAllowed, type Need, type Policy } from './policy.ts';

/** What the policies of the caller let through: everything that they do not allow is denied, as IAM does. */
export interface Guard {
  /** The refusal of a call, in AWS's words; `undefined` when it is allowed. */
  refuse(call: AskedCall): WireFault | undefined;
  /** The same for a request to a registry, in the registry's words: `/v2/NAME/manifests/TAG`. */
  refuseRegistry(path: string): string | undefined;
}

const registry = { service: 'ecr', operation: '' };

export function guardWith(policies: readonly Policy[], world: World, callerArn: string): Guard {
  const missing = (needs: readonly Need[]) => needs.find((need) => !isAllowed(policies, need));
  return {
    refuse: (call) => {
      const need = missing(needsOf(call, world));
      return need && notAuthorized(call, callerArn, need);
    },
    refuseRegistry: (path) => {
      const [, name = '', kind] = /^\/v2\/(.+)\/(manifests|blobs)\//.exec(path) ?? [];
      if (kind === undefined) return undefined;
      const action = kind === 'manifests' ? 'ecr:BatchGetImage' : 'ecr:GetDownloadUrlForLayer';
      const need = missing([{ action, resource: arnOf(world, 'ecr', `repository/${name}`) }]);
      return need && notAuthorized(registry, callerArn, need).message;
    },
  };
}
