import type { Json } from '../../simulator/json.ts';

/** Lays members over others: objects are merged, null takes a member away, anything else replaces. */
export function laidOver(members: Json, over: Json = {}): Json {
  const laid: Record<string, unknown> = { ...members };
  for (const [name, value] of Object.entries(over)) {
    if (value === null) delete laid[name];
    else laid[name] = isObject(value) ? laidOver(isObject(laid[name]) ? laid[name] : {}, value) : value;
  }
  return laid;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
