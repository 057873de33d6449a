import type { Check, FindingDraft, Subject } from '../check.ts';
import { type Container, containersOf, titleOf } from '../container.ts';
import { runsOnFargate } from '../launch.ts';
import { isFilled, isGiven, itemsOf, membersOf, objectsOf, textOf } from '../values.ts';
import { fewOf, quote } from '../words.ts';

/**
 * Members of a container that Fargate refuses.
 * Source: Amazon ECS Developer Guide, "Amazon ECS task definition differences for Fargate" (fargate-tasks-services).
 */
const CONTAINER_MEMBERS = [
  'dnsSearchDomains',
  'dnsServers',
  'dockerSecurityOptions',
  'extraHosts',
  'links',
] as const;
/** Source: API shape LinuxParameters. tmpfs is no longer among them: Fargate has it since January 2026. */
const LINUX_PARAMETERS = ['devices', 'maxSwap', 'sharedMemorySize', 'swappiness'] as const;

/** What tasks on Fargate cannot have. */
export const fargateUnsupported: Check = {
  name: 'fargate-unsupported',
  check: (subject) => {
    if (!runsOnFargate(subject)) return [];
    return [
      ...ofTask(subject),
      ...ofVolumes(subject),
      ...containersOf(subject.taskDefinition).flatMap((container) => ofContainer(container)),
    ];
  },
};

function ofTask({ taskDefinition }: Subject): readonly FindingDraft[] {
  const { inferenceAccelerators, ipcMode, networkMode, pidMode, placementConstraints } =
    membersOf(taskDefinition);
  const findings = [...ofNetwork(networkMode)];
  if (isFilled(ipcMode))
    findings.push(refused('Fargate does not support ipcMode.', 'Remove "ipcMode".', '/ipcMode'));
  if (pidMode === 'host')
    findings.push(
      refused(
        'Fargate supports only the pidMode "task".',
        'Write "pidMode": "task", or remove it.',
        '/pidMode',
      ),
    );
  if (isFilled(placementConstraints)) {
    findings.push(
      refused(
        'Fargate does not support placementConstraints.',
        'Remove "placementConstraints".',
        '/placementConstraints',
      ),
    );
  }
  if (isFilled(inferenceAccelerators)) {
    findings.push(
      refused(
        'Fargate does not support inferenceAccelerators.',
        'Remove "inferenceAccelerators".',
        '/inferenceAccelerators',
      ),
    );
  }
  return findings;
}

function ofNetwork(networkMode: unknown): readonly FindingDraft[] {
  if (networkMode === 'awsvpc' || (typeof networkMode !== 'string' && isGiven(networkMode))) return [];
  const is = textOf(networkMode) === undefined ? 'absent, which means "bridge"' : quote(String(networkMode));
  return [
    refused(
      `Fargate needs the network mode awsvpc, but networkMode is ${is}.`,
      'Write "networkMode": "awsvpc".',
      '/networkMode',
    ),
  ];
}

function ofVolumes({ taskDefinition }: Subject): readonly FindingDraft[] {
  return objectsOf(membersOf(taskDefinition).volumes).flatMap(({ index, members }) => {
    const pointer = `/volumes/${index}`;
    const name = quote(textOf(members.name) ?? String(index));
    if (isFilled(members.dockerVolumeConfiguration)) {
      return [
        refused(
          `Volume ${name} has a dockerVolumeConfiguration, which Fargate does not support.`,
          'Use efsVolumeConfiguration, or an empty volume.',
          `${pointer}/dockerVolumeConfiguration`,
        ),
      ];
    }
    if (isFilled(membersOf(members.host).sourcePath)) {
      return [
        refused(
          `Volume ${name} mounts a path of the host, which Fargate does not allow.`,
          'Remove "sourcePath", or use efsVolumeConfiguration.',
          `${pointer}/host/sourcePath`,
        ),
      ];
    }
    return [];
  });
}

function ofContainer(container: Container): readonly FindingDraft[] {
  const { members, pointer } = container;
  const title = titleOf(container);
  const findings = CONTAINER_MEMBERS.filter((key) => isFilled(members[key])).map((key) =>
    refused(`${title} has ${key}, which Fargate does not support.`, `Remove "${key}".`, `${pointer}/${key}`),
  );
  for (const key of ['privileged', 'disableNetworking'] as const) {
    if (members[key] === true)
      findings.push(
        refused(
          `${title} is set to ${key}, which Fargate does not allow.`,
          `Remove "${key}".`,
          `${pointer}/${key}`,
        ),
      );
  }
  findings.push(...ofLinux(container));
  const gpu = objectsOf(members.resourceRequirements).find(({ members: { type } }) => type === 'GPU');
  if (gpu !== undefined) {
    findings.push(
      refused(
        `${title} requires a GPU, which Fargate does not have.`,
        'Run it on EC2, or remove the requirement.',
        `${pointer}/resourceRequirements/${gpu.index}`,
      ),
    );
  }
  return findings;
}

function ofLinux(container: Container): readonly FindingDraft[] {
  const title = titleOf(container);
  const linux = membersOf(container.members.linuxParameters);
  const pointer = `${container.pointer}/linuxParameters`;
  const added = itemsOf(membersOf(linux.capabilities).add).filter((name) => name !== 'SYS_PTRACE');
  const findings = LINUX_PARAMETERS.filter((name) => isFilled(linux[name])).map((key) =>
    refused(
      `${title} has linuxParameters.${key}, which Fargate does not support.`,
      `Remove "${key}".`,
      `${pointer}/${key}`,
    ),
  );
  if (added.length === 0) return findings;
  const names = fewOf(added.map((name) => quote(String(name))));
  const capabilities = refused(
    `${title} adds the capabilities ${names}; Fargate allows only SYS_PTRACE.`,
    'Remove them from "capabilities.add".',
    `${pointer}/capabilities/add`,
  );
  return [...findings, capabilities];
}

function refused(message: string, remedy: string, pointer: string): FindingDraft {
  return { severity: 'error', message, remedy, pointer };
}
