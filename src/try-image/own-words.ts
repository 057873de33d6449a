import { codeBlock, inlineCode } from '../text/safe-text.ts';
import { type ListeningPort, type Outcome, portOf, type Trial, type TrialResult } from './trial.ts';

interface Words {
  readonly message: string;
  /** Markdown; empty when nothing is to be done. */
  readonly remedy: string;
}

/** What a trial came to, where no cause is known that says more. */
export function inOwnWords(trial: Trial, { outcome, tookMs, log }: TrialResult): Words {
  const container = `Container ${trial.container.name}`;
  const seconds = Math.round(tookMs / 1000);
  switch (outcome.kind) {
    case 'passed':
      return { message: `${container} ${passed(trial, outcome)} after ${seconds} s.`, remedy: '' };
    case 'exited':
      return {
        message: `${container} exited with code ${outcome.exitCode} after ${seconds} s${lastWords(log)}.`,
        remedy: "The end of its log is shown in this step's log.",
      };
    case 'not-started':
      return {
        message: `${container} could not be started: ${outcome.words.at(-1) ?? `Docker ended with ${outcome.exitCode}`}.`,
        remedy: 'Check that the container definition names nothing that the image lacks.',
      };
    case 'wrong-answer':
      return wrongAnswer(`${container} answered ${outcome.status} to ${asked(trial)}.`);
    case 'no-answer':
      return noAnswer(trial, container);
    case 'not-listening':
      return notListening(trial, outcome.ports, seconds);
    case 'unhealthy':
      return unhealthy(trial, outcome);
    case 'program-missing':
      return {
        message: `${container} has no program ${inlineCode(outcome.program.name.slice(0, 100))}, which \`${outcome.program.purpose}\` starts.`,
        remedy: `Install it in the image, correct the command of \`${outcome.program.purpose}\`, or give it a task family of its own with \`${outcome.program.purpose}-family\`.`,
      };
    case 'no-engine':
      return {
        message: `Docker did not answer during the trial of container ${trial.container.name}.`,
        remedy: '',
      };
    case 'cancelled':
      return { message: 'The job was cancelled during the trial.', remedy: '' };
  }
}

function wrongAnswer(message: string): Words {
  return {
    message,
    remedy: 'Make the path answer with a status that the matcher accepts, or check another path.',
  };
}

function noAnswer(trial: Trial, container: string): Words {
  return {
    message: `${container} accepts the connection on port ${portOf(trial)}, but does not answer ${asked(trial)} within ${trial.healthCheck?.timeoutSeconds ?? 5} s.`,
    remedy: 'See in its log what it is waiting for, or check a path that depends on nothing else.',
  };
}

function lastWords(log: TrialResult['log']): string {
  const last = log.findLast(({ text }) => text.trim() !== '')?.text.trim();
  return last === undefined ? '' : `; the last line of its log: ${last.slice(0, 200)}`;
}

function passed(trial: Trial, { status }: Outcome & { kind: 'passed' }): string {
  const port = portOf(trial);
  if (port === undefined) return 'still ran';
  if (status === undefined) return `listened on port ${port}`;
  return `answered ${status} on port ${port}${trial.healthCheck?.path ?? '/'}`.replace(
    /(\d)\//,
    '$1, path /',
  );
}

function asked({ healthCheck }: Trial): string {
  const { targetGroup, path = '/' } = healthCheck ?? {};
  return targetGroup === undefined
    ? path
    : `the health check of target group ${targetGroup.name} for ${path}`;
}

function notListening(trial: Trial, ports: readonly ListeningPort[], seconds: number): Words {
  const port = portOf(trial) ?? 0;
  const own = ports.find((one) => one.port === port);
  const [other] = ports.filter((one) => !one.isLoopback);
  const container = `Container ${trial.container.name}`;
  const change = (name: number) =>
    codeBlock(JSON.stringify({ portMappings: [{ containerPort: name }] }, undefined, 2), 'json');
  if (own?.isLoopback === true) {
    return {
      message: `${container} listens on port ${port} on its loopback address only, which the load balancer cannot reach.`,
      remedy: 'Let the program listen on all addresses (`0.0.0.0`).',
    };
  }
  if (other !== undefined) {
    return {
      message: `${container} listens on port ${other.port}, not on port ${port}, where requests go.`,
      remedy: `Let the program listen on port ${port} (many read the variable \`PORT\`), or name its port in the task definition, and in the service's load balancer:\n\n${change(other.port)}`,
    };
  }
  return {
    message: `${container} did not listen on port ${port} within ${seconds} s.`,
    remedy:
      'If it needs longer to start, set `healthCheckGracePeriodSeconds` in the service; the trial then waits as long. If it depends on something unavailable here, such as a database, it cannot be tried on the runner.',
  };
}

function unhealthy(trial: Trial, { exitCode, words }: Outcome & { kind: 'unhealthy' }): Words {
  const command = trial.container.healthCheck?.command?.join(' ') ?? '';
  const last = words.at(-1) ?? '';
  return {
    message: `The health check of container ${trial.container.name} fails with exit code ${exitCode}${last === '' ? '' : `: ${last.slice(0, 200)}`}.`,
    remedy: `Its command is ${inlineCode(command)}. Check that the image has the program, and that port and path are correct.`,
  };
}
