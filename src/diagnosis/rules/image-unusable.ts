import { codeBlock } from '../../text/safe-text.ts';
import { upperFirst } from '../../text/words.ts';
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
      cause: `${upperFirst(pull.what)} was pulled but cannot be unpacked: its layers do not match its manifest.`,
      proof: pull.proof,
      remedy: steps(
        'Build it again without the cache and push it under a new tag; the usual reason is an image that another tool copied or squashed.',
        codeBlock('no-cache: true', 'yaml'),
      ),
    };
  },
};
