import { missingVariables } from '../causes/missing-variables.ts';
import type { Evidence } from '../diagnosis/evidence.ts';
import { diagnose } from '../diagnosis/index.ts';
import { secretsOfThisRun } from '../text/known-values.ts';
import { list } from '../text/words.ts';
import { inOwnWords } from './own-words.ts';
import { isMemoryOurs, rightsWithheld } from './run-command.ts';
import { secretNames, type Trial, type TrialResult } from './trial.ts';
import { type TrialSubject, trialEvidence } from './trial-evidence.ts';
import { variablesOf } from './variables-file.ts';

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
  if (outcome.kind === 'no-engine') {
    return undecided(inOwnWords(trial, result).message, 'Check that the Docker engine of the runner works.');
  }
  const words = 'words' in outcome ? outcome.words : [];
  if ([...words, ...log.map(({ text }) => text)].some((line) => /exec format error/i.test(line))) {
    return undecided(
      `Container ${name} is built for a different processor than this runner's.`,
      'Use a runner of that architecture, or add a step with `docker/setup-qemu-action` before this one.',
    );
  }
  const wanted = logs.flatMap(missingVariables).map((variable) => variable.name);
  const withheld = secretNames(trial.container).filter((secret) => wanted.includes(secret));
  if (withheld.length === 0) return undecidedForLimits(trial, result);
  const needs = `Container ${name} does not run without ${withheld.join(', ')}, but a trial does not fetch secrets.`;
  return undecided(needs, secretsHint(withheld));
}

/** Where a trial holds a container tighter than Amazon ECS does, what goes wrong there is no fault of the image. */
function undecidedForLimits(trial: Trial, { outcome, log }: TrialResult): Verdict | undefined {
  const { container } = trial;
  const { leftOut } = variablesOf(container);
  const missing = [...leftOut.map((name) => `the variable ${clip(name)}`), ...rightsWithheld(container)];
  if (missing.length > 0) {
    return undecided(
      `Container ${container.name} did not pass, but a trial cannot provide ${list(missing)}.`,
      'A trial passes only single-line variables without control characters, and grants no rights on the machine.',
    );
  }
  if (outcome.kind === 'exited' && outcome.isOutOfMemory && isMemoryOurs(trial)) {
    return undecided(`Container ${container.name} needs more memory than a trial may use.`, '');
  }
  if (!['exited', 'not-started', 'not-listening'].includes(outcome.kind)) return undefined;
  const words = 'words' in outcome ? outcome.words : [];
  const isRefused = /operation not permitted|no new privileges/i;
  if ([...words, ...log.map(({ text }) => text)].some((line) => isRefused.test(line))) {
    return undecided(
      `Container ${container.name} did something that a trial does not allow: gaining privileges, creating devices or sending raw packets.`,
      '',
    );
  }
  return undefined;
}

function failure(trial: Trial, result: TrialResult, evidence: Evidence): Verdict {
  const { kind } = result.outcome;
  const isSeen = kind === 'not-listening' || kind === 'unhealthy' || kind === 'program-missing';
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
  return `A trial fetches no secrets, so ${names.map((name) => `\`${name}\``).join(', ')} had no value. In \`mode: validate\`, where nothing is registered, \`environment-variables\` can give one.`;
}

function clip(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}
