import { isObject, type JsonObject } from './json.ts';

/** A list whose items have a name of their own, so that their order says nothing. */
export interface KeyedList {
  /** What an item is, in the reader's words. */
  readonly noun: string;
  keyOf(item: JsonObject): unknown;
  /** The items hold values that must never be shown. */
  readonly isSecret?: boolean;
  /** A difference inside an item is told as a difference of the item. */
  readonly isWhole?: boolean;
  /** What stands for an item that was added or removed. */
  show?(item: JsonObject): unknown;
}

const byName = ({ name }: JsonObject) => name;

export const keyedLists: ReadonlyMap<string, KeyedList> = new Map<string, KeyedList>([
  ['containerDefinitions', { noun: 'container', keyOf: byName, show: ({ image }) => image }],
  ['environment', { noun: 'environment variable', keyOf: byName, isSecret: true, isWhole: true }],
  ['secrets', { noun: 'secret', keyOf: byName, isSecret: true, isWhole: true }],
  ['secretOptions', { noun: 'secret option', keyOf: byName, isSecret: true, isWhole: true }],
  ['environmentFiles', { noun: 'environment file', keyOf: ({ value }) => value }],
  ['portMappings', { noun: 'port', keyOf: portOf }],
  ['volumes', { noun: 'volume', keyOf: byName }],
  ['mountPoints', { noun: 'mount point', keyOf: ({ containerPath }) => containerPath }],
  ['volumesFrom', { noun: 'volumes from', keyOf: ({ sourceContainer }) => sourceContainer }],
  ['dependsOn', { noun: 'dependency on', keyOf: ({ containerName }) => containerName }],
  ['ulimits', { noun: 'ulimit', keyOf: byName }],
  ['systemControls', { noun: 'system control', keyOf: ({ namespace }) => namespace }],
  ['resourceRequirements', { noun: 'resource', keyOf: ({ type }) => type }],
  ['tags', { noun: 'tag', keyOf: ({ key }) => key, isWhole: true, show: ({ value }) => value ?? '' }],
]);

/** `8080`, `53/udp`, `8000-8010`. */
function portOf({ containerPort, containerPortRange, protocol }: JsonObject): unknown {
  const port = containerPort ?? containerPortRange;
  return port === undefined || protocol === 'tcp' ? port : `${port}/${protocol}`;
}

/** The items by key; `undefined` when one has no key or two have the same, since then the list is more than a set. */
export function byKey(
  items: readonly unknown[],
  keyOf: KeyedList['keyOf'],
): ReadonlyMap<string, JsonObject> | undefined {
  const found = new Map<string, JsonObject>();
  for (const item of items) {
    const key = isObject(item) ? keyOf(item) : undefined;
    if (!isObject(item) || (typeof key !== 'string' && typeof key !== 'number')) return undefined;
    if (found.has(String(key))) return undefined;
    found.set(String(key), item);
  }
  return found;
}
