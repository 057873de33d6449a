import type { Evidence } from '../evidence.ts';
import { awsLines, search } from '../lines.ts';
import { containerOf, namesOf, phrase } from '../names.ts';
import { command, iamStatement, steps } from '../remedy.ts';
import type { Diagnosis, Rule } from '../rule.ts';

/** An EFS file system or an EBS volume cannot be mounted. */
export const volumeNotAttached: Rule = {
  name: 'volume-not-attached',
  diagnose(evidence) {
    const host = hostPath(evidence);
    if (host !== undefined) return host;
    const found = search(
      awsLines(evidence),
      /EFS utils commands|mount\.(?:nfs4?|efs)|\bfs-[0-9a-f]{6,}|Elastic File System|\bEFS\b/i,
      /\bEBS\b|CannotCreateVolumeError|volume initialization|(?:attach|mount|provision|create)\w{0,20} .{0,300}\bvolumes?\b|\bvolumes?\b.{0,300}(?:attach|mount|provision)/i,
    );
    if (!found) return undefined;
    const { text } = found.line;
    const fileSystem =
      /\bfs-[0-9a-f]{6,}/.exec(text)?.[0] ?? fileSystemOf(evidence.taskDefinition['volumes']);
    const efs = fileSystem !== undefined || /efs|nfs|Elastic File System/i.test(text);
    const { region } = namesOf(evidence);
    return {
      cause: `The ${efs ? `EFS file system${fileSystem ? ` ${fileSystem}` : ''}` : 'volume'} of the task cannot be ${efs ? 'mounted' : 'attached'}${reasonIn(text)}.`,
      proof: found.proof,
      remedy: efs ? efsRemedy(text, region, fileSystem ?? 'FILE-SYSTEM') : ebsRemedy(),
    };
  },
};

/** A path of the container instance that cannot be mounted into the container. */
function hostPath(evidence: Evidence): Omit<Diagnosis, 'name'> | undefined {
  const found = search(
    awsLines(evidence),
    /Are you trying to mount a directory onto a file|bind source path does not exist|invalid mount config|error mounting \\?"\//i,
  );
  if (found === undefined) return undefined;
  const { text } = found.line;
  const [, source] =
    /(?:mounting|error mounting) \W*(\/[\w./-]+)/.exec(text) ??
    /does not exist: (\/[\w./-]+)/.exec(text) ??
    [];
  const [, target] = / at \W*(\/[\w./-]+)\W/.exec(text) ?? [];
  const container = phrase(containerOf(evidence, found.line));
  const from = source ? ` ${source}` : '';
  return {
    cause: `The host path${from} cannot be mounted into ${container}${target && !/overlay2|rootfs/.test(target) ? ` at ${target}` : ''}: it does not exist on the container instance, or one of the two is a file and the other a directory.`,
    proof: found.proof,
    remedy: steps(
      `Look at the path on the host (the container instance): \`ls -ld${from || ' PATH'}\`. Docker creates a directory for a path that is missing when the task starts.`,
      'A file can only be mounted onto a file: create it on every instance before the task starts (user data), mount its directory instead, or put the file into the image, a secret or a parameter.',
    ),
  };
}

function reasonIn(text: string): string {
  if (/No such file or directory/i.test(text))
    return ': the directory in the definition does not exist on it';
  if (/access denied|not permitted|AccessDenied|unauthorized/i.test(text)) return ': access is denied';
  if (/timeout|timed out|reset by peer|refused|resolve/i.test(text)) return ': the task cannot reach it';
  return '';
}

function fileSystemOf(volumes: unknown): string | undefined {
  return /"fileSystemId":"(fs-[0-9a-f]+)"/.exec(JSON.stringify(volumes ?? []))?.[1];
}

function efsRemedy(text: string, region: string, fileSystem: string): string {
  if (/No such file or directory/i.test(text)) {
    return 'Create that directory on the file system, or set `rootDirectory` of the volume to one that exists (`/` always does).';
  }
  if (/access denied|not permitted|AccessDenied|unauthorized/i.test(text)) {
    return steps(
      'Allow the task role (not the execution role):',
      iamStatement(
        ['elasticfilesystem:ClientMount', 'elasticfilesystem:ClientWrite'],
        [`arn:aws:elasticfilesystem:${region}:ACCOUNT:file-system/${fileSystem}`],
      ),
    );
  }
  return steps(
    "The file system needs a mount target in the zone of each of the task's subnets, and its security group must allow port 2049 from the task's:",
    command`aws efs describe-mount-targets --region ${region} --file-system-id ${fileSystem}`,
    command`aws ec2 authorize-security-group-ingress --region ${region} --group-id GROUP-OF-THE-MOUNT-TARGET --protocol tcp --port 2049 --source-group GROUP-OF-THE-TASK`,
    'The VPC must have DNS names enabled.',
  );
}

function ebsRemedy(): string {
  return 'Check that the infrastructure role of the volume has the managed policy `AmazonECSInfrastructureRolePolicyForVolumes`, that the snapshot exists in this region, and that volume and task are in the same zone.';
}
