import { DockerfileParser } from 'dockerfile-ast';
import type { Failure } from './failure.ts';

/** Where in the Dockerfile a build stopped. */
export interface Stop {
  /** From 1. */
  readonly line: number;
  /** The instruction on one line. */
  readonly instruction: string;
}

/** Finds the instruction at which a build stopped, in what any of the builders prints. */
export function findStop(failure: Pick<Failure, 'text' | 'files'>): Stop | undefined {
  if (!failure.files) return undefined;
  const instructions = DockerfileParser.parse(failure.files.dockerfileText)
    .getInstructions()
    .map((instruction) => ({
      line: instruction.getRange().start.line + 1,
      endLine: instruction.getRange().end.line + 1,
      instruction: oneLine(instruction.getTextContent()),
    }));
  const atLine = lineOf(failure.text);
  if (atLine !== undefined)
    return instructions.find(({ line, endLine }) => line <= atLine && atLine <= endLine);
  const step = [...failure.text.matchAll(/^Step (\d+)\/\d+ : /gm)].at(-1)?.[1];
  if (step !== undefined) return instructions[Number(step) - 1];
  const said = /^ > \[[^\]]*\d+\/\d+\] (.+?):?$/m.exec(failure.text)?.[1];
  if (said !== undefined) return instructions.find(({ instruction }) => instruction === oneLine(said));
  const base = /^ > \[internal\] load metadata for (?:docker\.io\/(?:library\/)?)?(\S+?):?$/m.exec(
    failure.text,
  )?.[1];
  return base === undefined ? undefined : instructions.find(({ instruction }) => isFrom(instruction, base));
}

// `Dockerfile:12` above the excerpt that buildx prints, and `parse error line 12` or `on line 12` of the parser.
function lineOf(text: string): number | undefined {
  const excerpt = /^\S+:(\d+)\r?\n-{5,}/m.exec(text)?.[1];
  const line = excerpt ?? parserLine(text);
  return line === undefined ? undefined : Number(line);
}

function parserLine(text: string): string | undefined {
  for (const [, rest = ''] of text.matchAll(/(?:parse|syntax) error([^\n]*)/gi)) {
    const line = /line (\d+)/i.exec(rest)?.[1];
    if (line !== undefined) return line;
  }
  return undefined;
}

// The builder writes out the tag that the Dockerfile leaves out.
function isFrom(instruction: string, base: string): boolean {
  const words = instruction.split(' ');
  return (
    words[0]?.toUpperCase() === 'FROM' && words.some((word) => word === base || `${word}:latest` === base)
  );
}

function oneLine(text: string): string {
  return text
    .replaceAll(/\\\r?\n/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
