import { defined } from '../ecs/defined.ts';
import { parseSource } from '../task-definition/source.ts';
import { UserError } from '../text/errors.ts';
import { readAfterSuccess } from './after-success.ts';
import { isVariableName, readBuild } from './build-inputs.ts';
import { commandWords } from './command-words.ts';
import { findContradictions } from './contradictions.ts';
import type { InputName } from './definitions.ts';
import { imageWish } from './image-wish.ts';
import type { Inputs, OneOffInputs } from './inputs.ts';
import { inputError } from './problem.ts';
import { InputReader, type RawInputs } from './reader.ts';
import { servicesElsewhere } from './services/elsewhere.ts';
import type { ReadServices, ServicesReader } from './services/read-services.ts';
import { findUnknownInputs } from './unknown-inputs.ts';
import { readVariableEdits } from './variable-edits.ts';
import { readUrl } from './verify-url.ts';

const modes = ['deploy', 'validate', 'build', 'task', 'rollback', 'continue'] as const;
const decisions = ['continue', 'rollback'] as const;

const isContainerImage = (name: string, image: string) => /^[\w-]+$/.test(name) && /^\S+$/.test(image);
/** An empty value comes from a secret that is not set. */
const isTag = (key: string) => key !== '';

/**
 * The inputs as one value. Throws one `UserError` that tells everything that is wrong with them.
 * `given` holds the names of all inputs that GitHub handed over, declared by us or not; `readServices` reads `services`,
 * and may be left out where that is empty.
 */
export function parseInputs(raw: RawInputs, given: readonly string[], readServices?: ServicesReader): Inputs {
  const reader = new InputReader(raw);
  const inputs = read(reader);
  const services = severalServices(inputs, raw, readServices);
  const own = [...findUnknownInputs(given), ...reader.problems];
  // An input that could not be read has its default by now, which contradicts nothing that the user wrote.
  const isUnread = (name: string) => own.some((problem) => problem.inputs.includes(name));
  const together = services?.problems ?? findContradictions(inputs);
  const problems = [...own, ...together.filter((each) => !each.inputs.some(isUnread))];
  if (problems.length > 0) throw inputError(problems);
  return services === undefined ? inputs : { ...inputs, services: services.entries };
}

/** Absent where `services` is. */
function severalServices(
  inputs: Inputs,
  raw: RawInputs,
  readServices: ServicesReader | undefined,
): ReadServices | undefined {
  if (!raw.services?.trim()) return undefined;
  if (readServices === undefined) throw new Error('`services` without what reads them.');
  const { entries, problems } = readServices(raw, read);
  return { entries, problems: [...servicesElsewhere(inputs), ...problems] };
}

function read(reader: InputReader): Inputs {
  return {
    mode: readMode(reader),
    taskDefinition: parseSource(reader.text('task-definition')),
    placeholders: reader.pairs('placeholders', 'NAME=value', isVariableName),
    image: imageWish(reader.text('image')),
    containerImages: reader.pairs('container-images', 'container=image', isContainerImage),
    build: readBuild(reader),
    extraTags: reader.list('extra-tags'),
    environmentVariables: readVariableEdits(reader, 'environment-variables'),
    secrets: readVariableEdits(reader, 'secrets'),
    waitFor: reader.choice('wait-for', ['completed', 'healthy', 'shifted', 'paused', 'none']),
    waitForMinutes: reader.number('wait-for-minutes', 'minutes', { above: 0 }) ?? 30,
    stopEarly: reader.flag('stop-early') ?? true,
    onFailure: reader.choice('on-failure', ['rollback', 'keep']),
    onCancel: reader.choice('on-cancel', ['keep', 'rollback']),
    olderCommit: reader.choice('older-commit', ['auto', 'refuse', 'allow']),
    tryImage: reader.flag('try-image') ?? false,
    requiredEnvironment: reader.list('required-environment'),
    failOn: reader.choice('fail-on', ['error', 'warning']),
    comment: reader.choice('comment', ['auto', 'always', 'never']),
    githubDeployment: reader.flag('github-deployment') ?? false,
    ...readOptional(reader),
  };
}

/** What stays away where nothing is said. */
function readOptional(reader: InputReader) {
  return defined({
    runBefore: readOneOff(reader, 'run-before'),
    runAfter: readOneOff(reader, 'run-after'),
    command: readCommand(reader, 'command'),
    decision: readDecision(reader),
    deploymentId: reader.optional('deployment-id'),
    ...readAfterSuccess(reader),
    environment: reader.optional('environment'),
    taskFamily: reader.unlessAuto('task-family'),
    cluster: reader.unlessAuto('cluster'),
    service: reader.unlessAuto('service'),
    containerNames: reader.listUnlessAuto('container-name'),
    repository: reader.unlessAuto('repository'),
    imageTag: reader.unlessAuto('image-tag'),
    desiredCount: reader.number('desired-count', 'tasks', { wholeFrom: 0 }),
    forceNewDeployment: reader.flag('force-new-deployment'),
    propagateTags: readPropagateTags(reader),
    ecsTags: readTags(reader),
    verifyUrl: readUrl(reader),
    githubToken: reader.optional('github-token'),
    awsRegion: reader.optional('aws-region'),
  });
}

function readMode(reader: InputReader): Inputs['mode'] {
  const mode = reader.text('mode');
  if (mode === 'redeploy') {
    reader.problem('mode', 'redeploy is not a mode', 'Write image: running with force-new-deployment: true.');
    return 'deploy';
  }
  return reader.choice('mode', modes);
}

function readDecision(reader: InputReader): Inputs['decision'] {
  const text = reader.optional('decision');
  const decision = decisions.find((word) => word === text?.toLowerCase());
  if (text !== undefined && decision === undefined) reader.unknownWord('decision', text, decisions);
  return decision;
}

/** Absent unless a command or a family of its own asks for it. */
function readOneOff(reader: InputReader, name: 'run-before' | 'run-after'): OneOffInputs | undefined {
  const command = readCommand(reader, name);
  const family = reader.optional(`${name}-family`);
  const minutes = reader.number(`${name}-minutes`, 'minutes', { above: 0 }) ?? 15;
  const container = reader.unlessAuto(`${name}-container`);
  if (command === undefined && family === undefined) {
    if (container !== undefined) {
      reader.problem(
        `${name}-container`,
        `it has no effect without \`${name}\``,
        `Set ${name}, or remove it.`,
      );
    }
    return undefined;
  }
  return { minutes, ...defined({ command, family, container }) };
}

function readCommand(reader: InputReader, name: InputName): readonly string[] | undefined {
  const text = reader.optional(name);
  if (text === undefined) return undefined;
  try {
    return commandWords(name, text);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    reader.problem(name, error.message.replace(`\`${name}\` `, ''), error.remedy);
    return undefined;
  }
}

/** Source: API shape PropagateTags. */
function readPropagateTags(reader: InputReader): string | undefined {
  const words = ['SERVICE', 'TASK_DEFINITION', 'NONE'];
  const text = reader.optional('propagate-tags');
  const word = text?.toUpperCase();
  if (text === undefined || word === undefined || words.includes(word)) return word;
  reader.unknownWord('propagate-tags', word, words);
  return undefined;
}

function readTags(reader: InputReader): Inputs['ecsTags'] {
  const pairs = [...reader.pairs('ecs-tags', 'key=value', isTag)];
  return pairs.length === 0 ? undefined : pairs.map(([key, value]) => ({ key, value }));
}
