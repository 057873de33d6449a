import { lagSentence, memorySentences, sideBySide, warmUp } from './bench/side-by-side.ts';
import { stagedTable } from './bench/staged.ts';

/*
 * Watches the same rollouts three ways, side by side, and prints what each makes of them: `npm run bench`; only the
 * deployments in stages: `npm run bench -- staged`. Minutes are virtual (bench/virtual-time.ts), calls are real ones over
 * HTTP to the simulator, 80 ms each.
 */

Object.assign(process.env, {
  AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'example',
  AWS_REGION: 'eu-central-1',
  AWS_EC2_METADATA_DISABLED: 'true',
});

const parts: Readonly<Record<string, () => Promise<string>>> = {
  'side-by-side': sideBySide,
  staged: stagedTable,
  lag: lagSentence,
  memory: memorySentences,
};
const [wanted] = process.argv.slice(2);

await warmUp();
for (const [name, part] of Object.entries(parts)) {
  if (wanted === undefined || wanted === name) process.stdout.write(`${await part()}\n\n`);
}
