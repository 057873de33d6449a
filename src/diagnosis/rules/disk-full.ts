import { startsOnFargate } from '../../ecs/launch-type.ts';
import { awsLines, search } from '../lines.ts';
import { logLines } from '../log-lines.ts';
import { containerOf, phrase } from '../names.ts';
import { json, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** The image does not fit on the task's disk, or the container filled it. */
export const diskFull: Rule = {
  name: 'disk-full',
  diagnose(evidence) {
    const found = search(
      [...awsLines(evidence), ...logLines(evidence)],
      /no space left on device|ENOSPC|Thin Pool has \d+ free data blocks|disk quota exceeded/i,
    );
    if (!found) return undefined;
    const container = containerOf(evidence, found.line);
    const image = container?.image === undefined ? '' : ` or for its image ${container.image}`;
    const onFargate = startsOnFargate(evidence.service, evidence.taskDefinition);
    return {
      cause: `The disk of the task is full: there is no room for ${phrase(container)}${image}.`,
      proof: found.proof,
      remedy: onFargate
        ? steps(
            "Make the image smaller, or give the task more than Fargate's default of 20 GiB (up to 200) in the task definition:",
            json({ ephemeralStorage: { sizeInGiB: 50 } }),
          )
        : 'Make the image smaller, remove unused images on the container instance (`docker system prune`), or give its launch template a larger root volume.',
    };
  },
};
