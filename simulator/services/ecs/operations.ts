import type { Operation } from '../../operation.ts';
import { createCluster, describeClusters, listClusters } from './clusters.ts';
import { continueServiceDeployment } from './continue-service-deployment.ts';
import { createService } from './create-service.ts';
import { runTask } from './run-task.ts';
import {
  describeServiceDeployments,
  listServiceDeployments,
  stopServiceDeployment,
} from './service-deployments.ts';
import { describeServiceRevisions } from './service-revisions.ts';
import { deleteService, describeServices, listServices } from './services.ts';
import { listTagsForResource } from './tags.ts';
import {
  deregisterTaskDefinition,
  describeTaskDefinition,
  listTaskDefinitions,
  registerTaskDefinition,
} from './task-definitions.ts';
import { describeTasks, listTasks, stopTask } from './tasks.ts';
import { updateService } from './update-service.ts';

/** Amazon ECS (2014-11-13), by operation name. */
export const ecsOperations: Record<string, Operation> = {
  ContinueServiceDeployment: continueServiceDeployment,
  CreateCluster: createCluster,
  CreateService: createService,
  DeleteService: deleteService,
  DeregisterTaskDefinition: deregisterTaskDefinition,
  DescribeClusters: describeClusters,
  DescribeServiceDeployments: describeServiceDeployments,
  DescribeServiceRevisions: describeServiceRevisions,
  DescribeServices: describeServices,
  DescribeTaskDefinition: describeTaskDefinition,
  DescribeTasks: describeTasks,
  ListClusters: listClusters,
  ListServiceDeployments: listServiceDeployments,
  ListServices: listServices,
  ListTagsForResource: listTagsForResource,
  ListTaskDefinitions: listTaskDefinitions,
  ListTasks: listTasks,
  RegisterTaskDefinition: registerTaskDefinition,
  RunTask: runTask,
  StopServiceDeployment: stopServiceDeployment,
  StopTask: stopTask,
  UpdateService: updateService,
};
