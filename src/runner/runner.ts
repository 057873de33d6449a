import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Source } from './source.ts';

/** What GitHub's runner tells of the job. Source: GitHub Docs, Variables reference. */
export interface Runner {
  /** Absolute path of the checkout. */
  readonly workspace: string;
  /** A folder that is emptied after the job. */
  readonly temp: string;
  readonly eventName: string;
  readonly source: Source;
  /** Where this action's docs lie, ending in `/`. */
  readonly docsUrl?: string;
  /** Path of the summary's file; absent outside a runner. */
  readonly summaryPath?: string;
  readonly awsRegion?: string;
  /** Above 1 only against a simulator on a loopback address. */
  readonly clockRate: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

export function readRunner(environment: Environment): Runner {
  const of = (name: string) => environment[name]?.trim() || undefined;
  const docsUrl = docsUrlOf(of);
  const summaryPath = of('GITHUB_STEP_SUMMARY');
  const awsRegion = of('AWS_REGION') ?? of('AWS_DEFAULT_REGION');
  return {
    workspace: of('GITHUB_WORKSPACE') ?? of('PWD') ?? '.',
    temp: of('RUNNER_TEMP') ?? tmpdir(),
    eventName: of('GITHUB_EVENT_NAME') ?? '',
    source: sourceOf(of),
    clockRate: clockRateOf(of),
    ...(docsUrl !== undefined && { docsUrl }),
    ...(summaryPath !== undefined && { summaryPath }),
    ...(awsRegion !== undefined && { awsRegion }),
  };
}

type Lookup = (name: string) => string | undefined;

function sourceOf(of: Lookup): Source {
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
    ...pullRequestOf(of('GITHUB_EVENT_PATH')),
  };
}

/** On a pull request the checkout is the merge commit; the head's SHA stands in the event alone. */
function pullRequestOf(eventPath: string | undefined): Pick<Source, 'headSha' | 'pullRequest'> {
  const { number, head } = readEvent(eventPath)?.pull_request ?? {};
  return {
    ...(typeof number === 'number' && { pullRequest: number }),
    ...(typeof head?.sha === 'string' && { headSha: head.sha }),
  };
}

interface Event {
  readonly pull_request?: { readonly number?: unknown; readonly head?: { readonly sha?: unknown } };
}

function readEvent(path: string | undefined): Event | undefined {
  if (path === undefined) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    // The report only loses the number of the pull request.
    return undefined;
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
  const isLoopback = /^https?:\/\/(127(\.\d+){3}|localhost|\[::1\])(:\d+)?(\/|$)/.test(
    of('AWS_ENDPOINT_URL') ?? '',
  );
  return isLoopback && rate > 0 ? rate : 1;
}
