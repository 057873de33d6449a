import { startsOnFargate } from '../../ecs/launch-type.ts';
import { percentsOption } from '../../ecs/percents.ts';
import type { Evidence } from '../evidence.ts';
import { awsLines, search } from '../lines.ts';
import { namesOf } from '../names.ts';
import { command, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** What is lacking, by what the text says. */
const LACKS: readonly (readonly [RegExp, string])[] = [
  [
    /EMPTY[ _]CAPACITY[ _]PROVIDER|NO[ _]ACTIVE[ _]INSTANCES|: INACTIVE\b|reason=INACTIVE/,
    'the cluster or its capacity provider has no active container instance',
  ],
  [
    /(?:TaskFailedToStart: |reason=|Reason: |"reason": ?")ATTRIBUTE\b/,
    'no container instance has an attribute that the task needs (a log driver, a GPU, an instance type, task networking)',
  ],
  [/RESOURCE:ENI\b/, 'no container instance has a network interface (ENI) left for the task'],
  [/RESOURCE:PORTS?\b/, 'the host port that the task needs is in use on every container instance'],
  [/RESOURCE:CPU\b/, 'no container instance has enough CPU left'],
  [/RESOURCE:MEMORY\b/, 'no container instance has enough memory left'],
  [/RESOURCE:(?:GPU|INFERENTIA|FPGA)\b/, 'no container instance has a GPU or accelerator left'],
  [/(?:TaskFailedToStart: |reason=|Reason: )RESOURCE\b(?!:)/, 'no container instance has enough room left'],
  [/No Container Instances were found/i, 'the cluster or its capacity provider has no container instance'],
  [/insufficient CPU/i, 'no container instance has enough CPU left'],
  [/insufficient memory/i, 'no container instance has enough memory left'],
  [
    /insufficient (?:GPU|resources?)|RESOURCE:(?:CPU|MEMORY|GPU|PORTS)|enough (?:cpu|memory|resources)/i,
    'no container instance has enough room left',
  ],
  [
    /already using a port required/i,
    'the host port that the task needs is in use on every container instance',
  ],
  [/missing an attribute required/i, 'no container instance has an attribute that the task needs'],
  [
    /Capacity is unavailable|UnfulfillableCapacity|Unable to launch instance|insufficient capacity|InsufficientInstanceCapacity/i,
    'AWS has no capacity of this kind at the moment',
  ],
  [/could not launch \d+ tasks?/i, 'not all tasks could be launched'],
  [
    /because no container instance met all of its requirements/i,
    'no container instance meets the requirements of the task',
  ],
];

/** There is no place to run the task on. */
export const noCapacity: Rule = {
  name: 'no-capacity',
  diagnose(evidence) {
    const lines = awsLines(evidence).filter(
      ({ text }) =>
        !/placement constraint|encountered error "?AGENT|the agent connected|is not (?:active|connected)/i.test(
          text,
        ),
    );
    const lack = LACKS.flatMap(([pattern, why]) => {
      const found = search(lines, pattern);
      return found ? [{ found, why }] : [];
    })[0];
    if (!lack) return undefined;
    const { cpu, memory } = evidence.taskDefinition;
    const size = [cpu && `${cpu} CPU units`, memory && `${memory} MiB`].filter(Boolean).join(' and ');
    return {
      cause: `Amazon ECS found no place for the task: ${lack.why}${size === '' ? '' : ` (it needs ${size})`}.`,
      proof: lack.found.proof,
      remedy: startsOnFargate(evidence.service, evidence.taskDefinition)
        ? onFargate()
        : onInstances(evidence),
    };
  },
};

function onFargate(): string {
  return 'Give the service subnets in more zones, use `FARGATE` next to `FARGATE_SPOT` in its capacity provider strategy, or deploy again later: Fargate shortages pass.';
}

function onInstances(evidence: Evidence): string {
  const { region, cluster, service } = namesOf(evidence);
  const at = ['--region', region, '--cluster', cluster];
  const update = command`aws ecs update-service ${at} --service ${service} --deployment-configuration ${percentsOption(evidence.service?.deploymentConfiguration, 50, 100)}`;
  return steps(
    'Check what the container instances have left:',
    command`aws ecs list-container-instances ${at}`,
    command`aws ecs describe-container-instances ${at} --container-instances ID --query 'containerInstances[].[ec2InstanceId,agentConnected,remainingResources]'`,
    'Add instances to the Auto Scaling group, or make the task smaller. During a rollout old and new tasks run side by side; if there is no room for both, let old ones stop first:',
    update,
    'A fixed `hostPort` lets only one task run per instance: 0 lets each choose its own.',
  );
}
