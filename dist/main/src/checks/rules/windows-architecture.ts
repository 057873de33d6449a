import type { Check } from '../check.ts';
import { runsOnFargate, runsOnWindows } from '../launch.ts';
import { membersOf } from '../values.ts';

/** Source: API shape RuntimePlatform; Amazon ECS Developer Guide, "Windows containers on Fargate considerations". */
export const windowsArchitecture: Check = {
  name: 'windows-architecture',
  check: (subject) => {
    const { cpuArchitecture } = membersOf(subject.taskDefinition.runtimePlatform);
    if (!runsOnFargate(subject) || !runsOnWindows(subject) || cpuArchitecture !== 'ARM64') return [];
    return [
      {
        severity: 'error',
        message: 'Fargate runs Windows tasks only on X86_64, but cpuArchitecture is "ARM64".',
        remedy: 'Write "cpuArchitecture": "X86_64".',
        pointer: '/runtimePlatform/cpuArchitecture',
      },
    ];
  },
};
