import type { ContainerDefinition } from '../../task-definition/task-definition.ts';
import { inlineCode } from '../../text/safe-text.ts';
import { json, steps } from '../remedy.ts';
import type { Advice, Subject } from './advice.ts';

const PATH = /(\/[\w.@+-]+(?:\/[\w.@+-]+)*\/?)/g;

/** Files, users, a read-only root, ports and limits: what the task definition says about them stands in the advice. */
export const files: readonly Advice[] = [
  {
    when: /read-only file ?system|EROFS\b|No usable temporary directory/i,
    say: ({ container, match }) =>
      steps(
        container.readonlyRootFilesystem
          ? 'The task definition sets `readonlyRootFilesystem: true`. Mount a volume at each directory that the program writes to (`/tmp` first), or set it to `false`:'
          : 'The program writes to a file system that is mounted read-only. Mount a volume at each directory that it writes to:',
        json({
          volumes: [{ name: 'scratch' }],
          containerDefinitions: [
            {
              name: container.name,
              mountPoints: [{ sourceVolume: 'scratch', containerPath: directoryIn(match.input) ?? '/tmp' }],
            },
          ],
        }),
        container.workingDirectory === undefined
          ? undefined
          : `The working directory ${inlineCode(container.workingDirectory)} (\`workingDirectory\`) must be in the image: create it in the Dockerfile (\`WORKDIR\`).`,
      ),
  },
  {
    when: /(?:bind|listen|socket).{0,120}(?:permission denied|EACCES|\(13)|EACCES.{0,60}(?:0\.0\.0\.0|::|:\d)|Permission denied.{0,80}(?:make_sock|could not bind|bind\(\))|Ports? (?:below|under|less than) 1024/i,
    say: ({ container }) =>
      steps(
        `Ports below 1024 are for root${userOf(container)}. Let the program listen on an unprivileged port such as 8080, and use it in \`portMappings\`, the load balancer's target group and the health check:`,
        json({ portMappings: [{ containerPort: 8080 }] }),
      ),
  },
  {
    when: /unable to find (?:user|group) (\S{1,100}?):|no matching entries in (?:passwd|group) file/i,
    say: ({ container, match }) =>
      steps(
        `The image has no user ${inlineCode(match[1] ?? container.user ?? '')}${container.user === undefined ? ' (`USER` of the Dockerfile)' : ' (`user` in the task definition)'}. Create it in the last stage of the Dockerfile, or name a number (\`1000:1000\`), which needs no entry:`,
        '```dockerfile\nRUN useradd --system --uid 1000 NAME\n```',
      ),
  },
  {
    when: /rlimit|ulimit|Too many open files|\bEMFILE\b|max file descriptors .{0,60} too low/i,
    say: ({ container, match }) => {
      const isRefused = /rlimit|not permitted/i.test(match.input);
      const set = container.ulimits?.map((limit) => inlineCode(limit.name ?? '')).join(', ');
      return steps(
        isRefused
          ? `The task definition sets a \`ulimits\` value above what the host allows${set ? ` (${set})` : ''}. Lower it or remove it; on Fargate only \`nofile\` may be raised.`
          : 'The container has reached its limit of open files. Raise the limit:',
        isRefused ? undefined : json({ ulimits: [{ name: 'nofile', softLimit: 65536, hardLimit: 65536 }] }),
      );
    },
  },
  {
    when: /permission denied|EACCES|EPERM|not writable|is not writeable|must be (?:present and )?writable|Operation not permitted|AccessDeniedException: \/|cannot create .{0,80}: Permission/i,
    say: denied,
  },
  {
    when: /can only run as pid 1|must be run as PID 1|not running as pid 1|Trying to run as user instance, but the system has not been booted with systemd/i,
    say: ({ container, taskDefinition }) =>
      steps(
        container.linuxParameters?.initProcessEnabled
          ? 'The task definition sets `initProcessEnabled: true`, so that another init process is PID 1. Set it to `false`: this image has its own.'
          : taskDefinition.pidMode === undefined
            ? 'The init process of the image must be PID 1. Do not wrap it in a shell (`sh -c`) or another init, and leave `linuxParameters.initProcessEnabled` unset.'
            : `The task definition sets \`pidMode\` to ${inlineCode(taskDefinition.pidMode)}; the init process of the image must be PID 1 of its own container: remove it.`,
        json({ name: container.name, linuxParameters: { initProcessEnabled: false } }),
      ),
  },
  {
    when: /\\r|\^M|\r|bad interpreter.{0,20}(?:\^M|\\r)|\$'do\\r''/,
    say: ({ match }) => {
      const script = /(\/?[\w./-]{1,200}\.sh)/.exec(match.input)?.[1] ?? 'entrypoint.sh';
      return steps(
        `${inlineCode(script)} has Windows line endings (CRLF). Convert it in the Dockerfile, and keep Git from adding them (\`*.sh text eol=lf\` in \`.gitattributes\`):`,
        `\`\`\`dockerfile\nRUN sed -i 's/\\r$//' ${script}\n\`\`\``,
      );
    },
  },
  {
    when: /server is already running.{0,80}?(\S{0,200}\.pid)|pid file .{0,80}(?:exists|already)|(\S{1,200}\.pid)\b.{0,40}already exists/i,
    say: ({ match }) => {
      const file = /(?<![\w./-])([\w./-]+\.pid)/.exec(match.input)?.[1] ?? 'tmp/pids/server.pid';
      return steps(
        `A pid file came with the image or its volume. Remove it before the server starts, and list it in \`.dockerignore\`:`,
        `\`\`\`sh\nrm -f ${file}\n\`\`\``,
      );
    },
  },
];

function denied({ container, taskDefinition, match }: Subject): string {
  const path = pathsIn(match.input).at(-1);
  const mount = container.mountPoints?.find(
    ({ containerPath }) => containerPath !== undefined && path?.startsWith(containerPath),
  );
  const volume = taskDefinition.volumes?.find(
    ({ name }) => name !== undefined && name === mount?.sourceVolume,
  );
  const who =
    container.user === undefined
      ? 'the user of the image'
      : `user ${inlineCode(container.user)} (\`user\` in the task definition)`;
  const what = path === undefined ? 'the file' : inlineCode(path);
  if (volume?.efsVolumeConfiguration !== undefined)
    return steps(
      `${what} is on the EFS volume ${inlineCode(volume.name ?? '')}, which has another owner. Mount it through an access point with a POSIX user (\`posixUser\`, and \`creationInfo\` for the owner of a new directory), or \`chown\` the directory once:`,
      json({
        efsVolumeConfiguration: {
          authorizationConfig: { accessPointId: 'fsap-…' },
          transitEncryption: 'ENABLED',
        },
      }),
    );
  const owner = container.user ?? 'USER';
  return steps(
    `${who[0]?.toUpperCase()}${who.slice(1)} may not write or run ${what}. Create it and set its owner in the Dockerfile${/nginx/.test(match.input) ? ', or use an image made for it (`nginxinc/nginx-unprivileged`)' : ''}; logs belong on stdout:`,
    `\`\`\`dockerfile\nRUN mkdir -p ${folderOf(path)} && chown -R ${owner} ${folderOf(path)}\n\`\`\``,
  );
}

function pathsIn(text: string): readonly string[] {
  return [...text.matchAll(PATH)]
    .flatMap(([, path]) => path ?? [])
    .filter((path) => !/\.(?:py|rb|js|ts|php|conf)$/.test(path));
}

function directoryIn(text: string): string | undefined {
  return pathsIn(text)[0];
}

function folderOf(path = '/app/data'): string {
  return /\.\w{1,5}$/.test(path) ? path.replace(/\/[^/]*$/, '') || '/' : path.replace(/\/$/, '');
}

function userOf({ user }: ContainerDefinition): string {
  return user === undefined ? '' : `, and the task definition runs the container as user ${inlineCode(user)}`;
}
