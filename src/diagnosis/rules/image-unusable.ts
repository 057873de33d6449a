import { codeBlock } from '../../text/safe-text.ts';
import { findPull } from '../pulls.ts';
import { steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** The image arrived and cannot be unpacked: its parts do not fit together. */
export const imageUnusable: Rule = {
  name: 'image-unusable',
  diagnose(evidence) {
    const pull = findPull(
      evidence,
      /number of layers and diffIDs don't match|failed size validation|digest mismatch|invalid tar header|unexpected EOF|failed to register layer(?!.*no space)|failed to extract layer(?!.*no space)|unsupported media type|mediatype/i,
    );
    if (!pull) return undefined;
    return {
      cause: `The registry gave ${pull.what}, and it cannot be unpacked: its layers do not fit its description.`,
      proof: pull.proof,
      remedy: steps(
        'Build it again without the cache and push it under a new tag; an image that was copied or squashed by another tool is the usual reason.',
        codeBlock('no-cache: true', 'yaml'),
      ),
    };
  },
};
