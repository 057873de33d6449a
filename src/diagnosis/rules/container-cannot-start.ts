import { adviceFor } from '../advice/index.ts';
import { awsLines, search } from '../lines.ts';
import { containerOf, phrase } from '../names.ts';
import { steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** What runc says after its own stages. */
const RUNTIME =
  /(?:error during container init|unable to start container process|OCI runtime create failed): (?!.*(?:error during container init|unable to start container process): )(.{1,200}?)(?:: unknown)?\.?$/;

/** What a user or group of the definition or the image comes to that the image's own files do not list. */
const USER = /(unable to find (?:user|group) \S{1,100}?): no matching entries/;

/** The container runtime refused the container, in words that no other rule knows. */
export const containerCannotStart: Rule = {
  name: 'container-cannot-start',
  general: true,
  diagnose(evidence) {
    const found = search(
      awsLines(evidence),
      /(Cannot(?:Start|Create|Inspect|Stop)\w{0,60}Error|ContainerRuntime\w{0,60}Error|Docker\w{0,60}Error|InternalError|TaskInitializationError)\b/i,
    );
    if (!found) return undefined;
    const container = containerOf(evidence, found.line);
    const advice = adviceFor(found.line.text, evidence, container);
    const why = RUNTIME.exec(found.line.text)?.[1] ?? USER.exec(found.line.text)?.[1];
    const device = /custom device ["\\]*([^"\\\s]+)/.exec(found.line.text)?.[1];
    return {
      cause: device
        ? `The device ${device} that ${phrase(container)} requires does not exist on the host.`
        : `The container runtime could not start ${phrase(container)} (${found.match[1]})${why === undefined ? '' : `: ${why}`}.`,
      proof: found.proof,
      remedy: steps(
        advice,
        "The line above is the runtime's message; Amazon ECS may cut it at 255 characters. Run the image with the same command, user and devices on another machine:",
        '```sh\ndocker run --rm IMAGE COMMAND\n```',
        'What Amazon ECS means by this: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/stopped-task-error-codes.html',
      ),
    };
  },
};
