import * as core from '@actions/core';
import { causeOf } from './cause-name.ts';
import type { Report, Reporter } from './report.ts';

/** The outputs of the step by name; what is not known is empty. */
export function outputsOf(report: Report, reportPath: string): Readonly<Record<string, string>> {
  const { image, revision } = report;
  return {
    verdict: report.verdict,
    cause: causeOf(report),
    image: image?.reference ?? '',
    'image-repository': image?.repository ?? '',
    'image-tag': image?.tag ?? '',
    'image-digest': image?.digest ?? '',
    'task-definition-arn': revision?.arn ?? '',
    'previous-task-definition-arn': revision?.previousArn ?? '',
    'deployment-id': report.deploymentId ?? '',
    'task-exit-code': String(report.oneOffTasks?.at(-1)?.exitCode ?? ''),
    'rollout-seconds': report.rolloutSeconds === undefined ? '' : String(Math.round(report.rolloutSeconds)),
    report: reportPath,
  };
}

/** Hands them to the runner. `reportPath` is where report.json lies. */
export function outputs(reportPath: string): Reporter {
  return {
    name: 'outputs',
    publish(report) {
      for (const [name, value] of Object.entries(outputsOf(report, reportPath))) core.setOutput(name, value);
    },
  };
}
