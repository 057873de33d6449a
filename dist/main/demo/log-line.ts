/** A line of the action's log as somebody reads it: GitHub's commands become words, masks and the like vanish. */
export function readLogLine(line: string): readonly string[] {
  const [, command, properties = '', message = ''] = /^::([\w-]+)(?: (.*?))?::(.*)$/.exec(line) ?? [];
  if (command === undefined) return [line];
  if (command === 'group') return [`--- ${decode(message)}`];
  const word = annotations[command];
  if (word === undefined) return [];
  const title = /(?:^|,)title=([^,]*)/.exec(properties)?.[1];
  const text = title === undefined ? message : `${title}: ${message}`;
  return decode(text)
    .split('\n')
    .map((part) => `${word}: ${part}`);
}

const annotations: Readonly<Record<string, string>> = {
  error: 'ERROR',
  warning: 'WARNING',
  notice: 'NOTICE',
};

/** Source: GitHub's toolkit, `escapeData` and `escapeProperty` of @actions/core. */
const decode = (text: string): string =>
  text
    .replaceAll('%0D', '')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
