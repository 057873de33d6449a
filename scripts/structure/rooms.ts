/** What reaches out of the program besides imports. */
export type Global = 'process' | 'time' | 'random' | 'fetch' | 'timers';

export interface Room {
  /** A folder of `src/`, or `.` for the files beside them. */
  readonly name: string;
  /** Packages that this room may import, by prefix; node's modules by name. */
  readonly packages?: readonly string[];
  readonly globals?: readonly Global[];
  /** The rooms that may import this one; without them, all that lie above it. */
  readonly readers?: readonly string[];
}

/**
 * The rooms of `src/` from top to bottom: a room may import those below it, types included, and none above.
 * What a room reaches out with stands beside its name; everything else is pure.
 */
export const rooms: readonly Room[] = [
  { name: '.', packages: ['@actions/core', 'node:fs'], globals: ['process'] },
  { name: 'stories', globals: ['random', 'fetch', 'timers'] },
  { name: 'wiring', globals: ['random'] },
  {
    name: 'report',
    packages: ['@actions/core', '@actions/github', 'node:fs', 'node:path', 'node:crypto', 'markdown-table'],
    globals: ['process', 'timers'],
  },
  { name: 'try-image', packages: ['node:crypto', 'node:fs', 'node:os', 'node:path'], globals: ['timers'] },
  { name: 'checks', packages: ['fastest-levenshtein', 'dockerfile-ast'] },
  { name: 'diagnosis', packages: ['fastest-levenshtein'] },
  { name: 'timing' },
  {
    name: 'aws',
    packages: [
      '@aws-sdk/',
      '@smithy/',
      'node:stream',
      'node:http',
      'node:https',
      'agent-base',
      'http-proxy-agent',
      'https-proxy-agent',
      'p-retry',
    ],
    globals: ['timers'],
  },
  { name: 'carry-out', packages: ['p-retry', 'node:crypto'] },
  { name: 'rollout' },
  { name: 'plan', packages: ['fastest-levenshtein'] },
  {
    name: 'inputs',
    readers: ['.', 'stories', 'wiring', 'plan'],
    packages: ['@actions/core', 'fastest-levenshtein', '@aws-sdk/util-arn-parser', 'yaml', 'shell-quote'],
    globals: ['process'],
  },
  {
    name: 'image',
    packages: ['node:fs', 'node:os', 'node:path', 'node:crypto', 'p-retry', 'dockerfile-ast'],
    globals: ['process', 'fetch', 'timers'],
  },
  {
    name: 'runner',
    packages: [
      'node:child_process',
      'node:dns',
      'node:fs',
      'node:os',
      'node:path',
      'node:stream',
      'node:string_decoder',
      'undici',
    ],
    globals: ['time', 'timers', 'process', 'fetch'],
  },
  { name: 'schedules', packages: ['jsonc-parser'] },
  { name: 'permissions' },
  { name: 'ecs', packages: ['@aws-sdk/util-arn-parser'] },
  { name: 'task-definition', packages: ['jsonc-parser', 'yaml', 'fastest-levenshtein'] },
  { name: 'causes' },
  { name: 'text', packages: ['fastest-levenshtein', 'node:net'] },
];
