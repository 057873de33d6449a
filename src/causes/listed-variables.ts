import { matchIn } from '../text/match.ts';
import type { MissingVariable } from './missing-variable.ts';

const NAME = '[A-Z][A-Z0-9]*(?:_+[A-Z0-9]+)*';
/** What an entry of a list says of a value that is not there. */
const ABSENT =
  /undefined|required|missing|not (?:set|present|provided)|isString|isNotEmpty|isDefined|expected string/i;
/** The head of a list of variables. */
const HEAD =
  /(?:(?:missing|required|invalid|undefined|unset|following)\b.{0,80}\b(?:environment|env|configuration|config|required) ?(?:variables?|vars?|keys?|values?|settings?)?|(?:environment|env) ?(?:variables?|vars?)\b.{0,80}\b(?:missing|required|not set|not defined|not present|undefined|invalid|in the environment)).{0,40}:\s*[{[]?$/i;
const ITEM = new RegExp(
  `^(?:[-*•✖✗×❌→>]+ |\\d+[.)] )?["'\`]?(${NAME})["'\`]?(?:$|:|,| -| \\(|=| is\\b| \\[)`,
);
const NEAR = 8;
const LONGEST_LIST = 40;

/** The variables that a checker of settings lists: zod, t3-env, class-validator, envalid, dotenv-safe and lists by hand. */
export function listedVariables(texts: readonly string[]): readonly MissingVariable[] {
  return [
    ...texts.flatMap((text, index) => [...ofIssue(texts, text, index), ...ofArgument(text, index)]),
    ...ofLists(texts),
  ];
}

/** clap: an argument whose value bears its own name can be given by a variable; any other only on the command line. */
function ofArgument(text: string, index: number): readonly MissingVariable[] {
  const [, argument = '', name = ''] = new RegExp(`^--([\\w-]+) <(${NAME})>$`).exec(text) ?? [];
  return name !== '' && argument.toUpperCase().replaceAll('-', '_') === name ? [{ name, index }] : [];
}

/** zod: `path: [ 'DATABASE_URL' ]` beside "received undefined", in JSON or as Node prints it, on one line or on three. */
function ofIssue(texts: readonly string[], text: string, index: number): readonly MissingVariable[] {
  const constraint = new RegExp(`property (${NAME}) has failed the following constraints`).exec(text)?.[1];
  if (constraint !== undefined) return [{ name: constraint, index }];
  const inOne = [
    ...text.matchAll(new RegExp(`\\\\?["']?path\\\\?["']?: ?\\[ ?\\\\?["'](${NAME})\\\\?["'] ?\\]`, 'g')),
  ];
  const below = /["']?path["']?: \[$/.test(text)
    ? matchIn(texts[index + 1], new RegExp(`^["'](${NAME})["']$`))?.[1]
    : undefined;
  const arrow = new RegExp(`^→ at (${NAME})$`).exec(text)?.[1];
  const names = [...inOne.map((match) => match[1]), below, arrow].filter((name) => name !== undefined);
  if (names.length === 0) return [];
  const around = texts.slice(Math.max(0, index - NEAR), index + NEAR);
  return around.some((one) => ABSENT.test(one)) ? names.map((name) => ({ name, index })) : [];
}

function ofLists(texts: readonly string[]): readonly MissingVariable[] {
  return texts.flatMap((text, head) => {
    if (!HEAD.test(text) || text.length > 200 || /\barguments?\b|\boptions?\b|\bflags?\b/i.test(text))
      return [];
    const found: MissingVariable[] = [];
    for (let index = head + 1; index < Math.min(texts.length, head + LONGEST_LIST); index += 1) {
      const names = namesOf(texts[index] ?? '');
      if (names.length === 0 && (found.length > 0 || index > head + 2)) break;
      found.push(...names.map((name) => ({ name, index })));
    }
    return found;
  });
}

/** `- DATABASE_URL: (required)`, or several with commas between. */
function namesOf(text: string): readonly string[] {
  if (new RegExp(`^${NAME}(?:, ?${NAME})+$`).test(text)) return text.split(/, ?/);
  const name = ITEM.exec(text)?.[1];
  return name !== undefined && name.length >= 3 && (name.includes('_') || /[:,]$|^\W/.test(text))
    ? [name]
    : [];
}
