/** A registry that did not do what it was asked. `message` is the registry's own. */
export class RegistryError extends Error {
  readonly host: string;
  /** HTTP status; absent when no answer came. */
  readonly status?: number;
  /** `DENIED`, `NAME_UNKNOWN` …: https://github.com/opencontainers/distribution-spec, “Error Codes”. */
  readonly code?: string;

  constructor(message: string, options: { host: string; status?: number; code?: string; cause?: unknown }) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'RegistryError';
    this.host = options.host;
    if (options.status !== undefined) this.status = options.status;
    if (options.code !== undefined) this.code = options.code;
  }
}
