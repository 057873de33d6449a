import type { Permission } from '../../permissions/permission.ts';
import { policyBlock } from '../../permissions/policy.ts';
import { count } from '../../text/words.ts';
import { cell, details, remedy, table } from '../markdown.ts';
import type { Section } from '../section.ts';

/** The minimum policy for what this run did, and what it could not do for want of a right. */
export const permissions: Section = {
  name: 'permissions',
  cutAt: 1,
  render({ permissions: all = [] }, room) {
    if (all.length === 0) return undefined;
    const denied = all.filter(({ outcome }) => outcome === 'denied');
    const needed = all.filter(({ outcome, required }) => outcome === 'allowed' || required);
    const body = [
      ...(needed.length === 0
        ? []
        : [remedy(`The minimum policy for what this run did:\n${policyBlock(needed)}`)]),
      ...(denied.length === 0 ? [] : [`Denied:\n\n${deniedTable(denied.slice(0, room.rows))}`]),
    ].join('\n\n');
    const missing = denied.length === 0 ? '' : `, ${denied.length} denied`;
    return details(`Permissions: ${count(needed.length, 'right')} used${missing}`, body);
  },
};

function deniedTable(denied: readonly Permission[]): string {
  const rows = denied.map(({ action, resource, required, without }) => [
    cell(`\`${action}\``),
    cell(`\`${resource}\``),
    required ? 'yes' : 'no',
    cell(without),
  ]);
  return table(['Action', 'Resource', 'Required', 'Without it'], rows);
}
