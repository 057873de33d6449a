import { AwsFault, type Json } from '../operation.ts';

/** Readers of an operation's input. In the Query protocol every value is text, and an empty list an empty text. */

export function textOf(input: Json, name: string): string | undefined {
  const value = input[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function numberOf(input: Json, name: string): number | undefined {
  const value = input[name];
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value !== '' ? Number(value) : undefined;
}

export function flagOf(input: Json, name: string): boolean | undefined {
  const value = input[name];
  return value === undefined ? undefined : value === true || value === 'true';
}

export function textsOf(input: Json, name: string): readonly string[] | undefined {
  const value = input[name];
  return Array.isArray(value) ? value.map(String) : undefined;
}

export function objectsOf(input: Json, name: string): readonly Json[] | undefined {
  const value = input[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'object' && item !== null) : undefined;
}

/** @throws AwsFault with `code`, as the service says that a member is missing. */
export function requireText(input: Json, name: string, code: string): string {
  const value = textOf(input, name);
  if (value !== undefined) return value;
  throw new AwsFault(
    code,
    `1 validation error detected: Value null at '${name}' failed to satisfy constraint: Member must not be null`,
  );
}
