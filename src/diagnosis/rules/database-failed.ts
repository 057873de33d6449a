import {
  type DatabaseSaying,
  type DatabaseTrouble,
  databaseRank,
  databaseSaying,
} from '../../causes/database/index.ts';
import { upperFirst } from '../../text/words.ts';
import { databaseRemedy } from '../database-remedy.ts';
import { exitsBehind, type Line, wholeLine } from '../lines.ts';
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
    const match = wholeLine(line);
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

interface Said {
  /** `Container app`. */
  readonly container: string;
  /** `its database`, with the name of its engine or its host. */
  readonly database: string;
  /** The host alone, behind a space. */
  readonly host: string;
  readonly text: string;
}

function causeOf({ trouble, engine, host }: DatabaseSaying, container: string, text: string): string {
  const database = `its database${host ? ` ${host}` : engine ? ` (${engine.name})` : ''}`;
  return CAUSES[trouble]({ container, database, host: host ? ` ${host}` : '', text });
}

const CAUSES: Record<DatabaseTrouble, (said: Said) => string> = {
  tls: ({ container, database, text }) =>
    /does not support SSL/i.test(text)
      ? `${container} requires TLS, but ${database} does not support it.`
      : `${container} connects to ${database} without encryption, and the server requires TLS (SSL).`,
  certificate: ({ container, database }) => `${container} does not trust the TLS certificate of ${database}.`,
  address: ({ container, database, text }) =>
    `${container} may not connect to ${database} from the address of the task${/Atlas/i.test(text) ? ': the IP access list of MongoDB Atlas does not contain it' : ''}.`,
  blocked: ({ container }) =>
    `${container} is blocked by its MySQL database after too many failed connections from this host.`,
  login: ({ container, database, text }) =>
    `${container} cannot log in to ${database}: wrong user or password${userIn(text)}.`,
  method: ({ container, database }) =>
    `${container} cannot log in to ${database}: the client does not support the authentication method that the server asks for.`,
  starting: ({ container, database }) =>
    `${container} reached ${database}, but the server accepts no connections yet: it is starting, recovering or shutting down.`,
  database: ({ container, host, text }) =>
    `${container} uses a database or a role that does not exist on the server${host}${namedIn(text)}.`,
  limit: ({ container }) =>
    `${container} cannot connect: its database has reached its maximum number of connections.`,
  pool: ({ container, database }) =>
    `${container} got no connection to ${database} from its connection pool in time.`,
  url: ({ container, database }) => `${container} cannot read the connection string (URL) of ${database}.`,
  lock: ({ container, database }) =>
    `${container} waited for a lock on ${database} that another process holds.`,
  files: ({ container, text }) =>
    `${container} found migrations in the database that the image does not contain${fileIn(text)}.`,
  edited: ({ container, text }) =>
    `${container} found that a migration in the image differs from the one that was applied to its database${fileIn(text)}.`,
  migration: ({ container, text }) =>
    `${container} found the database in a state its code does not expect: a migration failed or was not run${namedIn(text)}.`,
  name: ({ container, host }) => `${container} cannot resolve the host name of its database${host}.`,
  reach: ({ container, database }) => `${container} cannot reach ${database}.`,
};

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
