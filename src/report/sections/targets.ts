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
      rest > 0 ? `and ${rest} more targets.` : '',
      report.targetGroups.map((each) => `- ${question(each)}`).join('\n'),
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

/** How the load balancer finds out whether a target is healthy, in one sentence. */
function question({ name, healthCheck, deregistrationDelaySeconds }: TargetGroup): string {
  const { protocol, path, matcher, intervalSeconds, timeoutSeconds } = healthCheck;
  const asks = path === undefined ? `connects by ${protocol}` : `asks for \`${path}\` by ${protocol}`;
  const answer = matcher === undefined ? '' : `, waits for ${matcher}`;
  const drain =
    deregistrationDelaySeconds === undefined
      ? ''
      : `, and lets old connections end for ${deregistrationDelaySeconds} s`;
  return prose(
    `\`${name}\` ${asks}${answer} within ${timeoutSeconds} s, every ${intervalSeconds} s${drain}.`,
  );
}
