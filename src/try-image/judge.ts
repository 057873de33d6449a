import { missingVariables } from '../causes/missing-variables.ts';
import type { Evidence } from '../diagnosis/evidence.ts';
import { diagnose } from '../diagnosis/index.ts';
import { secretsOfThisRun } from '../text/known-values.ts';
import { inOwnWords } from './own-words.ts';
import { secretNames, type Trial, type TrialResult } from './trial.ts';
import { type TrialSubject, trialEvidence } from './trial-evidence.ts';

/** What a trial says about the image. */
export interface Judgement {
  /** `undecided`: it went wrong for want of something that only ECS can give. */
  readonly verdict: 'passed' | 'failed' | 'undecided';
  /** A sentence. */
  readonly message: string;
  /** Markdown; empty when nothing is to be done. */
  readonly remedy: string;
  /** The end of the container's log, safe to show. */
  readonly log: readonly string[];
}

type Verdict = Omit<Judgement, 'log'>;

/** These tell no more than that a container ended, and send the reader to CloudWatch: a trial has its own words. */
const GENERAL: readonly string[] = ['container-exited', 'container-cannot-start', 'unknown'];

/** Reads a trial with the rules of the diagnosis, so that a cause has the same name before and after a deployment. */
export function judgeTrial(trial: Trial, told: TrialResult, subject: TrialSubject): Judgement {
  const result = masked(told);
  const evidence = trialEvidence(trial, result, subject);
  const log = evidence.logs.flatMap(({ lines }) => lines.map(({ text }) => text));
  return {
    ...(passOf(trial, result) ?? undecidedOf(trial, result, evidence) ?? failure(trial, result, evidence)),
    log,
  };
}

/** What the container and Docker said, without secrets: every sentence below may quote a part of it. */
function masked({ outcome, log, ...rest }: TrialResult): TrialResult {
  const { mask } = secretsOfThisRun;
  return {
    ...rest,
    outcome: 'words' in outcome ? { ...outcome, words: outcome.words.map(mask) } : outcome,
    log: log.map(({ at, text }) => ({ at, text: mask(text) })),
  };
}

function passOf(trial: Trial, result: TrialResult): Verdict | undefined {
  const { outcome } = result;
  const mayEnd = outcome.kind === 'exited' && outcome.exitCode === 0 && trial.container.essential === false;
  if (outcome.kind !== 'passed' && !mayEnd) return undefined;
  return { verdict: 'passed', message: inOwnWords(trial, result).message, remedy: '' };
}

function undecidedOf(trial: Trial, result: TrialResult, { logs }: Evidence): Verdict | undefined {
  const { outcome, log } = result;
  const { name = '' } = trial.container;
  if (outcome.kind === 'cancelled') return undecided('The job was cancelled during the trial.', '');
  const words = 'words' in outcome ? outcome.words : [];
  if ([...words, ...log.map(({ text }) => text)].some((line) => /exec format error/i.test(line))) {
    return undecided(
      `Container ${name} is built for another processor than this runner has.`,
      'Use a runner of that architecture, or add a step with `docker/setup-qemu-action` before this one.',
    );
  }
  const wanted = logs.flatMap(missingVariables).map((variable) => variable.name);
  const withheld = secretNames(trial.container).filter((secret) => wanted.includes(secret));
  if (withheld.length === 0) return undefined;
  const needs = `Container ${name} does not run without ${withheld.join(', ')}, and a trial fetches no secrets.`;
  return undecided(needs, secretsHint(withheld));
}

function failure(trial: Trial, result: TrialResult, evidence: Evidence): Verdict {
  const { kind } = result.outcome;
  const isSeen = kind === 'not-listening' || kind === 'unhealthy';
  const telling = isSeen ? undefined : diagnose(evidence).find(({ name }) => !GENERAL.includes(name));
  const own = inOwnWords(trial, result);
  const secrets = secretNames(trial.container);
  // What never ran missed none.
  const hints = secrets.length > 0 && kind !== 'not-started' ? [secretsHint(secrets)] : [];
  return {
    verdict: 'failed',
    message: telling?.cause ?? own.message,
    remedy: [telling?.remedy ?? own.remedy, ...hints].join('\n\n'),
  };
}

function undecided(message: string, remedy: string): Verdict {
  return { verdict: 'undecided', message, remedy };
}

function secretsHint(names: readonly string[]): string {
  return `A trial fetches no secrets: ${names.map((name) => `\`${name}\``).join(', ')} had no value. In \`mode: validate\`, where nothing is registered, \`environment-variables\` can give one.`;
}
