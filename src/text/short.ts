/** Identifiers as a reader of a log knows them; where they are to be copied they stay whole. */

/** Task ids by their first 8 characters, target groups and other resources of a load balancer by their name. */
export function shortIds(text: string): string {
  return withShortArns(text)
    .replace(/\b[0-9a-f]{32}\b/g, (id) => id.slice(0, 8))
    .replace(/\b([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, '$1');
}

/** `sha256:4ee85d92fd36` instead of 64 digits. */
export function shortDigest(digest: string): string {
  return digest.replace(/\b(sha256:[0-9a-f]{12})[0-9a-f]{52}\b/g, '$1');
}

/** ARNs of target groups by their names. */
export function withShortArns(text: string): string {
  return text.replace(/arn:[\w-]+:elasticloadbalancing:[\w-]+:\d+:targetgroup\/([\w-]+)\/[0-9a-f]+/g, '$1');
}

/** Cuts `text` to `max` characters and says so with an ellipsis. */
export function clip(text: string, max: number): string {
  const characters = [...text];
  return characters.length <= max ? text : `${characters.slice(0, max - 1).join('')}…`;
}
