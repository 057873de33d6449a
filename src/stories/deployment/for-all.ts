import { AwsError } from '../../ecs/aws-error.ts';
import { failureKindOf } from '../../ecs/refusals/failure-kind.ts';
import { explainAnswer } from '../../ecs/refusals/index.ts';
import type { Draft } from '../../report/draft.ts';
import { isSuccess } from '../../report/success.ts';
import { UserError } from '../../text/errors.ts';
import { upperFirst } from '../../text/words.ts';
import { Ended } from '../ended.ts';
import { endingOf } from '../ending.ts';

interface Named {
  readonly name: string;
}

/** Does the same for each service, side by side, and throws all that is wrong with them in one error. */
export async function forAll<Part extends Named, Result>(
  parts: readonly Part[],
  work: (part: Part) => Promise<Result>,
): Promise<readonly Result[]> {
  const all = gathering(parts.length);
  const results = await all.each(parts, work);
  all.refuse();
  return results;
}

/** What is wrong with several services, over several steps. */
export interface Gathering {
  /** Does the same for each, side by side, and goes on with those for which it went well; of the only service it throws at once. */
  each<Part extends Named, Result>(
    parts: readonly Part[],
    work: (part: Part) => Promise<Result>,
  ): Promise<readonly Result[]>;
  /** Throws what was gathered, in one error. */
  refuse(): void;
  /** The same; each of the services has its own problem in its part of the report, or that another one has some. */
  refuseAll(parts: readonly Refusable[]): void;
}

interface Refusable extends Named {
  readonly ports: { readonly draft: Pick<Draft, 'end'> };
}

export function gathering(total: number): Gathering {
  const failures: Failure[] = [];
  const refuse = () => {
    if (failures.length > 0) throw refusalOf(failures, total);
  };
  return {
    refuse,
    refuseAll(parts) {
      if (total > 1 && failures.length > 0) endEach(parts, failures);
      refuse();
    },
    async each(parts, work) {
      const outcomes = await Promise.allSettled(parts.map(work));
      for (const [index, { name }] of parts.entries()) {
        const outcome = outcomes[index];
        if (outcome?.status === 'rejected') failures.push({ name, error: outcome.reason });
      }
      if (total === 1) refuse();
      return outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    },
  };
}

interface Failure extends Named {
  readonly error: unknown;
}

function endEach(parts: readonly Refusable[], failures: readonly Failure[]): void {
  const told = failures.map(({ name, error }) => ({ name, error: asUserError(error) }));
  // A missing right is missing for all of them.
  if (told.some(({ error }) => !(error instanceof UserError || error instanceof Ended))) return;
  for (const { name, ports } of parts) {
    const own = told.find((failure) => failure.name === name);
    const message = 'Not deployed, because another service of this step cannot be deployed.';
    ports.draft.end(
      own === undefined
        ? { verdict: 'failed', reason: 'another-failed', message }
        : endingOf(own.error, 'deploy'),
    );
  }
}

/** One error of several. One that has an ending of its own, a missing right among them, is thrown as it is. */
export function refusalOf(failures: readonly Failure[], total: number): unknown {
  if (total === 1) return failures[0]?.error;
  const told = failures.map(({ name, error }) => ({ name, error: asUserError(error) }));
  // A newer commit is no fault: what is wrong with the others comes first.
  const own = told.filter(({ error }) => !(error instanceof UserError));
  const isFault = ({ error }: Failure) => !(error instanceof Ended && isSuccess(error.ending.verdict));
  const ending = own.find(isFault) ?? (own.length === told.length ? own[0] : undefined);
  if (ending !== undefined) return ending.error;
  const errors = told.flatMap(({ name, error }) => (error instanceof UserError ? [{ name, error }] : []));
  const [first, ...others] = errors;
  if (first === undefined) return failures[0]?.error;
  const { kind, remedy, docs, place, cause } = first.error;
  const more = { ...(docs && { docs }), ...(place && { place }), cause };
  if (others.length === 0)
    return new UserError(`${first.name}: ${first.error.message}`, { kind, remedy, ...more });
  const lines = errors.map(({ name, error }) => `- ${name}: ${error.message}. ${error.remedy}`);
  return new UserError(`${errors.length} of ${total} services cannot be deployed\n${lines.join('\n')}`, {
    kind,
    remedy: 'Correct each of them; nothing was built or changed.',
    ...more,
  });
}

/** A refusal of AWS in words; a denied one stays, so that all missing rights are told at once. */
function asUserError(error: unknown): unknown {
  if (!(error instanceof AwsError) || error.kind === 'denied') return error;
  const { message, remedy, docs } = explainAnswer(error);
  return new UserError(upperFirst(message), { kind: failureKindOf(error), remedy, docs, cause: error });
}
