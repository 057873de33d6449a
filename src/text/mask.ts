/** What is shown in the place of a secret. */
export const MASK = '***';

/** A text that is longer is cut before it is looked at: no line of a report is as long. */
const LONGEST = 64_000;
/** A word that the cut divides goes whole, since half a secret is known by nothing. */
const LONGEST_WORD = 8_000;

/** The beginning of a text, cut where a word ends. */
export function cutText(text: string): string {
  if (text.length <= LONGEST) return text;
  const start = text.slice(0, LONGEST);
  const space = Math.max(start.lastIndexOf(' '), start.lastIndexOf('\n'));
  const end = space > LONGEST - LONGEST_WORD ? space : LONGEST - LONGEST_WORD;
  return `${start.slice(0, end)} … (${text.length - end} more characters)`;
}
