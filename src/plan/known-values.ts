import { placeOf } from '../ecs/arn.ts';
import type { Service } from '../ecs/service.ts';

/** Values of placeholders that are known before there is an image: the user's, and those of the service's account. */
export function knownValues(
  placeholders: ReadonlyMap<string, string>,
  service: Pick<Service, 'arn'> | undefined,
): ReadonlyMap<string, string> {
  const place = service && placeOf(service.arn);
  const builtIn = place === undefined ? {} : { AWS_ACCOUNT_ID: place.accountId, AWS_REGION: place.region };
  return new Map([...Object.entries(builtIn), ...placeholders]);
}
