import { Unreadable } from './defect.ts';
import { limits } from './parsed.ts';

/** The text of a file in UTF-8 or UTF-16, with or without a byte order mark; `requireText` says whether it is one. */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes.subarray(0, limits.bytes));
}

/** Throws for a file that is too large, or no text. `text` is what `decode` made of it. */
export function requireText(bytes: Uint8Array, text: string): void {
  if (bytes.length > limits.bytes) {
    throw new Unreadable({
      why: `it has ${(bytes.length / 1024 / 1024).toFixed(1)} MiB, and a task definition has at most 64 KiB`,
      remedy: 'Name the file of the task definition alone.',
    });
  }
  const nul = text.indexOf('\0');
  if (nul !== -1) {
    throw new Unreadable({
      why: 'it contains a NUL byte: it is not a text file, or it is damaged',
      remedy: 'Save the file as UTF-8 text.',
      offset: nul,
    });
  }
  const encoding = encodingOf(bytes);
  if (!isValid(bytes, encoding)) {
    throw new Unreadable({
      why: `it is not valid ${encoding.toUpperCase()}: a character cannot be decoded`,
      remedy: 'Save the file as UTF-8.',
      offset: Math.max(0, text.indexOf('\ufffd')),
    });
  }
}

function isValid(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** PowerShell's `>` writes UTF-16; without a mark it shows by the zero bytes beside ASCII. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (bytes.length >= 4 && bytes.length % 2 === 0) {
    const isZero = (parity: number) => [0, 2].every((index) => bytes[index + parity] === 0);
    if (isZero(1) && first !== 0) return 'utf-16le';
    if (isZero(0) && second !== 0) return 'utf-16be';
  }
  return 'utf-8';
}
