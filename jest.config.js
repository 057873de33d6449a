import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/*
 * Tests with the real Docker engine and a real registry (*.docker.test.ts) run where both are; ECS_ROLLOUT_DOCKER_TESTS=1
 * requires them, so that they fail rather than stay away.
 */
const isThere = (program) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));
const engineAnswers = () => spawnSync('docker', ['version'], { stdio: 'ignore' }).status === 0;
const withDocker =
  process.env.ECS_ROLLOUT_DOCKER_TESTS === '1' ||
  (isThere('docker-registry') && isThere('busybox') && isThere('docker') && engineAnswers());
if (!withDocker) {
  console.log('Without the tests of the real engine: they need docker, docker-registry and busybox-static.');
}

/* scripts/setup is run with the AWS CLI (*.aws-cli.test.ts); ECS_ROLLOUT_AWS_CLI_TESTS=1 requires it. */
const withAwsCli = process.env.ECS_ROLLOUT_AWS_CLI_TESTS === '1' || isThere('aws');
if (!withAwsCli) {
  console.log('Without the tests of scripts/setup: they need the AWS CLI.');
}

export default {
  testEnvironment: 'node',
  // A worker for each core: most of a test is work, and those that wait leave their core to the others.
  maxWorkers: '100%',
  testSequencer: '<rootDir>/scripts/jest/longest-first.js',
  // A busy machine is slow, and no test is about that.
  testTimeout: 30_000,
  // A process that has run two hundred files is several times slower than a new one: it is replaced when it has grown.
  workerIdleMemoryLimit: '400MB',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: [
    ...(withDocker ? [] : ['\\.docker\\.test\\.ts$']),
    ...(withAwsCli ? [] : ['\\.aws-cli\\.test\\.ts$']),
  ],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        sourceMaps: 'inline',
        jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
        module: { type: 'es6' },
      },
    ],
  },
};
