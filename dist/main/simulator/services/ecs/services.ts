import { asText, asTexts } from '../../json.ts';
import { lastPart } from '../../model/identity.ts';
import { planReconcile } from '../../model/lookup.ts';
import { deleteService as removeService } from '../../model/service-end.ts';
import { arnOf } from '../../model/world.ts';
import { AwsFault, type Operation } from '../../operation.ts';
import { checkLength, clusterOf, findService, missing, serviceOf } from './find.ts';
import { pageOf } from './paging.ts';
import { serviceAnswer } from './service-answer.ts';

export const describeServices: Operation = (input, { world }) => {
  const cluster = clusterOf(world, input);
  const asked = asTexts(input['services']);
  checkLength(asked, 10, 'Services');
  const withTags = asTexts(input['include']).includes('TAGS');
  const found = asked.map((name) => findService(world, cluster.name, name));
  return {
    services: found
      .filter((service) => service !== undefined)
      .map((service) => serviceAnswer(world, service, { withTags })),
    failures: asked
      .filter((_, i) => found[i] === undefined)
      .map((name) => missing(arnOf(world, 'ecs', `service/${cluster.name}/${lastPart(name)}`))),
  };
};

export const listServices: Operation = (input, { world }) => {
  const cluster = clusterOf(world, input);
  const launchType = asText(input['launchType']);
  const listed = world.services.filter(
    (service) =>
      service.clusterName === cluster.name &&
      service.status !== 'INACTIVE' &&
      (launchType === undefined || service.settings['launchType'] === launchType),
  );
  const page = pageOf(listed, input, { usual: 10, most: 100 });
  return { serviceArns: page.items.map((service) => service.arn), ...page.more };
};

export const deleteService: Operation = (input, { world }) => {
  const service = serviceOf(world, input);
  if (service.desiredCount > 0 && input['force'] !== true) {
    throw new AwsFault(
      'InvalidParameterException',
      'The service cannot be stopped while it is scaled above 0.',
    );
  }
  removeService(world, service);
  planReconcile(world, service, 0);
  return { service: serviceAnswer(world, service, { withTags: false }) };
};
