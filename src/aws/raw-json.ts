import { Readable } from 'node:stream';
import type { Pluggable } from '@smithy/types';
import { bounded } from './answers.ts';

/**
 * The SDK drops every member that it does not know, at any depth and without a word, on the way out and on the way in.
 * A field that is newer than the SDK must reach AWS as it was written: these two plugins send and receive the JSON itself.
 */

/** Sends `body` in place of what the SDK made of the command's input. */
export function sendJson<Input extends object, Output extends object>(
  body: unknown,
): Pluggable<Input, Output> {
  return sendText(JSON.stringify(body));
}

/** The same for JSON that is text already, and goes byte for byte. */
export function sendText<Input extends object, Output extends object>(
  body: string,
): Pluggable<Input, Output> {
  return {
    applyToStack: (stack) =>
      stack.add(
        (next) => (args) => {
          (args.request as { body: string }).body = body;
          return next(args);
        },
        { step: 'build', priority: 'high', name: 'sendText' },
      ),
  };
}

interface SomeCommand<Input extends object, Output extends object> {
  readonly middlewareStack: { use(plugin: Pluggable<Input, Output>): void };
}

/** The JSON that answered this command last, once it has been sent. */
export function rawAnswer<Input extends object, Output extends object>(
  command: SomeCommand<Input, Output>,
): () => unknown {
  const text = rawText(command);
  return () => JSON.parse(text());
}

/** The same as the text that it is. */
export function rawText<Input extends object, Output extends object>(
  command: SomeCommand<Input, Output>,
): () => string {
  let text = '';
  const plugin = receiveText<Input, Output>((received) => {
    text = received;
  });
  command.middlewareStack.use(plugin);
  return () => text;
}

/** Hands the answer's text to `receive`, before the SDK reads it. */
function receiveText<Input extends object, Output extends object>(
  receive: (text: string) => void,
): Pluggable<Input, Output> {
  return {
    applyToStack: (stack) =>
      stack.add(
        (next, { commandName = '' }) =>
          async (args) => {
            const output = await next(args);
            const response = output.response as { statusCode: number; body: AsyncIterable<Uint8Array> };
            const chunks: Uint8Array[] = [];
            for await (const chunk of bounded(response.body, commandName)) chunks.push(chunk);
            const bytes = Buffer.concat(chunks);
            if (response.statusCode === 200) receive(bytes.toString('utf8'));
            response.body = Readable.from([bytes]);
            return output;
          },
        { step: 'deserialize', priority: 'low', name: 'receiveText' },
      ),
  };
}
