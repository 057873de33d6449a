import { rules } from '../src/diagnosis/rules/index.ts';

/**
 * Causes that look alike: the same words stand for both, or one follows from the other. Which of two comes first is the
 * order of the rules, and is never written down here.
 */
export const confusions: Readonly<Record<string, readonly string[]>> = {
  'image-not-found': ['image-not-permitted', 'registry-unreachable', 'image-pull-failed'],
  'image-not-permitted': ['image-not-found', 'secret-not-permitted', 'execution-role-not-assumable'],
  'registry-rate-limited': ['image-not-permitted', 'scheduler-throttled'],
  'wrong-cpu-architecture': ['command-not-found', 'image-not-found'],
  'disk-full': ['image-pull-failed', 'out-of-memory'],
  'image-unusable': ['image-pull-failed', 'disk-full'],
  'secret-json-key-missing': ['secret-missing', 'environment-variable-missing'],
  'secret-missing': ['secret-not-permitted', 'secret-json-key-missing', 'no-route-to-aws'],
  'secret-not-permitted': ['secret-missing', 'application-refused-by-aws', 'execution-role-not-assumable'],
  'execution-role-not-assumable': ['secret-not-permitted', 'service-role-misconfigured'],
  'environment-file-unreadable': ['secret-not-permitted', 'environment-variable-missing'],
  'log-group-missing': ['log-driver-misconfigured', 'no-route-to-aws'],
  'no-route-to-aws': ['secret-not-permitted', 'registry-unreachable', 'log-group-missing'],
  'registry-unreachable': ['image-not-found', 'no-route-to-aws'],
  'log-driver-misconfigured': ['log-group-missing', 'no-route-to-aws'],
  'volume-not-attached': ['network-interface-not-attached', 'container-cannot-start'],
  'network-interface-not-attached': ['no-capacity', 'quota-reached'],
  'account-blocked': ['quota-reached', 'no-capacity'],
  'quota-reached': ['no-capacity', 'scheduler-throttled'],
  'placement-constraint': ['no-capacity', 'incompatible-task-definition'],
  'container-agent-disconnected': ['no-capacity', 'host-stopped'],
  'no-capacity': ['quota-reached', 'placement-constraint', 'spot-interruption'],
  'incompatible-task-definition': ['placement-constraint', 'no-capacity'],
  'service-role-misconfigured': ['execution-role-not-assumable', 'target-registration-failed'],
  'settings-module-missing': ['module-not-found', 'environment-variable-missing'],
  'environment-variable-missing': ['settings-module-missing', 'secret-missing', 'container-exited'],
  'module-not-found': ['settings-module-missing', 'command-not-found', 'container-exited'],
  'command-not-found': ['module-not-found', 'wrong-cpu-architecture', 'container-cannot-start'],
  'database-failed': ['host-not-resolved', 'service-unreachable', 'certificate-not-trusted'],
  'application-refused-by-aws': ['secret-not-permitted', 'environment-variable-missing'],
  'port-in-use': ['port-not-listening', 'container-exited'],
  'out-of-memory': ['container-exited', 'disk-full'],
  'certificate-not-trusted': ['database-failed', 'service-unreachable'],
  'host-not-resolved': ['database-failed', 'service-unreachable'],
  'service-unreachable': ['database-failed', 'host-not-resolved'],
  'container-exits-zero': ['container-exited', 'container-dependency-failed'],
  'container-dependency-failed': ['container-exited', 'container-health-check-failing'],
  'target-group-without-load-balancer': ['port-not-listening', 'target-unhealthy'],
  'target-zone-not-served': ['target-registration-failed', 'target-unhealthy'],
  'target-registration-failed': ['service-role-misconfigured', 'target-unhealthy'],
  'grace-period-too-short': ['health-check-timeout', 'health-check-path', 'port-not-listening'],
  'port-not-listening': ['health-check-timeout', 'grace-period-too-short', 'container-exited'],
  'health-check-path': ['target-unhealthy', 'container-health-check-failing'],
  'health-check-timeout': ['port-not-listening', 'grace-period-too-short'],
  'container-health-check-failing': ['health-check-path', 'health-check-timeout'],
  'deployment-deadlock': ['no-capacity', 'tasks-protected'],
  'tasks-protected': ['deployment-deadlock'],
  'pause-expired': ['lifecycle-hook-failed', 'pause-refused'],
  'pause-refused': ['pause-expired', 'stopped-by-person'],
  'pause-undecided': ['pause-expired', 'lifecycle-hook-failed'],
  'infrastructure-role-denied': ['lifecycle-hook-failed', 'listener-rule-misconfigured'],
  'lifecycle-hook-denied': ['infrastructure-role-denied', 'execution-role-not-assumable'],
  'lifecycle-hook-failed': ['alarm-went-off', 'listener-rule-misconfigured'],
  'listener-rule-misconfigured': ['target-group-without-load-balancer', 'lifecycle-hook-failed'],
  'listener-rule-reset': ['listener-rule-misconfigured', 'target-group-without-load-balancer'],
  'alarm-went-off': ['lifecycle-hook-failed', 'deployment-superseded'],
  'spot-interruption': ['host-stopped', 'no-capacity'],
  'host-stopped': ['spot-interruption', 'stopped-by-person'],
  'stopped-by-person': ['host-stopped', 'deployment-superseded'],
  'deployment-superseded': ['stopped-by-person', 'alarm-went-off'],
  'image-pull-failed': ['image-not-found', 'image-not-permitted', 'image-unusable'],
  'container-cannot-start': ['command-not-found', 'volume-not-attached'],
  'task-cannot-start': ['secret-missing', 'network-interface-not-attached'],
  'container-exited': ['out-of-memory', 'environment-variable-missing', 'database-failed'],
  'target-unhealthy': ['port-not-listening', 'health-check-path', 'health-check-timeout'],
  'scheduler-throttled': ['quota-reached', 'container-exited'],
};

/** Those of the causes that look like this one which stand before it. */
export function outranking(name: string): readonly string[] {
  const order = rules.map((rule) => rule.name);
  const before = order.slice(0, order.indexOf(name));
  return (confusions[name] ?? []).filter((other) => before.includes(other));
}

/** The page of each diagnosis with a line that says what looks like it, and what comes before it. */
export function withConfusions(page: string): string {
  const bare = page.replace(/\n\*\*Confused with\.\*\*.*\n/g, '');
  return rules.reduce((text, { name }) => {
    const head = text.indexOf(`## ${name}\n`);
    const fix = text.indexOf('\n**How to fix it.**', head);
    return head === -1 || fix === -1 ? text : `${text.slice(0, fix)}\n${lineOf(name)}\n${text.slice(fix)}`;
  }, bare);
}

function lineOf(name: string): string {
  const links = (names: readonly string[]) => names.map((one) => `[${one}](#${one})`).join(', ');
  const first = outranking(name);
  const isGeneral = rules.some((rule) => rule.name === name && rule.general === true);
  const general = isGeneral ? ' It sees only what no more telling cause has explained.' : '';
  const rank = first.length === 0 ? 'none of these' : links(first);
  return `**Confused with.** ${links(confusions[name] ?? [])}. **Outranked by.** ${rank}.${general}`;
}
