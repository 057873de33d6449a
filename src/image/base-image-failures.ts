import { UserError } from '../text/errors.ts';
import { findStop } from './dockerfile-place.ts';
import { ecrRegistryOf, isEcrHost } from './ecr.ts';
import type { Failure, Recogniser } from './failure.ts';
import { parseReference } from './reference.ts';

/** What keeps a build from its base image, in the words of BuildKit and of registries. */
export const baseImageFailures: readonly Recogniser[] = [
  atFrom('base-name-blank', /base name \(([^)\n]*)\) should not be blank/, ([, said = '']) => {
    const name = /\$\{?(\w+)/.exec(said)?.[1] ?? said;
    return {
      why: `the base image is empty, because the build argument ${name} has no value`,
      remedy: `Set it with the input \`build-args\`: \`${name}=…\`, or give it a default in the Dockerfile: \`ARG ${name}=…\` above the first FROM.`,
    };
  }),
  atFrom(
    'base-name-blank',
    /failed to parse stage name "([^"\n]*)"|invalid reference format/,
    ([, name = ''], failure) => ({
      why: `the base image ${name || baseOf(failure) || ''} is not a valid image name`.replace(/ {2,}/g, ' '),
      remedy:
        'Look at FROM: a build argument in it may be empty or misspelled (input `build-args`), and image names must be in lower case.',
    }),
  ),
  atFrom(
    'base-image-platform',
    /no match for platform in manifest|no matching manifest for (\S+)|does not match the (?:specified|expected) platform|no image with platform|does not contain descriptor matching platform ["']?([\w/]+)/,
    ([, one, other], failure) => ({
      why: `the base image ${baseOf(failure) ?? ''} has no variant for the platform${one || other ? ` ${one ?? other}` : ''} that is built`.replace(
        / {2,}/g,
        ' ',
      ),
      remedy:
        'Use a base image or a tag that exists for this platform (`docker buildx imagetools inspect IMAGE` lists them), or build for another one: input `platforms`, and `runtimePlatform.cpuArchitecture` in the task definition.',
    }),
  ),
  {
    name: 'base-image-login',
    recognise(failure) {
      const base = baseOf(failure);
      const host = base === undefined ? undefined : parseReference(base)?.host;
      if (base === undefined || host === undefined || !isEcrHost(host) || !REFUSED.test(failure.text))
        return undefined;
      return userError('base-image-login', failure, ecrWords(base, host, failure.text));
    },
  },
];

const REFUSED =
  /\b40[13]\b|unauthorized|forbidden|no basic auth credentials|access denied|authorization (?:failed|token)|not authorized|denied:|insufficient_scope/i;

function ecrWords(base: string, host: string, text: string): Words {
  const { accountId = 'ACCOUNT', region = 'REGION', partition = 'aws' } = ecrRegistryOf(host) ?? {};
  const path = parseReference(base)?.path ?? '*';
  const repository = `arn:${partition}:ecr:${region}:${accountId}:repository/${path}`;
  const isRight = /\b403\b|forbidden|not authorized to perform/i.test(text);
  return {
    why: isRight
      ? `the role of the job may not pull the base image ${base}`
      : `the job is not logged in to the registry of the base image ${base}, or its role may not pull it`,
    remedy: `${isRight ? '' : `Log in to ${host} before this step: \`aws-actions/amazon-ecr-login\` with \`registries: "${accountId}"\`${region === 'REGION' ? '' : ` and Region ${region}`}. `}Allow the job's role \`ecr:GetAuthorizationToken\` on \`*\`, and \`ecr:BatchGetImage\` and \`ecr:GetDownloadUrlForLayer\` on \`${repository}\`; a repository of another account must allow the role in its own policy too.`,
  };
}

/** The image that could not be had: what BuildKit names in its last error, or above it. */
function baseOf({ text }: Pick<Failure, 'text'>): string | undefined {
  const said =
    /failed to resolve source metadata for (\S+?):? (?:\S|$)/.exec(text)?.[1] ??
    /failed to solve: ((?:[\w.-]+(?::\d+)?\/)*[\w.-]+(?::[\w.-]+)?(?:@sha256:\w+)?): /.exec(text)?.[1] ??
    /load metadata for (\S+?):?$/m.exec(text)?.[1];
  return said?.replace(/:$/, '').replace(/^docker\.io\/(?:library\/)?/, '');
}

interface Words {
  readonly why: string;
  readonly remedy: string;
}

function atFrom(
  name: string,
  pattern: RegExp,
  words: (match: RegExpExecArray, failure: Failure) => Words,
): Recogniser {
  return {
    name,
    recognise(failure) {
      const match = pattern.exec(failure.text);
      return match ? userError(name, failure, words(match, failure)) : undefined;
    },
  };
}

/** With the line of the Dockerfile, where it is known. */
function userError(name: string, failure: Failure, { why, remedy }: Words): UserError {
  const stop = findStop(failure);
  const file = failure.files?.dockerfileName;
  const at =
    stop && file !== undefined ? ` (${file}, line ${stop.line}: ${stop.instruction.slice(0, 100)})` : '';
  return new UserError(`${failure.what}: ${why}${at}.`, {
    kind: failure.kind,
    remedy,
    docs: `docs/image.md#${name}`,
    ...(file !== undefined && { place: stop ? { file, line: stop.line } : { file } }),
  });
}
