/** Calls `make` at the first use and keeps what it made: a client that is not needed costs no start-up time. */
export function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
