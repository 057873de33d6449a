/** What is wrong between a program and its database. */
export type DatabaseTrouble =
  /** The server wants TLS, or the client does and the server has none. */
  | 'tls'
  /** The certificate of the server is not trusted. */
  | 'certificate'
  /** The server lets no connection in from where the task is. */
  | 'address'
  /** The server has locked the address of the task out after too many failures. */
  | 'blocked'
  | 'login'
  /** The client does not know the way in which the server wants it to log in. */
  | 'method'
  /** The server is there and takes no connections yet, or for the moment. */
  | 'starting'
  | 'database'
  | 'limit'
  /** The program's own pool has no connection left, or cannot make one. */
  | 'pool'
  /** The connection string cannot be read. */
  | 'url'
  /** Another process holds the lock on the migrations. */
  | 'lock'
  /** The database has migrations that the image lacks. */
  | 'files'
  /** A migration was edited after it had been applied. */
  | 'edited'
  | 'migration'
  /** The name of the server does not resolve. */
  | 'name'
  | 'reach';

type Form = readonly [DatabaseTrouble, RegExp];

/** Words of drivers, servers and migration tools, the most certain first; the names of mere classes stand last. */
export const FORMS: readonly Form[] = [
  [
    'certificate',
    /(?:postgres|psycopg|SqlClient|SQL Server|tedious|\bpg\b|mysql|mongo|redis|sqlalchemy)\b.{0,300}(?:certificate (?:verify failed|chain was issued by an authority)|self[- ]signed certificate|unable to (?:get local issuer|verify the first) certificate)|The certificate chain was issued by an authority that is not trusted|P1011\b/i,
  ],
  [
    'tls',
    /no pg_hba\.conf entry .*(?:no encryption|SSL off)|insecure transport are prohibited|SSL connection is required|(?:server )?does not support SSL(?: connections|, but SSL was required)|requires? (?:a )?(?:secure|SSL|TLS) connection|SSL is required|SSLRequired/i,
  ],
  [
    'address',
    /no pg_hba\.conf entry|Host '[^']*' is not allowed to connect|IP that isn't whitelisted|not on (?:your|the) (?:Atlas )?(?:cluster's )?IP (?:access list|whitelist)|Client with IP address '[^']*' is not allowed to access the server/i,
  ],
  ['blocked', /is blocked because of many connection errors|ER_HOST_IS_BLOCKED/i],
  [
    'lock',
    /MigrationLocked|Migration table is already locked|Can't take lock to run migrations|(?:Could not|Unable to|failed to|can't|cannot) (?:acquire|obtain|get) (?:\w+ ){0,3}?(?:change ?log |advisory |migration |database )?lock|Waiting for changelog lock|acquire a postgres advisory lock|ConcurrentMigrationError|another migration process is currently running|Lock wait timeout exceeded|canceling statement due to lock timeout|try locking: (?:timeout|lock)/i,
  ],
  [
    'method',
    /Authentication plugin '[^']*' cannot be loaded|ER_NOT_SUPPORTED_AUTH_MODE|does not support authentication protocol|Public Key Retrieval is not allowed|authentication requires libpq version|authentication method (?:\d+ |requested )?(?:is )?not supported|unknown auth(?:entication)? (?:method|plugin)|Unable to load authentication plugin|The authentication type \d+ is not supported|unknown authentication type/i,
  ],
  [
    'login',
    /password authentication failed|(?:PAM|IAM|SCRAM|SASL) authentication failed|Access denied for user|ER_ACCESS_DENIED|bad auth\b|(?:Mongo\w*|database|code: ?18|code 18).{0,80}Authentication failed|Authentication failed.{0,80}(?:mongo|database|code 18)|Login failed for user|WRONGPASS|NOAUTH|ERR invalid password|AUTH .{0,40}without any password|ORA-01017|ORA-28000|ORA-28001|P1000\b|P1010\b|SequelizeAccessDeniedError|no password supplied|28P01|redis\.exceptions\.AuthenticationError|(?:redis|valkey)\b.{0,80}Authentication required/i,
  ],
  [
    'database',
    /database ["'`][\w-]+["'`] does not exist|Unknown database|role ["'][\w-]+["'] does not exist|Cannot open database|ORA-12514|ORA-12505|P1003\b|NoDatabaseError|3D000/i,
  ],
  [
    'starting',
    /the database system is (?:starting up|shutting down|in recovery mode|not (?:yet )?accepting connections)|(?:Redis|Valkey) is loading the dataset|ORA-01033|ORA-01034|ORA-12528|MASTERDOWN|database is being (?:started|restarted|recovered)|Server shutdown in progress|not (?:master|primary) and (?:secondary|slave)Ok=false/i,
  ],
  [
    'limit',
    /too many (?:clients|connections)|remaining connection slots|max number of clients reached|ORA-00020|ORA-12516|ER_CON_COUNT_ERROR|53300/i,
  ],
  [
    'url',
    /P1012\b.{0,200}(?:url|protocol)|P1013\b|database string is invalid|the URL must start with the protocol|MongoParseError|Could not parse (?:SQLAlchemy URL|rfc1738 URL)|Invalid (?:connection string|database URL|DSN)|Format of the initialization string does not conform|invalid (?:port|userinfo|URL escape).{0,80}(?:database|postgres|mysql|redis|mongodb|connection)|failed to parse as (?:URL|DSN)|cannot parse `?(?:postgres|mysql)|RelativeUrlWithoutBase|ORA-12154|invalid URL.{0,40}(?:redis|postgres|mysql|mongodb)|Driver claims to not accept jdbcUrl|URL must start with 'jdbc/i,
  ],
  [
    'files',
    /migration directory is corrupt|following files are missing|Detected applied migration not resolved locally|Can't locate revision|no migration found for version|previously applied but is missing|migrations? (?:have|has) been applied.{0,60}(?:missing|not found)|migration failed to be resolved locally/i,
  ],
  [
    'edited',
    /[Mm]igration checksum mismatch|was modified after it was applied|[Cc]hecksum mismatch for migration|check ?sum.{0,80}but is now/,
  ],
  [
    'migration',
    /relation ["'][\w.]+["'] does not exist|no such table|Table ['"][\w.-]+['"] doesn't exist|column ["']?[\w.]+["']? (?:of relation \S+ )?(?:does not exist|already exists)|no such column|Unknown column|Invalid (?:object|column) name|relation ["'][\w.]+["'] already exists|ORA-00942|InconsistentMigrationHistory|Conflicting migrations|NodeNotFoundError|Multiple head revisions|FlywayException|FlywayValidateException|Validate failed: Migrations|Validation Failed:? \d+ change ?sets?|Liquibase\w*Exception|liquibase\.exception\.(?!Lock)\w+|PendingMigrationError|Migrations are pending|pending migrations|Dirty database version|P20(?:21|22)\b|P30(?:05|06|09|18)\b|previously applied but has been modified|[Mm]igration\w* .*\bfail(?:ed|ure)|QueryFailedError/,
  ],
  [
    'pool',
    /PoolTimedOut|connection not available and request was dropped from queue|pool timed out|Timeout acquiring a connection|QueuePool limit|ConnectionAcquireTimeoutError|Connection is not available, request timed out|P2024\b|Timed out fetching a new connection from the connection pool|timeout period elapsed prior to obtaining a connection from the pool|could not obtain a (?:database )?connection within|ConnectionTimeoutError: could not obtain/i,
  ],
  [
    'name',
    /could not translate host name|Unknown (?:MySQL|MariaDB) server host|SequelizeHostNotFoundError|querySrv \w+|DNS query name does not exist|php_network_getaddresses|(?:getaddrinfo|lookup|gaierror|UnknownHostException|Name or service not known).{0,120}(?:\.rds\.amazonaws\.com|\.cache\.amazonaws\.com|\.mongodb\.net|postgres|mysql|mariadb|mongo|redis|valkey|\bdb\b|database)|(?:psycopg|asyncpg|mysql|mongo|redis|Npgsql|tedious).{0,200}(?:getaddrinfo|Name or service not known|Temporary failure in name resolution|No such host is known|no such host)|(?:dial tcp: )?lookup (?:\S*(?:db|redis|postgres|mysql|mongo)\S*).*no such host/i,
  ],
  [
    'reach',
    /could not connect to server|\(DBConnection\.ConnectionError\) (?:tcp|ssl) connect|connection to server (?:at|on) .* failed|Can't connect to (?:local )?(?:MySQL|MariaDB)? ?(?:server|database)|Can't reach database server|P1001\b|P1002\b|Communications link failure|Mongo\w*ServerSelectionError|MongoNetworkError|MongoTimeoutException|ServerSelectionTimeoutError|Could not connect to any servers in your MongoDB|Sequelize(?:Connection|Host)\w*Error|SQLSTATE\[(?:HY000|08006|08001)\]|PG::ConnectionBad|(?:ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH|ECONNRESET)\b.*:(?:5432|5433|3306|27017|6379|6380|1433|1521)\b|redis\.exceptions\.(?:ConnectionError|TimeoutError)|RedisConnectionException|JedisConnectionException|CannotConnectError|ClusterAllFailedError|MaxRetriesPerRequestError|RedisTimeoutError|Error \d+ connecting to \S+:6379|HikariPool.*(?:timed out|Exception)|dial tcp .*:(?:5432|3306|27017|6379|1433|1521)\b.*(?:refused|timeout|no such host|unreachable)|network-related or instance-specific error|Failed to connect to \S+:(?:1433|5432|3306|27017|6379|1521)|Login timeout expired|ORA-12541|ORA-12170|ORA-12543|Network Adapter could not establish|DPY-6005|DPY-6001|Unable to obtain connection from database|Npgsql\.NpgsqlException|psycopg2?\.OperationalError|\(2002|\(2003|\(2005|ERROR 20(?:02|03|05)\b|connect ETIMEDOUT.*(?:rds|cache)\.amazonaws/i,
  ],
];
