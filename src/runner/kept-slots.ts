import type { KeptName } from './kept-name.ts';

type Keep = (name: KeptName, value: string) => void;

/** What several keep under one name, one line each: an empty value takes the own one away. */
export function keptSlots(keep: Keep): (owner: string) => Keep {
  const slots = new Map<KeptName, Map<string, string>>();
  return (owner) => (name, value) => {
    const values = slots.get(name) ?? new Map<string, string>();
    slots.set(name, values);
    values.set(owner, value);
    keep(name, [...values.values()].filter((each) => each !== '').join('\n'));
  };
}

/** The values of a name, of however many they are. */
export function keptValues(text: string): readonly string[] {
  return text.split('\n').filter((value) => value !== '');
}
