import { inlineCode } from '../../text/safe-text.ts';
import { upperFirst } from '../../text/words.ts';
import { exitsBehind, search } from '../lines.ts';
import { logLines } from '../log-lines.ts';
import { containerOf, phrase } from '../names.ts';
import { steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** How each language says that code is missing, and where its code comes from in an image. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [
    /(?:ModuleNotFoundError|ImportError): No module named ['"]?([\w.-]+)/,
    'Add it to the requirements that the Dockerfile installs; if it is your own code, make sure that `COPY` and `PYTHONPATH` cover it.',
  ],
  [
    /ImportError: cannot import name ['"]?(\w+)/,
    'The installed version does not have that name: pin the version that the code was written for.',
  ],
  [
    /(?:[Ee]rror(?: \[\w+\])?|Uncaught): Cannot find (?:module|package) ['"]([^'"]+)['"]/,
    'Add it to `dependencies` (`npm ci --omit=dev` leaves out `devDependencies`); if it is your own file, make sure that the build writes it and that `COPY` and `.dockerignore` let it into the image.',
  ],
  [
    /(?:ClassNotFoundException|NoClassDefFoundError):? ([\w./$]+)/,
    'Make sure that the library is in the jar or on the class path of the image.',
  ],
  [
    /(?:Could not find or load main class|Unable to access jarfile) ([\w./$-]+)/,
    'Make sure that the jar is where the command of the image looks for it.',
  ],
  [
    /(?:LoadError.*|`require':? )cannot load such file -- ([\w./-]+)/,
    'Add it to the `Gemfile`, outside of the groups that `bundle install` leaves out.',
  ],
  [
    /Could not find (?:gem ')?([\w-]+[- (]\S*).* in (?:any of the sources|locally installed gems)/,
    'Run `bundle install` in the image with the same Ruby and the same groups.',
  ],
  [
    /(?:Uncaught Error: )?Class ["']([\w\\]+)["'] not found/,
    'Run `composer install` in the image; if it is your own class, check its namespace and the autoloader.',
  ],
  [
    /Failed opening required ['"]([^'"]+)/,
    'Make sure that the file is in the image (`COPY`, `.dockerignore`; `composer install` writes `vendor/autoload.php`).',
  ],
  [
    /Could not load file or assembly ['"]([\w.-]+)/,
    'Publish with `dotnet publish` and copy its whole output.',
  ],
  [
    /The application ['"]([^'"]+\.dll)['"] does not exist/,
    'Make sure that `ENTRYPOINT` names the assembly that `dotnet publish` writes.',
  ],
  [
    /error while loading shared libraries: ([\w.+-]+)/,
    'Install the system package that has it in the last stage of the Dockerfile.',
  ],
  [
    /([\w.+-]{1,100}\.so[\w.]{0,20}): cannot open shared object file/,
    'Install the system package that has it (`apt-get install` or `apk add`) in the last stage of the Dockerfile.',
  ],
  [
    /Can't locate ([\w./-]+\.pm) in @INC/,
    'Install it in the image (`cpanm --installdeps .`, or the package of the system); if it is your own code, make sure that `COPY` and `PERL5LIB` cover it.',
  ],
  [
    /Error loading shared library ([\w.+-]+)/,
    'Install the system package that has it; a program that was built for glibc does not run on Alpine.',
  ],
  [
    /(?:Error: )?(?:Could not import|While importing|Failed to find (?:Flask )?application.*module) ['"]([\w.]+)/,
    'Make sure that the module is in the image and that `FLASK_APP` or the command of the server names it.',
  ],
  [
    /Error loading ASGI app\. Could not import module ["']([\w.]+)/,
    'Make sure that the module is in the image and that the command of the server names it.',
  ],
];

/** A module, class, file or library that the program needs is not in the image. */
export const moduleNotFound: Rule = {
  name: 'module-not-found',
  diagnose(evidence) {
    const lines = logLines(evidence).filter(({ text }) => !/settings/i.test(text));
    const hit = FORMS.flatMap(([pattern, advice]) => {
      const found = search(lines, pattern);
      return found ? [{ found, advice }] : [];
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
