import { isMetadata } from '../text/private-host.ts';
import type { InputReader } from './reader.ts';

/** The URL that has to answer after the rollout; everybody who reads the log sees it. */
export function readUrl(reader: InputReader): string | undefined {
  const text = reader.optional('verify-url');
  if (text === undefined) return undefined;
  const url = URL.canParse(text) && /^https?:\/\//i.test(text) ? new URL(text) : undefined;
  if (url !== undefined && (url.username !== '' || url.password !== '')) {
    reader.problem(
      'verify-url',
      'it contains a user name or password, which would be printed',
      'Remove them: every status below 400 passes, so a page without login is enough.',
    );
    return undefined;
  }
  if (url !== undefined && isMetadata(url.hostname)) {
    reader.problem(
      'verify-url',
      'it is the credentials endpoint of a machine',
      'Set it to an address of the deployed application.',
    );
    return undefined;
  }
  if (url !== undefined) return text;
  reader.problem('verify-url', 'not a URL', 'Set a URL that starts with https:// or http://.');
  return undefined;
}
