import { list } from '../text/words.ts';
import type { Inputs } from './inputs.ts';
import type { Problem } from './problem.ts';

type Mode = Inputs['mode'];

/** Inputs that a mode has no use for: whoever wrote them expects something that would not happen. */
export function inputsOfOtherModes(inputs: Inputs): readonly Problem[] {
  const { mode } = inputs;
  const foreign = uses(inputs).filter(({ modes, isGiven }) => isGiven && !modes.includes(mode));
  return [
    ...decisionMissing(inputs),
    ...foreign.map(({ names, modes, what }) => ({
      inputs: names,
      what: `mode ${mode} ${what}`,
      remedy: `Remove ${names.length === 1 ? 'it' : 'them'}, or set mode to ${list(modes, 'or')}.`,
    })),
  ];
}

/** Which of the two is meant nobody can guess. */
function decisionMissing({ mode, decision }: Inputs): readonly Problem[] {
  if (mode !== 'continue' || decision !== undefined) return [];
  return [
    {
      inputs: ['decision'],
      what: 'mode continue needs it',
      remedy: 'Set decision to continue or rollback.',
    },
  ];
}

interface Use {
  readonly names: readonly string[];
  readonly isGiven: boolean;
  readonly modes: readonly Mode[];
  /** After "mode NAME". */
  readonly what: string;
}

const rolls: readonly Mode[] = ['deploy', 'validate'];
const updates: readonly Mode[] = [...rolls, 'rollback'];
const follows: readonly Mode[] = [...updates, 'continue'];
const renders: readonly Mode[] = [...rolls, 'build', 'task'];

function one(name: string, isGiven: boolean, modes: readonly Mode[], what: string): Use {
  return { names: [name], isGiven, modes, what };
}

function uses(inputs: Inputs): readonly Use[] {
  const asItIs = 'deploys an existing revision unchanged';
  return [
    one('command', inputs.command !== undefined, ['task'], 'runs no command of its own'),
    one('run-before', inputs.runBefore !== undefined, rolls, 'runs no task before a rollout'),
    one('run-after', inputs.runAfter !== undefined, rolls, 'runs no task after a rollout'),
    one('image', inputs.image.kind !== 'build', rolls, imageWord(inputs.mode)),
    one('container-images', inputs.containerImages.size > 0, rolls, imageWord(inputs.mode)),
    one('decision', inputs.decision !== undefined, ['continue'], 'decides no deployment'),
    one('deployment-id', inputs.deploymentId !== undefined, ['continue'], 'starts its own deployment'),
    one('verify-url', inputs.verifyUrl !== undefined, follows, 'follows no rollout'),
    one('wait-for', inputs.waitFor !== 'completed', follows, 'follows no rollout'),
    one('try-image', inputs.tryImage, rolls, 'tries no image'),
    one('required-environment', inputs.requiredEnvironment.length > 0, rolls, 'checks no variables'),
    one('keep-revisions', inputs.keepRevisions !== undefined, updates, 'deregisters no revisions'),
    one('schedules', inputs.schedules !== undefined, updates, 'moves no schedules'),
    one('desired-count', inputs.desiredCount !== undefined, updates, 'updates no service'),
    one('force-new-deployment', inputs.forceNewDeployment === true, updates, 'updates no service'),
    one('environment-variables', inputs.environmentVariables.length > 0, renders, asItIs),
    one('secrets', inputs.secrets.length > 0, renders, asItIs),
    one('ecs-tags', inputs.ecsTags !== undefined, [...rolls, 'task'], 'registers no revision of its own'),
    one('propagate-tags', inputs.propagateTags !== undefined, updates, 'updates no service'),
    one('container-name', isTaskOfSeveral(inputs), rolls, 'runs the command in one container'),
    {
      names: givenForBuild(inputs),
      isGiven: givenForBuild(inputs).length > 0,
      modes: ['deploy', 'validate', 'build'],
      what: 'builds no image',
    },
  ];
}

function isTaskOfSeveral({ mode, containerNames = [] }: Inputs): boolean {
  return mode === 'task' && containerNames.length > 1;
}

function imageWord(mode: Mode): string {
  if (mode === 'build') return 'builds the image';
  return mode === 'rollback'
    ? 'deploys an existing revision unchanged'
    : 'uses the image in the task definition';
}

/** The inputs of a build that were given, by their names. */
export function givenForBuild({ build, ...inputs }: Inputs): readonly string[] {
  const given = {
    dockerfile: build.dockerfile !== undefined,
    context: build.context !== '.',
    target: build.target !== undefined,
    'build-args': build.buildArgs.size > 0,
    'build-secrets': build.buildSecrets.size > 0,
    'cache-from': build.cacheFrom.length > 0,
    'cache-to': build.cacheTo.length > 0,
    'no-cache': build.noCache,
    provenance: build.provenance !== undefined,
    sbom: build.sbom !== undefined,
    platforms: build.platforms !== undefined,
    repository: inputs.repository !== undefined,
    'image-tag': inputs.imageTag !== undefined,
    'extra-tags': inputs.extraTags.length > 0,
  };
  return Object.entries(given).flatMap(([name, isGiven]) => (isGiven ? name : []));
}
