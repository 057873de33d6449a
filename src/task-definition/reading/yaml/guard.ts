import { CST, Lexer } from 'yaml';
import { tooDeep, tooLong } from '../json/tokens.ts';
import { limits } from '../parsed.ts';

const opening = new Set(['[', '{']);
const closing = new Set([']', '}']);
/** `-` and `?` nest when they follow each other in one line. */
const nesting = new Set(['-', '?']);
/** Stands before the text of a scalar, which may be a lone bracket or dash. */
const scalar = CST.SCALAR;
/** Tokens that stand for no text. */
const marks: ReadonlySet<string> = new Set([CST.BOM, CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/**
 * Throws for a text that would cost the parser more than a task definition may: it recurses into every level, and
 * a few thousand levels end the process. The lexer alone takes linear time and no depth.
 */
export function guardYaml(text: string): void {
  let [flow, inLine, tokens, offset] = [0, 0, 0, 0];
  let previous = '';
  for (const token of new Lexer().lex(text)) {
    tokens += 1;
    if (previous !== scalar) {
      if (opening.has(token)) flow += 1;
      if (closing.has(token)) flow -= 1;
      if (nesting.has(token)) inLine += 1;
      if (token.startsWith('\n') || token.startsWith('\r')) inLine = 0;
    }
    if (flow > limits.depth || inLine > limits.depth) throw tooDeep(offset);
    if (tokens > limits.tokens) throw tooLong(offset);
    if (!marks.has(token)) offset += token.length;
    previous = token;
  }
}
