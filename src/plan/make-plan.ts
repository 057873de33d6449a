import { defined } from '../ecs/defined.ts';
import type { Service } from '../ecs/service.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Document } from '../task-definition/document.ts';
import { chooseContainers } from './containers.ts';
import { findClusters } from './discovery/cluster.ts';
import type { DiscoveryReads } from './discovery/ports.ts';
import { findService } from './discovery/service.ts';
import { chooseFamily, searchedFamily } from './family.ts';
import { requireKnownFamily } from './known-family.ts';
import { ownershipNotices } from './ownership.ts';
import type { Plan } from './plan.ts';
import { platformOf } from './platform.ts';
import type { PlanReads } from './ports.ts';
import {
  noticeOfOtherImage,
  noticesBefore,
  requireCountable,
  requirePause,
  requireRoomToMove,
  requireSupported,
} from './preconditions.ts';
import { readBase } from './read-base.ts';
import { readCurrent } from './read-current.ts';
import { chooseRepository } from './repository.ts';
import { type PreflightReads, preflight } from './staged/preflight.ts';
import { wishesOf } from './wishes.ts';

/** Finds out what runs now and decides what shall run. Reads only; rejects with `UserError` or `AwsError`. */
export async function makePlan(
  inputs: Inputs,
  document: Document | undefined,
  reads: DiscoveryReads & PlanReads & PreflightReads,
): Promise<Plan> {
  const wishes = wishesOf(inputs);
  const service = await findReadyService(inputs, document, reads);
  const desiredCount = inputs.desiredCount ?? service.desiredCount;
  const traffic = await preflight(service, reads);
  const current = await readCurrent(service, reads);
  const base = await readBase(inputs.taskDefinition, document, current, reads);
  const { family, notices } = chooseFamily(inputs, base, current);
  if (!base.isFile) await requireKnownFamily(family, current.service, reads);
  const { kind } = wishes.image;
  const isKept = kind === 'definition';
  const containers = chooseContainers(inputs.containerNames, base.taskDefinition, service, isKept);
  const repository =
    kind === 'build' ? await chooseRepository(inputs.repository, containers, current, reads) : undefined;
  return {
    ...wishes,
    current,
    base,
    family,
    containers,
    platforms: inputs.build.platforms ?? [platformOf(base.taskDefinition)],
    desiredCount,
    ...defined({ document, repository, targetGroups: traffic.targetGroups }),
    notices: [
      ...traffic.notices,
      ...notices,
      ...noticesBefore(current, desiredCount),
      ...ownershipNotices(service),
      ...noticeOfOtherImage(inputs.image, base, current, containers),
    ],
  };
}

type ServiceInputs = Pick<
  Inputs,
  'cluster' | 'service' | 'environment' | 'taskFamily' | 'placeholders' | 'waitFor' | 'desiredCount'
>;

/** The service, which can be deployed to as far as its own settings say. */
async function findReadyService(
  inputs: ServiceInputs,
  document: Document | undefined,
  reads: DiscoveryReads,
): Promise<Service> {
  const taskFamily = searchedFamily(inputs, document);
  const clusters = await findClusters(inputs, reads);
  const wanted = { ...inputs, ...defined({ taskFamily, definition: document?.taskDefinition }) };
  const service = await findService(wanted, clusters, reads);
  requireSupported(service);
  requirePause(service, inputs.waitFor);
  requireCountable(service, inputs.desiredCount);
  requireRoomToMove(service, inputs.desiredCount ?? service.desiredCount);
  return service;
}
