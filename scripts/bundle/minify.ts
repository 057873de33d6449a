import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ArrowFunctionExpression, type ModuleItem, minify, parseSync } from '@swc/core';

/** Minifies every script of a folder in its place. */
export async function minifyAll(folder: string): Promise<void> {
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.js'))) {
    const file = join(folder, name);
    const { code } = await minify(readFileSync(file, 'utf8'), {
      module: true,
      compress: { passes: 2 },
      mangle: true,
      ecma: 2022,
      format: { comments: false },
    });
    writeFileSync(file, compiledAtOnce(code));
  }
}

/**
 * Puts the functions that are the modules of a webpack file into parentheses. By them V8 compiles a function while it reads
 * the file; without, it reads it a second time when it is called, and these are called at once. Source: V8's blog,
 * "Blazingly fast parsing, part 2: lazy parsing".
 */
function compiledAtOnce(code: string): string {
  const { body, span } = parseSync(code, { syntax: 'ecmascript', target: 'es2022' });
  const bytes = Buffer.from(code);
  // swc counts bytes, and on from the file that it read before.
  const base = span.end - bytes.length;
  const at = (offset: number) => offset - base;
  const pieces: Buffer[] = [];
  let end = 0;
  for (const { span: one } of body.flatMap(modulesOf)) {
    pieces.push(bytes.subarray(end, at(one.start)), open, bytes.subarray(at(one.start), at(one.end)), close);
    end = at(one.end);
  }
  return Buffer.concat([...pieces, bytes.subarray(end)]).toString();
}

const open = Buffer.from('(');
const close = Buffer.from(')');

/** `modules={8349:(e,t,r)=>{…},…}` */
function modulesOf(item: ModuleItem): readonly ArrowFunctionExpression[] {
  const declaration = item.type === 'ExportDeclaration' ? item.declaration : item;
  if (declaration.type !== 'VariableDeclaration') return [];
  const objects = declaration.declarations.flatMap(({ init }) =>
    init?.type === 'ObjectExpression' ? [init] : [],
  );
  return objects.flatMap(({ properties }) =>
    properties.flatMap((property) =>
      property.type === 'KeyValueProperty' &&
      property.key.type === 'NumericLiteral' &&
      property.value.type === 'ArrowFunctionExpression'
        ? [property.value]
        : [],
    ),
  );
}
