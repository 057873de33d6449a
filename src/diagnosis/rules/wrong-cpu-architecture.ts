import { allOf, platformWrong } from '../../causes/failure-words.ts';
import { awsLines, search } from '../lines.ts';
import { logLines } from '../log-lines.ts';
import { containerOf, phrase } from '../names.ts';
import { json, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** The image was built for another processor than the one that the task runs on. */
export const wrongCpuArchitecture: Rule = {
  name: 'wrong-cpu-architecture',
  diagnose(evidence) {
    const lines = [...awsLines(evidence), ...logLines(evidence)];
    const found = search(lines, ...allOf(platformWrong));
    if (!found) return undefined;
    const platform = evidence.taskDefinition.runtimePlatform;
    const wanted = found.match[1] ?? (platform?.cpuArchitecture === 'ARM64' ? 'linux/arm64' : 'linux/amd64');
    const container = containerOf(evidence, found.line);
    const image = container?.image === undefined ? '' : ` ${container.image}`;
    const other = wanted.includes('arm64') ? 'X86_64' : 'ARM64';
    return {
      cause: `The task runs on ${wanted}, and the image${image} of ${phrase(container)} was built for another CPU architecture.`,
      proof: found.proof,
      remedy: steps(
        `Build the image for ${wanted} (input \`platforms\`; \`auto\` takes it from the definition):`,
        `\`\`\`yaml\nplatforms: ${wanted}\n\`\`\``,
        'or in the Dockerfile, if a base image is pinned to a platform:',
        `\`\`\`dockerfile\nFROM --platform=${wanted} BASE-IMAGE\n\`\`\``,
        "Or run the task on the image's processor, in the task definition:",
        json({
          runtimePlatform: {
            cpuArchitecture: other,
            operatingSystemFamily: platform?.operatingSystemFamily ?? 'LINUX',
          },
        }),
      ),
    };
  },
};
