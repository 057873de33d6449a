import { asNumber, asText } from '../../json.ts';
import { AwsFault, type Json } from '../../operation.ts';

/** One page of `items`, and the token of the next one where there is more. Tokens are offsets that nobody reads. */
export function pageOf<Item>(
  items: readonly Item[],
  input: Json,
  size: { readonly usual: number; readonly most: number },
): { readonly items: readonly Item[]; readonly more: Json } {
  const token = asText(input['nextToken']);
  const from = token === undefined ? 0 : Number(Buffer.from(token, 'base64url').toString().split(':')[1]);
  if (!Number.isInteger(from)) throw new AwsFault('InvalidParameterException', 'Invalid token.');
  const wanted = asNumber(input['maxResults']) ?? size.usual;
  if (wanted < 1 || wanted > size.most) {
    throw new AwsFault('InvalidParameterException', `maxResults must be between 1 and ${size.most}.`);
  }
  const end = from + wanted;
  return {
    items: items.slice(from, end),
    more: end < items.length ? { nextToken: Buffer.from(`from:${end}`).toString('base64url') } : {},
  };
}
