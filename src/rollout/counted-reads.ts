import type { RolloutReads } from './ports.ts';

const minuteMs = 60_000;

export interface CountedReads {
  readonly reads: RolloutReads;
  /** When each call of the last minute was sent; one that reads several pages counts once. AWS's clock. */
  recent(): readonly Date[];
}

/** The same reads, counted. */
export function countedReads(reads: RolloutReads): CountedReads {
  let sent: readonly Date[] = [];

  function counted<Given extends unknown[], Answer>(read: (...given: Given) => Answer) {
    return (...given: Given): Answer => {
      const now = reads.awsNow();
      sent = [...sent.filter((at) => Math.abs(now.getTime() - at.getTime()) < minuteMs), now];
      return read(...given);
    };
  }

  const { logTail, logHead, isThere } = reads;
  return {
    recent: () => sent,
    reads: {
      awsNow: reads.awsNow,
      describeService: counted(reads.describeService),
      listServiceDeployments: counted(reads.listServiceDeployments),
      describeServiceDeployment: counted(reads.describeServiceDeployment),
      listTasks: counted(reads.listTasks),
      describeTasks: counted(reads.describeTasks),
      describeServiceRevision: counted(reads.describeServiceRevision),
      describeListenerRule: counted(reads.describeListenerRule),
      describeTargetHealth: counted(reads.describeTargetHealth),
      ...(logTail && { logTail: counted(logTail) }),
      ...(logHead && { logHead: counted(logHead) }),
      ...(isThere && { isThere: counted(isThere) }),
    },
  };
}
