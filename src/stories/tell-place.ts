import { placeOf, shortName } from '../ecs/arn.ts';
import type { Service } from '../ecs/service.ts';
import { serviceUrl } from '../report/console-links.ts';
import type { Location } from '../report/report.ts';
import type { Log } from '../runner/log.ts';
import { timeOfDay } from '../text/words.ts';

/** Where AWS has the service; `undefined` where its ARN does not say. */
export function locationOf({ arn, clusterArn, name }: Service): Location | undefined {
  const place = placeOf(arn);
  return place === undefined ? undefined : { ...place, cluster: shortName(clusterArn), service: name };
}

/** For whoever goes on in the console of AWS, whose times are those of a clock: what the times of the log count from. */
export function tellPlace(location: Location | undefined, log: Log): void {
  if (location === undefined) return;
  const { region, accountId } = location;
  const url = serviceUrl(location);
  const console = url === undefined ? '' : `; in the console: ${url}`;
  log.info(`Started at ${timeOfDay(log.startedAt)} UTC in ${region}, account ${accountId}${console}`);
}
