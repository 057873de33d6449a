/** Whether an entry of `required-environment` is the path of a file, such as `.env.example`, rather than a name. */
export function isEnvironmentFile(entry: string): boolean {
  return /[./\\]/.test(entry);
}

/** The names in a file of lines `NAME=value`; comments, `export` and values are passed over. */
export function namesInEnvironmentFile(text: string): readonly string[] {
  const names = text
    .split(/\r\n|\n|\r/)
    .flatMap((line) => /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*(?:[=:]|$)/.exec(line)?.[1] ?? []);
  return [...new Set(names)];
}
