import { childEnvironment, type Environment } from '../runner/child-environment.ts';
import { isLike } from '../text/match.ts';
import { gitIsHarmless } from './git-environment.ts';

/** How Docker's client finds its engine and its builder. Source: Docker Docs, "docker" and "Build variables". */
const engine = [
  ...['DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_TLS', 'DOCKER_TLS_VERIFY', 'DOCKER_CERT_PATH'],
  ...['DOCKER_API_VERSION', 'XDG_RUNTIME_DIR', 'BUILDX_BUILDER', 'BUILDX_CONFIG', 'BUILDKIT_HOST'],
  ...['KUBECONFIG', 'KUBERNETES_SERVICE_HOST', 'KUBERNETES_SERVICE_PORT'],
];

/** How it leaves the machine. */
const network = [
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'],
  ...['all_proxy', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
];

/** Signed images, for those who ask for them. */
const trust = ['DOCKER_CONTENT_TRUST', 'DOCKER_CONTENT_TRUST_SERVER'];

const aws = [
  ...['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_REGION', 'AWS_DEFAULT_REGION'],
  ...['AWS_PROFILE', 'AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE', 'AWS_CA_BUNDLE'],
  ...['AWS_ROLE_ARN', 'AWS_ROLE_SESSION_NAME', 'AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_EC2_METADATA_DISABLED'],
  ...['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'AWS_CONTAINER_CREDENTIALS_FULL_URI'],
  ...['AWS_CONTAINER_AUTHORIZATION_TOKEN', 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE'],
];

const keyring = ['DBUS_SESSION_BUS_ADDRESS', 'DISPLAY', 'GNUPGHOME', 'PASSWORD_STORE_DIR'];

/** What each of the credential helpers reads that the user's own configuration may name. */
const ofHelper: Readonly<Record<string, readonly string[]>> = {
  'ecr-login': aws,
  gcloud: ['GOOGLE_APPLICATION_CREDENTIALS', 'CLOUDSDK_CONFIG', 'CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE'],
  gcr: ['GOOGLE_APPLICATION_CREDENTIALS'],
  'acr-env': ['AZURE_CLIENT_ID', 'AZURE_CLIENT_SECRET', 'AZURE_TENANT_ID', 'AZURE_FEDERATED_TOKEN_FILE'],
  'ghcr-login': ['GITHUB_TOKEN', 'GH_TOKEN'],
  pass: keyring,
  secretservice: keyring,
};

/** What the cache backends of buildx read, where a build names one. Source: Docker Docs, "Cache storage backends". */
const ofCache: Readonly<Record<string, readonly string[]>> = {
  gha: ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_CACHE_URL', 'ACTIONS_RESULTS_URL', 'ACTIONS_CACHE_SERVICE_V2'],
  s3: aws,
};

const reachingRegistries: readonly string[] = ['build', 'buildx', 'pull', 'push', 'login'];

/** What a command reaches, as far as the user's configuration tells. */
export interface Reached {
  /** Credential helpers. */
  readonly helpers?: readonly string[];
  /** Of the engine: of DOCKER_HOST, or of the context. */
  readonly host?: string | undefined;
}

/** The environment of a Docker command: credentials only where a helper or a cache of the user's needs them. */
export function dockerEnvironment(
  ours: Environment,
  args: readonly string[],
  { helpers = [], host }: Reached = {},
): Readonly<Record<string, string>> {
  const [command = ''] = args;
  const isRemote = reachingRegistries.includes(command);
  const caches = Object.keys(ofCache).filter((kind) =>
    args.some((word, at) => isLike(args[at - 1], /^--cache-(?:from|to)$/) && isOfType(word, kind)),
  );
  const names = [
    ...[...engine, ...network, ...trust],
    // The key agent is for an engine that is reached over SSH.
    ...(host?.startsWith('ssh:') ? ['SSH_AUTH_SOCK'] : []),
    ...(isRemote ? helpers.flatMap((helper) => ofHelper[helper] ?? []) : []),
    ...(command === 'push' ? ['DOCKER_CONTENT_TRUST_REPOSITORY_PASSPHRASE'] : []),
    ...caches.flatMap((kind) => ofCache[kind] ?? []),
  ];
  return { ...childEnvironment(ours, names), ...gitIsHarmless, ...buildxLeavesGitAlone };
}

/** The environment of a credential helper. */
export function helperEnvironment(ours: Environment, helper: string): Readonly<Record<string, string>> {
  return childEnvironment(ours, [...network, ...(ofHelper[helper] ?? [])]);
}

function isOfType(cache: string, kind: string): boolean {
  return cache.split(',').includes(`type=${kind}`);
}

/** buildx asks Git about the context, to write down where it came from: it would run what that repository configures. */
const buildxLeavesGitAlone = {
  BUILDX_GIT_INFO: 'false',
  BUILDX_GIT_LABELS: 'false',
  BUILDX_GIT_CHECK_DIRTY: 'false',
};
