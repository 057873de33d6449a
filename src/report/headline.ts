import { familyAndRevision } from '../ecs/arn.ts';
import { revisionNameOf } from '../ecs/service.ts';
import { count, duration, list, secondsBetween, upperFirst } from '../text/words.ts';
import { serviceName, uncommitted, versionName } from './names.ts';
import type { Report } from './report.ts';
import { isRefused } from './several.ts';
import { headlineOfSeveral } from './several-headline.ts';
import { isWayBackLost, rolledBack, wayBackFailed } from './way-back-headline.ts';

/** The verdict in one plain sentence: what happened, where, to which version, how long it took. */
export function headline(report: Report): string {
  if (report.subjects !== undefined && !isRefused(report)) return headlineOfSeveral(report, report.subjects);
  const who = serviceName(report);
  const version = versionName(report);
  const took = duration(report.rolloutSeconds ?? secondsBetween(report.startedAt, report.endedAt));
  if (isWayBackLost(report)) return wayBackFailed(report, who, version, took);
  switch (report.verdict) {
    case 'succeeded':
      return succeeded(report, who, version, took);
    case 'unchanged':
      return unchanged(report, who, version);
    case 'started':
      return started(report, who, version);
    case 'paused':
      return `Paused after ${took}: the deployment of ${version} to ${who} waits for a decision.`;
    case 'failed':
      return failed(report, who, version, took);
    case 'rolled-back':
      return rolledBack(report, who, version, took);
    case 'superseded':
      return `Superseded after ${took}: ${who} was set to ${successor(report)} before ${version} was fully deployed.`;
    case 'vanished':
      return `Vanished after ${took}: Amazon ECS no longer lists the deployment of ${version} to ${who}.`;
    case 'timed-out':
      return `Timed out: ${notBegun(report) ?? `the deployment of ${version} to ${who} was not finished after ${took}.`}`;
    case 'cancelled':
      return cancelled(report, who, version, took);
    case 'unknown':
      return `Outcome unknown: ${notBegun(report) ?? `the deployment of ${version} to ${who} could no longer be watched after ${took}.`}`;
    case 'outdated':
      return `Outdated: ${report.message}`;
    case 'built':
      return `Built: ${report.image?.reference ?? 'the image'}${uncommitted(report)}, after ${took}.`;
    case 'valid':
      return `Valid: ${file(report)} has ${findingCounts(report)}.`;
    case 'invalid':
      return `Not valid: ${report.error?.message ?? `${file(report)} has ${findingCounts(report)}.`}`;
  }
}

function succeeded(report: Report, who: string, version: string, took: string): string {
  if (report.mode === 'task') return upperFirst(report.message);
  if (report.mode === 'rollback') return rolledBackOnRequest(report, who, version, took);
  if (report.scaled !== undefined) return scaled(report.scaled, who, version, took);
  if (isUnshifted(report))
    return `Healthy: ${version} runs in ${who} next to the previous version, after ${took}.`;
  return `Deployed: ${who} runs ${version}, after ${took}.`;
}

function unchanged(report: Report, who: string, version: string): string {
  return isUnderWay(report)
    ? `Nothing was sent: ${who} is set to ${version} already, and that deployment is still in progress.`
    : `Nothing to deploy: ${who} runs ${version} already.`;
}

function started(report: Report, who: string, version: string): string {
  const { service, decision, rolloutSeconds } = report;
  if (decision !== undefined && rolloutSeconds === undefined) {
    const what = decision === 'continue' ? 'continues' : 'goes back';
    return `Decided: the deployment of ${version} to ${who} ${what}; the outcome was not awaited.`;
  }
  return service?.desiredCount === 0
    ? `Started, but nothing ${service.runningCount > 0 ? 'will serve' : 'serves'}: ${who} is set to ${version} and to 0 tasks.`
    : `Started: ${who} was set to ${target(report, version)}; the outcome was not awaited.`;
}

/** `wait-for: healthy` ends before production traffic has moved. */
function isUnshifted({ traffic }: Report): boolean {
  return traffic?.isShifted === false;
}

/** What is told where a one-off task ended the step before the service was updated, or was all that it was about. */
function oneOffEnd({ mode, deploymentId, oneOffTasks = [], message }: Report): string | undefined {
  const outcome = oneOffTasks.at(-1)?.outcome ?? 'succeeded';
  const isEnd = mode === 'task' || (deploymentId === undefined && outcome !== 'succeeded');
  return isEnd ? message : undefined;
}

