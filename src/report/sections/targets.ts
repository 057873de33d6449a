import { targetGroupName } from '../../ecs/arn.ts';
import type { Target, TargetGroup } from '../../ecs/load-balancing.ts';
import { targetGroupUrl } from '../console-links.ts';
import { cell, clip, details, link, prose, table } from '../markdown.ts';
import type { Report } from '../report.ts';
import type { Section } from '../section.ts';
import { hasPassed } from '../success.ts';

/** What the load balancer says of each target, the unhealthy ones first, and how it asks. */
export const targets: Section = {
  name: 'targets',
  cutAt: 4,
  render(report, room) {
    if (report.targets.length === 0) return undefined;
    const sorted = report.targets.toSorted((a, b) => rank(a) - rank(b));
    const rows = sorted
      .slice(0, room.rows)
      .map((target) => [
        cell(address(target)),
        group(report, target),
        cell(target.state),
        cell(clip(said(target), room.text)),
      ]);
    const rest = sorted.length - rows.length;
    const body = [
      table(['Target', 'Target group', 'State', 'What the load balancer says'], rows),
      rest > 0 ? `and ${rest} more ${rest === 1 ? 'target' : 'targets'}.` : '',
      report.targetGroups.map((each) => `- ${sentence(each)}`).join('\n'),
    ]
      .filter((part) => part !== '')
      .join('\n\n');
    const title = 'Targets of the load balancer';
    return hasPassed(report) ? details(`${title}: ${sorted.length}`, body) : `### ${title}\n\n${body}`;
  },
};

const WORST_FIRST = ['unhealthy', 'unhealthy.draining', 'unused', 'unavailable', 'initial', 'draining'];

function rank(target: Target): number {
  const index = WORST_FIRST.indexOf(target.state);
  return index === -1 ? WORST_FIRST.length : index;
}

function address(target: Target): string {
  return target.port === undefined ? target.id : `${target.id}:${target.port}`;
}

function said({ description, reason }: Target): string {
  return description ?? reason ?? '';
}

function group(report: Report, target: Target): string {
  const url =
    report.location === undefined ? undefined : targetGroupUrl(report.location, target.targetGroupArn);
  return link(cell(targetGroupName(target.targetGroupArn)), url);
}

/** The health check of a target group, in one sentence. */
function sentence({ name, healthCheck: check, deregistrationDelaySeconds }: TargetGroup): string {
  const { protocol, path, matcher, intervalSeconds, timeoutSeconds } = check;
  const request = path === undefined ? `a ${protocol} connection` : `${protocol} GET \`${path}\``;
  const answer = matcher === undefined ? '' : `, must answer ${matcher}`;
  const drain =
    deregistrationDelaySeconds === undefined ? '' : `; deregistration delay ${deregistrationDelaySeconds} s`;
  return prose(
    `\`${name}\` is checked every ${intervalSeconds} s: ${request}${answer} within ${timeoutSeconds} s${drain}.`,
  );
}
