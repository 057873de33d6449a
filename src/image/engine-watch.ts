import { type RunResult, tookTooLong, Unanswered } from '../runner/program.ts';

/** How an engine is watched that may be dead. */
export interface Patience {
  /** A command that prints nothing for so long is doubted. */
  readonly silenceMs: number;
  /** Questions in a row without an answer after which the engine counts as dead; a busy one answers one of them. */
  readonly questions: number;
  readonly answerMs: number;
}

export const patience: Patience = { silenceMs: 60_000, questions: 3, answerMs: 20_000 };

/**
 * Does `work`, which may take as long as it takes, and ends it by its signal when the engine answers nothing any more:
 * neither the work nor a question. A build that compiles for an hour in silence goes on.
 */
export async function whileEngineAnswers(
  work: (signal: AbortSignal, onLine: () => void) => Promise<RunResult>,
  ask: (limitMs: number, signal: AbortSignal) => Promise<RunResult>,
  { silenceMs, questions, answerMs }: Patience = patience,
): Promise<RunResult> {
  const dead = new AbortController();
  const done = new AbortController();
  let unanswered = 0;
  let timer: NodeJS.Timeout | undefined;
  const wait = () => {
    clearTimeout(timer);
    if (!done.signal.aborted) timer = setTimeout(() => void question(), silenceMs);
  };
  const question = async () => {
    const { exitCode } = await ask(answerMs, done.signal);
    unanswered = exitCode === tookTooLong ? unanswered + 1 : 0;
    if (unanswered < questions) wait();
    else dead.abort(new Unanswered(`no answer to ${questions} questions in a row`));
  };
  wait();
  try {
    return await work(dead.signal, () => {
      unanswered = 0;
      wait();
    });
  } finally {
    done.abort();
    clearTimeout(timer);
  }
}
