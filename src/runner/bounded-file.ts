import { constants, type Stats } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

/** A task definition has 64 KiB at most, and nobody writes a Dockerfile or a list of names of this length. */
export const longestFile = 4 * 1024 * 1024;

export type BoundedFile =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  /** `what` it is instead: `a directory`. */
  | { readonly kind: 'no-file'; readonly what: string }
  | { readonly kind: 'too-long' };

/** Reads a file that others wrote: never more of it than `longestFile`, and never one that would be waited for. */
export async function readBounded(path: string): Promise<BoundedFile> {
  // Opening a named pipe would wait for who writes into it.
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(whyClosed);
  if ('what' in handle) return handle;
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) return { kind: 'no-file', what: kindOf(stats) };
    return stats.size > longestFile ? { kind: 'too-long' } : await readTo(handle, longestFile);
  } finally {
    await handle.close();
  }
}

/** What is there all the same, and cannot be opened to be read. */
function whyClosed(error: NodeJS.ErrnoException): BoundedFile & { readonly kind: 'no-file' } {
  if (error.code === 'ENXIO') return { kind: 'no-file', what: 'a socket' };
  if (error.code === 'EACCES') return { kind: 'no-file', what: 'not readable for the user of the job' };
  throw error;
}

/** The size that the file system names may be none: files of /proc have 0. */
async function readTo(handle: FileHandle, limit: number): Promise<BoundedFile> {
  const buffer = Buffer.alloc(limit + 1);
  let length = 0;
  for (;;) {
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length);
    length += bytesRead;
    if (length > limit) return { kind: 'too-long' };
    if (bytesRead === 0) return { kind: 'read', bytes: buffer.subarray(0, length) };
  }
}

/** What is there in the place of a file, with its article. */
export function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return 'a directory';
  if (stats.isFIFO()) return 'a named pipe';
  return stats.isSocket() ? 'a socket' : 'a device';
}
