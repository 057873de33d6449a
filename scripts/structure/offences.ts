import { circlesOf } from './circles.ts';
import { type Global, type Room, rooms } from './rooms.ts';
import { codeOf, packageOf, roomOf, type Source } from './sources.ts';

const uses: Record<Global, RegExp> = {
  process: /(?<![\w.'"`-])process\.\w/,
  time: /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b/,
  random: /\bMath\.random\b|\bcrypto\.random/,
  fetch: /(?<![\w.])fetch\(/,
  timers: /(?<![\w.])(?:setTimeout|setInterval|setImmediate)\(|\bAbortSignal\.timeout\b/,
};

/** Everything in these files of `src/` that the rules forbid, each in one sentence that names what to change. */
export function offences(sources: readonly Source[]): readonly string[] {
  return [
    ...sources.flatMap((source) => [...roomOffences(source), ...shapeOffences(source)]),
    ...circlesOf(sources).map((circle) => `circle: ${circle.join(' → ')}`),
  ];
}

function roomOffences(source: Source): readonly string[] {
  const room = rooms.find(({ name }) => name === roomOf(source.path));
  if (room === undefined)
    return [`${source.path}: room ${roomOf(source.path)} is not in scripts/structure/rooms.ts`];
  return [
    ...directionOffences(source, room),
    ...packageOffences(source, room),
    ...globalOffences(source, room),
  ];
}

function directionOffences({ path, imports }: Source, room: Room): readonly string[] {
  return imports.flatMap(({ path: target }) => {
    if (target === undefined) return [];
    if (!target.startsWith('src/')) return [`${path} imports ${target}, which lies outside of src/`];
    const owner = rooms.find(({ name }) => name === roomOf(target));
    if (owner === undefined || owner === room) return [];
    if (rooms.indexOf(owner) < rooms.indexOf(room))
      return [`${path} imports ${target}: ${owner.name}/ is above ${room.name}/`];
    return owner.readers?.includes(room.name) === false
      ? [
          `${path} imports ${target}: ${room.name}/ takes what it needs from the plan, not from ${owner.name}/`,
        ]
      : [];
  });
}

function packageOffences({ path, imports }: Source, { name, packages = [] }: Room): readonly string[] {
  return imports.flatMap((imported) => {
    const bought = packageOf(imported);
    const isAllowed = bought === undefined || packages.some((allowed) => bought.startsWith(allowed));
    return isAllowed ? [] : [`${path} imports ${imported.specifier}, which room ${name} may not`];
  });
}

function globalOffences(source: Source, { name, globals = [] }: Room): readonly string[] {
  const code = codeOf(source);
  return (Object.keys(uses) as Global[])
    .filter((global) => uses[global].test(code) && !globals.includes(global))
    .map((global) => `${source.path} uses ${global}, which room ${name} may not: take it through a port`);
}

function shapeOffences({ path, text }: Source): readonly string[] {
  const isGenerated = /^\/\/ Generated|^\/\*\* Generated/m.test(text.slice(0, 400));
  const lines = text.split('\n').length - 1;
  return [
    ...(lines > 200 && !isGenerated ? [`${path} has ${lines} lines, more than 200`] : []),
    ...(/^export default/m.test(text) ? [`${path} has a default export`] : []),
  ];
}
