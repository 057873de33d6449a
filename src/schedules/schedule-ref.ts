/** A scheduled task as the workflow names it: a rule of the default event bus, or a schedule of EventBridge Scheduler. */
export type ScheduleRef =
  | { readonly kind: 'rule'; readonly name: string }
  | { readonly kind: 'schedule'; readonly group: string; readonly name: string };

/** `rule:nightly`, `schedule:default/nightly`. */
export function nameOfRef(ref: ScheduleRef): string {
  return ref.kind === 'rule' ? `rule:${ref.name}` : `schedule:${ref.group}/${ref.name}`;
}

/** In a sentence: `rule nightly`, `schedule default/nightly`. */
export function wordsOfRef(ref: ScheduleRef): string {
  return ref.kind === 'rule' ? `rule ${ref.name}` : `schedule ${ref.group}/${ref.name}`;
}

/** Both services take letters, digits, `.`, `-` and `_`, 64 of them. Source: API references, RuleName and Name. */
const NAME = /^[\w.-]{1,64}$/;

/** Takes a line apart; `undefined` where it is none. */
export function parseRef(line: string): ScheduleRef | undefined {
  const [, kind, rest = ''] = /^(rule|schedule):(.*)$/.exec(line) ?? [];
  if (kind === 'rule') return NAME.test(rest) ? { kind, name: rest } : undefined;
  const [group = '', name = '', ...more] = rest.split('/');
  if (kind !== 'schedule' || more.length > 0 || !NAME.test(group) || !NAME.test(name)) return undefined;
  return { kind, group, name };
}
