import { validateTaskDefinition } from '../../simulator/services/ecs/validate.ts';
import type { RegisteredTaskDefinition } from '../../src/aws/task-definitions.ts';
import type { Finding } from '../../src/checks/check.ts';
import { containersOf, isEssential } from '../../src/checks/container.ts';
import { runChecks } from '../../src/checks/index.ts';
import { endingOf } from '../../src/stories/ending.ts';
import { isUnchanged } from '../../src/task-definition/changes.ts';
import type { Document } from '../../src/task-definition/document.ts';
import { readDocument } from '../../src/task-definition/read-document.ts';
import { render } from '../../src/task-definition/render.ts';
import { UserError } from '../../src/text/errors.ts';
import type { Judgement } from './judgement.ts';
import { type Look, reportOf } from './rollouts.ts';

/** What ECS takes at first, and finds to be wrong when it starts a task. */
const foundLater = ['image-reference', 'log-configuration', 'role-arn', 'container-resources'];

/**
 * What ECS described can be registered again and is no change. No check calls an error what ECS takes, and none is silent
 * about what it refuses: recordings that lie in repositories were changed by hand since.
 */
export function ofDefinition({ taskDefinition }: RegisteredTaskDefinition, look: Look): Judgement {
  const rendered = render(taskDefinition).taskDefinition;
  const text = JSON.stringify(taskDefinition);
  const document = read(text);
  if (document instanceof UserError) {
    const ending = endingOf(document, 'validate');
    return {
      reports: [reportOf(look, { mode: 'validate', ...ending })],
      words: [`not read: ${document.message}`],
      faults: [],
    };
  }
  const findings = findingsOf(document);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const refusal = refusalOf(() =>
    validateTaskDefinition(rendered as Parameters<typeof validateTaskDefinition>[0]),
  );
  const isTemplate = /"<\w+>"/.test(text);
  const wrong = errors.filter(({ check }) => !foundLater.includes(check));
  const report = reportOf(look, {
    mode: 'validate',
    verdict: errors.length > 0 ? 'invalid' : 'valid',
    taskDefinitionFile: 'task-definition.json',
    message: 'checked',
    findings,
  });
  return {
    reports: [report],
    words: [
      ...new Set(findings.map(({ check, severity }) => `${check} (${severity})`)),
      ...(refusal ? [refusal] : []),
    ],
    faults: [
      ...(isUnchanged(taskDefinition, rendered) ? [] : ['the same definition counts as changed']),
      ...(refusal !== undefined && errors.length === 0 ? [`no check says: ${refusal}`] : []),
      ...(refusal === undefined && !isTemplate
        ? wrong.map(({ check, message }) => `${check} calls an error what ECS takes: ${message}`)
        : []),
    ],
  };
}

function read(text: string): Document | UserError {
  try {
    return readDocument(Buffer.from(text), 'task-definition.json');
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

function findingsOf(document: Document): readonly Finding[] {
  const deployed = containersOf(document.taskDefinition).find(isEssential)?.name;
  return runChecks({
    document,
    taskDefinition: document.taskDefinition,
    deployedContainers: deployed === undefined ? [] : [deployed],
    requiredEnvironment: [],
  });
}

/** What ECS says when it refuses to register it. */
function refusalOf(register: () => void): string | undefined {
  try {
    register();
    return undefined;
  } catch (error) {
    return String(error);
  }
}
