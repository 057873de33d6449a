import type { Inputs } from '../inputs.ts';
import type { Problem } from '../problem.ts';

/** Inputs of the step that cannot be meant beside `services`. */
export function servicesElsewhere({ mode, service }: Inputs): readonly Problem[] {
  return [
    ...(service === undefined
      ? []
      : [
          {
            inputs: ['service', 'services'],
            what: 'they exclude each other',
            remedy: 'Keep `service` for one service, or write all of them into `services`.',
          },
        ]),
    ...(mode === 'deploy'
      ? []
      : [
          {
            inputs: ['services'],
            what: `mode ${mode} takes one service`,
            remedy: `Set \`service\`, and run a step (or a job of a matrix) for each service. \`mode: deploy\` takes several.`,
          },
        ]),
  ];
}
