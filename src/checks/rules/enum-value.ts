import { nearest } from '../../text/words.ts';
import type { Check, FindingDraft, Severity } from '../check.ts';
import { SCHEMA } from '../schema.ts';
import { type Node, nodesOf } from '../shape.ts';
import { hasPlaceholder } from '../values.ts';
import { fewOf, quote } from '../words.ts';

/** Enums that AWS extends, or whose other values ECS takes: a word that is not known may be newer than this list. */
const OPEN = [
  'ApplicationProtocol',
  'Compatibility',
  'LogDriver',
  'OSFamily',
  'ResourceType',
  'TransportProtocol',
  'UlimitName',
  'VersionConsistency',
];

/** "is not a valid value for pidMode. The value must be one of [task,host]" (ClientException). */
const REFUSED_WHEN_EMPTY = ['IpcMode', 'PidMode'];

/** Words that are none of those that the API lists. */
export const enumValue: Check = {
  name: 'enum-value',
  check: ({ taskDefinition }) =>
    [
      ...nodesOf(SCHEMA, { pointer: '', value: taskDefinition, type: 'RegisterTaskDefinitionRequest' }),
    ].flatMap((node) => finding(node) ?? []),
};

function finding({ pointer, value, type }: Node): FindingDraft | undefined {
  const words = SCHEMA.enums[type];
  if (words === undefined || typeof value !== 'string') return undefined;
  if (words.includes(value) || hasPlaceholder(value)) return undefined;
  if (type === 'NetworkMode' && value === 'default') return undefined;
  const key =
    pointer
      .replace(/\/\d+$/, '')
      .split('/')
      .at(-1) ?? '';
  if (value === '') {
    return {
      severity: REFUSED_WHEN_EMPTY.includes(type) ? 'error' : 'warning',
      message: `"${key}" is empty; ECS knows ${fewOf(words, 'or')}.`,
      remedy: `Leave "${key}" out, or write one of these words.`,
      pointer,
    };
  }
  const meant = words.find((word) => word.toLowerCase() === value.toLowerCase()) ?? nearest(value, words);
  return {
    severity: severityOf(type, value, meant),
    message: `"${key}" is ${quote(value)}, but ECS knows only ${fewOf(words, 'or')}${meant === undefined ? '' : `: did you mean "${meant}"?`}${meant === undefined ? '.' : ''}`,
    remedy: meant === undefined ? `Write one of ${fewOf(words, 'or')}.` : `Write "${key}": "${meant}".`,
    pointer,
  };
}

function severityOf(type: string, value: string, meant: string | undefined): Severity {
  // Source: API shape PortMapping: a protocol that is neither tcp nor udp counts as tcp.
  if (type === 'TransportProtocol') return 'warning';
  // "… is not a valid log driver. Must be one of [awslogs,splunk,awsfirelens]" (ClientException).
  if (type === 'LogDriver' && meant !== undefined) return 'error';
  const sameWord = meant !== undefined && meant.toLowerCase() === value.toLowerCase();
  return OPEN.includes(type) && !sameWord ? 'warning' : 'error';
}
