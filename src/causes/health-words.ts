/** Why a program that runs does not answer its health check well, as its log says. */
export interface HealthWords {
  /** A clause behind the sentence of the health check: `Rails blocks the host name`. */
  readonly why: string;
  /** Markdown. */
  readonly remedy: string;
}

const SENDS = "The load balancer sends the task's address as `Host`";

/** By what the log says; the most certain first. */
const KNOWN: readonly (readonly [RegExp, HealthWords])[] = [
  [
    /HostAuthorization|Blocked hosts?:/i,
    {
      why: 'Rails blocks the host name of the request (HostAuthorization)',
      remedy: `${SENDS}, and Rails allows only the hosts in \`config.hosts\`. Exclude the path: \`config.host_authorization = { exclude: ->(request) { request.path == "/up" } }\`.`,
    },
  ],
  [
    /DisallowedHost|Invalid HTTP_HOST header/i,
    {
      why: 'Django does not allow the host name of the request (ALLOWED_HOSTS)',
      remedy: `${SENDS}: add it to \`ALLOWED_HOSTS\` (read it from the task metadata endpoint at the start), or answer the path in a middleware above Django's check.`,
    },
  ],
  [
    /Untrusted Host|Invalid Host header|Invalid host header|Host(?: header)? (?:is )?not allowed|Blocked request\. This host|Bad Request - Invalid Hostname|host .{1,80} is not allowed|TrustedHost/i,
    {
      why: 'the program does not allow the host name of the request',
      remedy: `${SENDS}: allow it in the list of trusted hosts of the framework (Symfony \`trusted_hosts\`, Starlette \`TrustedHostMiddleware\`, ASP.NET \`AllowedHosts\`, Vite \`server.allowedHosts\`), or exclude the health-check path from it.`,
    },
  ],
  [
    /resolver: 127\.0\.0\.11|127\.0\.0\.11:53|could not be resolved \(|no resolver defined to resolve/i,
    {
      why: 'nginx cannot resolve the name of its upstream',
      remedy:
        "Amazon ECS has no Docker DNS server at 127.0.0.11 and no Docker Compose names. Reach a container of the same task at 127.0.0.1 and its port; if nginx needs a `resolver`, use the VPC's, 169.254.169.253.",
    },
  ],
  [
    /connect\(\) failed \(111: [^)]*\) while connecting to upstream|no live upstreams|upstream prematurely closed|dial tcp 127\.0\.0\.1:\d+: connect: connection refused|AH01114|HTTP: attempt to connect to .{1,80} failed|error="?dial tcp/i,
    {
      why: 'the proxy cannot connect to the program behind it',
      remedy:
        "The proxy's log shows the address that it calls. Make sure that the program behind it runs and listens there. Reach a container of the same task at 127.0.0.1 and its port; with `dependsOn` the proxy waits for it.",
    },
  ],
  [
    /upstream timed out/i,
    {
      why: 'the program behind the proxy does not answer in time',
      remedy: 'Read the log of the program behind the proxy, or check a path that needs no slow part.',
    },
  ],
  [
    /SECURE_SSL_REDIRECT|force_ssl|redirect(?:ing)? to https/i,
    {
      why: 'the program redirects to HTTPS',
      remedy:
        'Exclude the health-check path from the redirect to HTTPS, or let the program trust `X-Forwarded-Proto`.',
    },
  ],
];

/** What one of these lines explains, with its place. */
export function healthWords(lines: readonly string[]): (HealthWords & { readonly at: number }) | undefined {
  for (const [words, said] of KNOWN) {
    const at = lines.findLastIndex((line) => words.test(line));
    if (at !== -1) return { ...said, at };
  }
  return undefined;
}

const MIGRATING =
  /Applying \S+\.\.\.\s*$|Running migrations|Applying migration|Migrating(?: database)?\b|db:migrate|prisma migrate|migrate(?:\.js)? up|Running upgrade|== \S+ .*: migrating|Executing migration|flyway.*Migrating|Waiting for changelog lock/i;
const STARTING =
  /^Starting \w+ using Java|Compiling|npm run build|> next build|Building |Installing dependencies|bundle install|collectstatic|Downloading|Loading model|Warming up/i;
const UP =
  /listening|serving|server (?:is )?(?:running|started|ready)|Started \w+ in|ready (?:in|on)|running on http|Booting worker|accepting connections/i;

/** What a program still did when it was last heard, before it listened; `undefined`: it says nothing of it. */
export function stillDoing(lines: readonly string[]): (HealthWords & { readonly at: number }) | undefined {
  if (lines.some((line) => UP.test(line))) return undefined;
  const migrating = lines.findLastIndex((line) => MIGRATING.test(line));
  if (migrating !== -1)
    return {
      at: migrating,
      why: 'its log says that a database migration still runs',
      remedy:
        'Run the migration before the service is updated, as a task of its own (`run-before`), or give the service a longer grace period (`healthCheckGracePeriodSeconds`).',
    };
  const starting = lines.findLastIndex((line) => STARTING.test(line));
  if (starting === -1) return undefined;
  return {
    at: starting,
    why: 'its log says that it was still starting',
    remedy:
      'Give the service a longer grace period (`healthCheckGracePeriodSeconds`), and do at build time what every start repeats (compile, install, download).',
  };
}
