/** Thrown when the job is cancelled before the service was updated: nothing has to be undone. */
export class Cancelled extends Error {
  constructor() {
    super('The job was cancelled before the service was updated.');
    this.name = 'Cancelled';
  }
}

/** `work`, unless the job is cancelled first: then it rejects with `Cancelled` at once. */
export async function unlessCancelled<T>(cancelled: AbortSignal, work: () => Promise<T>): Promise<T> {
  if (cancelled.aborted) throw new Cancelled();
  return new Promise((resolve, reject) => {
    const onCancel = () => reject(new Cancelled());
    cancelled.addEventListener('abort', onCancel, { once: true });
    work()
      .then(resolve, reject)
      .finally(() => cancelled.removeEventListener('abort', onCancel));
  });
}
