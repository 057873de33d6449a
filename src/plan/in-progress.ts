import { restoredDeployment } from '../ecs/restored.ts';
import { revisionNameOf } from '../ecs/service.ts';
import type { Notice } from '../text/notice.ts';
import type { Current } from './current.ts';

/** What the new deployment would take over from. */
export function inProgress({ service }: Current): Notice | undefined {
  const primary = service.deployments.find((deployment) => deployment.status === 'PRIMARY');
  if (primary?.rolloutState !== 'IN_PROGRESS') return undefined;
  const restored = restoredDeployment(service);
  if (restored !== undefined) {
    const message = `Amazon ECS is rolling this service back to ${revisionNameOf(restored)}; a new deployment supersedes that.`;
    return { severity: 'warning', message };
  }
  return {
    severity: 'warning',
    message: `Another deployment of this service is in progress (${primary.id}, started ${primary.createdAt.toISOString()}); a new one supersedes it.`,
    remedy:
      'Use `concurrency` with `cancel-in-progress: false` so that deployments of one service wait for each other.',
  };
}
