import { evidenceAtHand } from '../../src/diagnosis/gather.ts';
import { diagnose } from '../../src/diagnosis/index.ts';
import type { Target } from '../../src/ecs/load-balancing.ts';
import type { Deployment, Service } from '../../src/ecs/service.ts';
import type { ServiceDeployment } from '../../src/ecs/service-deployment.ts';
import type { Task } from '../../src/ecs/task.ts';
import type { Report } from '../../src/report/report.ts';
import { firstSign } from '../../src/rollout/first-sign.ts';
import { noHistory } from '../../src/rollout/history.ts';
import { remember } from '../../src/rollout/remember.ts';
import type { Snapshot } from '../../src/rollout/snapshot.ts';
import { assess } from '../../src/rollout/strategies/rolling/assess.ts';
import type { RolloutTarget } from '../../src/rollout/target.ts';
import { checkTruth } from '../../src/rollout/truth.ts';
import type { Verdict } from '../../src/rollout/verdict.ts';
import { toView } from '../../src/rollout/view.ts';
import { wordOf } from '../../src/stories/outcome.ts';
import type { TaskDefinition } from '../../src/task-definition/task-definition.ts';
import * as standIns from './stand-ins.ts';

/** What is seen at one look of a rollout. */
export interface Look {
  readonly service: Service;
  readonly ours: Deployment;
  readonly tasks?: readonly Task[];
  readonly targets?: readonly Target[];
  readonly serviceDeployment?: ServiceDeployment;
  readonly taskDefinition?: TaskDefinition;
}

/** What the action says of it. */
export interface Said {
  readonly verdict: Verdict;
  readonly report: Report;
  readonly lines: readonly string[];
}

const minuteMs = 60_000;

/** Judges the rollout of this deployment so many minutes after it began, and reports it as if the watch ended then. */
export function judge(look: Look, minutes: number, waitFor: 'completed' | 'healthy'): Said {
  const target = targetOf(look, waitFor);
  const { service, ours, serviceDeployment, tasks = [], targets = [] } = look;
  const newest = Math.max(...[ours, ...service.deployments].map(({ createdAt }) => createdAt.getTime()));
  const at = new Date(newest + minutes * minuteMs);
  const snapshot: Snapshot = {
    at,
    service,
    tasks,
    targets,
    targetsReadAt: at,
    unread: [],
    isProof: true,
    ...(serviceDeployment && { serviceDeployment }),
  };
  const history = remember(target, noHistory, snapshot);
  const verdict = assess(target, snapshot, history);
  const view = toView(target, service, snapshot, history);
  const { taskDefinition = standIns.taskDefinition } = look;
  const events = history.events;
  const evidence = evidenceAtHand({ target, verdict, service, events, tasks, targets, taskDefinition });
  const { truth } = checkTruth(target, snapshot);
  return {
    verdict,
    lines: firstSign(view, new Set())?.lines ?? [],
    report: reportOf(look, {
      verdict: wordOf(verdict),
      message: verdict.message,
      ...(verdict.kind === 'failed' && { reason: verdict.reason }),
      diagnoses: diagnose(evidence),
      truth,
      events,
      endedAt: at,
    }),
  };
}

function targetOf({ service, ours }: Look, waitFor: 'completed' | 'healthy'): RolloutTarget {
  const previous = service.deployments.find(({ id }) => id !== ours.id)?.taskDefinitionArn;
  return {
    deploymentId: ours.id,
    startedAt: ours.createdAt,
    taskDefinitionArn: ours.taskDefinitionArn ?? standIns.newRevision,
    unchanged: false,
    waitFor,
    stopEarly: true,
    onFailure: 'rollback',
    timeoutMs: 60 * minuteMs,
    images: [],
    containers: [{ name: 'app', essential: true, hasHealthCheck: false }],
    ...(previous !== undefined && { previousTaskDefinitionArn: previous }),
  };
}

/** A report about this service. */
export function reportOf({ service, ours, tasks, targets }: Look, rest: Partial<Report>): Report {
  const [, partition = '', , region = '', accountId = ''] = service.arn.split(':');
  return {
    version: 1,
    mode: 'deploy',
    verdict: 'unknown',
    message: '',
    source: { repository: 'shop/api', sha: '0123456789abcdef0123456789abcdef01234567' },
    startedAt: ours.createdAt,
    endedAt: ours.createdAt,
    location: {
      partition,
      region,
      accountId,
      cluster: service.clusterArn.split('/').at(-1) ?? '',
      service: service.name,
    },
    revision: { family: 'shop', arn: ours.taskDefinitionArn ?? standIns.newRevision },
    deploymentId: ours.id,
    changes: [],
    notices: [],
    phases: [],
    advice: [],
    diagnoses: [],
    service,
    tasks: tasks ?? [],
    targets: targets ?? [],
    targetGroups: [],
    events: service.events,
    logs: [],
    unread: [],
    findings: [],
    ...rest,
  };
}
