import { describe, expect, test } from '@jest/globals';
import { buildFailure, pushFailure, registryFailure } from '../../src/image/failures.ts';
import { RegistryError } from '../../src/image/registry-error.ts';
import { isDroppedConnection, isImmutableTag } from '../../src/image/registry-failures.ts';

const dockerfileText = `FROM node:20 AS build
WORKDIR /app
COPY package.json ./
RUN npm ci \\
    --omit=dev
COPY . .
`;
const files = { dockerfileName: 'api/Dockerfile', contextName: 'api', dockerfileText };
const repository = '111122223333.dkr.ecr.eu-central-1.amazonaws.com/team/api';

const building = (text: string) => buildFailure({ lines: text.split('\n'), files });
const pushing = (text: string) => pushFailure('The image could not be pushed', text.split('\n'), repository);

describe('a build that buildx reports', () => {
  const excerpt = (line: number) =>
    `------\nDockerfile:${line}\n--------------------\n   4 | >>> RUN npm ci\n--------------------\n`;

  test('names step, exit code and line', () => {
    const error = building(
      `#9 [4/5] RUN npm ci --omit=dev\n#9 ERROR: process "/bin/sh -c npm ci" did not complete successfully: exit code: 137\n${excerpt(5)}ERROR: failed to solve: process "/bin/sh -c npm ci     --omit=dev" did not complete successfully: exit code: 137`,
    );
    expect(error.message).toBe(
      'The image could not be built: a build step ended with exit code 137: it was killed, usually for lack of memory (api/Dockerfile, line 4: RUN npm ci --omit=dev).',
    );
    expect(error.place).toEqual({ file: 'api/Dockerfile', line: 4 });
  });

  test('names the file that the context lacks', () => {
    const error = building(
      `${excerpt(3)}ERROR: failed to solve: failed to compute cache key: failed to calculate checksum of ref 1a::2b: "/package.json": not found`,
    );
    expect(error.message).toBe(
      'The image could not be built: package.json is not in the build context (api) (api/Dockerfile, line 3: COPY package.json ./).',
    );
  });

  test('names a base image that is not there', () => {
    const error = building(
      `${excerpt(1)}ERROR: failed to solve: node:20: failed to resolve source metadata for docker.io/library/node:20: docker.io/library/node:20: not found`,
    );
    expect(error.message).toContain('the base image node:20 was not found');
    expect(error.place).toEqual({ file: 'api/Dockerfile', line: 1 });
  });

  test('names a base image that may not be pulled', () => {
    const error = building(
      "pull access denied for acme/base, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
    );
    expect(error.message).toContain('the base image acme/base was not found, or may not be pulled');
    expect(error.place).toEqual({ file: 'api/Dockerfile' });
  });

  test('knows the rate limit of Docker Hub', () => {
    const error = building(
      'ERROR: failed to solve: node:20: failed to resolve source metadata for docker.io/library/node:20: failed to copy: httpReadSeeker: failed open: unexpected status code https://registry-1.docker.io/v2/: 429 Too Many Requests - Server message: toomanyrequests: You have reached your pull rate limit.',
    );
    expect(error.message).toContain('limits pulls, and the limit is reached');
    expect(error.remedy).toContain('public.ecr.aws/docker/library');
  });

  test('knows a command for another processor', () => {
    expect(building('exec /bin/sh: exec format error').message).toContain('another processor architecture');
  });
});

describe('a build step that speaks of other things', () => {
  test.each(['denied', 'toomanyrequests', 'manifest unknown', 'connection refused'])(
    'stays a step that failed when it prints %j',
    (said) => {
      const error = building(
        `#9 1.2 ${said}\nprocess "/bin/sh -c npm ci" did not complete successfully: exit code: 1`,
      );
      expect(error.message).toContain('a build step ended with exit code 1');
    },
  );
});

test('an unknown failure says its last line', () => {
  expect(building('something\nwent quite wrong\n').message).toBe(
    'The image could not be built: went quite wrong',
  );
});

