import { findPlaceholders } from '../../task-definition/placeholders.ts';
import type { Check } from '../check.ts';
import { list, pathOf, quote } from '../words.ts';

/** What the action fills in by itself, from AWS and the image that it builds. */
const BUILT_IN: ReadonlyMap<string, string> = new Map(
  ['AWS_ACCOUNT_ID', 'AWS_REGION', 'ECR_REGISTRY', 'IMAGE'].map((name) => [name, name]),
);

/** A placeholder that nobody fills in would be registered as it stands. */
export const placeholderLeftOver: Check = {
  name: 'placeholder-left-over',
  check: ({ taskDefinition, deployedContainers }) => {
    const left = findPlaceholders(taskDefinition, BUILT_IN, deployedContainers);
    return [...new Set(left.map(({ pointer }) => pointer))].map((pointer) => {
      const here = left.filter((placeholder) => placeholder.pointer === pointer);
      const names = [...new Set(here.map(({ name }) => name))];
      const texts = [...new Set(here.map(({ text }) => quote(text)))];
      return {
        // In lower case `${name}` may be meant as it stands.
        severity: names.some((name) => name === name.toUpperCase()) ? 'error' : 'warning',
        message: `${pathOf(pointer)} still holds ${list(texts)}.`,
        remedy: `Write the value into the file, or give it in the input placeholders: ${list(names.map((name) => `${name}=…`))}.`,
        pointer,
      };
    });
  },
};
