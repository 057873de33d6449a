import { expect, test } from '@jest/globals';
import { lifecycleHookDenied } from '../../../src/diagnosis/rules/lifecycle-hook-denied.ts';
import { anEvidence } from '../../fixtures/evidence.ts';
import { anEvent, aServiceDeployment } from '../../fixtures/snapshots.ts';
import { describeRule } from '../cases.ts';

const said = (statusReason: string) => ({ serviceDeployment: aServiceDeployment({ statusReason }) });
const hook = 'Service deployment rolled back because POST_SCALE_UP lifecycle hook(s) failed.';

describeRule('lifecycle-hook-denied', {
  recognises: [
    [
      'a role that ECS cannot assume',
      said(`${hook} ECS was unable to assume role arn:aws:iam::111122223333:role/shop-hooks`),
    ],
    [
      'a role that may not call the function',
      said(
        `${hook} ECS was unable to invoke hook target arn:aws:lambda:eu-central-1:111122223333:function:gate due to User: arn:aws:sts::111122223333:assumed-role/shop-hooks/x is not authorized to perform: lambda:InvokeFunction on resource: y`,
      ),
    ],
  ],
  leavesAlone: [
    ['a function that said no', said(`${hook} Lifecycle hook target x returned FAILED status.`)],
    [
      'a task whose role cannot be assumed',
      said('ECS was unable to assume the role arn:aws:iam::111122223333:role/shop-hooks of the task'),
    ],
  ],
});

test('names the role without the full stop that ends the event', () => {
  const role = 'arn:aws:iam::111122223333:role/shop-hooks';
  const events = [anEvent(60, `deployment failed: ${hook} ECS was unable to assume role ${role}.`)];
  const said = lifecycleHookDenied.diagnose(anEvidence({ events }));
  expect(said?.cause).toContain(`ECS cannot assume ${role}, the role`);
  expect(said?.remedy).toContain('--role-name shop-hooks --query');
});

test('shows the statement that lets the role call the function', () => {
  const gate = 'arn:aws:lambda:eu-central-1:111122223333:function:gate';
  const refused = `User: arn:aws:sts::111122223333:assumed-role/shop-hooks/x is not authorized to perform: lambda:InvokeFunction on resource: ${gate} because no identity-based policy allows the lambda:InvokeFunction action`;
  const text = `deployment failed: ${hook} ECS was unable to invoke hook target ${gate} due to ${refused}.`;
  const remedy = lifecycleHookDenied.diagnose(anEvidence({ events: [anEvent(60, text)] }))?.remedy;
  expect(remedy).toContain('"Action": [\n    "lambda:InvokeFunction"\n  ]');
  expect(remedy).toContain(`"${gate}"`);
});
