/** Statements of an IAM policy, as far as they say what may be run. */
interface Statement {
  readonly Effect?: unknown;
  readonly Action?: unknown;
  readonly Resource?: unknown;
}

/** The resources on which a policy allows ecs:RunTask; what is no policy allows nothing. */
export function runnableBy(policy: string): readonly string[] {
  return statementsOf(policy)
    .filter(({ Effect, Action }) => Effect === 'Allow' && textsOf(Action).some(isRunTask))
    .flatMap(({ Resource }) => textsOf(Resource));
}

/**
 * Whether what a role may run stops at revisions: none of `resources` is the new one, and some name a revision of its
 * family by its number. Where nothing fits, another policy may allow it, so that nothing is said.
 */
export function isPinned(resources: readonly string[], taskDefinitionArn: string): boolean {
  if (resources.some((pattern) => isLike(taskDefinitionArn, pattern))) return false;
  const family = taskDefinitionArn.replace(/:\d+$/, '');
  return resources.some(
    (pattern) => /:\d+$/.test(pattern) && isLike(`${family}:`, pattern.replace(/(?<!\d)\d+$/, '')),
  );
}

function isRunTask(action: string): boolean {
  return isLike('ecs:runtask', action.toLowerCase());
}

/** `*` stands for any characters, `?` for one. Goes through both texts once for each star. */
function isLike(text: string, pattern: string): boolean {
  const parts = pattern.split('*');
  const [first = '', ...others] = parts;
  if (!matchesAt(text, first, 0)) return false;
  let at = first.length;
  for (const [index, part] of others.entries()) {
    const isLast = index === others.length - 1;
    const found = isLast ? Math.max(at, text.length - part.length) : nextMatch(text, part, at);
    if (found === -1 || !matchesAt(text, part, found)) return false;
    at = found + part.length;
  }
  return at === text.length;
}

function nextMatch(text: string, part: string, from: number): number {
  for (let at = from; at + part.length <= text.length; at += 1) if (matchesAt(text, part, at)) return at;
  return -1;
}

function matchesAt(text: string, part: string, at: number): boolean {
  if (at + part.length > text.length) return false;
  return [...part].every((character, index) => character === '?' || character === text[at + index]);
}

function statementsOf(policy: string): readonly Statement[] {
  try {
    const { Statement = [] } = JSON.parse(policy) as { Statement?: Statement | readonly Statement[] };
    return [Statement].flat();
  } catch {
    return [];
  }
}

function textsOf(value: unknown): readonly string[] {
  return [value].flat().filter((each): each is string => typeof each === 'string');
}
