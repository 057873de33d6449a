import { openAws } from '../aws/aws.ts';
import { openSession } from '../aws/session.ts';
import { dockerCli } from '../image/docker.ts';
import { removeDockerConfig } from '../image/docker-config.ts';
import type { RollbackReport } from '../rollout/rollback/outcome.ts';
import { followRollback } from '../rollout/rollback.ts';
import { strategyNamed } from '../rollout/strategies/index.ts';
import type { Clock } from '../runner/clock.ts';
import type { KeptName } from '../runner/kept-name.ts';
import { keptValues } from '../runner/kept-slots.ts';
import type { Log } from '../runner/log.ts';
import type { Runner } from '../runner/runner.ts';
import { secretsOfThisRun } from '../text/known-values.ts';
import { plainText } from '../text/safe-text.ts';
import { list } from '../text/words.ts';
import { removeImage } from '../try-image/build-for-trial.ts';
import { removeContainer } from '../try-image/container.ts';
import { removeVariables } from '../try-image/variables-file.ts';
import { serviceReads } from '../wiring/service-ports.ts';
import { printProgress } from '../wiring/watch-ports.ts';
import { type KeptRollback, readRollback } from './kept.ts';

/** The post step has five minutes at most; it ends within four. */
const limitMs = 3.5 * 60_000;

export interface CleanUpPorts {
  readonly clock: Clock;
  readonly log: Log;
  readonly runner: Runner;
  /** What the main step kept; empty when it kept nothing under the name. */
  readonly kept: (name: KeptName) => string;
}

/** What is left to do after the step: the login goes, a rollback is followed. Answers Markdown for the post step's summary. */
export async function cleanUp({ clock, log, runner, kept }: CleanUpPorts): Promise<string | undefined> {
  for (const trial of keptValues(kept('trial'))) {
    await removeVariables(runner.temp, trial);
    await removeContainer(dockerCli(), trial);
  }
  // After its container, which would hold it.
  for (const image of keptValues(kept('trial-image'))) await removeImage(dockerCli(), image);
  for (const directory of keptValues(kept('docker-config'))) await removeDockerConfig(directory);
  const rollbacks = keptValues(kept('rollback'));
  if (rollbacks.length > 0) {
    const told = await Promise.all(rollbacks.map((text) => followKept(text, { clock, log, runner, kept })));
    return told.join('\n');
  }
  const begun = keptValues(kept('begun'));
  if (begun.length > 0 && kept('reported') === '') {
    const names = list(begun.map(shown));
    return `## Outcome unknown: the step ended before it could report\n\n${begun.length === 1 ? 'Deployment' : 'Deployments'} ${names} ${begun.length === 1 ? 'was' : 'were'} started. Look at the service in the AWS console, or run the job again.\n`;
  }
  return undefined;
}

/** Follows one rollback that the cancelled step asked for; Markdown. */
async function followKept(text: string, { clock, log, runner }: CleanUpPorts): Promise<string> {
  const { serviceName, ...rest } = readRollback(text);
  const report = await follow({ serviceName, ...rest }, clock, log, runner);
  log.info(report.message);
  return `## Rollback of service ${shown(serviceName)} after the job was cancelled: ${words[report.outcome]}\n\n${shown(report.message)}\n`;
}

/** Names and AWS's sentences as text: the summary is Markdown. */
function shown(text: string): string {
  return plainText(secretsOfThisRun.mask(text));
}

const words: Record<RollbackReport['outcome'], string> = {
  done: 'the earlier version serves again',
  'going-on': 'still in progress',
  failed: 'failed',
  impossible: 'not possible',
};

async function follow(kept: KeptRollback, clock: Clock, log: Log, runner: Runner): Promise<RollbackReport> {
  const strategy = strategyNamed(kept.strategy);
  const { target, request, region, clusterArn, serviceArn, serviceName } = kept;
  const aws = openAws(openSession({ region, clock, clockRate: runner.clockRate }));
  const reads = serviceReads(aws, { clusterArn, arn: serviceArn, name: serviceName });
  return followRollback(
    strategy,
    target,
    request,
    { reads, clock, random: Math.random, onSnapshot: printProgress({ strategy, target }, log) },
    limitMs,
  );
}
