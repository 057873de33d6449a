/** Texts of files by their path from the root of the project. */
export interface Written {
  readonly added: Readonly<Record<string, string>>;
  readonly changed: Readonly<Record<string, string>>;
}

/** What a new thing of this `name` (kebab-case) is written into; `read` answers a file of the project. */
export type Template = (name: string, read: (path: string) => string) => Written;

export function camelCase(name: string): string {
  return name.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Puts `line` before the first line that is `mark`. Throws when there is none. */
export function insertBefore(text: string, mark: string, line: string): string {
  const at = `\n${text}`.indexOf(`\n${mark}`);
  if (at < 0) throw new Error(`No line begins with: ${mark}`);
  return text.slice(0, at) + line + text.slice(at);
}

/** Imports `value` from `path`, and puts it into the list of the module before `mark`. */
export function register(text: string, value: string, path: string, mark: string): string {
  return `import { ${value} } from '${path}';\n${insertBefore(text, mark, `  ${value},\n`)}`;
}
