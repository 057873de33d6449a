import { UserError } from '../errors.ts';
import type { Inputs } from '../inputs.ts';
import type { Report } from '../report/report.ts';
import type { StoryPorts } from './ports.ts';

/** The pull-request check. */
export async function validate(_inputs: Inputs, _ports: StoryPorts): Promise<Report> {
  throw new UserError('`mode: validate` does not work yet', { remedy: 'Use `mode: deploy`.' });
}
