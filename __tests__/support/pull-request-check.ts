import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type ActionOptions, type ActionRun, runAction } from './action.ts';

/** A checkout by path and content. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface CheckOptions {
  readonly files: Files;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Called with what was printed so far, to act in the middle of a run. */
  readonly onOutput?: ActionOptions['onOutput'];
  /** Does more to the checkout before the step runs. */
  readonly prepare?: (workspace: string) => Promise<void>;
}

/** Neither credentials nor a region: what a pull request from a fork has. */
export const withoutAws = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_REGION: '' } as const;

export interface CheckRun extends ActionRun {
  readonly verdict: string | undefined;
}

/** Runs the bundled action with `mode: validate` in a checkout of these files; it checks `task-definition.json`. */
export async function runCheck(options: CheckOptions): Promise<CheckRun> {
  const workspace = await mkdtemp(join(tmpdir(), 'ecs-rollout-check-'));
  try {
    for (const [path, content] of Object.entries(options.files)) {
      await mkdir(dirname(join(workspace, path)), { recursive: true });
      await writeFile(join(workspace, path), content);
    }
    await options.prepare?.(workspace);
    const run = await runAction({
      workspace,
      inputs: { mode: 'validate', 'task-definition': 'task-definition.json', ...options.inputs },
      env: options.env ?? withoutAws,
      ...(options.onOutput && { onOutput: options.onOutput }),
    });
    return { ...run, verdict: run.outputs['verdict'] };
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}

/** JSON as people keep it in a file. */
export function written(taskDefinition: unknown): string {
  return `${JSON.stringify(taskDefinition, null, 2)}\n`;
}

/** An annotation as the runner reads it. */
export interface ReadAnnotation {
  readonly level: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** The annotations of a run, in their order. */
export function annotationsIn(run: ActionRun): readonly ReadAnnotation[] {
  return run.commands.flatMap((line) => {
    const [, level, properties = '', message = ''] =
      /^::(error|warning|notice)(?: ([^:]*(?:%3A[^:]*)*))?::(.*)$/.exec(line) ?? [];
    if (level === undefined) return [];
    const pairs = properties.split(',').map((pair) => pair.split('=') as [string, string]);
    return [
      {
        level,
        properties: Object.fromEntries(pairs.map(([key, value]) => [key, unescaped(value ?? '')])),
        message: unescaped(message),
      },
    ];
  });
}

/** As actions/runner does: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts writes it. */
function unescaped(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
