/**
 * What the input `task-definition` names: what the service runs now, the newest revision of the family, a revision,
 * or a file of the workspace.
 */
export type Source =
  | { readonly kind: 'running' }
  | { readonly kind: 'latest' }
  /** `family:revision`, or an ARN. */
  | { readonly kind: 'revision'; readonly reference: string }
  | { readonly kind: 'file'; readonly path: string };

export function parseSource(taskDefinition: string): Source {
  if (taskDefinition === 'running' || taskDefinition === 'latest') return { kind: taskDefinition };
  const isArn = /^arn:[^:]+:ecs:[^:]*:\d*:task-definition\/[\w-]+(:\d+)?$/.test(taskDefinition);
  const isRevision = /^[\w-]{1,255}:\d+$/.test(taskDefinition);
  return isArn || isRevision
    ? { kind: 'revision', reference: taskDefinition }
    : { kind: 'file', path: taskDefinition };
}

/** As the input says it. */
export function sourceText(source: Source): string {
  if (source.kind === 'revision') return source.reference;
  return source.kind === 'file' ? source.path : source.kind;
}

/**
 * What somebody probably meant who wrote something that is no file: a clause and what to write instead.
 * `undefined` for what looks like a path.
 */
export function describeNoPath(text: string): { readonly why: string; readonly remedy: string } | undefined {
  return misreadings.find(({ pattern }) => pattern.test(text));
}

const misreadings: readonly { readonly pattern: RegExp; readonly why: string; readonly remedy: string }[] = [
  {
    pattern: /^MY_[A-Z_]+$|PLACEHOLDER|^(YOUR|your)[-_ ]/,
    why: 'it is the placeholder of a workflow template',
    remedy:
      'Write the path of your task definition, or leave the input out to take what the service runs now.',
  },
  {
    pattern: /^\$\{?\{?[\w.() ]+\}?\}?$/,
    why: 'it is the name of a shell variable, which is not filled in here',
    remedy: 'Write the path itself, or an expression of the workflow: env.NAME in double braces.',
  },
  {
    pattern: /^arn:/,
    why: 'it is not the ARN of a task definition',
    remedy: 'Write the ARN of a task definition (arn:aws:ecs:…:task-definition/family:revision).',
  },
  {
    pattern: /^[a-z][a-z0-9+.-]*:\/\//i,
    why: 'it is a URL, but nothing is downloaded',
    remedy: 'Keep the definition in the repository and write its path.',
  },
  {
    pattern: /^(aws|cat|jq|echo|sed) |\$\(/,
    why: 'it is a shell command, but commands are not executed here',
    remedy:
      'Write latest to have the newest revision read, or the path of a file that an earlier step writes.',
  },
  {
    pattern: /\s#|#\s/,
    why: 'a comment is part of the value',
    remedy: 'Put the comment into a line of its own.',
  },
  {
    pattern: /^[\w-]+$/,
    why: 'it looks like the name of a task family',
    remedy:
      'Write `task-family` with this name and `task-definition: latest`; or write family:revision, or the path of a file.',
  },
];
