import { arnOf, type Repository, type World } from '../../model/world.ts';
import { AwsFault, type Json, type Operation } from '../../operation.ts';
import { numberOf, requireText, textOf, textsOf } from '../input.ts';
import { pageOf } from '../page.ts';
import type { ImageSource } from './image-source.ts';

export function describeRepositories(source: ImageSource): Operation {
  return (input, { world }) => {
    const names = textsOf(input, 'repositoryNames');
    const repositories = names
      ? names.map((name) => requireRepository(name, world))
      : [...world.repositories.values()];
    const page = pageOf(repositories, textOf(input, 'nextToken'), numberOf(input, 'maxResults') ?? 100);
    return {
      repositories: page.items.map((repository) => showRepository(repository, world, source)),
      nextToken: page.nextToken,
    };
  };
}

export function createRepository(source: ImageSource): Operation {
  return (input, { world, now }) => {
    const name = requireText(input, 'repositoryName', 'InvalidParameterException');
    if (world.repositories.has(name))
      throw new AwsFault(
        'RepositoryAlreadyExistsException',
        `The repository with name '${name}' already exists in the registry with id '${world.accountId}'`,
      );
    const repository: Repository = {
      name,
      arn: arnOf(world, 'ecr', `repository/${name}`),
      uri: `${source.host}/${name}`,
      createdAt: now.getTime(),
      tagMutability: textOf(input, 'imageTagMutability') ?? 'MUTABLE',
      images: [],
    };
    world.repositories.set(name, repository);
    return { repository: showRepository(repository, world, source) };
  };
}

/** @throws AwsFault RepositoryNotFoundException */
export function requireRepository(name: string, world: World): Repository {
  const repository = world.repositories.get(name);
  if (repository === undefined)
    throw new AwsFault(
      'RepositoryNotFoundException',
      `The repository with name '${name}' does not exist in the registry with id '${world.accountId}'`,
    );
  return repository;
}

function showRepository(repository: Repository, world: World, source: ImageSource): Json {
  return {
    repositoryArn: repository.arn,
    registryId: world.accountId,
    repositoryName: repository.name,
    repositoryUri: `${source.host}/${repository.name}`,
    createdAt: repository.createdAt / 1000,
    imageTagMutability: repository.tagMutability,
    imageScanningConfiguration: { scanOnPush: false },
    encryptionConfiguration: { encryptionType: 'AES256' },
  };
}
