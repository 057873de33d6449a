import type { Check, FindingDraft } from '../check.ts';
import { type Container, deployedContainersOf, titleOf } from '../container.ts';
import { objectsOf, textOf } from '../values.ts';
import { quoteAll } from '../words.ts';

/** Names that the user said the container must be given. */
export const requiredEnvironment: Check = {
  name: 'required-environment',
  check: (subject) => {
    if (subject.requiredEnvironment.length === 0) return [];
    return deployedContainersOf(subject).flatMap(
      (container) => finding(container, subject.requiredEnvironment) ?? [],
    );
  },
};

function finding(container: Container, required: readonly string[]): FindingDraft | undefined {
  const { environment, secrets, environmentFiles } = container.members;
  const given = [environment, secrets].flatMap((value) =>
    objectsOf(value).flatMap(({ members }) => textOf(members.name) ?? []),
  );
  const missing = required.filter((name) => !given.includes(name));
  if (missing.length === 0) return undefined;
  const names = quoteAll(missing);
  const pointer = `${container.pointer}/environment`;
  if (objectsOf(environmentFiles).length > 0) {
    return {
      severity: 'notice',
      message: `${titleOf(container)} gets ${names} from neither "environment" nor "secrets"; its environment files were not checked.`,
      remedy: 'Make sure that one of its environmentFiles sets them.',
      pointer,
    };
  }
  return {
    severity: 'error',
    message: `${titleOf(container)} is missing required ${missing.length === 1 ? 'variable' : 'variables'} ${names} (required-environment).`,
    remedy: `Add ${missing.length === 1 ? 'it' : 'them'} to "environment" or "secrets", or in the inputs environment-variables or secrets.`,
    pointer,
  };
}
