import { ecrRegistryOf, isEcrPublicHost } from '../image/ecr.ts';
import { parseReference } from '../image/reference.ts';
import { type Use, usesOf } from '../permissions/permission.ts';

const reading = ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'];
const pushing = [
  'BatchCheckLayerAvailability',
  'CompleteLayerUpload',
  'InitiateLayerUpload',
  'PutImage',
  'UploadLayerPart',
];

/** The account's own registry, as ECR named it. */
export interface OwnRegistry {
  readonly host: string;
  readonly region: string;
}

/** What the registry's own API asks of IAM, where it is ECR's: Docker and our reads of it do not pass the door to AWS. */
export function registryUses(
  repository: string,
  { isPushed, isDone, own }: { isPushed: boolean; isDone: boolean; own: OwnRegistry | undefined },
): readonly Use[] {
  const { host = '', path = '' } = parseReference(repository) ?? {};
  const refused = isDone ? undefined : { action: '', message: '' };
  const home =
    ecrRegistryOf(host) ?? (own?.host === host ? { accountId: '', region: own.region } : undefined);
  if (home !== undefined) {
    const input = { registryId: home.accountId, repositoryName: path };
    const actions = [...reading, ...(isPushed ? pushing.map((name) => `ecr:${name}`) : [])];
    return actions.flatMap((action) => usesOf(action, input, home.region, refused));
  }
  if (!isEcrPublicHost(host) || !isPushed) return [];
  const input = { repositoryName: path.split('/').slice(1).join('/') };
  return pushing.flatMap((name) => usesOf(`ecr-public:${name}`, input, 'us-east-1', refused));
}
