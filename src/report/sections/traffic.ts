import { duration, secondsBetween } from '../../text/words.ts';
import { cell, prose, table } from '../markdown.ts';
import type { Report } from '../report.ts';
import type { Section } from '../section.ts';
import type { TrafficReport } from '../traffic-report.ts';

/** The stages of a blue/green, linear or canary deployment, with the traffic of the new version. Who has it now is with what serves. */
export const traffic: Section = {
  name: 'stages and traffic',
  cutAt: 9.7,
  render({ traffic: told, service }: Report) {
    if (told === undefined) return undefined;
    const parts = [picture(told), settings(service)].filter((part) => part !== '');
    return parts.length === 0 ? undefined : `### Stages and traffic\n\n${parts.join('\n\n')}`;
  },
};

/** A row for each stage and for each step of the shift. */
function picture({ stages, shares }: TrafficReport): string {
  const [first] = stages;
  if (first === undefined) return '';
  const shareAt = (at: Date) => shares.findLast((share) => share.at <= at)?.percent;
  const steps = shares
    .filter(({ at }) => at > first.at && stages.every((stage) => stage.at.getTime() !== at.getTime()))
    .map(({ at, percent }) => ({ at, name: '', percent }));
  const rows = [...stages.map(({ name, at }) => ({ at, name, percent: shareAt(at) })), ...steps]
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
    .map(({ at, name, percent }) => [
      name === '' ? '' : cell(`\`${name}\``),
      duration(secondsBetween(first.at, at)),
      percent === undefined ? '' : `${bar(percent)} ${percent} %`,
    ]);
  return table(['Stage', 'After', 'Production traffic of the new version'], rows);
}

/** Ten blocks for a hundred percent. */
function bar(percent: number): string {
  const full = Math.round(percent / 10);
  return '█'.repeat(full) + '░'.repeat(10 - full);
}

function settings(service: Report['service']): string {
  if (service === undefined) return '';
  const { strategy, linear, canary, bakeTimeMinutes } = service.deploymentConfiguration;
  const parts = [
    strategy,
    ...(linear === undefined
      ? []
      : [`steps of ${linear.stepPercent} % with ${linear.stepBakeMinutes} min between them`]),
    ...(canary === undefined ? [] : [`${canary.percent} % for ${canary.bakeMinutes} min`]),
    ...(bakeTimeMinutes === undefined ? [] : [`bake time ${bakeTimeMinutes} min`]),
  ];
  return prose(`Settings of the service: ${parts.join(', ')}.`);
}
