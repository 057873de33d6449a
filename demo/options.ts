import { parseArgs } from 'node:util';
import { DemoRefusal } from './refusal.ts';

export interface Options {
  /** How much faster than real time AWS's clock runs. */
  readonly rate: number;
  /** The first deployment builds its image with the Docker engine of this machine. */
  readonly isBuilt: boolean;
  /** The URL of a registry to push to. Absent: the demo starts one. */
  readonly registry: string | undefined;
  /** The bundled action. Absent: that of the repository. */
  readonly action: string | undefined;
}

export function readOptions(args: readonly string[]): Options {
  const { rate, build, registry, action } = parse(args);
  if (!(Number(rate) > 0)) throw new DemoRefusal(`--rate must be a number above 0, not "${rate}".`);
  if (registry !== undefined && !build)
    throw new DemoRefusal('--registry has no effect without --build: add --build.');
  if (registry !== undefined && !/^https?:\/\/[^/]+\/?$/.test(registry))
    throw new DemoRefusal(`--registry must be a URL such as http://127.0.0.1:5000, not "${registry}".`);
  return { rate: Number(rate), isBuilt: build, registry, action };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        rate: { type: 'string', default: '12' },
        build: { type: 'boolean', default: false },
        registry: { type: 'string' },
        action: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new DemoRefusal(error instanceof Error ? error.message : String(error));
  }
}
