import { nearest } from '../../text/words.ts';
import type { Check, FindingDraft, Subject } from '../check.ts';
import { containersOf, titleOf } from '../container.ts';
import { hasPlaceholder, isFilled, membersOf, objectsOf, textOf } from '../values.ts';
import { quote, quoteAll } from '../words.ts';

/** Volumes that are mounted exist. One that nobody mounts is no mistake. Source: API shapes MountPoint, VolumeFrom, Volume. */
export const volume: Check = {
  name: 'volume',
  check: (subject) => [...mountPoints(subject), ...volumesFrom(subject), ...definitions(subject)],
};

function mountPoints({ taskDefinition }: Subject): readonly FindingDraft[] {
  const names = objectsOf(membersOf(taskDefinition).volumes).flatMap(
    ({ members }) => textOf(members.name) ?? [],
  );
  return containersOf(taskDefinition).flatMap((container) =>
    objectsOf(container.members.mountPoints).flatMap(({ index, members }) => {
      const source = textOf(members.sourceVolume);
      const pointer = `${container.pointer}/mountPoints/${index}`;
      if (source === undefined) {
        if (isFilled(members.sourceVolume)) return [];
        // "Unknown volume 'null'."
        return [
          error(
            `${titleOf(container)} has a mount point without a volume.`,
            'Add "sourceVolume": "name", or remove the mount point.',
            pointer,
          ),
        ];
      }
      if (names.includes(source) || hasPlaceholder(source)) return [];
      const meant = nearest(source, names);
      return [
        error(
          `${titleOf(container)} mounts the volume ${quote(source)}, which the task definition does not have.`,
          meant === undefined
            ? `Add {"name": ${quote(source)}} to "volumes"${names.length > 0 ? `, or write one of ${quoteAll(names, 'or')}` : ''}.`
            : `Write "sourceVolume": ${quote(meant)}.`,
          `${pointer}/sourceVolume`,
        ),
      ];
    }),
  );
}

function volumesFrom({ taskDefinition }: Subject): readonly FindingDraft[] {
  const containers = containersOf(taskDefinition);
  const names = containers.flatMap(({ name }) => name ?? []);
  return containers.flatMap((container) =>
    objectsOf(container.members.volumesFrom).flatMap(({ index, members }) => {
      const source = textOf(members.sourceContainer);
      if (source === undefined || names.includes(source)) return [];
      return [
        error(
          `${titleOf(container)} mounts the volumes of ${quote(source)}, which is not a container of this task.`,
          `Write one of ${quoteAll(names, 'or')}.`,
          `${container.pointer}/volumesFrom/${index}/sourceContainer`,
        ),
      ];
    }),
  );
}

function definitions({ taskDefinition }: Subject): readonly FindingDraft[] {
  const volumes = objectsOf(membersOf(taskDefinition).volumes);
  const atLaunch = volumes.filter(({ members }) => members.configuredAtLaunch === true);
  const second = atLaunch[1];
  return [
    ...(second === undefined
      ? []
      : [
          error(
            `${atLaunch.length} volumes are configured at launch; ECS takes one.`,
            'Leave "configuredAtLaunch": true on one volume only.',
            `/volumes/${second.index}/configuredAtLaunch`,
          ),
        ]),
    ...volumes.flatMap(({ index, members }) =>
      elasticFileSystem(index, membersOf(members.efsVolumeConfiguration)),
    ),
  ];
}

/** Source: API shapes EFSVolumeConfiguration, EFSAuthorizationConfig. */
function elasticFileSystem(index: number, efs: ReturnType<typeof membersOf>): readonly FindingDraft[] {
  const { accessPointId, iam } = membersOf(efs.authorizationConfig);
  const pointer = `/volumes/${index}/efsVolumeConfiguration`;
  const findings: FindingDraft[] = [];
  if ((isFilled(accessPointId) || iam === 'ENABLED') && efs.transitEncryption !== 'ENABLED') {
    findings.push(
      error(
        `The EFS volume ${index + 1} uses ${iam === 'ENABLED' ? 'IAM authorization' : 'an access point'} without encryption in transit, which it requires.`,
        'Add "transitEncryption": "ENABLED" to its efsVolumeConfiguration.',
        `${pointer}/transitEncryption`,
      ),
    );
  }
  const root = textOf(efs.rootDirectory);
  if (isFilled(accessPointId) && root !== undefined && root !== '/') {
    findings.push(
      error(
        `The EFS volume ${index + 1} has both an access point and the root directory ${quote(root)}; the access point decides on the directory.`,
        'Remove "rootDirectory", or write "/".',
        `${pointer}/rootDirectory`,
      ),
    );
  }
  return findings;
}

function error(message: string, remedy: string, pointer: string): FindingDraft {
  return { severity: 'error', message, remedy, pointer };
}
