import type { TargetGroup } from '../../src/ecs/load-balancing.ts';
import { type Deployment, hasRevision, type Service } from '../../src/ecs/service.ts';
import { whatRuns } from '../../src/plan/what-runs.ts';
import type { Report } from '../../src/report/report.ts';
import type { Verdict } from '../../src/rollout/verdict.ts';
import { advise } from '../../src/timing/advise.ts';
import { estimate } from '../../src/timing/estimate.ts';
import { ofDefinition } from './definitions.ts';
import type { Seen } from './door.ts';
import { judge, type Look, reportOf, type Said } from './rollouts.ts';
import * as standIns from './stand-ins.ts';

/** What was said of a recording, and what of it is not true. */
export interface Judgement {
  readonly reports: readonly Report[];
  /** In few words: verdicts, causes, findings. */
  readonly words: readonly string[];
  readonly faults: readonly string[];
}

const [ours] = standIns.service.deployments as readonly [Deployment];
const inProgress: Look = { service: standIns.service, ours, tasks: [standIns.task] };

export function judgementOf(seen: Seen): Judgement {
  if (seen.service !== undefined) return ofService(seen.service);
  if (seen.definition !== undefined) return ofDefinition(seen.definition, inProgress);
  if (seen.targetGroups !== undefined) return ofTargetGroups(seen.targetGroups);
  if (seen.revisions !== undefined) {
    return {
      reports: [],
      words: [...seen.revisions.values()],
      faults: seen.revisions.size === 1 ? [] : ['no revision'],
    };
  }
  if (seen.task !== undefined) {
    const task = { ...seen.task, startedBy: ours.id };
    return ofLook({ ...inProgress, tasks: [task], service: { ...standIns.service, loadBalancers: [] } });
  }
  return ofLook({
    ...inProgress,
    ...(seen.targets ? { targets: seen.targets } : {}),
    ...(seen.serviceDeployment && { serviceDeployment: seen.serviceDeployment }),
  });
}

/** A minute after it began and long after, for each of its deployments in turn, as if that were ours. */
function ofService(service: Service): Judgement {
  const deployments =
    service.deployments.length > 0
      ? service.deployments
      : [{ ...ours, taskDefinitionArn: service.taskDefinitionArn ?? 'none' }];
  const all = deployments.map((deployment) => ofLook({ service, ours: deployment }));
  const runs = hasRevision(service) ? whatRuns(service).taskDefinitionArn : undefined;
  // A deployment without a revision was cut when it was recorded.
  const running = service.deployments.filter(
    ({ runningCount, taskDefinitionArn }) => runningCount > 0 && taskDefinitionArn !== undefined,
  );
  const isWrong = running.length > 0 && !running.some(({ taskDefinitionArn }) => taskDefinitionArn === runs);
  return joined([
    ...all,
    { reports: [], words: [], faults: isWrong ? [`${runs} is taken for what runs`] : [] },
  ]);
}

function joined(all: readonly Judgement[]): Judgement {
  return {
    reports: all.flatMap(({ reports }) => reports),
    words: [...new Set(all.flatMap(({ words }) => words))],
    faults: all.flatMap(({ faults }) => faults),
  };
}

const moments = [0.5, 20] as const;

function ofLook(look: Look): Judgement {
  const said = moments.flatMap((minutes) =>
    (['completed', 'healthy'] as const).map((waitFor) => judge(look, minutes, waitFor)),
  );
  return {
    reports: said.map(({ report }) => report),
    words: [...new Set(said.flatMap(wordsOf))],
    faults: said.flatMap(({ verdict }) => untrue(look, verdict)),
  };
}

function wordsOf({ verdict, report, lines }: Said): readonly string[] {
  const word = verdict.kind === 'failed' ? `failed: ${verdict.reason}` : verdict.kind;
  return [word, ...report.diagnoses.map(({ name }) => name), ...lines.map((line) => line.slice(0, 120))];
}

/** The verdict against what the recording itself says: a second reading, which knows nothing of how the first was made. */
function untrue(
  { service, ours: mine, serviceDeployment, tasks }: Look,
  verdict: Verdict,
): readonly string[] {
  const isPrimary = mine.status === 'PRIMARY';
  const isGone = service.status !== 'ACTIVE';
  const reason = mine.rolloutStateReason ?? '';
  const isComplete =
    mine.rolloutState === 'COMPLETED' ||
    (mine.rolloutState === undefined && mine.runningCount >= service.desiredCount) ||
    serviceDeployment?.status === 'SUCCESSFUL' ||
    (tasks ?? []).length > 0;
  const isAllowed: Readonly<Record<string, boolean>> = {
    progressing: !isGone,
    succeeded: isPrimary && isComplete && service.desiredCount > 0 && !isGone,
    started: service.desiredCount === 0 && !isGone,
    deleted: isGone,
    'rolled-back': !isPrimary && (mine.rolloutState === 'FAILED' || /rolling back/.test(reasonsOf(service))),
    superseded: !isPrimary,
    'gave-up': mine.rolloutState === 'FAILED' || /failed/i.test(reason),
    stalled: mine.rolloutState === 'FAILED',
    // A service of another controller lists no deployment of ours.
    vanished: !service.deployments.includes(mine),
  };
  const key = verdict.kind === 'failed' ? verdict.reason : verdict.kind;
  return isAllowed[key] === true ? [] : [`${key} is not true: ${verdict.message}`];
}

function reasonsOf({ deployments }: Service): string {
  return deployments.map(({ rolloutStateReason = '' }) => rolloutStateReason).join(' ');
}

function ofTargetGroups(targetGroups: readonly TargetGroup[]): Judgement {
  const input = { service: standIns.service, targetGroups, taskDefinition: standIns.taskDefinition };
  const guess = estimate(input);
  const advice = advise(input);
  const report = reportOf(inProgress, {
    verdict: 'succeeded',
    message: 'Deployed.',
    targetGroups,
    advice,
    ...(guess && { estimate: guess }),
  });
  return {
    reports: [report],
    words: [
      ...(guess ? [`estimate ${guess.seconds} s`] : ['no estimate']),
      ...advice.map(({ name }) => name),
    ],
    faults:
      guess !== undefined && !(guess.seconds > 0 && guess.seconds < 3_600)
        ? [`estimate ${guess.seconds}`]
        : [],
  };
}
