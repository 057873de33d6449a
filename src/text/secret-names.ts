/** Words that name a secret, as a pattern without case. */
export const SECRET_WORD =
  '(?:passw(?:or)?d|passphrase|pwd|(?<=[_-])pass(?![a-z])|secret|token(?!s|iz)|api[_-]?key|(?:access|private|encryption|signing|account|auth)[_-]?key|credential|authorization|signature|cookie|connection[_-]?string)';

const SECRET = new RegExp(SECRET_WORD, 'i');
/** A name that says where the secret is, or how long it holds, and not what it is. */
const ABOUT = /(?:_|^)(?:NAME|ARN|PATH|FILE|ID|TTL|TIMEOUT|EXPIRY)(?:_|$)/i;
/** No name is longer; a text that is longer is no name. */
const LONGEST_NAME = 512;

/** Does a variable of this name hold a secret, as far as names tell? */
export function isSecretName(name: string): boolean {
  const start = name.slice(0, LONGEST_NAME);
  return SECRET.test(start) && !ABOUT.test(start);
}

/** Names that may hold one: enough to withhold a value, too little to warn of it. */
const MAYBE = /(?:^|[_.-])(?:auth|creds?|dsn|key|otp|pat|pin|pass|salt|seed|webhook)(?:$|[_.-])/i;

export function mayHoldSecret(name: string): boolean {
  return isSecretName(name) || MAYBE.test(name.slice(0, LONGEST_NAME));
}
