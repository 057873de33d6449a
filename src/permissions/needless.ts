import type { Permission } from './permission.ts';

/** What was denied and done without was not required: the login of an earlier step pushes without a token of ours. */
export function withoutNeedless(
  permissions: readonly Permission[],
  isDone: (permission: Permission) => boolean,
): readonly Permission[] {
  return permissions.map((each) =>
    each.outcome === 'denied' && isDone(each) ? { ...each, required: false } : each,
  );
}

/** A right that is needed to build, push or look up the image, and for nothing after it. */
export function isForImage({ action }: Permission): boolean {
  return /^(?:ecr|ecr-public|sts):/.test(action);
}
