import { inlineCode } from '../../text/safe-text.ts';
import { awsLines, search } from '../lines.ts';
import type { Rule } from '../rule.ts';

/** A container waits for another one (`dependsOn`), and that one did not do its part. */
export const containerDependencyFailed: Rule = {
  name: 'container-dependency-failed',
  diagnose(evidence) {
    const found = search(
      awsLines(evidence),
      /dependent container ['"]?([\w-]+)['"]?,? (.*?)(?:\.|$)/i,
      /dependenc(?:y|ies).{0,300}container ['"]?([\w-]+)?|container dependency/i,
    );
    if (!found) return undefined;
    const name = found.match[1];
    const waits = found.line.containerName;
    return {
      cause: `${waits ? `Container ${waits}` : 'A container'} never started, because ${name ? `container ${name}` : 'a container'}, on which it depends, ${/exited/i.test(found.line.text) ? 'failed' : 'did not get ready'}.`,
      proof: found.proof,
      remedy: `Read the log of ${name ? inlineCode(name) : 'that container'}: the cause is there (a migration that fails, a health check that never passes). Give it more time with \`startTimeout\`, and look at the condition in \`dependsOn\`: \`SUCCESS\` requires exit code 0, \`COMPLETE\` any exit, \`HEALTHY\` a health check in that container.`,
    };
  },
};
