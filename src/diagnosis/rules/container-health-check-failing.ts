import { parseEvent } from '../../ecs/service-events.ts';
import type { ContainerDefinition } from '../../task-definition/task-definition.ts';
import { inlineCode } from '../../text/safe-text.ts';
import { upperFirst } from '../../text/words.ts';
import { checkHeard } from '../container-check.ts';
import type { Evidence } from '../evidence.ts';
import { awsLines, type Line } from '../lines.ts';
import { containersOf, phrase } from '../names.ts';
import { json, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** The health check inside the container fails: the one of the task definition, not the load balancer's. */
export const containerHealthCheckFailing: Rule = {
  name: 'container-health-check-failing',
  diagnose(evidence) {
    const lines = awsLines(evidence).filter(isAboutIt);
    if (lines.length === 0) return undefined;
    const container = unhealthyContainer(evidence, lines);
    const check = container?.healthCheck;
    const words = check?.command?.join(' ') ?? '';
    const heard = checkHeard(evidence, words);
    return {
      cause: `${upperFirst(phrase(container))} fails its own health check${words === '' ? '' : ` (${words})`}${heard === undefined ? '' : `: ${heard.why}`}.`,
      proof: [...lines.map(({ proof }) => proof), ...(heard?.lines ?? []).map(({ proof }) => proof)],
      remedy: heard === undefined ? remedy(container) : heard.advice,
    };
  },
};

function isAboutIt({ text }: Line): boolean {
  return /failed container health checks/i.test(text) || parseEvent(text).kind === 'container-unhealthy';
}

function unhealthyContainer(evidence: Evidence, lines: readonly Line[]): ContainerDefinition | undefined {
  const containers = containersOf(evidence);
  const unhealthy = [...lines.flatMap(({ task }) => task ?? []), ...evidence.tasks]
    .flatMap((task) => task.containers)
    .find(({ healthStatus }) => healthStatus === 'UNHEALTHY');
  const checked = containers.filter(({ healthCheck }) => healthCheck !== undefined);
  return (
    containers.find(({ name }) => name !== undefined && name === unhealthy?.name) ??
    (checked.length === 1 ? checked[0] : undefined)
  );
}

function remedy(container: ContainerDefinition | undefined): string {
  const check = container?.healthCheck;
  const words = check?.command ?? [];
  const program = /\b(curl|wget|nc|nslookup|pg_isready|python3?)\b/.exec(words.join(' '))?.[1];
  const port = container?.portMappings?.[0]?.containerPort ?? 8000;
  return steps(
    program
      ? `It needs ${inlineCode(program)} inside the image; \`slim\`, \`alpine\` and distroless images have no \`curl\`. Install it in the Dockerfile:`
      : 'Run the command inside the container by hand; it must end with exit code 0:',
    program
      ? `\`\`\`dockerfile\nRUN apt-get update && apt-get install -y --no-install-recommends ${program} && rm -rf /var/lib/apt/lists/*\n\`\`\``
      : undefined,
    'It must use the port on which the program listens, on `127.0.0.1` (`localhost` may mean `::1`, where many programs do not listen); and it needs time to start:',
    json({
      healthCheck: {
        command: words.length > 0 ? words : ['CMD-SHELL', `curl -fsS http://localhost:${port}/ || exit 1`],
        interval: check?.interval ?? 30,
        timeout: check?.timeout ?? 5,
        retries: check?.retries ?? 3,
        startPeriod: Math.max(60, check?.startPeriod ?? 0),
      },
    }),
    "Behind a load balancer the target group's check does the same: this one can be removed.",
  );
}
