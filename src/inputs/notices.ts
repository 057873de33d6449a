import type { Notice } from '../text/notice.ts';
import { isSecretName } from '../text/safe-text.ts';
import type { Inputs } from './inputs.ts';

/** Names by which web frameworks mark what they put into the page for everybody to read. */
const publicPrefix = /^(NEXT_PUBLIC|NUXT_PUBLIC|EXPO_PUBLIC|PUBLIC|REACT_APP|VITE|GATSBY)_/;

/** What is allowed but worth a word. */
export function inputNotices({ build }: Inputs): readonly Notice[] {
  const secrets = [...build.buildArgs.keys()].filter(
    (name) => isSecretName(name) && !publicPrefix.test(name),
  );
  return secrets.map((name) => ({
    severity: 'warning',
    message: `The build argument ${name} looks like a secret. Build arguments stay readable in the history of the image.`,
    remedy: `Give it in build-secrets (${name.toLowerCase()}=…) and read it in the Dockerfile with RUN --mount=type=secret,id=${name.toLowerCase()}.`,
    docs: 'docs/image.md#build-secrets',
  }));
}
