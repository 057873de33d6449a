/** A form that reads like a translation, and what to write instead. */
export interface Wording {
  readonly form: RegExp;
  readonly better: string;
}

/** The worst forms. A sentence that needs one of them needs another sentence. */
export const wordings: readonly Wording[] = [
  { form: /\banew\b/i, better: 'again' },
  {
    form: /\b(?:is|are|was|were|be|been) told\b|\b(?:told|tell) (?:by|at once)\b|\btells? (?:best|it)\b/i,
    better: 'is reported, says',
  },
  { form: /\b(?:begun|began)\b/i, better: 'started' },
  { form: /\bg(?:ave|ives?|iven) (?:[\w:-]+ ){1,3}up\b(?! to)/i, better: 'gave up on it' },
  {
    form: /\bstands? (?:in|on|at|for itself|there|here|twice|alone|before|behind|nowhere|under|below|above)\b|\blies (?:in|on|at|there|under)\b/i,
    better: 'is',
  },
  { form: /\b(?:nobody|somebody|whoever)\b|\bno one\b/i, better: 'name the actor, or use the passive' },
  { form: /\bmend(?:s|ed|ing)?\b|\bputs? (?:\w+ )?right\b/i, better: 'fix, correct' },
  { form: /\b(?:by|of) (?:itself|themselves)\b/i, better: 'automatically, on its own' },
  {
    form: /(?<!\b(?:there|here) )\b(?:is|are|was|were) (?:none\b|no (?!longer\b|more than\b))/i,
    better: 'is not a …',
  },
  { form: /\basked for\b|\bis asked (?:for|whether|up)\b/i, better: 'requested' },
  { form: /\bknock(?:s|ed|ing)?\b/i, better: 'connects' },
  { form: /\bbeside\b/i, better: 'next to, in addition to, besides' },
  { form: /\bthe least (?:that|of|which)\b/i, better: 'the minimum' },
  {
    form: /(?:^|[.;:!] )(?:Is|Are|Was|Were|Has|Does|Had|Should) [^.?!;]*, [^.?!;]*(?:[.;!]|$)/,
    better: 'If …',
  },
  { form: /\b(?:go|goes|went|gone) on\b(?! (?:strike|line))/i, better: 'continues' },
  { form: /\bshall\b/i, better: 'will, must' },
  { form: /\bno more(?:[.;:,)]|$)/i, better: 'no longer' },
  {
    form: /\bNothing (?:has to be done|speaks against)\b/i,
    better: 'No action is needed, No problems found',
  },
  { form: /\b(?:is|are|was) to (?:be|get|have|serve|move|run|take)\b/i, better: 'must, should, expects' },
  { form: /\bend(?:s|ed)? alike\b/i, better: 'failed the same way' },
  { form: /\b(?:is|are) not right\b/i, better: 'is invalid' },
  { form: /\btruth value\b/i, better: 'true or false' },
  { form: /\b(?:comes?|came) about\b|\b(?:found|find) out\b/i, better: 'happened; detected, check' },
  { form: /\bsees? (?:to it )?that\b/i, better: 'make sure that, check that' },
  { form: /\b(?:hitherto|thereof|therein|thereby|wherein|whence|thence|lest)\b/i, better: 'a plain word' },
  { form: /\bto be had\b|\bfor want of\b|\bat hand\b/i, better: 'available, for lack of' },
  { form: /\bdoes not give (?:it|him|them)\b/i, better: 'does not set' },
  { form: /\b(?:is|are|was) (?:wanted|wished)\b|\bwished for\b/i, better: 'requested' },
  { form: /\bput in for\b/i, better: 'replaces' },
  { form: /\b(?:bring|brings|brought|bringing) (?:\w+ ){1,4}back\b/i, better: 'restore' },
  { form: /\ba ready (?:one|image)\b/i, better: 'an existing image' },
  { form: /\bmisspelt\b/i, better: 'misspelled, a typo' },
  { form: /\bcome right\b/i, better: 'recover' },
  { form: /\b(?:the|a) word (?:is|was) not known\b/i, better: 'unknown value' },
  { form: /\bat the present\b|\bup to now\b|\bas yet\b/i, better: 'so far' },
  { form: /\b(?:has|have) not \d/i, better: 'does not have …' },
  { form: /\bbelongs? into\b/i, better: 'belongs in' },
  { form: /\bif it (?:stays|remains) so\b/i, better: 'if it keeps happening' },
  { form: /\b(?:is|are) going on\b|\bmay be going on\b/i, better: 'is in progress' },
  { form: /\blooking (?:what|whether)\b/i, better: 'checking what, checking whether' },
  { form: /\b(?:goes|go) in a circle\b/i, better: 'forms a cycle' },
  { form: /\b(?:takes?|took) no (?:images?|state|update|build)\b/i, better: 'accepts no …' },
  { form: /\b[Mm]ind (?:a|the|region)\b/, better: 'check' },
  { form: /\bthat (?:is|are) meant\b/i, better: 'name what it is' },
  { form: /\b(?:runs?|serves?) (?:\S+ ){0,3}(?:again )?since\b/i, better: 'has been running … since' },
  { form: /\b(?:ECS|registry|service|group|task|program|server) wants?\b/, better: 'requires, needs' },
  { form: /\bfor ever\b|\bhalf-way\b/i, better: 'forever or again and again; halfway' },
  { form: /\bin words\b/i, better: 'with an error message' },
  {
    form: /\b(?:recognis|organis|authoris|unauthoris|behaviour|colour(?!-)|licence|centre\b)/i,
    better: 'the American spelling',
  },
];
