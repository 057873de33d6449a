import { type Dockerfile, DockerfileParser, type From, type Instruction } from 'dockerfile-ast';
import { groupOf } from '../text/match.ts';

/** What a Dockerfile tells of the image that comes out of it. */
export interface DockerfileFacts {
  /** The final stage, and those that it is built upon, the final one first. */
  readonly stages: readonly Stage[];
  /** The image at the bottom, with build arguments at their defaults; undefined where it is not known. */
  readonly base: string | undefined;
  /** `linux/arm64`, where a stage of the chain is bound to one. */
  readonly platform: string | undefined;
  /** What EXPOSE names; undefined where an unknown variable stands in it. */
  readonly exposedPorts: readonly number[] | undefined;
  /** What ENV sets, by name; variables in it stay as they are written. */
  readonly environment: ReadonlyMap<string, string>;
  readonly user: string | undefined;
  /** Words of ENTRYPOINT, as they are written. */
  readonly entrypoint: string | undefined;
  /** Everything that RUN, COPY and ADD say in the chain. */
  readonly steps: string;
}

export interface Stage {
  readonly name: string | undefined;
  readonly image: string;
  /** From 1. */
  readonly line: number;
}

interface Block extends Stage {
  readonly from: From;
  readonly instructions: readonly Instruction[];
}

/** Longer ones are not looked at: none that people write comes near. */
const LONGEST = 200_000;
const MOST_STAGES = 200;

/** Reads the chain of stages that ends in `target`, or in the last one; undefined where there is none. */
export function readDockerfile(text: string, target?: string): DockerfileFacts | undefined {
  if (text.length > LONGEST) return undefined;
  const dockerfile = DockerfileParser.parse(text);
  const blocks = blocksOf(dockerfile);
  if (blocks.length > MOST_STAGES) return undefined;
  const chain = chainOf(blocks, target);
  const [final, bottom] = [chain[0], chain.at(-1)];
  if (final === undefined || bottom === undefined) return undefined;
  const instructions = chain.flatMap((block) => block.instructions);
  const lines = text.split(/\r?\n/);
  return {
    stages: chain.map(({ name, image, line }) => ({ name, image, line })),
    base: /[$]/.test(bottom.image) ? undefined : bottom.image,
    platform: platformOf(chain, dockerfile),
    exposedPorts: portsOf(instructions, dockerfile),
    environment: environmentOf(chain),
    user: lastOf(chain, 'USER'),
    entrypoint: lastOf(chain, 'ENTRYPOINT'),
    steps: instructions
      .filter((instruction) => ['RUN', 'COPY', 'ADD'].includes(instruction.getKeyword()))
      .map((instruction) => textOf(instruction, lines))
      .join('\n'),
  };
}

/** Its lines with everything in them: flags, heredocs, continuation lines. */
function textOf(instruction: Instruction, lines: readonly string[]): string {
  const { start, end } = instruction.getRange();
  return lines.slice(start.line, end.line + 1).join('\n');
}

function blocksOf(dockerfile: Dockerfile): readonly Block[] {
  const blocks: (Block & { instructions: Instruction[] })[] = [];
  const froms = dockerfile.getFROMs();
  for (const instruction of dockerfile.getInstructions()) {
    const line = instruction.getRange().start.line;
    const from = froms.find((candidate) => candidate.getRange().start.line === line);
    if (from === undefined) {
      blocks.at(-1)?.instructions.push(instruction);
      continue;
    }
    const image = resolve(from.getImage() ?? '', line, dockerfile);
    blocks.push({ name: from.getBuildStage() ?? undefined, image, line: line + 1, from, instructions: [] });
    if (blocks.length > MOST_STAGES) break;
  }
  return blocks;
}

/** From the wanted stage down to the one that begins with an image. A stage can only build upon an earlier one. */
function chainOf(blocks: readonly Block[], target: string | undefined): readonly Block[] {
  const chain: Block[] = [];
  let index = target === undefined ? blocks.length - 1 : indexOf(blocks, target, blocks.length);
  for (let block = blocks[index]; block !== undefined; block = blocks[index]) {
    chain.push(block);
    index = indexOf(blocks, block.image, index);
  }
  return chain;
}

function indexOf(blocks: readonly Block[], name: string, before: number): number {
  const wanted = name.toLowerCase();
  return blocks.findLastIndex((block, index) => index < before && block.name?.toLowerCase() === wanted);
}

/** The text with its variables at their defaults; an unknown one stays. */
function resolve(text: string, line: number, dockerfile: Dockerfile): string {
  return text.replace(/\$\{(\w+)(?::-([^}]{0,200}))?\}|\$(\w+)/g, (whole, braced, fallback, plain) => {
    const value = dockerfile.resolveVariable(braced ?? plain, line);
    return value || fallback || whole;
  });
}

/** `$TARGETPLATFORM` and unknown variables bind a stage to nothing. */
function platformOf(chain: readonly Block[], dockerfile: Dockerfile): string | undefined {
  for (const { from, line } of chain) {
    const flag = from.getPlatformFlag()?.getValue();
    const platform = flag ? resolve(flag, line - 1, dockerfile) : '$';
    if (/^\w+\/\w+/.test(platform)) return platform;
  }
  return undefined;
}

function portsOf(
  instructions: readonly Instruction[],
  dockerfile: Dockerfile,
): readonly number[] | undefined {
  const words = instructions
    .filter((instruction) => instruction.getKeyword() === 'EXPOSE')
    .flatMap((instruction) => {
      const { line } = instruction.getRange().start;
      return instruction
        .getArguments()
        .flatMap((word) => resolve(word.getValue(), line, dockerfile).split(/\s+/));
    });
  const ranges = words.map((word) => /^(\d{1,5})(?:-(\d{1,5}))?(?:\/(?:tcp|udp))?$/i.exec(word));
  if (ranges.includes(null)) return undefined;
  return ranges.flatMap((range) => {
    const first = Number(range?.[1]);
    const last = Math.min(Number(range?.[2] ?? first), first + 1000);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  });
}

/** The highest stage and the last instruction win. */
function environmentOf(chain: readonly Block[]): ReadonlyMap<string, string> {
  const set = new Map<string, string>();
  for (const { instructions } of chain.toReversed()) {
    for (const instruction of instructions.filter((one) => one.getKeyword() === 'ENV')) {
      const text = instruction.getRawArgumentsContent() ?? '';
      const pairs = [...text.matchAll(/(?<!\w)([A-Za-z_]\w*)=(?:"([^"]*)"|'([^']*)'|(\S*))/g)];
      const old = /^([A-Za-z_]\w*)\s+([^=]*)$/.exec(text.trim());
      for (const [, name = '', double, single, bare] of pairs) set.set(name, double ?? single ?? bare ?? '');
      if (pairs.length === 0 && old?.[1] !== undefined) set.set(old[1], groupOf(old, 2));
    }
  }
  return set;
}

/** The arguments of the last such instruction of the highest stage that has one. */
function lastOf(chain: readonly Block[], keyword: string): string | undefined {
  for (const { instructions } of chain) {
    const last = instructions.findLast((instruction) => instruction.getKeyword() === keyword);
    if (last !== undefined) return last.getRawArgumentsContent() ?? undefined;
  }
  return undefined;
}
