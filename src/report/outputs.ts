import * as core from '@actions/core';
import { requireCommandFile } from '../runner/command-file.ts';
import { causeOf } from './cause-name.ts';
import type { Report, Reporter } from './report.ts';
import { viewsOf } from './several.ts';
import { hasPassed } from './success.ts';

/** The outputs of the step by name; what is not known is empty. */
export function outputsOf(report: Report, reportPath: string): Readonly<Record<string, string>> {
  const { image, revision } = report;
  return written({
    verdict: report.verdict,
    cause: causeOf(report),
    image: image?.reference,
    'image-repository': image?.repository,
    'image-tag': image?.tag,
    'image-digest': image?.digest,
    'task-definition-arn': revision?.arn,
    'previous-task-definition-arn': revision?.previousArn,
    'deployment-id': report.deploymentId,
    services: servicesJson(report),
    'task-exit-code': report.oneOffTasks?.at(-1)?.exitCode,
    'rollout-seconds': report.rolloutSeconds && Math.round(report.rolloutSeconds),
    report: reportPath,
  });
}

function written(
  values: Readonly<Record<string, string | number | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value ?? '')]));
}

/** Each service by its name, where one is known. */
function servicesJson(report: Report): string | undefined {
  const told = viewsOf(report).flatMap(({ name, view }) => {
    const service = name ?? view.location?.service;
    return service === undefined
      ? []
      : [[service, serviceOutput(view, isHeldBack(view) ? report : view)] as const];
  });
  return told.length === 0 ? undefined : JSON.stringify(Object.fromEntries(told));
}

/** Not begun, and for no reason of its own: what ended the run before it is its cause. */
function isHeldBack({ deploymentId, reason, error }: Report): boolean {
  return deploymentId === undefined && reason === undefined && error === undefined;
}

/** `told`: the report that tells its cause. */
function serviceOutput(view: Report, told: Report): Readonly<Record<string, string>> {
  return written({
    verdict: view.verdict,
    cause: hasPassed(view) ? '' : causeOf(told),
    image: view.image?.reference,
    'task-definition-arn': view.revision?.arn,
    'deployment-id': view.deploymentId,
  });
}

/** Hands them to the runner. `reportPath` answers where report.json is, or nothing where it could not be written. */
export function outputs(reportPath: () => string): Reporter {
  return {
    name: 'outputs',
    publish(report) {
      requireCommandFile('GITHUB_OUTPUT');
      for (const [name, value] of Object.entries(outputsOf(report, reportPath())))
        core.setOutput(name, value);
    },
  };
}
