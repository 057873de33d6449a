/**
 * A command line for people to paste into their shell, such as `aws ecs update-service …`: what is put in is quoted
 * where the shell would read it otherwise; a list is words of their own. The only place where such a line is written.
 */
export function commandLine(
  words: TemplateStringsArray,
  ...values: readonly (string | number | readonly string[])[]
): string {
  const parts = words.map((word, index) => word + [values[index] ?? ''].flat().map(shellWord).join(' '));
  return parts.join('').trim();
}

/** One word for a shell, on one line and without characters that are invisible or change the direction. */
export function shellWord(value: string | number): string {
  const word = String(value).replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ');
  return /^[\w@%+=:,./-]*$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
