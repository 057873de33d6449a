/** Lines that end a log and say nothing: versions, closing phrases, where another log lies, advice, frames, signs. */
const EMPTY: readonly RegExp[] = [
  /^[\s\p{P}\p{S}_]*$/u,
  /^(?:Node\.js|Bun|Deno|Python|OpenJDK|AWS for Fluent Bit)\b.{0,40}\bv?\d+[.\d]*/,
  /^at (?:async )?(?:[\w.$<>[\] ]{1,200} ?\(\S.*\)|(?:node:|file:|\/|[A-Z]:\\)\S+|[\w.$<>/]+\(.*\)|.{1,300} in \S.*:line \d+)$|^At .{1,200} char:\d+$|^\s*\+ (?:CategoryInfo|FullyQualifiedErrorId|[ ~]*~)|^\s*[\w']{1,60}, called at \S+:\d+|^CallStack \(from/,
  /^\s+(?:at|from) \S|^\s*#\d+ |^\s*File "|^\s+\.{3} \d+ |^\t\S+\.go:\d+|^\s+\d+: \S+$|^stack backtrace|^stack traceback|^Stack trace:|^Backtrace:/i,
  /^(?:Exiting|Exited|Aborting|Aborted|Bye|Goodbye|Stopped|Stopping|Terminated|Terminating|Killed|Shutting down|Shutdown|Halting)\b[^:]{0,40}$/i,
  /^(?:Exiting|Exited|Exit(?:ing)? (?:with|code|status)|Process exited|Finished|The process) .{0,40}(?:code|status) \(?-?\d+/i,
  /^(?:exit status|exit code|signal:?) \d+|^Execution halted$|^Calls: /i,
  /^npm (?:ERR!|error|notice|warn)(?:\s*$| (?:code|errno|syscall|path|command|A complete log|To see a list|This is probably|\s*npm run|Exit status|Lifecycle script|location|in workspace|workspace|Failed at|\s*\/)\b)/i,
  /^npm (?:ERR!|error) .{0,200}(?:\.log$|_logs\/)/,
  /^(?:error Command failed|info Visit https:\/\/yarnpkg|Lifecycle script `|\s*ELIFECYCLE|\s*ERR_PNPM_RECURSIVE|error: script "|error Command failed with)/,
  /^(?:\$|>) \S|^> $|^yarn run v/,
  /^note: (?:run with|Some details)/,
  /^(?:Learn more|For (?:more )?(?:help|information|details)|See (?:also|https?:|the)|(?:To|You can) see (?:the |a )?(?:full|complete|more)|Re-?run (?:Maven|with|the)|\[Help \d+\]|More (?:info|information|details)|Read more|Visit|Docs?|Documentation|Tasks: TOP|\(See full trace|Please (?:refer|see|visit|check the doc)|To (?:fix|resolve|see) this\b)[\s\S]{0,20}/i,
  /^(?:<?https?:\/\/\S+>?)$/,
  /^#? ?(?:\/\S+\.(?:log|dump|txt)|An error report file|If you would like to submit)/,
  /^Crash dump is being written|^erl_crash|core dumped\)?$|^\[signal /,
  /^\[nodemon\] |^PM2 +\| App|^App \[|^\[PM2\]/i,
  /^AH00558: /,
  /^\S*rc\.init: (?:fatal: stopping the container|warning: s6-rc failed to properly)|^s6-rc: (?:info: service |warning: unable to start service )/,
  /^BUILD (?:FAILED in \d|FAILURE$)|^FAILURE: Build failed with an exception|^\* (?:Try|Get more help)|^> (?:Run with --|Get more help)/,
  /^(?:found |with )?\d+ errors?(?:,? (?:and )?\d+ warnings?)?[.!]?$/i,
  /^BEGIN failed--compilation aborted|^Compilation failed in require|^Execution of \S+ aborted/,
  /^configuration file \S+ test failed|^nginx: configuration file \S+ test failed/,
  /^\(?Background on this error at: /,
  /^Try (?:using )?['`"]?\S+ (?:--help|-h)|^Usage: |^usage: |^\s+-{1,2}[a-z]/,
  /^At:$|^During handling of|^The above exception|^Traceback \(most|^Caused by:$|^goroutine \d+|^created by /,
];

/** It says that it ended, and not why: any other line of failure tells more. */
const CLOSING =
  /^(?:AH00015|(?:config : )?Error\(s\) found in configuration file|(?:config : )?Failed to initialize server\(s\) addr|Kernel pid terminated|Runtime terminating during boot|no listening sockets|FPM initialization failed|Worker failed to boot|Application startup failed|Host terminated unexpectedly|An error occurred during|Application run failed|Failed to start (?:server|application|the application)\.?$|Could not create the Java Virtual Machine|A fatal exception has occurred|Program will exit|Reason: (?:Worker|App) |Worker \(pid:\d+\)|Startup failed|Initialization failed|Bootstrap failed|Something went wrong|Server failed to start\.?$)|Fatal errors found|gave up: |run failed: command|command finished with error|did not exit normally|Error termination\. Backtrace|workers acknowledged a successful startup|entered FATAL state|exited: .* not expected|(?:contains errors|failed), aborting|failed to properly bring all the services up|command exited \d+|unable to start service|^failed to load configuration file |^Unable to include \S+ from |^Haltet: |^Shutting down: Master|^(?:fatal|error): exiting|^App(?:lication)? crashed|process (?:exited|died|terminated)|exited with (?:code|status)|^Error response from daemon$/i;

/** The text says itself that it goes on. */
const GOES_ON =
  /\b(?:(?<!(?:user|account|login|role|key|client|subscription|principal|project) (?:is |was |has been )?)disabled|disabling|skip(?:s|ped|ping)?|continu(?:e|es|ing)|carrying on|ignor(?:e|ed|ing)|(?:will|does|do) not (?:be|have|send|report|collect|use|work properly|affect|run in)|won't be|fall(?:s|ing)?[ -]?back|fell back|fallback|default(?:s|ing) to|using (?:an? |the )?(?:default|built-in|bundled|in-memory|local|stub|mock|dummy|fake|sane|json instead)|optional(?:ly)?|retry(?:ing)?|retries|re-?tr(?:y|ied)|try(?:ing)? again|will try|attempt \d+|\d+ attempts? left|deprecat\w+|non-fatal|not fatal|harmless|no-op|proceed(?:s|ing)?|recovered|reconnect(?:ing|ed)?|(?:running|starting|working|operating) (?:in \w+ mode )?without|experimental|development server|not started|not (?:be )?(?:sent|reported|collected|exported|traced)|unavailable in|feature \w+ (?:off|unavailable)|is recommended|consider (?:setting|using)|not recommended|can be ignored|dropping|discarded|noop|degraded|best[- ]effort|hint:|turned off|switched off|(?:stays|remains|is|are) (?:off|inactive)|inactive)\b|\bUsing .{1,60} instead\b|\b(?:logging|writing|printing) to (?:stdout|stderr|console) instead\b/i;
/** Whatever else it says. */
const SAYS_SO = /\bcontinuing with(?:out)?\b|\bnon-fatal\b|\bnot fatal\b|\(ignored\)|\bfalling back to\b/i;
const RETRIES =
  /\b(?:retrying|will (?:re)?try|try(?:ing)? again in|continuing|skipping|ignoring|falling back|non-fatal|not fatal|attempt \d+)\b/i;
/** … and these words of the end outweigh them. */
const ENDS =
  /\b(?:giv(?:e|ing) up|gave up|no more retries|exceeded|exhausted|retries exceeded|max(?:imum)? (?:number of )?(?:retries|attempts)|(?:cannot|can't|could not|unable to|will not|refus(?:e|es|ing) to|won't) (?:start|boot|continue|run|proceed|recover)|not (?:start|boot)ing\b|exiting|aborting|aborted|shutting down|terminating|fatal)\b/i;

/** Talk about a request that somebody made, not about the start of the program. */
const REQUEST =
  /\b(?:GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS) \/\S*|\brequest(?:[ _-]?id)?[ :=(#]+[\w-]*\d|\bTLS handshake error from \S|\bHTTP\/[12](?:\.\d)?"? \d{3}\b/;

/** What watches the program is not what it needs. */
const TELEMETRY =
  /\b(?:x-?ray daemon|(?:dog)?statsd|otlp|telemetry|opentelemetry|(?:trace|span|metric|metrics|log) export(?:er)?|(?:sending|export(?:ing)?|flush(?:ing)?|report(?:ing)?|push(?:ing)?) (?:segments|spans|traces|metrics|heartbeats?|analytics|usage data))\b/i;

const FAILURE =
  /\b(?:error|errors|err|fail(?:ed|ure|s|ing)?|fatal|cannot|can't|could not|couldn't|unable|not found|no such|missing|invalid|denied|refused|required?|requires|must (?:be|have|not|set|contain)|exception|abort(?:ed|ing)?|unknown|unexpected|unsupported|not supported|expired|not (?:permitted|allowed|set|defined|exist|recognized|given|configured|provided|valid|be empty)|does not (?:exist|match)|doesn't exist|undefined|unbound|already (?:in use|running|exists)|timed out|timeout|illegal|rejected|unrecognized|panic|segfault|killed|halted|bad|wrong|malformed|incompatible|mismatch|unauthorized|forbidden|unreachable|exhausted|specified|please set|but your|there is no|no space|not writable|read-only)\b|(?:Error|Exception)\b/i;

export function isEmpty(text: string): boolean {
  const trimmed = text.trim();
  return EMPTY.some((form) => form.test(text) || form.test(trimmed));
}

export function isClosing(text: string): boolean {
  return CLOSING.test(text) || /Fatal errors found in configuration/.test(text);
}

/** Of an exception with its stack only plain words count: its message may speak of a user who is disabled. */
export function goesOn(text: string, isException: boolean): boolean {
  if (SAYS_SO.test(text) || (!isException && TELEMETRY.test(text) && !ENDS.test(text))) return true;
  return (isException ? RETRIES : GOES_ON).test(text) && !ENDS.test(text);
}

export function isAboutRequest(text: string): boolean {
  return REQUEST.test(text);
}

export function speaksOfFailure(text: string): boolean {
  return FAILURE.test(text);
}
