import { createRepositoryCommand, isEcrHost } from './ecr.ts';
import { type Failure, type Recogniser, recogniser } from './failure.ts';
import { parseReference } from './reference.ts';

const hostOf = ({ repository = '' }: Failure) =>
  parseReference(repository)?.host ?? repository.replace(/\/.*$/, '');

/** The rights that a push to Amazon ECR needs, beside ecr:GetAuthorizationToken. */
const pushActions =
  'ecr:BatchCheckLayerAvailability, ecr:InitiateLayerUpload, ecr:UploadLayerPart, ecr:CompleteLayerUpload, ecr:PutImage, ecr:BatchGetImage and ecr:GetDownloadUrlForLayer';

/** Rights of a read: who lacks one of them may not want to push at all. */
const readActions = new Set(['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer']);

/** What a registry refuses, in Docker's words or in the registry's own; the most certain first. */
export const registryFailures: readonly Recogniser[] = [
  recogniser(
    'tag-immutable',
    /cannot be overwritten because the (?:repository|tag) is immutable|^tag invalid/im,
    {
      why: (_, failure) => `the tag is there already, and tags of ${failure.repository} are immutable.`,
      remedy:
        'Leave out `image-tag`, so that each commit gets its own tag; leave moving tags such as `latest` out of `extra-tags`, or exclude them from immutability.',
    },
  ),
  recogniser(
    'repository-full',
    /already has the maximum allowed number of images(?: which is '?(\d+))?|LimitExceeded|limit (?:for|of) .{0,60}(?:images|tags|layer parts|size)[^\n]*exceeded|exceeds? the (?:maximum|quota)/i,
    {
      why: ([, most], failure) =>
        `the repository ${failure.repository ?? ''} is full: it has the maximum number of images${most === undefined ? '' : ` (${most})`}, a quota of Amazon ECR.`.replace(
          / {2,}/g,
          ' ',
        ),
      remedy:
        'Give the repository a lifecycle policy that expires old images (`aws ecr put-lifecycle-policy`), or request a higher quota in Service Quotas.',
    },
  ),
  recogniser(
    'repository-missing',
    /name unknown|repository with name '[^']*' does not exist|RepositoryNotFound|repository name not known/i,
    {
      why: (_, failure) => `there is no repository ${failure.repository}.`,
      remedy: (_, { repository = '' }) => {
        const command = createRepositoryCommand(repository);
        return command
          ? `Create it: \`${command}\`, or set \`repository\` to one that exists.`
          : 'Create it in the registry, or set `repository` to one that exists.';
      },
    },
  ),
  recogniser('permission-missing', /not authorized to perform: (\S+)(?: on resource: (\S+))?/i, {
    why: ([, action, resource]) => `the role lacks ${action}${resource ? ` on ${resource}` : ''}.`,
    remedy: ([, action = '']) =>
      `Allow the role ${readActions.has(action) ? action : pushActions} on the repository, in its own policy and, from another account, in the policy of the repository too.`,
  }),
  recogniser('login-expired', /authorization token has expired/i, {
    why: (_, failure) => `the login to ${hostOf(failure)} has expired.`,
    remedy: 'Run the job again: a login to Amazon ECR lasts twelve hours.',
  }),
  recogniser(
    'wrong-password',
    /401 unauthorized|^unauthorized:|: unauthorized:|HTTP 401|incorrect username or password|no basic auth credentials|authentication required/im,
    {
      why: (_, failure) => `${hostOf(failure)} did not accept the login.`,
      remedy: (_, failure) =>
        isEcrHost(hostOf(failure))
          ? 'Check that the role of this job belongs to the right account (`aws sts get-caller-identity`) and may call ecr:GetAuthorizationToken.'
          : `Log in before this step, with \`docker/login-action\` and \`registry: ${hostOf(failure)}\`, and check user name and password.`,
    },
  ),
  recogniser('rate-limited', /toomanyrequests|too many requests|rate exceeded/i, {
    why: (_, failure) => `${hostOf(failure)} is throttling requests (429 Too Many Requests).`,
    remedy: 'Run the job again in a few minutes; log in to the registry, since anonymous limits are lower.',
  }),
  recogniser(
    'push-denied',
    /^denied|: denied|requested access to the resource is denied|403 forbidden|HTTP 403|insufficient.scope/im,
    {
      why: (_, failure) => `${hostOf(failure)} denies access to ${failure.repository}.`,
      remedy: (_, failure) =>
        isEcrHost(hostOf(failure))
          ? `Allow the role ${pushActions} on the repository.`
          : 'Log in with an account that may write there; for ghcr.io the job needs `permissions: packages: write`.',
    },
  ),
  recogniser(
    'registry-read-only',
    /operation is unsupported|^unsupported|405 method not allowed|HTTP 405|read.?only/im,
    {
      why: (_, failure) => `${hostOf(failure)} accepts no images at the moment: it is read-only.`,
      remedy: 'Wait until its maintenance is over, or set `repository` to a registry that can be written.',
    },
  ),
  recogniser(
    'network',
    /connection re(?:fused|set)|ECONNRE|\bEOF\b|broken pipe|i\/o timeout|timed? ?out|no such host|ENOTFOUND|EAI_AGAIN|TLS handshake|server misbehaving|network is unreachable|^network:|no answer in time|other side closed|certificate|HTTP 50[234]|50[234] (?:bad gateway|service unavailable|gateway time-?out)/im,
    {
      why: (_, failure) => `the connection to ${hostOf(failure)} failed (${lastWords(failure)}).`,
      remedy:
        'Run the job again. If it happens again, check the name of the registry, the proxy and the firewall of the runner.',
    },
  ),
  recogniser('registry-unreadable', /^unreadable: (.+)/im, {
    why: ([, said = ''], failure) => `${hostOf(failure)} is not a readable registry: ${said}.`,
    remedy:
      'Check the name of the registry; a proxy or a firewall between the runner and it may answer in its place: `curl -sI` to its `/v2/` shows who does.',
  }),
  recogniser('registry-error', /unexpected HTTP status|^unknown: |HTTP \d{3}|internal server error/im, {
    why: (_, failure) => `${hostOf(failure)} reported an internal error (${lastWords(failure)}).`,
    remedy: 'Look at the log of the registry: a full disk and a lost backend look like this from outside.',
  }),
];

/** Whether trying the same again may help: the connection broke, and the registry refused nothing. */
export function isDroppedConnection(lines: readonly string[]): boolean {
  const failure: Failure = { kind: 'push-failed', what: '', lines, text: lines.join('\n') };
  return registryFailures.find(({ recognise }) => recognise(failure))?.name === 'network';
}

/** Whether a registry refused to point a tag at something else. */
export function isImmutableTag(lines: readonly string[]): boolean {
  const failure: Failure = { kind: 'push-failed', what: '', lines, text: lines.join('\n') };
  return registryFailures[0]?.recognise(failure) !== undefined;
}

function lastWords({ lines }: Failure): string {
  return (
    lines
      .findLast((line) => /\S/.test(line))
      ?.trim()
      .replace(/^network: /, '') ?? 'no reason given'
  );
}
