import { revisionNameOf } from '../../ecs/service.ts';
import { imageOrigins } from '../../image/image.ts';
import { count, list, upperFirst } from '../../text/words.ts';
import { taskDefinitionUrl } from '../console-links.ts';
import { link, prose } from '../markdown.ts';
import type { Report, Revision } from '../report.ts';
import type { Section } from '../section.ts';

/** What answers the users now. */
export const serving: Section = {
  name: 'what serves now',
  cutAt: 10,
  render(report) {
    if (report.service === undefined || report.mode === 'validate') return undefined;
    const lines = [
      traffic(report),
      ...versions(report),
      targets(report),
      proof(report),
      wayBack(report),
    ].filter((line) => line !== '');
    return `### What serves now\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
  },
};

/** Tasks that run serve nobody before traffic has shifted. */
function traffic({ traffic: told }: Report): string {
  return told === undefined ? '' : `**${prose(upperFirst(told.message))}.**`;
}

function versions(report: Report): readonly string[] {
  const { service, revision, location } = report;
  const running = (service?.deployments ?? []).filter(
    ({ runningCount, desiredCount, status }) =>
      runningCount > 0 || (status === 'PRIMARY' && desiredCount > 0),
  );
  if (running.every(({ runningCount }) => runningCount === 0))
    return [`No task of the service is running; ${count(service?.desiredCount ?? 0, 'task')} should be.`];
  return running.map((deployment) => {
    const { taskDefinitionArn, runningCount, desiredCount, status } = deployment;
    const name = revisionNameOf(deployment);
    const url = location === undefined ? undefined : taskDefinitionUrl(location, name);
    const many =
      status === 'PRIMARY'
        ? `${runningCount} of ${count(desiredCount, 'task')}`
        : count(runningCount, 'task');
    const verb = runningCount === 1 ? 'runs' : 'run';
    return `${many} ${verb} ${link(prose(`\`${name}\``), url)}${role(taskDefinitionArn, revision)}.`;
  });
}

function role(arn: string | undefined, revision: Revision | undefined): string {
  if (arn === undefined) return '';
  if (arn === revision?.arn) return ', the version of this job';
  return arn === revision?.previousArn ? ', the version before this job' : '';
}

function targets(report: Report): string {
  // After a rollback the targets of the version that failed are evidence, and serve nobody.
  const hasGoneBack = report.rollback?.outcome === 'done';
  const shown = report.targets.filter(({ state }) => !hasGoneBack || state === 'healthy');
  if (shown.length === 0) return '';
  const states = [...new Set(shown.map((target) => target.state))];
  const told = states.map(
    (state) => `${shown.filter((target) => target.state === state).length} ${prose(state)}`,
  );
  return `Behind the load balancer: ${list(told)} ${shown.length === 1 ? 'target' : 'targets'}.`;
}

/** The lines above have how many run, and how healthy they are. */
function proof({ truth, image }: Report): string {
  if (truth === undefined) return '';
  if (truth.outcome !== 'proved') return prose(truth.message);
  const digests = [...new Set(truth.tasks.flatMap(({ expected }) => expected ?? []))];
  if (digests.length === 0) return '';
  const origin = image === undefined || digests.length > 1 ? '' : ` (${imageOrigins[image.origin]})`;
  return `Verified: each new task runs ${list(digests.map((digest) => prose(`\`${digest}\``)))}${origin}.`;
}

/** One that was done shows in what runs. */
function wayBack({ rollback }: Report): string {
  return rollback === undefined || rollback.outcome === 'done' ? '' : prose(rollback.message);
}
