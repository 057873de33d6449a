import { familyAndRevision } from '../ecs/arn.ts';
import type { Identity } from './target.ts';

/** The revision that served before; a service whose first deployment this is has none. */
export function earlierName({ rollbackTaskDefinitionArn: arn }: Identity): string | undefined {
  return arn === undefined ? undefined : familyAndRevision(arn);
}

/** How a way back is always said: by the version that is to serve again. */
export function rollingBackTo(target: Identity): string {
  return `Rolling back to ${earlierName(target) ?? 'the previous version'}`;
}
