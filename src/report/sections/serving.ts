import { familyAndRevision } from '../../arn.ts';
import { deploymentsUrl, taskDefinitionUrl } from '../console-links.ts';
import { link, prose } from '../markdown.ts';
import { count, list } from '../names.ts';
import type { Report } from '../report.ts';
import type { Section } from '../section.ts';

/** What answers the users now. */
export const serving: Section = {
  name: 'what serves now',
  render(report) {
    if (report.service === undefined || report.mode === 'validate') return undefined;
    const lines = [
      ...versions(report),
      targets(report),
      report.truth === undefined ? '' : prose(report.truth.message),
      report.rollback === undefined ? '' : prose(report.rollback.message),
    ].filter((line) => line !== '');
    return `### What serves now\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
  },
};

function versions(report: Report): readonly string[] {
  const { service, revision, location } = report;
  const running = (service?.deployments ?? []).filter((deployment) => deployment.runningCount > 0);
  if (running.length === 0)
    return [`No task of the service is running; ${count(service?.desiredCount ?? 0, 'task')} should be.`];
  return running.map((deployment) => {
    const name = familyAndRevision(deployment.taskDefinitionArn);
    const url = location === undefined ? undefined : taskDefinitionUrl(location, name);
    const role =
      deployment.taskDefinitionArn === revision?.arn
        ? ', the version of this job'
        : deployment.taskDefinitionArn === revision?.previousArn
          ? ', the version before this job'
          : '';
    const of = deployment.status === 'PRIMARY' ? ` of ${deployment.desiredCount}` : '';
    return `${deployment.runningCount}${of} ${deployment.runningCount === 1 && of === '' ? 'task runs' : 'tasks run'} ${link(prose(`\`${name}\``), url)}${role}.`;
  });
}

function targets(report: Report): string {
  if (report.targets.length === 0) return '';
  const states = [...new Set(report.targets.map((target) => target.state))];
  const told = states.map(
    (state) => `${report.targets.filter((target) => target.state === state).length} ${prose(state)}`,
  );
  return `Behind the load balancer: ${list(told)} ${report.targets.length === 1 ? 'target' : 'targets'}. ${link('Deployments in the AWS console', report.location && deploymentsUrl(report.location))}`.trim();
}
