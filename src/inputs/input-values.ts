import { secretArguments } from '../task-definition/withheld-values.ts';
import { Hidden } from '../text/hidden.ts';
import { isSecretName } from '../text/secret-names.ts';
import type { Value } from '../text/value-forms.ts';
import type { Inputs } from './inputs.ts';

/** What the inputs say that nobody may read, those of each service among them. */
export function inputValues(inputs: Inputs): readonly Value[] {
  return [inputs, ...(inputs.services ?? []).map((entry) => entry.inputs)].flatMap(valuesOf);
}

function valuesOf(inputs: Inputs): readonly Value[] {
  const { build, environmentVariables, placeholders, githubToken } = inputs;
  return [
    ...commandsOf(inputs).flatMap((words) => secretArguments(words)),
    ...environmentVariables.flatMap(({ name, value }) =>
      value === undefined ? [] : [{ name, value: Hidden.open(value) }],
    ),
    ...[...placeholders].map(([name, value]) => ({ name, value })),
    ...[...build.buildArgs]
      .filter(([name]) => isSecretName(name))
      .map(([name, value]) => ({ name, value: Hidden.open(value) })),
    ...[...build.buildSecrets.values()].map((value) => ({ name: 'secret', value: Hidden.open(value) })),
    ...[...build.cacheFrom, ...build.cacheTo].flatMap(loginOf),
    ...(githubToken === undefined ? [] : [{ name: 'token', value: githubToken }]),
  ];
}

/** The password in `user:password@registry.example/name`, which is no URL; a digest stands behind an `@` too. */
function loginOf(place: string): readonly Value[] {
  const [, password] = /(?:^|[=/])[^\s:/,=]+:([^\s@/,]+)@(?!sha\d+:)/.exec(place) ?? [];
  return password === undefined ? [] : [{ name: 'password', value: password }];
}

function commandsOf({ command, runBefore, runAfter }: Inputs): readonly (readonly string[])[] {
  return [command, runBefore?.command, runAfter?.command].filter((words) => words !== undefined);
}

/** The keys and tokens that the job's own environment holds. */
export function secretVariables(environment: Readonly<Record<string, string | undefined>>): readonly Value[] {
  return Object.entries(environment).flatMap(([name, value]) =>
    value !== undefined && isSecretName(name) && !name.startsWith('INPUT_') ? [{ name, value }] : [],
  );
}
