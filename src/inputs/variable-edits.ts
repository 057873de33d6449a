import { validate } from '@aws-sdk/util-arn-parser';
import type { VariableEdit } from '../task-definition/variable-edit.ts';
import { Hidden } from '../text/hidden.ts';
import type { Entry } from './lines.ts';
import type { InputReader } from './reader.ts';

type List = 'environment-variables' | 'secrets';

/** `NAME=value`, `container:NAME=value`, `-NAME` and `container:-NAME`. */
const target = /^(?:(?<container>\w[\w-]*):)?(?<minus>-)?(?:(?<other>\w[\w-]*):)?(?<name>[A-Za-z_][\w.-]*)$/;

/** The lines of `environment-variables` or `secrets`. Problems name the line, never what stands in it. */
export function readVariableEdits(reader: InputReader, list: List): readonly VariableEdit[] {
  const edits: VariableEdit[] = [];
  for (const entry of reader.entries(list)) {
    const edit = editOf(entry);
    if (edit === undefined) {
      reader.problem(
        list,
        `line ${entry.line} is not NAME=value`,
        'Write NAME=value, container:NAME=value, or -NAME to remove a name.',
      );
    } else if (list === 'secrets' && entry.value !== undefined && !isSecretReference(entry.value)) {
      reader.problem(
        list,
        `line ${entry.line} (${edit.name}) is neither an ARN of Secrets Manager or Parameter Store nor a parameter name that starts with /`,
        'Put the value into AWS Secrets Manager or Parameter Store and write its ARN or name here. If only the build needs the value, use build-secrets.',
      );
    } else if (edits.some((other) => other.name === edit.name && other.container === edit.container)) {
      reader.problem(list, `${edit.name} is listed twice`, 'Keep one of the lines.');
    } else {
      edits.push(edit);
    }
  }
  return edits;
}

function editOf({ name: text, value }: Entry): VariableEdit | undefined {
  const { container, minus, other, name } = target.exec(text)?.groups ?? {};
  const isRemoval = minus !== undefined;
  if (name === undefined || isRemoval !== (value === undefined)) return undefined;
  if (other !== undefined && (!isRemoval || container !== undefined)) return undefined;
  const where = container ?? other;
  return {
    ...(where === undefined ? {} : { container: where }),
    name,
    ...(value === undefined ? {} : { value: new Hidden(value) }),
  };
}

/** Source: API shape Secret, member valueFrom. A parameter may also be named without a `/`, but so may a secret itself. */
function isSecretReference(value: string): boolean {
  if (value.startsWith('/')) return /^\/[\w./-]+$/.test(value);
  return validate(value) && /^arn:[\w-]+:(secretsmanager|ssm):/.test(value) && !/\s/.test(value);
}
