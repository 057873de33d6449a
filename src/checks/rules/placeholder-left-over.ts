import { findPlaceholders } from '../../task-definition/placeholders.ts';
import type { Check, FindingDraft, Subject } from '../check.ts';
import { fewOf, pathOf, quoteAll } from '../words.ts';

/** What the action fills in by itself, from AWS and the image that it builds. */
const BUILT_IN: ReadonlyMap<string, string> = new Map(
  ['AWS_ACCOUNT_ID', 'AWS_REGION', 'ECR_REGISTRY', 'IMAGE'].map((name) => [name, name]),
);

/** A placeholder that nobody fills in would be registered as it stands. Places that lack the same names are told together. */
export const placeholderLeftOver: Check = {
  name: 'placeholder-left-over',
  check: (subject) => {
    const groups = new Map<string, [Place, ...Place[]]>();
    for (const place of placesOf(subject)) {
      const key = [...place.texts].sort().join(' ');
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [place]);
      else group.push(place);
    }
    return [...groups.values()].map((group) => finding(group, subject));
  },
};

interface Place {
  readonly pointer: string;
  readonly names: Set<string>;
  readonly texts: Set<string>;
}

function placesOf({ taskDefinition, deployedContainers }: Subject): readonly Place[] {
  const places = new Map<string, Place>();
  for (const { pointer, name, text } of findPlaceholders(taskDefinition, BUILT_IN, deployedContainers)) {
    const place = places.get(pointer) ?? { pointer, names: new Set(), texts: new Set() };
    place.names.add(name);
    place.texts.add(text);
    places.set(pointer, place);
  }
  return [...places.values()];
}

function finding([first, ...others]: readonly [Place, ...Place[]], { document }: Subject): FindingDraft {
  const names = [...first.names];
  const [firstName = ''] = names;
  const [firstText = ''] = first.texts;
  const asIs = `${firstName}=${firstText}`;
  const lines = [...new Set(others.map(({ pointer }) => document.locate(pointer).line))];
  const also =
    lines.length === 0
      ? ''
      : `; so ${lines.length === 1 ? 'does line' : 'do lines'} ${fewOf(lines.map(String))}`;
  return {
    severity: 'error',
    message: `${pathOf(first.pointer)} still holds ${quoteAll([...first.texts])}${also}.`,
    remedy: `Write the value into the file, or give it in the input placeholders: ${fewOf(names.map((name) => `${name}=…`))} (${asIs} keeps the text as it is).`,
    pointer: first.pointer,
  };
}
