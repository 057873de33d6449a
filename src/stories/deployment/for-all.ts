import { AwsError } from '../../ecs/aws-error.ts';
import { failureKindOf } from '../../ecs/refusals/failure-kind.ts';
import { explainAnswer } from '../../ecs/refusals/index.ts';
import { UserError } from '../../text/errors.ts';
import { upperFirst } from '../../text/words.ts';

interface Named {
  readonly name: string;
}

/** Does the same for each service, side by side, and throws all that is wrong with them in one error. */
export async function forAll<Part extends Named, Result>(
  parts: readonly Part[],
  work: (part: Part) => Promise<Result>,
): Promise<readonly Result[]> {
  const outcomes = await Promise.allSettled(parts.map(work));
  const failures = outcomes.flatMap((outcome, index) =>
    outcome.status === 'rejected'
      ? [{ name: parts[index]?.name ?? '', error: outcome.reason as unknown }]
      : [],
  );
  const [first] = failures;
  if (first !== undefined) throw refusalOf(failures, parts.length);
  return outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
}

interface Failure extends Named {
  readonly error: unknown;
}

/** One error of several. One that has an ending of its own, a missing right among them, is thrown as it is. */
export function refusalOf(failures: readonly Failure[], total: number): unknown {
  if (total === 1) return failures[0]?.error;
  const told = failures.map(({ name, error }) => ({ name, error: asUserError(error) }));
  const own = told.find(({ error }) => !(error instanceof UserError));
  if (own !== undefined) return own.error;
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
