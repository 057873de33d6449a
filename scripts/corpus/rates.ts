import { markdownTable } from 'markdown-table';
import { answersToLogs, answersToMessages } from '../../__tests__/fixtures/answers.ts';
import { rules } from '../../src/diagnosis/rules/index.ts';
import { unknown } from '../../src/diagnosis/rules/unknown.ts';
import { readCases } from '../cases/case.ts';
import { type Answer, isRight, namesItsCause, rateOf, ratesTable } from '../cases/rates.ts';
import { gradeCase } from '../cases.ts';
import { replacePart } from '../readme-tables.ts';

/** One after the other: each has the environment of the process to itself. */
export async function answersToCases(): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const one of readCases('__tests__/fixtures/cases')) {
    const { answer } = await gradeCase(one);
    if (answer !== undefined) answers.push(answer);
  }
  return answers;
}

/** How often each rule came first over the project's own messages, logs and cases, as Markdown. */
export function ownRates(cases: readonly Answer[]): string {
  const sets = {
    'messages of Amazon ECS and Elastic Load Balancing': answersToMessages(),
    'logs of programs that crashed': answersToLogs(),
    'cases played through the simulated account': cases,
  };
  const rows = Object.entries(sets).map(([name, answers]) => {
    const closed = answers.filter(namesItsCause);
    return [name, answers.length, closed.length, closed.filter(isRight).length].map(String);
  });
  const answers = Object.values(sets).flat();
  const rates = [...rules, unknown].map(({ name }) => rateOf(name, answers));
  return [
    markdownTable([['Set', 'Pieces', 'With a known answer', 'Answered so'], ...rows]),
    ratesTable(rates),
  ].join('\n\n');
}

/** docs/diagnoses.md with its rates made anew. */
export function withRates(page: string, rates: string): string {
  return replacePart(page, 'rates', rates);
}
