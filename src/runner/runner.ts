import { readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isLike } from '../text/match.ts';
import type { Source } from './source.ts';
import { type Trust, type TrustEvent, trustOf } from './trust.ts';

/** What GitHub's runner tells of the job. Source: GitHub Docs, Variables reference. */
export interface Runner {
  /** Absolute path of the checkout. */
  readonly workspace: string;
  /** A folder that is emptied after the job. */
  readonly temp: string;
  readonly eventName: string;
  readonly source: Source;
  /** Whose code this job may run beside its credentials. */
  readonly trust: Trust;
  /** Whether AWS credentials stand in its environment. */
  readonly hasAwsKeys: boolean;
  /** What is the same when this very step of this attempt of the run is run again, and for no other step. */
  readonly occasion: Occasion;
  /** Where this action's docs lie, ending in `/`. */
  readonly docsUrl?: string;
  /** Path of the summary's file; absent outside a runner. */
  readonly summaryPath?: string;
  readonly awsRegion?: string;
  /** Above 1 only against a simulator on a loopback address. */
  readonly clockRate: number;
}

export interface Occasion {
  readonly runId: string;
  readonly runAttempt: string;
  /** Id of the job, and of the step, in the workflow. */
  readonly job: string;
  readonly step: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

export function readRunner(environment: Environment): Runner {
  const of = (name: string) => environment[name]?.trim() || undefined;
  const textOf = (name: string) => of(name) ?? '';
  const docsUrl = docsUrlOf(of);
  const summaryPath = of('GITHUB_STEP_SUMMARY');
  const event = readEvent(of('GITHUB_EVENT_PATH'));
  const awsRegion = of('AWS_REGION') ?? of('AWS_DEFAULT_REGION');
  return {
    workspace: of('GITHUB_WORKSPACE') ?? of('PWD') ?? '.',
    temp: folderOr(of('RUNNER_TEMP'), tmpdir()),
    eventName: textOf('GITHUB_EVENT_NAME'),
    source: sourceOf(of, event),
    trust: trustOf(textOf('GITHUB_EVENT_NAME'), event, of('GITHUB_SHA')),
    hasAwsKeys: awsKeys.some((name) => of(name) !== undefined),
    occasion: {
      runId: textOf('GITHUB_RUN_ID'),
      runAttempt: of('GITHUB_RUN_ATTEMPT') ?? '1',
      job: textOf('GITHUB_JOB'),
      step: textOf('GITHUB_ACTION'),
    },
    clockRate: clockRateOf(of),
    ...(docsUrl !== undefined && { docsUrl }),
    ...(summaryPath !== undefined && { summaryPath }),
    ...(awsRegion !== undefined && { awsRegion }),
  };
}

type Lookup = (name: string) => string | undefined;

/** By one of these the AWS SDKs find credentials. Source: AWS SDKs and Tools Reference Guide. */
const awsKeys = [
  ...['AWS_ACCESS_KEY_ID', 'AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_PROFILE'],
  ...['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'AWS_CONTAINER_CREDENTIALS_FULL_URI'],
];

/** A folder that is named and not there, or is none, is no place for files. */
function folderOr(path: string | undefined, other: string): string {
  try {
    return path !== undefined && statSync(path).isDirectory() ? path : other;
  } catch {
    return other;
  }
}

function sourceOf(of: Lookup, event: Event): Source {
  const [repository, sha, ref, actor, serverUrl] = [
    of('GITHUB_REPOSITORY'),
    of('GITHUB_SHA'),
    of('GITHUB_REF'),
    of('GITHUB_ACTOR'),
    of('GITHUB_SERVER_URL'),
  ];
  const runId = of('GITHUB_RUN_ID');
  return {
    ...(repository !== undefined && { repository }),
    ...(sha !== undefined && { sha }),
    ...(ref !== undefined && { ref }),
    ...(actor !== undefined && { actor }),
    ...(serverUrl !== undefined && { serverUrl }),
    ...(repository !== undefined &&
      serverUrl !== undefined &&
      runId !== undefined && { runUrl: `${serverUrl}/${repository}/actions/runs/${runId}` }),
    ...pullRequestOf(event),
  };
}

/** On a pull request the checkout is the merge commit; the head's SHA stands in the event alone. */
function pullRequestOf(event: Event): Pick<Source, 'headSha' | 'pullRequest'> {
  const { number, head } = event.pull_request ?? {};
  return {
    ...(typeof number === 'number' && { pullRequest: number }),
    ...(typeof head?.sha === 'string' && { headSha: head.sha }),
  };
}

interface Event extends TrustEvent {
  readonly pull_request?:
    | (TrustEvent['pull_request'] & { readonly number?: unknown; readonly head?: { readonly sha?: unknown } })
    | null;
}

/** GitHub sends no event that is larger. Source: GitHub Docs, Webhook events and payloads (25 MB). */
const largestEvent = 25_000_000;

function readEvent(path: string | undefined): Event {
  if (path === undefined) return {};
  try {
    const stats = statSync(path);
    if (!stats.isFile() || stats.size > largestEvent) return {};
    return (JSON.parse(readFileSync(path, 'utf8')) as Event | null) ?? {};
  } catch {
    return {};
  }
}

/** Absent for a local action (`uses: ./`), whose docs lie in the workspace. */
function docsUrlOf(of: Lookup): string | undefined {
  const [repository, ref] = [of('GITHUB_ACTION_REPOSITORY'), of('GITHUB_ACTION_REF')];
  if (repository === undefined || ref === undefined) return undefined;
  return `${of('GITHUB_SERVER_URL') ?? 'https://github.com'}/${repository}/blob/${ref}/docs/`;
}

/** A clock that runs fast is for a simulator; against AWS itself it would only look too often. */
function clockRateOf(of: Lookup): number {
  const rate = Number(of('ECS_ROLLOUT_CLOCK_RATE') ?? '1');
  const isLoopback = isLike(
    of('AWS_ENDPOINT_URL'),
    /^https?:\/\/(127(\.\d+){3}|localhost|\[::1\])(:\d+)?(\/|$)/,
  );
  return isLoopback && rate > 0 ? rate : 1;
}