/** A limit or a lost sight before any deployment is that of a task: of several services the step has it, none of them. */
function notBegun(report: Report): string | undefined {
  return report.deploymentId === undefined ? report.message : oneOffEnd(report);
}

function rolledBackOnRequest({ revision }: Report, who: string, version: string, took: string): string {
  const before = revision?.previousArn;
  // A deployment that was not complete yet was undone: what had run before it runs again.
  const undone =
    before === undefined || before === revision?.arn ? '' : ` again, not ${familyAndRevision(before)}`;
  return `Rolled back as requested: ${who} runs ${version}${undone}, after ${took}.`;
}

function scaled(
  { from, to }: NonNullable<Report['scaled']>,
  who: string,
  version: string,
  took: string,
): string {
  return `Scaled: ${who} runs ${count(to, 'task')} of ${version} (before: ${from}), after ${took}.`;
}

function isUnderWay({ service, deploymentId }: Report): boolean {
  return service?.deployments.find(({ id }) => id === deploymentId)?.rolloutState === 'IN_PROGRESS';
}

/** What the service was set to: a version, or only another number of tasks. */
function target({ scaled }: Report, version: string): string {
  return scaled === undefined ? version : count(scaled.to, 'task');
}

function failed(report: Report, who: string, version: string, took: string): string {
  if (report.mode === 'task' && report.error === undefined) return upperFirst(report.message);
  switch (report.reason) {
    case 'gave-up':
      return `Failed after ${took}: Amazon ECS gave up on deploying ${version} to ${who}.`;
    case 'stalled':
      return `Failed after ${took}: Amazon ECS gave up on deploying ${version} to ${who}, and did not roll back.`;
    case 'deadlock':
      return `Failed after ${took}: the deployment of ${version} to ${who} cannot make progress with its current settings.`;
    case 'hopeless':
      return `Failed after ${took}: ${version} cannot start in ${who}.`;
    case 'untrue':
      return `Failed after ${took}: ${untrue(report, who, version)}`;
    case 'unchecked':
      return `Failed after ${took}: ${who} runs ${version}, but \`run-after\` did not check it.`;
    case 'deleted':
      return `Failed after ${took}: ${who} was deleted while ${version} was being deployed.`;
    default:
      if (report.mode === 'task') return `Task not run: ${report.error?.message ?? report.message}`;
      return report.deploymentId === undefined
        ? `${notDone(report)}: ${report.error?.message ?? report.message}`
        : `Failed after ${took}: ${report.error?.message ?? report.message}`;
  }
}

function notDone({ mode }: Report): string {
  if (mode === 'build') return 'Not built';
  if (mode === 'continue') return 'Not decided';
  return mode === 'rollback' ? 'Not rolled back' : 'Not deployed';
}

/** What ran after the rollout, or the URL that was requested then, refutes no image: only the proof itself does. */
function untrue(report: Report, who: string, version: string): string {
  if (isUnderWay(report))
    return `Amazon ECS deploys ${version} to ${who}, but it does not serve as it should.`;
  return report.truth === undefined || report.truth.outcome === 'refuted'
    ? `Amazon ECS finished the deployment to ${who}, but ${version} is not what serves.`
    : `${who} runs ${version}, but the check after the rollout failed.`;
}

function cancelled(report: Report, who: string, version: string, took: string): string {
  const end = oneOffEnd(report);
  if (end !== undefined) return `Cancelled after ${took}: ${end}`;
  if (report.decision === 'rollback')
    return `Cancelled after ${took}: the job was stopped that takes ${version} in ${who} back.`;
  return report.deploymentId === undefined
    ? `Cancelled after ${took}: ${who} was not changed.`
    : `Cancelled after ${took}: the job was stopped while ${version} was being deployed to ${who}.`;
}

function successor(report: Report): string {
  const primary = report.service?.deployments.find((deployment) => deployment.status === 'PRIMARY');
  return primary === undefined || primary.id === report.deploymentId
    ? 'another version'
    : revisionNameOf(primary);
}

function file(report: Report): string {
  return (
    report.taskDefinitionFile ??
    report.findings.find((finding) => finding.file)?.file ??
    'the task definition'
  );
}

/** `3 errors and 1 warning`, `no errors and no warnings`. */
function findingCounts(report: Report): string {
  const of = (severity: string) => report.findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings] = [of('error'), of('warning')];
  if (errors + warnings === 0) return 'no errors and no warnings';
  return list([
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ]);
}
