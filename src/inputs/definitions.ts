/**
 * Every input, with its default. A literal default stands for a word that the user could have written, so that
 * an input that is written and empty can be told from one that is absent: GitHub puts the default in for the latter.
 * Made from action.yml by `npm run readme`; a test compares them.
 */
export const inputDefaults = {
  mode: 'deploy',
  environment: '',
  'task-family': 'auto',
  'task-definition': 'running',
  placeholders: '',
  cluster: 'auto',
  service: 'auto',
  'container-name': 'auto',
  image: 'build',
  'container-images': '',
  context: '.',
  dockerfile: '',
  target: '',
  'build-args': '',
  'build-secrets': '',
  'cache-from': '',
  'cache-to': '',
  'no-cache': '',
  platforms: 'auto',
  repository: 'auto',
  'image-tag': 'auto',
  'extra-tags': '',
  'environment-variables': '',
  secrets: '',
  'desired-count': '',
  'force-new-deployment': '',
  'propagate-tags': '',
  'ecs-tags': '',
  'wait-for': 'completed',
  'wait-for-minutes': '30',
  'stop-early': 'true',
  'on-failure': 'rollback',
  'on-cancel': 'keep',
  'verify-url': '',
  'try-image': 'false',
  'required-environment': '',
  'fail-on': 'error',
  comment: 'auto',
  'github-deployment': 'false',
  'github-token': '',
  'aws-region': '',
} as const;

export type InputName = keyof typeof inputDefaults;

export const inputNames = Object.keys(inputDefaults) as readonly InputName[];
