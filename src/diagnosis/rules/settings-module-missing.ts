import { inlineCode } from '../../text/safe-text.ts';
import type { Evidence } from '../evidence.ts';
import { exitsBehind, search } from '../lines.ts';
import { logLines } from '../log-lines.ts';
import { containerOf, phrase } from '../names.ts';
import { json, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

const SETTING = 'DJANGO_SETTINGS_MODULE';

/** Django loads a settings module that the image does not have. */
export const settingsModuleMissing: Rule = {
  name: 'settings-module-missing',
  diagnose(evidence) {
    const found = search(
      logLines(evidence),
      /Could not import settings ['"]([\w.]+)['"]/,
      /No module named ['"]?((?:[\w]+\.)*settings(?:[._]\w+)*|(?:\w+\.)+settings\b[\w.]*)['"]?/i,
      ...configured(evidence).map(
        (module) => new RegExp(`No module named ['"]?(${prefixes(module)})['"]?(?!\\w|\\.)`),
      ),
    );
    const module = found?.match[1];
    if (!found || module === undefined) return undefined;
    const container = containerOf(evidence, found.line);
    const where = placeOf(evidence, container?.name, module);
    return {
      cause: `${phrase(container).replace(/^c/, 'C').replace(/^a /, 'A ')} loads the settings module ${module}${where}, but the image has no such module.`,
      proof: [...found.proof, ...exitsBehind(evidence, found)],
      remedy: steps(
        `If the module was renamed or moved, use its new name wherever ${inlineCode(module)} is used: in the Dockerfile (\`ENV ${SETTING}=…\`, \`CMD … --settings=…\`), in \`manage.py\`, \`wsgi.py\` and \`asgi.py\`, and in the task definition:`,
        json({
          name: container?.name ?? 'CONTAINER',
          environment: [{ name: SETTING, value: 'PACKAGE.SETTINGS' }],
        }),
        'Or make sure that the file is in the image: `.dockerignore`, `COPY`, and an `__init__.py` in each folder on the way.',
      ),
    };
  },
};

/** The value is a path of Python, and the log names it too; it is used for comparison alone. */
function configured(evidence: Evidence): readonly string[] {
  return (evidence.taskDefinition.containerDefinitions ?? []).flatMap(({ environment = [] }) =>
    environment.flatMap(({ name, value }) =>
      name === SETTING && value !== undefined && /^[\w.]{1,200}$/.test(value) ? [value] : [],
    ),
  );
}

/** `config`, `config.settings` and `config.settings.prod`: Python names the first part that is missing. */
function prefixes(module: string): string {
  const parts = module.split('.');
  return parts.map((_, index) => parts.slice(0, index + 1).join('\\.')).join('|');
}

function placeOf(evidence: Evidence, name: string | undefined, module: string): string {
  const container = evidence.taskDefinition.containerDefinitions?.find((one) => one.name === name);
  const words = [...(container?.entryPoint ?? []), ...(container?.command ?? [])].join(' ');
  if (words.includes(module)) return ' (by its command)';
  const isSet = container?.environment?.some((one) => one.name === SETTING && one.value?.startsWith(module));
  return isSet ? ` (by ${SETTING})` : '';
}
