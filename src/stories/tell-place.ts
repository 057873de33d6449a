import { placeOf, shortName } from '../ecs/arn.ts';
import type { Service } from '../ecs/service.ts';
import { serviceUrl } from '../report/console-links.ts';
import type { Location } from '../report/report.ts';
import type { Log } from '../runner/log.ts';

/** Where AWS has the service; `undefined` where its ARN does not say. */
export function locationOf({ arn, clusterArn, name }: Service): Location | undefined {
  const place = placeOf(arn);
  return place === undefined ? undefined : { ...place, cluster: shortName(clusterArn), service: name };
}

/** For whoever goes on in the console of AWS. */
export function tellPlace(location: Location | undefined, log: Log): void {
  if (location === undefined) return;
  const { region, accountId } = location;
  const url = serviceUrl(location);
  log.info(
    `Region ${region}, account ${accountId}${url === undefined ? '' : `. The service in the AWS console: ${url}`}`,
  );
}
