import { describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../src/diagnosis/evidence.ts';
import { diagnose } from '../../src/diagnosis/index.ts';
import type { Diagnosis } from '../../src/diagnosis/rule.ts';
import { anEvidence, aTaskThatFailedToStart } from '../fixtures/evidence.ts';
import { anEvent } from '../fixtures/snapshots.ts';

/** What is said of this evidence, by the names of its causes. */
export function diagnoses(evidence: Partial<Evidence>): ReadonlyMap<string, Diagnosis> {
  return new Map(diagnose(anEvidence(evidence)).map((diagnosis) => [diagnosis.name, diagnosis]));
}

export function names(evidence: Partial<Evidence>): readonly string[] {
  return [...diagnoses(evidence).keys()];
}

export function stopped(reason: string): Partial<Evidence> {
  return { tasks: [aTaskThatFailedToStart(reason)] };
}

export function event(message: string): Partial<Evidence> {
  return { events: [anEvent(60, `(service api) ${message}`)] };
}

export function notPlaced(reason: string): Partial<Evidence> {
  return event(`was unable to place a task. Reason: ${reason}`);
}

/** A name for the case, and evidence of it. */
export type Case = readonly [title: string, evidence: Partial<Evidence>];

/** At least one: a rule that nothing is tried on is not tested. */
type Cases = readonly [Case, ...Case[]];

/** What a rule must recognise, and what looks like it and is something else. */
export function describeRule(
  name: string,
  cases: { readonly recognises: Cases; readonly leavesAlone: Cases },
): void {
  describe(`${name} recognises`, () => {
    test.each([...cases.recognises])('%s', (_, evidence) => {
      expect(names(evidence)).toContain(name);
    });
  });
  describe(`${name} leaves alone`, () => {
    test.each([...cases.leavesAlone])('%s', (_, evidence) => {
      expect(names(evidence)).not.toContain(name);
    });
  });
}
