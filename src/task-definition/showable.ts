import { isSecretName, maskSecrets } from '../text/safe-text.ts';
import { isObject, mapMembers } from './json.ts';

const maxLength = 300;

/** A value in one line for a reviewer: JSON unless it is plain text, without what looks like a secret, cut when long. */
export function showable(value: unknown): string {
  const text = typeof value === 'string' ? maskSecrets(value) : JSON.stringify(masked(value));
  return text.length > maxLength ? `${text.slice(0, maxLength)}… (${text.length} characters)` : text;
}

function masked(value: unknown, name = ''): unknown {
  if (name === 'valueFrom' || (isSecretName(name) && !isObject(value))) return '***';
  if (typeof value === 'string') return maskSecrets(value);
  if (Array.isArray(value)) return value.map((item) => masked(item));
  return isObject(value) ? mapMembers(value, masked) : value;
}
