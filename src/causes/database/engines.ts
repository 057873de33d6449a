/** A database by the words of its drivers and servers, with the port on which it listens where nothing else is said. */
export interface Engine {
  readonly name: string;
  readonly port: number;
}

const ENGINES: readonly (readonly [RegExp, Engine])[] = [
  [
    /redis|valkey|\b6379\b|WRONGPASS|NOAUTH|jedis|lettuce|\.cache\.amazonaws\.com/i,
    { name: 'Redis', port: 6379 },
  ],
  [/mongo|\b27017\b|querySrv|bad auth/i, { name: 'MongoDB', port: 27_017 }],
  [
    /mysql|mariadb|\b3306\b|ER_[A-Z]{3,}|SQLSTATE\[HY000\] \[[12]\d{3}\]|ERROR [12]\d{3}\b|\([12]\d{3}, |using password: /i,
    { name: 'MySQL', port: 3306 },
  ],
  [/SQL ?Server|SqlClient|tedious|\b1433\b|Login failed for user|mssql/i, { name: 'SQL Server', port: 1433 }],
  [/\bORA-\d|\bDPY-\d|\bNJS-\d|\b1521\b|Network Adapter could not/i, { name: 'Oracle', port: 1521 }],
  [
    /postgres|psycopg|asyncpg|npgsql|pgx|pg_hba|\bPG::|\b5432\b|\b28P01\b|\bFATAL: /i,
    { name: 'PostgreSQL', port: 5432 },
  ],
];

/** `undefined`: the text does not say which. */
export function engineIn(text: string): Engine | undefined {
  return ENGINES.find(([words]) => words.test(text))?.[1];
}
