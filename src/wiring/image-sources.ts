import type { Aws } from '../aws/aws.ts';
import { registryTokens } from './aws-ports.ts';
import { ecrLookup } from './ecr-lookup.ts';
import type { StoryPorts } from './story-ports.ts';

/** What providing an image works with. `onOwnRegistry` hears of the account's own registry when it is asked for. */
export function imageSources(
  aws: Aws,
  ports: StoryPorts,
  onOwnRegistry: (registry: { readonly host: string; readonly region: string }) => void = () => {},
) {
  const tokens = registryTokens(aws);
  const own = async () => {
    const token = await tokens.own();
    if (token !== undefined) onOwnRegistry({ host: token.host, region: aws.region });
    return token;
  };
  return { tokens: { ...tokens, own }, askEcr: ecrLookup(aws), ...surroundings(ports) };
}

/** The same in a job without a Region: any registry but Amazon ECR is reached with the logins that the runner has. */
export function sourcesWithoutAws(ports: StoryPorts): ReturnType<typeof imageSources> {
  const none = () => Promise.resolve(undefined);
  return {
    tokens: { inRegion: none, own: none, ofPublic: none },
    askEcr: none,
    ...surroundings(ports),
  };
}

function surroundings({ runner, log, clock, keep, cancelled }: StoryPorts) {
  return {
    runner,
    log,
    clock,
    cancelled,
    onImage: (image: string) => keep('trial-image', image),
    onConfig: (directory: string) => keep('docker-config', directory),
  };
}
