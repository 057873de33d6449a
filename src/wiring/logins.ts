import type { RegistryToken } from '../aws/registry-token.ts';
import { AwsError } from '../ecs/aws-error.ts';
import { credentialsFrom } from '../image/credentials.ts';
import { userDockerConfig } from '../image/docker-config.ts';
import { ecrRegistryOf, isEcrPublicHost } from '../image/ecr.ts';
import type { RegistryLogin } from '../image/ports.ts';
import { parseReference } from '../image/reference.ts';
import type { Log } from '../runner/log.ts';

/** ECR's tokens; each rejects with `AwsError`. */
export interface RegistryTokens {
  inRegion(region: string): Promise<RegistryToken | undefined>;
  /** Of the account's own registry in the session's region. */
  own(): Promise<RegistryToken | undefined>;
  ofPublic(): Promise<RegistryToken | undefined>;
}

/** The host of an image or a repository; empty for what is none. */
export function hostOf(reference: string): string {
  return parseReference(reference)?.host ?? '';
}

/** A login for ECR; any other registry is reached with the login that the runner already has. */
export async function loginsFor(
  host: string,
  tokens: RegistryTokens,
  log: Log,
): Promise<readonly RegistryLogin[]> {
  const token = await tokenFor(host, tokens);
  if (token === undefined) return [];
  log.mask(token.password);
  return [{ host, username: token.username, password: token.password }];
}

/** The same for what is only looked up: without a login the registry is asked all the same, as anybody may ask a public one. */
export async function loginsIfAllowed(
  host: string,
  tokens: RegistryTokens,
  log: Log,
): Promise<readonly RegistryLogin[]> {
  return loginsFor(host, tokens, log).catch((error: unknown) => {
    if (error instanceof AwsError && error.kind !== 'expired' && error.kind !== 'unsigned') return [];
    throw error;
  });
}

/** The same for a push: where the role may not get a token, a login of an earlier step (amazon-ecr-login) serves. */
export async function loginsToPush(
  host: string,
  tokens: RegistryTokens,
  log: Log,
  isLoggedIn: (host: string) => Promise<boolean> = hasStoredLogin,
): Promise<readonly RegistryLogin[]> {
  return loginsFor(host, tokens, log).catch(async (error: unknown) => {
    if (!(error instanceof AwsError) || error.kind !== 'denied' || !(await isLoggedIn(host))) throw error;
    log.info(`The role may not call ${error.action}. Using the login to ${host} of an earlier step.`);
    return [];
  });
}

async function hasStoredLogin(host: string): Promise<boolean> {
  return (await credentialsFrom([], userDockerConfig())(host)) !== undefined;
}

async function tokenFor(host: string, tokens: RegistryTokens): Promise<RegistryToken | undefined> {
  const registry = ecrRegistryOf(host);
  if (registry !== undefined) return tokens.inRegion(registry.region);
  if (isEcrPublicHost(host)) return tokens.ofPublic();
  // A registry under a name of its own counts as ECR when ECR itself names it.
  const own = await tokens.own().catch((error: unknown) => {
    if (error instanceof AwsError) return undefined;
    throw error;
  });
  return own?.host === host ? own : undefined;
}
