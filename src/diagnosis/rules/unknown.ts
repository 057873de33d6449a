import { parseEvent } from '../../ecs/service-events.ts';
import type { Evidence } from '../evidence.ts';
import { targetLine } from '../health.ts';
import { awsLines, exits, type Line } from '../lines.ts';
import { allLogLines } from '../log-lines.ts';
import { namesOf } from '../names.ts';
import { command, steps } from '../remedy.ts';
import type { Proof, Rule } from '../rule.ts';

const ROUTINE = new Set([
  'steady',
  'started',
  'stopped',
  'registered',
  'deregistered',
  'draining',
  'balance',
  'completed',
]);
const LAST_LOG_LINES = 20;

/** What no rule knows, shown raw: nothing is hidden and nothing is guessed. */
export const unknown: Rule = {
  name: 'unknown',
  diagnose(evidence) {
    const { cluster, service, region } = namesOf(evidence);
    const proof = rawProof(evidence);
    // Nothing was seen to go wrong: the verdict and its next step say all that is known.
    if (isOutOfTime(evidence) && proof.length === 0) return undefined;
    return {
      cause:
        proof.length > 0
          ? `No known cause matches the evidence: ${evidence.verdict.message}`
          : `Amazon ECS gave no readable reason: ${evidence.verdict.message}`,
      proof,
      remedy: steps(
        'Read the proof: it is everything that Amazon ECS, the load balancer and the container reported. The service has more:',
        command`aws ecs describe-services --region ${region} --cluster ${cluster} --services ${service}`,
      ),
    };
  },
};

/** The wait has ended, or ECS has lost the deployment; it did not fail. */
function isOutOfTime({ verdict }: Evidence): boolean {
  return verdict.kind === 'failed' && (verdict.reason === 'timed-out' || verdict.reason === 'vanished');
}

function rawProof(evidence: Evidence): readonly Proof[] {
  const said = awsLines(evidence).filter(({ proof: { source, text } }) => !isRoutine(source, text));
  const targets = evidence.targets
    .filter(({ state }) => state !== 'healthy' && state !== 'draining')
    .map(targetLine);
  const lines: readonly Line[] = [
    ...said,
    ...exits(evidence).map(({ line }) => line),
    ...targets,
    ...allLogLines(evidence).slice(-LAST_LOG_LINES),
  ];
  const proofs = lines.map(({ proof }) => proof);
  return proofs.filter(({ text }, place) => proofs.findIndex((other) => other.text === text) === place);
}

function isRoutine(source: string, text: string): boolean {
  if (source === 'rollout') return /\b(?:in progress|completed)\b/.test(text);
  return source === 'service event' && ROUTINE.has(parseEvent(text).kind);
}
