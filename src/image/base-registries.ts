import { ecrRegistryOf, isEcrPublicHost } from './ecr.ts';
import { parseReference } from './reference.ts';

/**
 * The hosts of Amazon ECR that a build reads from: those of FROM and COPY --from in the Dockerfile, with the defaults of
 * its ARGs put in, and those of the caches. A login for each costs nothing and saves a refusal.
 */
export function registriesOf(dockerfile: string | undefined, caches: readonly string[]): readonly string[] {
  const text = dockerfile ?? '';
  const defaults = new Map(
    [...text.matchAll(/^[ \t]*ARG[ \t]+(\w+)=["']?([^"'\s]*)/gim)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
  const filled = (words: string) =>
    words.replace(
      /\$\{?(\w+)(?::-([^}]*))?\}?/g,
      (_, name: string, otherwise = '') => defaults.get(name) ?? otherwise,
    );
  const images = [
    ...text.matchAll(/^[ \t]*FROM[ \t]+(?:--\S+[ \t]+)*(\S+)/gim),
    ...text.matchAll(/--from=(\S+)/gi),
  ].map(([, image = '']) => filled(image));
  const references = caches.flatMap((cache) => /(?:^|,)ref=([^,\s]+)/.exec(cache)?.[1] ?? []);
  const hosts = [...images, ...references].flatMap((image) => parseReference(image)?.host ?? []);
  return [...new Set(hosts.filter((host) => ecrRegistryOf(host) !== undefined || isEcrPublicHost(host)))];
}
