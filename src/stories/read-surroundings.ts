import { familyAndRevision, placeOf, shortName } from '../arn.ts';
import type { Aws } from '../aws/aws.ts';
import type { Surroundings } from '../checks/check.ts';
import { gatherSurroundings } from '../checks/gather.ts';
import { openImageTools } from '../image/tools.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Service } from '../service.ts';
import type { TaskDefinition } from '../task-definition/task-definition.ts';
import { registryTokens } from './aws-ports.ts';
import { hostOf, loginsFor } from './logins.ts';
import type { StoryPorts } from './ports.ts';
import { surroundingsReads } from './surroundings-ports.ts';

interface Wanted {
  readonly aws: Aws;
  readonly inputs: Inputs;
  readonly taskDefinition: TaskDefinition;
  readonly containers: readonly string[];
  readonly findService: () => Promise<Service | undefined>;
}

/** What AWS and the registries tell about what would be deployed; recorded for the report as well. */
export async function readSurroundings(wanted: Wanted, ports: StoryPorts): Promise<Surroundings> {
  const { aws, inputs, taskDefinition, containers, findService } = wanted;
  const images = (taskDefinition.containerDefinitions ?? []).map(({ image = '' }) => image);
  const hosts = [...new Set([...images, inputs.repository ?? ''].map(hostOf))].filter((host) => host !== '');
  const tokens = registryTokens(aws);
  const logins = await Promise.all(hosts.map((host) => loginsFor(host, tokens, ports.log).catch(() => [])));
  const tools = await openImageTools({ logins: logins.flat(), temporaryDirectory: ports.runner.temp });
  ports.keep('docker-config', tools.configDirectory);
  try {
    const surroundings = await gatherSurroundings(
      {
        region: aws.region,
        taskDefinition,
        deployedContainers: containers,
        ...(inputs.repository?.includes('/') && { repository: inputs.repository }),
      },
      surroundingsReads(aws, tools.registry, findService),
    );
    record(surroundings, ports);
    return surroundings;
  } finally {
    await tools.close();
  }
}

function record({ service, changes, targetGroups, unread }: Surroundings, { draft }: StoryPorts): void {
  draft.record({
    unread,
    ...(changes !== undefined && { changes }),
    ...(targetGroups !== undefined && { targetGroups }),
  });
  const place = service === undefined ? undefined : placeOf(service.arn);
  if (service === undefined || place === undefined) return;
  draft.record({
    service,
    revision: {
      family: familyAndRevision(service.taskDefinitionArn).replace(/:\d+$/, ''),
      previousArn: service.taskDefinitionArn,
    },
    location: { ...place, cluster: shortName(service.clusterArn), service: service.name },
  });
}
