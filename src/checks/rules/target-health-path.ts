import { inRegionOf } from '../../ecs/arn.ts';
import type { TargetGroup } from '../../ecs/load-balancing.ts';
import { commandLine } from '../../text/aws-cli.ts';
import type { Check, Subject } from '../check.ts';
import { containersOf } from '../container.ts';
import { itemsOf, membersOf } from '../values.ts';

/** The default asks for `/` and takes nothing but 200; an API without `/` is restarted for ever. */
export const targetHealthPath: Check = {
  name: 'target-health-path',
  check: (subject) =>
    (subject.surroundings?.targetGroups ?? []).filter(isDefault).map((group) => {
      const own = ownPath(subject);
      return {
        severity: 'notice',
        message: `Target group ${group.name} requests "/" from every task and accepts only status ${group.healthCheck.matcher}${own === undefined ? '' : `, while the container's own health check requests "${own}"`}.`,
        remedy: `If the application has no page there: ${commandLine`aws elbv2 modify-target-group ${inRegionOf(group.arn)} --target-group-arn ${group.arn} --health-check-path ${own ?? '/health'} --matcher HttpCode=200`}`,
      };
    }),
};

function isDefault({ healthCheck }: TargetGroup): boolean {
  const { enabled, protocol, path, matcher } = healthCheck;
  return enabled && /^HTTPS?$/.test(protocol) && path === '/' && matcher === '200';
}

/** The path that the health check of a container asks for, where it is another one. */
function ownPath({ taskDefinition }: Subject): string | undefined {
  const commands = containersOf(taskDefinition).map(({ members }) =>
    itemsOf(membersOf(members.healthCheck).command).map(String).join(' ').slice(0, 4_000),
  );
  const paths = commands.map((command) => /\bhttps?:\/\/[\w.:[\]-]+(\/[\w./-]+)/.exec(command)?.[1]);
  return paths.find((path) => path !== undefined);
}
