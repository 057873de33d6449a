/** What the demo shows: plain lines that can be read without colour, each with where it comes from in front. */

const width = 100;

export function showHeading(text: string): void {
  write(['', '='.repeat(width), text, '='.repeat(width)]);
}

export function showParagraph(text: string): void {
  write(['', ...wrap(text), '']);
}

export function show(source: string, text: string): void {
  write([`${source} | ${text}`.trimEnd()]);
}

function wrap(text: string): string[] {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    if (line.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

function write(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
