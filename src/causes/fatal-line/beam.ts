import { type Entry, endOfBlock, type Finder, type Frame, framePart, messageAt, textAt } from './trouble.ts';

const RAISED = /^\*\* \((?:(?!EXIT)[\w.]+)\) .|^(?:escript: )?(?:\*\* )?exception (?:error|exit|throw): /;
const BELOW =
  /^\s+\([\w.-]+(?: [\w.-]+)?\) |^\s+\S{1,200}\.(?:exs?|erl):\d+|^\s+in (?:function|call)|^\s*$|^\s{4,}\S|^\s+\*\* \(EXIT\)/;

/** Elixir and Erlang. */
export const beam: Finder = (entries, at) => {
  const text = textAt(entries, at);
  if (RAISED.test(text)) return raised(entries, at);
  const isBoot =
    /^Runtime terminating during boot \(|^\{"?init terminating in do_boot|^init terminating in do_boot|^Kernel pid terminated/.test(
      text,
    );
  if (isBoot) return { kind: 'beam', strength: 4, text: text.slice(0, 600), from: at, to: at, at };
  if (/^=(?:SUPERVISOR|CRASH) REPORT=/.test(text)) return reported(entries, at);
  const exited = /^Application \S+ exited: (.+)$/.test(text);
  if (!exited) return undefined;
  const to = endOfBlock(entries, at + 1, (line) => BELOW.test(line));
  const inner = entries.findLastIndex(
    (entry, place) => place >= at && place < to && /\*\* \((?!EXIT)[\w.]+\) ./.test(entry.text),
  );
  const place = inner === -1 ? at : inner;
  return { kind: 'beam', strength: 4, text: messageAt(entries, place, to), from: at, to: to - 1, at: place };
};

/** What the report of a supervisor gives as its reason. */
function reported(entries: readonly Entry[], at: number): ReturnType<Finder> {
  const to = endOfBlock(entries, at + 1, (line) => /^\s+\S/.test(line));
  const place = entries.findIndex(
    (entry, index) => index > at && index < to && /^\s+(?:reason|exception \w+): \S/.test(entry.text),
  );
  if (place === -1) return undefined;
  const text = messageAt(entries, place, to).replace(/^reason: /, '');
  return { kind: 'beam', strength: 4, text, from: at, to: to - 1, at: place };
}

function raised(entries: readonly Entry[], at: number): ReturnType<Finder> {
  const to = endOfBlock(entries, at + 1, (line) => BELOW.test(line));
  const isLogged = entries[at - 1]?.level === 'error';
  return {
    kind: 'beam',
    strength: isLogged ? 3 : 5,
    text: messageAt(entries, at, to),
    from: at,
    to: to - 1,
    at,
    ...framePart(ownFrame(entries, at + 1, to)),
  };
}

/** A frame without the name of a library before it, or with the program's own: not elixir, stdlib, ecto … with a version of theirs. */
function ownFrame(entries: readonly Entry[], from: number, to: number): Frame | undefined {
  for (const { text } of entries.slice(from, to)) {
    const [, app, file, line] =
      /^\s+(?:\(([\w.-]+)(?: [\w.-]+)?\) )?((?:lib|config|priv|test|src|rel|\/|\w)[\w./-]{0,200}\.(?:exs?|erl)):(\d+)/.exec(
        text,
      ) ?? [];
    const isLibrary =
      /^(?:elixir|stdlib|kernel|mix|logger|iex|eex|ex_unit|phoenix\w*|ecto\w*|plug\w*|postgrex|db_connection|bandit|cowboy)$/.test(
        app ?? '',
      );
    if (file !== undefined && !isLibrary) return { file, line: Number(line) };
  }
  return undefined;
}
