import type { Docker } from './ports.ts';

/**
 * The legacy builder leaves the layers of a build that failed behind, as an image without a name.
 * Call before the build; the answer takes away, after it, what has come since and was named in its output.
 */
export async function watchLeftovers(docker: Docker): Promise<(lines: readonly string[]) => Promise<void>> {
  const before = new Set(await nameless(docker));
  return async (lines) => {
    const made = new Set([...lines.join('\n').matchAll(/^ ---> ([0-9a-f]{12})$/gm)].map(([, id]) => id));
    const left = (await nameless(docker)).filter((id) => made.has(id) && !before.has(id));
    if (left.length > 0) await docker.run(['image', 'rm', ...left]);
  };
}

async function nameless(docker: Docker): Promise<readonly string[]> {
  const { stdout } = await docker.run(['images', '--filter', 'dangling=true', '--quiet']);
  return stdout.split('\n').filter((id) => id !== '');
}
