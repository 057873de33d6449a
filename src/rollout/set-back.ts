import { restoredDeployment } from '../ecs/restored.ts';
import { realShare } from './real-share.ts';
import type { Snapshot } from './snapshot.ts';

/** The rules sent less traffic to our revision than ECS had set, and than they had sent to it before. */
export interface SetBack {
  readonly asked: number;
  readonly seen: number;
  /** When the rules were read that said so, first and last. AWS's clock. */
  readonly since: Date;
  readonly until: Date;
}

/** The rules said what ECS had set: for this share, and these target groups as ours. */
interface Given {
  readonly asked: number;
  readonly groups: string;
}

interface Asked {
  readonly percent: number;
  readonly at: Date;
}

export interface Held {
  readonly given?: Given;
  readonly setBack?: SetBack;
}

/** Weights are whole numbers: a share that ECS set may differ from theirs by so much. */
const nearPercent = 0.5;
/** One read may be an answer from before. */
const sureMs = 5_000;

/** ECS lowers no share while its deployment goes forward: where one falls, somebody else has written the rule. */
export function rememberSetBack(
  { given, setBack }: Held,
  shares: readonly Asked[],
  snapshot: Snapshot,
): Held {
  const kept = { ...(given && { given }), ...(setBack && { setBack }) };
  const asked = shares.at(-1);
  const seen = realShare(snapshot.traffic, snapshot.targetGroups);
  if (asked === undefined || seen === undefined || !isForward(snapshot) || !isReadSince(snapshot, asked.at))
    return kept;
  const now: Given = { asked: asked.percent, groups: JSON.stringify(snapshot.targetGroups) };
  const sure = isSure(setBack) ? { setBack } : {};
  if (Math.abs(seen - asked.percent) <= nearPercent) return { given: now, ...sure };
  const isSame = given?.asked === now.asked && given.groups === now.groups;
  if (!isSame || seen > asked.percent) return sure;
  const { readAt: until } = snapshot.traffic ?? { readAt: snapshot.at };
  const since = setBack?.asked === asked.percent ? setBack.since : until;
  return {
    given,
    ...(isSure(setBack) ? { setBack } : { setBack: { asked: asked.percent, seen, since, until } }),
  };
}

/** More than one read has said so. */
export function isSure(setBack: SetBack | undefined): setBack is SetBack {
  return setBack !== undefined && setBack.until.getTime() - setBack.since.getTime() >= sureMs;
}

function isForward({ serviceDeployment, service }: Snapshot): boolean {
  const isComingBack = service !== undefined && restoredDeployment(service) !== undefined;
  return serviceDeployment?.status === 'IN_PROGRESS' && !isComingBack;
}

function isReadSince({ traffic }: Snapshot, at: Date): boolean {
  return traffic !== undefined && traffic.isMissed !== true && traffic.readAt >= at;
}
