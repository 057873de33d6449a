import { getInput } from '@actions/core';
import { inputNames } from './inputs/definitions.ts';
import { parseInputs } from './inputs/parse.ts';

/**
 * Reads what GitHub handed over as `INPUT_*`. Throws one `UserError` that tells everything that is wrong.
 * An input whose variable is missing altogether counts as absent.
 */
export function readInputs(
  get: (name: string) => string = getInput,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Inputs {
  const given = Object.keys(environment)
    .filter((name) => name.startsWith('INPUT_'))
    .map((name) => name.slice('INPUT_'.length).toLowerCase());
  const raw = inputNames.filter((name) => given.includes(name)).map((name) => [name, get(name)]);
  return parseInputs(Object.fromEntries(raw), given);
}

/** What the user asked for: action.yml's inputs, parsed. See action.yml for the meaning of each. */
export interface Inputs {
  readonly mode: 'deploy' | 'validate';
  readonly environment?: string;
  /** `undefined` stands for `auto`, here and below. */
  readonly taskFamily?: string;
  /** `running`, `latest`, `family:revision`, an ARN, or a path. */
  readonly taskDefinition: string;
  readonly placeholders: ReadonlyMap<string, string>;
  readonly cluster?: string;
  readonly service?: string;
  readonly containerNames?: readonly string[];
  /** `build`, `running`, or a reference. */
  readonly image: string;
  readonly containerImages: ReadonlyMap<string, string>;
  readonly build: BuildInputs;
  /** Repository name, or a full URI. */
  readonly repository?: string;
  readonly imageTag?: string;
  readonly extraTags: readonly string[];
  readonly environmentVariables: readonly VariableEdit[];
  readonly secrets: readonly VariableEdit[];
  readonly desiredCount?: number;
  readonly forceNewDeployment?: boolean;
  readonly propagateTags?: string;
  readonly ecsTags?: readonly { readonly key: string; readonly value: string }[];
  readonly waitFor: 'completed' | 'healthy' | 'none';
  readonly waitForMinutes: number;
  readonly stopEarly: boolean;
  readonly onFailure: 'rollback' | 'keep';
  readonly onCancel: 'rollback' | 'keep';
  readonly verifyUrl?: string;
  readonly tryImage: boolean;
  readonly requiredEnvironment: readonly string[];
  readonly failOn: 'error' | 'warning';
  readonly comment: 'auto' | 'always' | 'never';
  readonly githubDeployment: boolean;
  readonly githubToken?: string;
  readonly awsRegion?: string;
}

export interface BuildInputs {
  /** Relative to the workspace. */
  readonly context: string;
  readonly dockerfile?: string;
  readonly target?: string;
  readonly buildArgs: ReadonlyMap<string, string>;
  readonly buildSecrets: ReadonlyMap<string, string>;
  readonly cacheFrom: readonly string[];
  readonly cacheTo: readonly string[];
  readonly noCache: boolean;
  /** `undefined`: from the definition's runtimePlatform. */
  readonly platforms?: readonly string[];
}

/** One line of `environment-variables` or `secrets`. Without `value` the name is removed. */
export interface VariableEdit {
  readonly container?: string;
  readonly name: string;
  readonly value?: string;
}
