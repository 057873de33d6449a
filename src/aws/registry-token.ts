/** What `docker login` needs, and the registry for which it holds. Valid for 12 hours (ECR API reference). */
export interface RegistryToken {
  /** `111122223333.dkr.ecr.eu-central-1.amazonaws.com`; with a port where a registry on this machine plays ECR. */
  readonly host: string;
  readonly username: string;
  readonly password: string;
}

/** Takes ECR's token apart: `user:password` in base64. */
export function toToken(token: string | undefined, endpoint: string | undefined): RegistryToken | undefined {
  if (token === undefined || endpoint === undefined) return undefined;
  const text = Buffer.from(token, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  return {
    host: endpoint.replace(/^https?:\/\//, '').replace(/\/$/, ''),
    username: text.slice(0, colon),
    password: text.slice(colon + 1),
  };
}
