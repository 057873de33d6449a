type Node = { [name: string]: string | Node };

/**
 * Reads a Query form into the value that it stands for: `Targets.member.1.Id=10.0.1.23` is
 * `{ Targets: [{ Id: '10.0.1.23' }] }`. Every leaf is text; an empty list is written as an empty text.
 */
export function readForm(body: string): Record<string, unknown> {
  const root: Node = Object.create(null);
  for (const [key, value] of new URLSearchParams(body)) place(root, key.split('.'), value);
  return Object.fromEntries(Object.entries(root).map(([name, node]) => [name, unfold(node)]));
}

function place(node: Node, [name = '', ...rest]: string[], value: string): void {
  if (rest.length === 0) {
    node[name] = value;
    return;
  }
  const child = node[name];
  const parent: Node = typeof child === 'object' ? child : Object.create(null);
  node[name] = parent;
  place(parent, rest, value);
}

function unfold(node: string | Node): unknown {
  if (typeof node === 'string') return node;
  const { member: members } = node;
  // Members that are named by numbers come in the order of these numbers.
  if (typeof members === 'object') return Object.values(members).map(unfold);
  return Object.fromEntries(Object.entries(node).map(([name, child]) => [name, unfold(child)]));
}
