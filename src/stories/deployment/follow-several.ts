import type { Report } from '../../report/report.ts';
import { runEnding } from '../../report/several.ts';
import { isSuccess } from '../../report/success.ts';
import { Cancelled } from '../../runner/cancelled.ts';
import type { StoryPorts } from '../../wiring/story-ports.ts';
import { endingOf } from '../ending.ts';
import type { Others } from '../rollout.ts';
import type { RegisteredPart } from './carry-out-part.ts';
import { refusalOf } from './for-all.ts';
import { type Hindrance, type Together, together } from './together.ts';

export interface Work {
  readonly follow: (part: RegisteredPart, others: Others) => Promise<Report>;
  /** Runs once, when all are proved. */
  readonly afterwards: Others['afterwards'];
}

/** Follows several services, side by side or after one another, to the end of all of them. */
export async function followSeveral(
  parts: readonly RegisteredPart[],
  { follow, afterwards }: Work,
  ports: StoryPorts,
): Promise<Report> {
  const [first] = parts;
  const { onFailure = 'rollback', onCancel = 'keep' } = first?.plan.policy ?? {};
  const all = together(parts, { onFailure, onCancel, cancelled: ports.cancelled, afterwards });
  const errors = new Map<string, unknown>();
  const reports = await Promise.all(
    parts.map(async (part) => {
      try {
        return await live(part, all, follow);
      } catch (error) {
        errors.set(part.name, error);
        const ending = endingOf(error, 'deploy');
        // Neither a cancelled job nor a newer commit is a fault for which others go back.
        if (error instanceof Cancelled || isSuccess(ending.verdict))
          all.ended(part.name, isSuccess(ending.verdict));
        else all.refused(part.name);
        return part.ports.draft.end(ending);
      }
    }),
  );
  // Where nothing was updated, it is told as what kept all of them from being deployed.
  if (errors.size > 0 && reports.every(({ deploymentId }) => deploymentId === undefined)) {
    throw refusalOf(
      [...errors].map(([name, error]) => ({ name, error })),
      parts.length,
    );
  }
  tellLasting(reports, ports);
  return ports.draft.end(runEnding(parts.map(({ name }, index) => ({ name, report: reports[index] }))));
}

/** One service, from its turn to its end. */
async function live(part: RegisteredPart, all: Together, follow: Work['follow']): Promise<Report> {
  const { name } = part;
  const hindrance = await all.turn(part);
  if (hindrance !== undefined) {
    all.ended(name, false);
    return notStarted(part, hindrance);
  }
  const report = await follow(part, {
    afterwards: () => all.fate(name),
    onWatched: (watched, target) => all.watched(name, watched, target),
    ofOthers: () => all.fateAtLimit(),
    retreat: all.retreat,
  });
  all.ended(name, isSuccess(report.verdict));
  return report;
}

function notStarted({ name, ports }: RegisteredPart, hindrance: Hindrance): Report {
  if (hindrance.kind === 'cancelled') return ports.draft.end(endingOf(new Cancelled(), 'deploy'));
  const message = `${name} was not started, because ${hindrance.name} failed; its service was not changed.`;
  ports.log.info(message.slice(name.length + 1));
  return ports.draft.end({ verdict: 'failed', reason: 'another-failed', message });
}

/** What a command did before the services went back stays as it did it. */
function tellLasting(reports: readonly Report[], { draft, log }: StoryPorts): void {
  if (!draft.hasRun('run-before') || !reports.some(({ verdict }) => verdict === 'rolled-back')) return;
  const message =
    'What `run-before` changed is not undone: the earlier versions run with it, such as with a database that is migrated already.';
  log.warning(message);
  draft.note([{ severity: 'warning', message, docs: 'docs/services.md#going-back' }]);
}
