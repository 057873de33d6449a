import { type Refusal, readRefusal } from '../causes/refusal.ts';
import type { Evidence } from './evidence.ts';
import { namesOf } from './names.ts';
import { permissionRemedy } from './permission.ts';
import { steps } from './remedy.ts';
import { callerMarkdown, callerOf } from './roles.ts';
import type { Diagnosis } from './rule.ts';

/**
 * What AWS refuses in the proof of a cause is named in its remedy, with the action, the resource and who was refused,
 * whichever rule recognised it.
 */
export function withRefusals(evidence: Evidence, found: Diagnosis): Diagnosis {
  const refusals = found.proof.flatMap(({ text }) => refusalsIn(text));
  const left = refusals.filter((refusal) => !isNamed(found, refusal));
  const unique = [...new Map(left.map((one) => [`${one.action} ${one.resource} ${one.role}`, one])).values()];
  if (unique.length === 0) return found;
  const advice = unique.map((refusal) => adviceFor(evidence, refusal));
  return { ...found, remedy: steps(...advice, found.remedy) };
}

function refusalsIn(text: string): readonly Refusal[] {
  return text
    .slice(0, 4000)
    .split(/(?=\bUser: arn:)/)
    .flatMap((part) => readRefusal(part) ?? []);
}

function isNamed({ cause, remedy }: Diagnosis, { action, resource, role, user }: Refusal): boolean {
  return [action, resource, role ?? user].every(
    (part) => part === undefined || cause.includes(part) || remedy.includes(part),
  );
}

function adviceFor(evidence: Evidence, refusal: Refusal): string {
  const who = callerMarkdown(callerOf(refusal, evidence));
  const remedy = permissionRemedy(refusal, who, namesOf(evidence));
  const missing = [refusal.action, refusal.resource, refusal.role ?? refusal.user].filter(
    (part) => part !== undefined && !remedy.includes(part),
  );
  return missing.length === 0
    ? remedy
    : steps(
        `AWS refused ${who}${refusal.resource === undefined ? '' : ` on \`${refusal.resource}\``}: ${refusal.action}.`,
        remedy,
      );
}
