import { rules } from '../src/diagnosis/rules/index.ts';

/*
 * `**Confused with.** disk-full, image-pull-failed.` on a page of docs/diagnoses.md names causes that look alike: the same
 * words stand for both, or one follows from the other. Which of them comes first is the order of the rules, and is added
 * here.
 */

/** The names after `Confused with.` on the page of a cause, whether they are links already or not. */
export function confusedWith(page: string, name: string): readonly string[] {
  const said = /\n\*\*Confused with\.\*\* ([^.\n]*)\./.exec(sectionOf(page, name))?.[1] ?? '';
  const names = said.split(', ').map((one) => one.replace(/^\[([^\]]*)\].*$/, '$1'));
  return names.filter((one) => one !== '');
}

/** Those of the causes that look like this one which stand before it. */
export function outranking(page: string, name: string): readonly string[] {
  const order = rules.map((rule) => rule.name);
  const before = order.slice(0, order.indexOf(name));
  return confusedWith(page, name).filter((other) => before.includes(other));
}

/** The page of each diagnosis with links to what looks like it, and with what comes before it. */
export function withConfusions(page: string): string {
  return rules.reduce((text, { name }) => {
    const section = sectionOf(text, name);
    const said = section.replace(/(?<=\n)\*\*Confused with\.\*\*.*/, () => lineOf(text, name));
    return section === '' ? text : text.replace(section, () => said);
  }, page);
}

function sectionOf(page: string, name: string): string {
  const [, after] = page.split(`\n## ${name}\n`);
  return after === undefined ? '' : `## ${name}\n${after.split(/\n(?=##? )/, 1)[0]}`;
}

function lineOf(page: string, name: string): string {
  const isCause = (one: string) => rules.some((rule) => rule.name === one);
  const links = (names: readonly string[]) =>
    names.map((one) => (isCause(one) ? `[${one}](#${one})` : one)).join(', ');
  const first = outranking(page, name);
  const isGeneral = rules.some((rule) => rule.name === name && rule.general === true);
  const general = isGeneral ? ' Reported only if no more specific cause explains the failure.' : '';
  const rank = first.length === 0 ? '' : ` **Outranked by.** ${links(first)}.`;
  return `**Confused with.** ${links(confusedWith(page, name))}.${rank}${general}`;
}
