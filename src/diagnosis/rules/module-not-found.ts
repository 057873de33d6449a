import { type ModuleFormName, moduleForms } from '../../causes/missing-modules.ts';
import { inlineCode } from '../../text/safe-text.ts';
import { upperFirst } from '../../text/words.ts';
import { exitsBehind, search } from '../lines.ts';
import { logLines } from '../log-lines.ts';
import { containerOf, phrase } from '../names.ts';
import { steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** Where code comes from in an image, and so what to do where it is missing. */
const ADVICE: Readonly<Record<ModuleFormName, string>> = {
  'python-module':
    'Add it to the requirements that the Dockerfile installs; if it is your own code, make sure that `COPY` and `PYTHONPATH` cover it.',
  'python-name':
    'The installed version does not have that name: pin the version that the code was written for.',
  'node-module':
    'Add it to `dependencies` (`npm ci --omit=dev` leaves out `devDependencies`); if it is your own file, make sure that the build writes it and that `COPY` and `.dockerignore` let it into the image.',
  'java-class': 'Make sure that the library is in the jar or on the class path of the image.',
  'java-main-class': 'Make sure that the jar is where the command of the image looks for it.',
  'ruby-file': 'Add it to the `Gemfile`, outside of the groups that `bundle install` leaves out.',
  'ruby-gem': 'Run `bundle install` in the image with the same Ruby and the same groups.',
  'php-class':
    'Run `composer install` in the image; if it is your own class, check its namespace and the autoloader.',
  'php-file':
    'Make sure that the file is in the image (`COPY`, `.dockerignore`; `composer install` writes `vendor/autoload.php`).',
  'dotnet-assembly': 'Publish with `dotnet publish` and copy its whole output.',
  'dotnet-application': 'Make sure that `ENTRYPOINT` names the assembly that `dotnet publish` writes.',
  'shared-library': 'Install the system package that has it in the last stage of the Dockerfile.',
  'shared-object':
    'Install the system package that has it (`apt-get install` or `apk add`) in the last stage of the Dockerfile.',
  'perl-module':
    'Install it in the image (`cpanm --installdeps .`, or the package of the system); if it is your own code, make sure that `COPY` and `PERL5LIB` cover it.',
  'musl-library':
    'Install the system package that has it; a program that was built for glibc does not run on Alpine.',
  'flask-application':
    'Make sure that the module is in the image and that `FLASK_APP` or the command of the server names it.',
  'asgi-application':
    'Make sure that the module is in the image and that the command of the server names it.',
};

/** A module, class, file or library that the program needs is not in the image. */
export const moduleNotFound: Rule = {
  name: 'module-not-found',
  diagnose(evidence) {
    const lines = logLines(evidence).filter(({ text }) => !/settings/i.test(text));
    const hit = moduleForms.flatMap(({ name, patterns }) => {
      const found = search(lines, ...patterns);
      return found ? [{ found, advice: ADVICE[name] }] : [];
    })[0];
    const module = hit?.found.match[1];
    if (!hit || module === undefined) return undefined;
    const container = containerOf(evidence, hit.found.line);
    return {
      cause: `${upperFirst(phrase(container))} needs ${module}, and the image does not have it.`,
      proof: [...hit.found.proof, ...exitsBehind(evidence, hit.found)],
      remedy: steps(
        hit.advice,
        `Look into the image for ${inlineCode(module)}:`,
        `\`\`\`sh\ndocker run --rm --entrypoint sh ${container?.image ?? 'IMAGE'} -c 'ls -R .'\n\`\`\``,
      ),
    };
  },
};
