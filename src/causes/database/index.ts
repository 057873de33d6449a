import { type Engine, engineIn } from './engines.ts';
import { type DatabaseTrouble, FORMS } from './forms.ts';

export type { Engine } from './engines.ts';
export type { DatabaseTrouble } from './forms.ts';

/** What a line of a program's log says about its database. */
export interface DatabaseSaying {
  readonly trouble: DatabaseTrouble;
  readonly engine?: Engine;
  /** The server's name or address, with the port where it is said. Never the address of the task. */
  readonly host?: string;
}

/** How certain the words are: 0 is the most telling. */
export function databaseRank(text: string): number | undefined {
  if (isAside(text)) return undefined;
  const at = FORMS.findIndex(([, words]) => words.test(text));
  return at === -1 ? undefined : at;
}

/** What this line says, or `undefined`: it is about no database. */
export function databaseSaying(text: string): DatabaseSaying | undefined {
  const rank = databaseRank(text);
  const trouble = rank === undefined ? undefined : FORMS[rank]?.[0];
  if (trouble === undefined) return undefined;
  const engine = engineIn(text);
  const host = hostIn(text, trouble);
  return { trouble, ...(engine && { engine }), ...(host !== undefined && { host }) };
}

/** It is tried again, it is only a warning, or it quotes what was to be logged. */
function isAside(text: string): boolean {
  return (
    /\bretry(?:ing)?\b|will try again|trying again|\bwarn(?:ing)?\b|attempting to log/i.test(text) &&
    !/Max(?:imum)? retries|max retries per request/i.test(text)
  );
}

const HOSTS: readonly RegExp[] = [
  /(?:server at|server on|host name|hostname|connect to|host:?|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|querySrv \w+|lookup|connecting to|database server at|server host|getaddrinfo for) [`'"]?(?!\w+=)([A-Za-z0-9_][\w-]*(?:\.[\w-]+)*(?::\d+)?)/i,
  /\b((?:\d{1,3}\.){3}\d{1,3}:\d+)/,
  /(?<![\w.-])[.-]*(\w[\w-]*(?:\.[\w-]+){2,}\.(?:amazonaws\.com|mongodb\.net)(?::\d+)?)/i,
];

function hostIn(text: string, trouble: DatabaseTrouble): string | undefined {
  // What these name is the address of the task.
  if (trouble === 'address' || trouble === 'blocked' || /pg_hba\.conf entry/.test(text)) return undefined;
  const host = HOSTS.map((form) => form.exec(text)?.[1]).find((one) => one !== undefined);
  return host === undefined || NO_HOST.test(host) ? undefined : host;
}

/** Words that stand where a name would. */
const NO_HOST =
  /^(?:[Ss]erver|[Dd]atabase|[Hh]ost|local|any|the|your|failed|an?|it|this|to|SQL|MySQL|MariaDB|Redis|MongoDB)$/;
