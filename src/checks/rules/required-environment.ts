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
      message: `${titleOf(container)} is given ${names} neither through "environment" nor through "secrets"; whether its environment files do was not looked up.`,
      remedy: 'Make sure that they stand in one of its environmentFiles.',
      pointer,
    };
  }
  return {
    severity: 'error',
    message: `${titleOf(container)} must be given ${names} (required-environment), and is not.`,
    remedy: `Add ${missing.length === 1 ? 'it' : 'them'} to "environment" or "secrets", or in the inputs environment-variables or secrets.`,
    pointer,
  };
}