describe('a push that fails', () => {
  test.each([
    [
      "name unknown: The repository with name 'team/api' does not exist in the registry with id '111122223333'",
      `there is no repository ${repository}.`,
      'aws ecr create-repository --region eu-central-1 --registry-id 111122223333 --repository-name team/api',
    ],
    [
      "tag invalid: The image tag 'v1' already exists in the 'team/api' repository and cannot be overwritten because the tag is immutable.",
      'tags of 111122223333.dkr.ecr.eu-central-1.amazonaws.com/team/api are immutable',
      'image-tag',
    ],
    [
      'denied: User: arn:aws:sts::111122223333:assumed-role/deploy/x is not authorized to perform: ecr:PutImage on resource: arn:aws:ecr:eu-central-1:111122223333:repository/team/api',
      'the role lacks ecr:PutImage on arn:aws:ecr:eu-central-1:111122223333:repository/team/api.',
      'ecr:CompleteLayerUpload',
    ],
    [
      'denied: Your authorization token has expired. Reauthenticate and try again.',
      'has expired',
      'twelve hours',
    ],
    ['no basic auth credentials', 'did not accept the login', 'ecr:GetAuthorizationToken'],
    ['denied: requested access to the resource is denied', 'denies access', 'ecr:PutImage'],
    ['toomanyrequests: Rate exceeded', 'Too Many Requests', 'few minutes'],
    ['unsupported: The operation is unsupported.', 'read-only', 'maintenance'],
    ['Put "https://x/v2/": net/http: TLS handshake timeout', 'the connection to', 'proxy'],
    ['received unexpected HTTP status: 500 Internal Server Error', 'reported an internal error', 'full disk'],
    ['unknown: unknown error', 'reported an internal error', 'full disk'],
    ['write /var/lib/docker/tmp/x: no space left on device', 'the disk is full', 'docker system prune'],
    [
      'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
      'does not answer',
      'systemctl',
    ],
    [
      'Got permission denied while trying to connect to the Docker daemon socket',
      'may not use the Docker daemon',
      'usermod',
    ],
  ])('%j', (said, why, remedy) => {
    const error = pushing(`The push refers to repository [x]\n${said}`);
    expect(error.message).toContain(why);
    expect(error.remedy).toContain(remedy);
    expect(error.docs).toMatch(/^docs\/image\.md#[a-z-]+$/);
  });

  test.each([
    ['EOF', true],
    ['dial tcp 1.2.3.4:443: connect: connection refused', true],
    ['read tcp: connection reset by peer', true],
    ['received unexpected HTTP status: 503 Service Unavailable', true],
    ['received unexpected HTTP status: 500 Internal Server Error', false],
    ['denied: requested access to the resource is denied', false],
    ['unauthorized: authentication required', false],
    ['tag invalid: The image tag already exists', false],
    ['something else', false],
  ])('is tried again after %j: %s', (line, expected) => {
    expect(isDroppedConnection([line])).toBe(expected);
  });

  test('an immutable tag is told from another refusal', () => {
    expect(
      isImmutableTag([
        'tag invalid: the image tag x cannot be overwritten because the repository is immutable.',
      ]),
    ).toBe(true);
    expect(isImmutableTag(['denied: no'])).toBe(false);
  });
});

test.each([
  [{ status: 401, code: 'UNAUTHORIZED' }, 'did not accept the login'],
  [{ status: 401 }, 'did not accept the login'],
  [{ status: 403, code: 'DENIED' }, 'denies access'],
  [{ status: 404, code: 'NAME_UNKNOWN' }, 'there is no repository'],
  [{ status: 405, code: 'UNSUPPORTED' }, 'read-only'],
  [{ status: 429, code: 'TOOMANYREQUESTS' }, 'Too Many Requests'],
  [{ status: 503 }, 'the connection to'],
  [{ status: 500 }, 'reported an internal error'],
  [{}, 'the connection to'],
])('a registry that answers %j is told like Docker tells it', (answer, why) => {
  const error = new RegistryError('words of the registry', { host: 'x', ...answer });
  expect(registryFailure('The repository could not be read', error, repository).message).toContain(why);
});
