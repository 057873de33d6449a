import type { Check, Subject } from '../check.ts';
import { deployedContainersOf, titleOf } from '../container.ts';
import { readDockerfile } from '../dockerfile.ts';
import { runsOnFargate } from '../launch.ts';
import { membersOf, textOf } from '../values.ts';
import { quote } from '../words.ts';

const ARCHITECTURES: ReadonlyMap<string, string> = new Map([
  ['amd64', 'X86_64'],
  ['x86_64', 'X86_64'],
  ['arm64', 'ARM64'],
  ['aarch64', 'ARM64'],
]);

/** `FROM --platform=linux/amd64` binds the image to one architecture, whatever platform is asked of the build. */
export const dockerfilePlatform: Check = {
  name: 'dockerfile-platform',
  check: (subject) => {
    const { dockerfile } = subject;
    const platform = dockerfile && readDockerfile(dockerfile.text, dockerfile.target)?.platform;
    if (platform === undefined) return [];
    const built = ARCHITECTURES.get(String(platform.split('/')[1]).toLowerCase());
    const wanted = architectureOf(subject);
    const [container] = deployedContainersOf(subject);
    if (container === undefined || built === undefined || wanted === undefined || built === wanted) return [];
    return [
      {
        severity: 'error',
        message: `${titleOf(container)} runs on ${wanted}, but ${dockerfile?.path} builds for ${quote(platform)}: the container would fail with "exec format error".`,
        remedy: `Remove --platform from FROM, or write "runtimePlatform": {"cpuArchitecture": "${built}"}.`,
        pointer: '/runtimePlatform/cpuArchitecture',
      },
    ];
  },
};

/** What runs the task; outside Fargate an absent architecture is that of the instance. */
function architectureOf(subject: Subject): string | undefined {
  const named = textOf(membersOf(subject.taskDefinition.runtimePlatform).cpuArchitecture);
  if (named !== undefined) return [...ARCHITECTURES.values()].includes(named) ? named : undefined;
  return runsOnFargate(subject) ? 'X86_64' : undefined;
}
