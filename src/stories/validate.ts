import type { Aws } from '../aws/aws.ts';
import type { Finding, Surroundings } from '../checks/check.ts';
import { runChecks } from '../checks/index.ts';
import { hasRevision } from '../ecs/service.ts';
import { checkedOutAt } from '../image/checked-out.ts';
import { gitCli } from '../image/git.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { deniedNotice, principalOf } from '../permissions/denied.ts';
import { fileFamily } from '../plan/family.ts';
import { requireKnownFamily } from '../plan/known-family.ts';
import type { Report } from '../report/report.ts';
import { Cancelled, unlessCancelled } from '../runner/cancelled.ts';
import { readRequiredEnvironment } from '../runner/workspace.ts';
import type { Document } from '../task-definition/document.ts';
import { planReads } from '../wiring/aws-ports.ts';
import type { StoryPorts } from '../wiring/story-ports.ts';
import { type Account, openAccount } from './account.ts';
import { oneOffRefusals } from './one-off-refusals.ts';
import { readDefinitionFile } from './read-definition-file.ts';
import { readDockerfile } from './read-dockerfile.ts';
import { readRevision } from './read-revision.ts';
import { readSurroundings } from './read-surroundings.ts';
import { scheduleRefusals } from './schedules/schedule-refusals.ts';
import { type Candidate, candidateOf } from './subject.ts';
import { trafficRefusals } from './traffic-refusals.ts';
import type { TrialWishes } from './try-image-findings.ts';
import { rightsOfCheck } from './with-rights.ts';

/** The pull-request check: reads, checks, reports. It changes nothing, and without credentials it checks what it can. */
export async function validate(inputs: Inputs, ports: StoryPorts): Promise<Report> {
  const { workspace } = ports.runner;
  await tellCheckout(inputs, ports);
  const file = await readDefinitionFile(inputs, workspace);
  const account = await openAccount(inputs, file && fileFamily(file, inputs.placeholders), ports);
  const document = file ?? (await readRevision(inputs.taskDefinition, account));
  tellSubject(document, account, ports);
  await requireFamilyOfRevision(inputs, file, account);

  const candidate = candidateOf(inputs, document, account?.service);
  ports.draft.note(candidate.notices);
  const [dockerfile, requiredEnvironment, refusedTasks, refusedSchedules, refusedTraffic, surroundings] =
    await unlessCancelled(ports.cancelled, () =>
      Promise.all([
        readDockerfile(inputs, workspace),
        readRequiredEnvironment(workspace, inputs.requiredEnvironment),
        oneOffRefusals(inputs, candidate, account),
        scheduleRefusals(inputs, account),
        trafficRefusals(inputs.waitFor, account),
        account && readSurroundings(account, inputs, candidate, ports),
      ]),
    );
  const checked = runChecks({
    document,
    ...candidate,
    refusals: [...candidate.refusals, ...refusedTasks, ...refusedSchedules, ...refusedTraffic],
    requiredEnvironment,
    ...(dockerfile !== undefined && { dockerfile }),
    ...(surroundings !== undefined && { surroundings }),
  });
  const tried = await tryCandidate(inputs, candidate, { checked, account, surroundings }, ports);
  // A trial that was broken off says nothing of the image.
  if (ports.cancelled.aborted) throw new Cancelled();
  if (account !== undefined) tellRights(account.aws, surroundings, ports);
  return conclude(inputs.failOn, [...(file ? checked : checked.map(withoutPlace)), ...tried], ports);
}

/** As a deployment does: a new family comes from a file only. */
async function requireFamilyOfRevision(
  { taskFamily }: Pick<Inputs, 'taskFamily'>,
  file: Document | undefined,
  account: Account | undefined,
): Promise<void> {
  if (file !== undefined || taskFamily === undefined || account?.service === undefined) return;
  const { aws, service } = account;
  if (hasRevision(service)) await requireKnownFamily(taskFamily, service, planReads(aws));
}

interface Known {
  readonly checked: readonly Finding[];
  readonly account: Account | undefined;
  readonly surroundings: Surroundings | undefined;
}

/** What a trial of the image says. Values of a wrong type are nothing to run a container with. */
async function tryCandidate(
  inputs: TrialWishes,
  { taskDefinition, deployedContainers: containers }: Candidate,
  { checked, account, surroundings }: Known,
  ports: StoryPorts,
): Promise<readonly Finding[]> {
  if (!inputs.tryImage || checked.some(({ check }) => check === 'wrong-type')) return [];
  const { tryImageFindings } = await import('./try-image-findings.ts');
  const service = account?.service;
  const targetGroups = surroundings?.targetGroups;
  return tryImageFindings({ inputs, taskDefinition, containers, service, targetGroups }, ports);
}

/** Told also where the file turns out to be missing. */
async function tellCheckout(
  { taskDefinition }: Pick<Inputs, 'taskDefinition'>,
  { draft, runner }: StoryPorts,
): Promise<void> {
  const path = taskDefinition.kind === 'file' ? taskDefinition.path : '.';
  const checkout = await checkedOutAt(path, runner, gitCli(runner.temp));
  if (checkout !== undefined) draft.put('checkedOut', { checkout });
}

function tellSubject({ file }: Document, account: Account | undefined, { draft, log }: StoryPorts): void {
  draft.put('file', { taskDefinitionFile: file });
  log.info(
    account === undefined
      ? `Checking ${file} without AWS credentials: the online checks are skipped`
      : `Checking ${file} and the AWS resources it refers to`,
  );
}

/** What was denied and no check names: a read beside another one, whose answer is there without it. */
function tellRights(aws: Aws, surroundings: Surroundings | undefined, { draft, log }: StoryPorts): void {
  const permissions = rightsOfCheck(aws);
  draft.put('rights', { permissions });
  const named = new Set((surroundings?.unread ?? []).map(({ action }) => action));
  const unnamed = permissions.filter(({ action }) => !named.has(action));
  const notice = deniedNotice(unnamed, principalOf(undefined));
  if (notice === undefined) return;
  log.notice(notice.message);
  draft.note([{ ...notice, severity: 'notice' }]);
}

/** A revision has no file whose line could be named. */
function withoutPlace({ file: _file, line: _line, column: _column, ...finding }: Finding): Finding {
  return finding;
}

function conclude(
  failOn: Inputs['failOn'],
  findings: readonly Finding[],
  { draft, log }: StoryPorts,
): Report {
  const failing = failOn === 'warning' ? ['error', 'warning'] : ['error'];
  const isInvalid = findings.some(({ severity }) => failing.includes(severity));
  draft.put('checked', { findings });
  for (const { severity, message, line } of findings)
    log.info(`${severity}${line === undefined ? '' : ` in line ${line}`}: ${message}`);
  return draft.end({
    verdict: isInvalid ? 'invalid' : 'valid',
    message: isInvalid ? 'Fix the findings before deploying.' : 'No problems found.',
  });
}
