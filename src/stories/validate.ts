import type { Aws } from '../aws/aws.ts';
import type { Finding } from '../checks/check.ts';
import { runChecks } from '../checks/index.ts';
import { findClusters } from '../discovery/cluster.ts';
import { findService } from '../discovery/service.ts';
import { UserError } from '../errors.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Report } from '../report/report.ts';
import type { Service } from '../service.ts';
import type { Document } from '../task-definition/document.ts';
import { readRequiredEnvironment } from '../workspace.ts';
import { planReads } from './aws-ports.ts';
import { awsOf } from './open-aws.ts';
import type { StoryPorts } from './ports.ts';
import { readDockerfile } from './read-dockerfile.ts';
import { readSubject } from './read-subject.ts';
import { readSurroundings } from './read-surroundings.ts';
import { deployedContainers, toBeRegistered } from './subject.ts';

/** The pull-request check: reads, checks, reports. It changes nothing, and without credentials it checks what it can. */
export async function validate(inputs: Inputs, ports: StoryPorts): Promise<Report> {
  const { runner, clock, draft, log } = ports;
  const open = awsOf(inputs, runner, clock);
  const aws = (await open?.hasCredentials()) === true ? open : undefined;
  const search = searchOnce(inputs, aws, ports);
  const { document, isFile } = await readSubject(inputs, runner.workspace, aws, () => search(undefined));
  draft.record({ taskDefinitionFile: document.file });
  log.info(
    `Checking ${document.file}${aws === undefined ? ', without AWS credentials: what is in the account is not checked' : ''}`,
  );

  const service = await search(document).catch(() => undefined);
  const containers = deployedContainers(inputs, document.taskDefinition, service);
  const taskDefinition = toBeRegistered(inputs, document.taskDefinition, containers, service);
  const dockerfile = await readDockerfile(inputs, runner.workspace);
  const surroundings =
    aws === undefined
      ? undefined
      : await readSurroundings(
          { aws, inputs, taskDefinition, containers, findService: () => search(document) },
          ports,
        );
  const findings = runChecks({
    document,
    taskDefinition,
    deployedContainers: containers,
    requiredEnvironment: await readRequiredEnvironment(runner.workspace, inputs.requiredEnvironment),
    ...(dockerfile !== undefined && { dockerfile }),
    ...(surroundings !== undefined && { surroundings }),
  });
  return conclude(inputs, isFile ? findings : findings.map(withoutPlace), ports);
}

type Search = (document: Document | undefined) => Promise<Service | undefined>;

/** The service that would be deployed to. One that is looked for by itself and not found is told, and not an error. */
function searchOnce(inputs: Inputs, aws: Aws | undefined, { draft }: StoryPorts): Search {
  let found: Promise<Service | undefined> | undefined;
  const look: Search = async (document) => {
    const taskFamily = inputs.taskFamily ?? document?.taskDefinition.family;
    const { service, cluster, environment } = inputs;
    const isAsked = service !== undefined || cluster !== undefined || environment !== undefined;
    if (aws === undefined || !isAsked || (service === undefined && taskFamily === undefined))
      return undefined;
    const reads = planReads(aws);
    try {
      return await findService(
        { ...inputs, ...(taskFamily !== undefined && { taskFamily }) },
        await findClusters(inputs, reads),
        reads,
      );
    } catch (error) {
      if (!(error instanceof UserError) || service !== undefined || cluster !== undefined) throw error;
      draft.note([{ severity: 'notice', message: error.message, remedy: error.remedy }]);
      return undefined;
    }
  };
  return (document) => {
    found ??= look(document);
    return found;
  };
}

/** A revision has no file whose line could be named. */
function withoutPlace({ file: _file, line: _line, column: _column, ...finding }: Finding): Finding {
  return finding;
}

function conclude({ failOn }: Inputs, findings: readonly Finding[], { draft, log }: StoryPorts): Report {
  const failing = failOn === 'warning' ? ['error', 'warning'] : ['error'];
  const isInvalid = findings.some(({ severity }) => failing.includes(severity));
  draft.record({ findings });
  for (const { severity, message, line } of findings)
    log.info(`${severity}${line === undefined ? '' : ` in line ${line}`}: ${message}`);
  return draft.end({
    verdict: isInvalid ? 'invalid' : 'valid',
    message: isInvalid
      ? 'Something has to be changed before this is deployed.'
      : 'Nothing speaks against deploying this.',
  });
}
