import { type DatabaseSaying, databaseRank, databaseSaying } from '../../causes/database/index.ts';
import { upperFirst } from '../../text/words.ts';
import { databaseRemedy } from '../database-remedy.ts';
import { exitsBehind, type Line } from '../lines.ts';
import { logLines } from '../log-lines.ts';
import { containerOf, phrase } from '../names.ts';
import type { Rule } from '../rule.ts';

/** The program cannot use its database: no way there, no entry, or not the tables that it expects. */
export const databaseFailed: Rule = {
  name: 'database-failed',
  diagnose(evidence) {
    const lines = logLines(evidence);
    const line = mostTelling(lines);
    const saying = line && databaseSaying(line.text);
    if (line === undefined || saying === undefined) return undefined;
    const alike = lines.filter(({ text }) => databaseSaying(text)?.trouble === saying.trouble);
    const proof = alike.map(({ proof: one }) => one);
    const match = line.text.match(/^/) as RegExpMatchArray;
    return {
      cause: causeOf(saying, upperFirst(phrase(containerOf(evidence, line))), line.text),
      proof: [...proof, ...exitsBehind(evidence, { line, match, lines: alike, proof })],
      remedy: databaseRemedy(saying, evidence),
    };
  },
};

/** The first of the most certain words. */
function mostTelling(lines: readonly Line[]): Line | undefined {
  const ranked = lines.flatMap((line) => {
    const rank = databaseRank(line.text);
    return rank === undefined ? [] : [{ line, rank }];
  });
  return ranked.reduce<(typeof ranked)[number] | undefined>(
    (best, one) => (best === undefined || one.rank < best.rank ? one : best),
    undefined,
  )?.line;
}

function causeOf({ trouble, engine, host }: DatabaseSaying, container: string, text: string): string {
  const server = host ? ` ${host}` : '';
  const database = engine && !server ? `its database (${engine.name})` : 'its database';
  switch (trouble) {
    case 'tls':
      return /does not support SSL/i.test(text)
        ? `${container} requires TLS, but ${database}${server} does not support it.`
        : `${container} connects to ${database}${server} without encryption, and the server requires TLS (SSL).`;
    case 'certificate':
      return `${container} does not trust the TLS certificate of ${database}${server}.`;
    case 'address':
      return `${container} may not connect to ${database}${server} from the address of the task${/Atlas/i.test(text) ? ': the IP access list of MongoDB Atlas does not contain it' : ''}.`;
    case 'blocked':
      return `${container} is blocked by its MySQL database after too many failed connections from this host.`;
    case 'login':
      return `${container} cannot log in to ${database}${server}: wrong user or password${userIn(text)}.`;
    case 'database':
      return `${container} uses a database or a role that does not exist on the server${server}${namedIn(text)}.`;
    case 'limit':
      return `${container} cannot connect: its database has reached its maximum number of connections.`;
    case 'pool':
      return `${container} got no connection to ${database} from its connection pool in time.`;
    case 'url':
      return `${container} cannot read the connection string (URL) of ${database}.`;
    case 'lock':
      return `${container} waited for a lock on ${database} that another process holds.`;
    case 'files':
      return `${container} found migrations in the database that the image does not contain${fileIn(text)}.`;
    case 'migration':
      return `${container} found the database in a state its code does not expect: a migration failed or was not run${namedIn(text)}.`;
    case 'name':
      return `${container} cannot resolve the host name of its database${server}.`;
    default:
      return `${container} cannot reach ${database}${server}.`;
  }
}

/** The user that the server names: `user "app"`, `user 'app'@'10.0.3.9'`. */
function userIn(text: string): string {
  const user = /\b(?:user|role)(?: name)?[ :]{1,2}["'`]([\w.@$-]{1,80})["'`]/i.exec(text)?.[1];
  return user === undefined ? '' : ` (user ${user})`;
}

/** The relation, column, database or migration that the message is about. */
function namedIn(text: string): string {
  const [, kind, name] =
    /\b(relation|table|column|database|role|object name|column name|migration)[ :]{1,2}["'`]?([\w.-]{2,120})["'`]? (?:of relation \S+ )?(?:does(?:n't| not) exist|already exists|was previously applied)/i.exec(
      text,
    ) ??
    /\b(table|column|database|object name|column name)[ :]{1,2}["'`]([\w.-]{1,120})["'`]/i.exec(text) ??
    [];
  return name === undefined ? '' : ` (${kind?.toLowerCase()} ${name})`;
}

/** The migration that is missing, where the message names it. */
function fileIn(text: string): string {
  const file =
    /missing: ([\w./-]+)/.exec(text)?.[1] ??
    /(?:identified by|for version|migration:?|version) ['"]?([\w.-]{2,80})/.exec(text)?.[1];
  return file === undefined ? '' : `: ${file}`;
}
