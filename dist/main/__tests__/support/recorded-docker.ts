import type { Docker } from '../../src/image/ports.ts';

/** The same Docker, with the argument lists that it was given. */
export function recorded(docker: Docker): Docker & { readonly calls: readonly (readonly string[])[] } {
  const calls: (readonly string[])[] = [];
  return {
    calls,
    run: (args, options) => {
      calls.push(args);
      return docker.run(args, options);
    },
  };
}
