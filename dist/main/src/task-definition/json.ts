export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A copy without the members for which `keep` says no. Safe for a member named `__proto__`. */
export function pickMembers(object: JsonObject, keep: (key: string, value: unknown) => boolean): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key, value]) => keep(key, value)));
}

/** A copy with every member mapped. Safe for a member named `__proto__`. */
export function mapMembers(object: JsonObject, map: (value: unknown, key: string) => unknown): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value, key)]));
}

/** Whether two JSON values are the same; the order of members says nothing. */
export function equalJson(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => equalJson(item, other[index]));
  }
  if (!isObject(one) || !isObject(other)) return Object.is(one, other);
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && equalJson(one[key], other[key]))
  );
}
