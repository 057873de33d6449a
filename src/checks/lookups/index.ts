import { images } from './images.ts';
import { logGroups } from './log-groups.ts';
import type { Lookup, Named } from './lookup.ts';
import { repositories } from './repositories.ts';
import { roles } from './roles.ts';
import { secrets } from './secrets.ts';

/** Everything that the online checks look up because the definition, or an input, names it. */
export const lookups = {
  roles,
  secrets,
  logGroups,
  images,
  repositories,
};

type AnswerOf<One> = One extends Lookup<infer _Item extends Named, infer Answer> ? Answer : never;

/** The answers by the key of what was looked up; a key is absent where it could not be read. */
export type LookedUp = {
  readonly [Name in keyof typeof lookups]?: Readonly<Record<string, AnswerOf<(typeof lookups)[Name]>>>;
};
