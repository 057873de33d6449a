/** A door to one AWS service: every function of it answers a promise. */
type Door<T> = { readonly [K in keyof T]: (...args: never[]) => Promise<unknown> };

/**
 * The door that `open` opens at the first call of any of its functions: a client that is not needed costs no start-up
 * time, and the SDK's commands that nobody uses are not bundled, since the opened module imports its own by name.
 */
export function lazily<T extends Door<T>>(open: () => Promise<T>): T {
  let opened: Promise<T> | undefined;
  return new Proxy({} as T, {
    get:
      (_, name) =>
      async (...args: never[]) => {
        opened ??= open();
        return (await opened)[name as keyof T](...args);
      },
  });
}
