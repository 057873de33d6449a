import { isLike } from '../../text/match.ts';
import type { Check, FindingDraft, Subject } from '../check.ts';
import { type Container, deployedContainersOf } from '../container.ts';
import { type DockerfileFacts, readDockerfile } from '../dockerfile.ts';
import { certainlyLacks, hasNoShell, isBusybox, type Tool } from '../image-tools.ts';
import { itemsOf, membersOf } from '../values.ts';
import { fewOf } from '../words.ts';

const LONGEST_COMMAND = 4_000;

/** A health check that calls a program which the image does not have fails for ever. */
export const healthCheckTool: Check = {
  name: 'health-check-tool',
  check: (subject) => {
    const { dockerfile } = subject;
    const facts = dockerfile && readDockerfile(dockerfile.text, dockerfile.target);
    if (facts === undefined) return [];
    return deployedContainersOf(subject).flatMap((container) => finding(container, facts, subject) ?? []);
  },
};

function finding(
  container: Container,
  facts: DockerfileFacts,
  { dockerfile }: Subject,
): FindingDraft | undefined {
  const shell = withoutShell(container, facts, dockerfile?.path ?? '');
  if (shell !== undefined) return shell;
  const tools = toolsOf(container);
  if (tools.length === 0 || !tools.every((tool) => certainlyLacks(facts, tool))) return undefined;
  const names = fewOf(tools);
  const from = facts.stages.at(-1)?.line;
  return {
    severity: 'error',
    message: `The health check of ${container.label} calls ${names}, but the image that ${dockerfile?.path} builds (FROM ${facts.base}, line ${from}) never installs ${tools.length === 1 ? 'it' : 'them'}.`,
    remedy: remedyOf(facts, names),
    pointer: `${container.pointer}/healthCheck/command`,
  };
}

/** CMD-SHELL, and an image without a shell: the check fails whatever it calls. */
function withoutShell(container: Container, facts: DockerfileFacts, path: string): FindingDraft | undefined {
  const [kind] = itemsOf(membersOf(container.members.healthCheck).command);
  if (kind !== 'CMD-SHELL' || !hasNoShell(facts)) return undefined;
  return {
    severity: 'error',
    message: `The health check of ${container.label} needs a shell (CMD-SHELL), and the image that ${path} builds (FROM ${facts.base}) has none.`,
    remedy:
      'Let "CMD" call a program of the image, for example the application itself with a flag that checks it: ["CMD", "/app/server", "--healthcheck"]; or copy a static one into the image.',
    pointer: `${container.pointer}/healthCheck/command`,
  };
}

/** The programs of which the command needs at least one. */
function toolsOf({ members }: Container): readonly Tool[] {
  const [kind, ...words] = itemsOf(membersOf(members.healthCheck).command).map(String);
  const command = words.join(' ').slice(0, LONGEST_COMMAND);
  const first =
    kind === 'CMD'
      ? /^(?:\S*\/)?(curl|wget)(?=\s|$)/g
      : /(?:^|[;&|(`{!]|\bif\b|\bthen\b|\btimeout\s+\d+)\s*(?:\S{0,200}\/)?(curl|wget)(?=\s)/g;
  return [...new Set([...command.matchAll(first)].map(([, tool]) => tool as Tool))];
}

function remedyOf(facts: DockerfileFacts, names: string): string {
  const own = 'or let the health check call a program of the image, such as its own runtime.';
  if (!isBusybox(facts)) {
    if (isLike(facts.base, /scratch|distroless/)) return `Copy ${names} into the image, ${own}`;
    return `Add to the Dockerfile: RUN apt-get update && apt-get install -y --no-install-recommends ${names} && rm -rf /var/lib/apt/lists/*; ${own}`;
  }
  return `Add to the Dockerfile: RUN apk add --no-cache ${names}; or call "wget -q -O /dev/null http://localhost:PORT/ || exit 1", which the image has.`;
}
