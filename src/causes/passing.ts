/**
 * Words about what another system decides: whether it is reachable, ready, free, or lets us. Such a failure may pass
 * while ECS goes on trying. No list of them is complete, so that a line without them proves nothing by itself either.
 * Whole words where others contain them: `TypeError` has a "peer", `await` a "wait", `please` a "lease".
 */
const words: readonly RegExp[] = [
  /\bconnect(?!ed\b|or\b)|connection|refused|reset by peer|broken pipe|socket|ECONN|EPIPE|EHOST|ENET/i,
  /time[ds]?[ -]?out|timeout|deadline|took too long|unreachable|no route|network/i,
  /resolv|\blookup\b|getaddrinfo|EAI_AGAIN|ENOTFOUND|\bdns\b|name or service|unknown host|host not found/i,
  /unavailable|starting up|not (?:yet )?(?:ready|available|running|accepting|initiali[sz]ed)|in recovery|recover|fail(?:ing|ed)? ?over|failover|read[- ]only|standby|shutting down/i,
  /temporar|try again|retry|retries|throttl|too many|rate.?limit|quota|exceed|limit|capacity|backoff/i,
  /\block(?:ed|s|ing)?\b|deadlock|\bleases?\b|leader|\belect|\bpeers?\b|quorum|replica|primary|master|follower|\bmember/i,
  /migrat|schema|\bpending|\bwait|already (?:in use|running|held|exists|being)|in use|EADDRINUSE|busy|conflict|another (?:instance|process|node)/i,
  /permission|denied|forbidden|unauthori[sz]ed|not authorized|credential|token|expired|licen[cs]e|\bseat|entitle/i,
  /certificate|handshake|\btls\b|\bssl\b|upstream|backend|broker|gateway|\b(?:408|425|429|50[0-4])\b/i,
  /not found in (?:bucket|s3|registry)|NoSuchKey|NoSuchBucket|does not exist|not exist|no such (?:table|host|database|index|topic|queue)/i,
];

/** What went well, in the words of those things: `connection established`. */
const wentWell =
  /\b(?:connected|established|acquired|ready|listening|started|succe(?:ss|eded)\w*|loaded|completed?|finished)\b/i;
const wentBadly = /\b(?:not|no|never|cannot|could|fail\w*|error|refused|waiting)\b|n't\b/i;

export function isPassing(line: string): boolean {
  const text = line.slice(0, 2_000);
  if (wentWell.test(text) && !wentBadly.test(text)) return false;
  return words.some((pattern) => pattern.test(text));
}
