import { UserError } from '../text/errors.ts';
import type { Document } from './document.ts';
import { isObject } from './json.ts';
import { pathOf, pointerOf } from './pointer.ts';
import { decode, requireText } from './reading/decode.ts';
import { Unreadable } from './reading/defect.ts';
import { describeForeignText } from './reading/foreign-text.ts';
import { describeForeignValue } from './reading/foreign-value.ts';
import { parseJson } from './reading/json/parse.ts';
import { positionsOf } from './reading/lines.ts';
import type { Parsed, Path } from './reading/parsed.ts';
import { parseYaml } from './reading/yaml/parse.ts';
import type { Tag, TaskDefinition } from './task-definition.ts';

/**
 * The task definition in a file: JSON or YAML, bare or as describe-task-definition prints it, in UTF-8 or UTF-16.
 * Throws a `UserError` with the place when the file holds anything else.
 * `containerDefinitions` is a list of objects, or absent; the types of all other members are as the file has them.
 */
export function readDocument(bytes: Uint8Array, file: string): Document {
  const text = decode(bytes);
  try {
    requireText(bytes, text);
    return toDocument(parse(text, file), text, file);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { why, remedy, offset } = error.defect;
    const position = offset === undefined ? undefined : positionsOf(text)(offset);
    const where = position === undefined ? '' : ` (line ${position.line}, column ${position.column})`;
    throw new UserError(`${file} is not a readable task definition: ${why}${where}`, {
      kind: 'definition-invalid',
      remedy,
      docs: 'docs/checks.md#reading-the-file',
      place: { file, ...position },
    });
  }
}

function parse(text: string, file: string): Parsed {
  const foreign = describeForeignText(text);
  if (foreign !== undefined) throw new Unreadable(foreign);
  if (/\.ya?ml$/i.test(file)) return parseYamlOrJson(text);
  if (/^\s*[{["]/.test(text)) return parseJson(text);
  if (!/\.json$/i.test(file)) return parseYaml(text);
  if (!looksLikeYaml.test(text)) return parseJson(text);
  throw new Unreadable({
    why: 'it is YAML, but its name ends with .json',
    remedy: 'Rename it so that it ends with .yml.',
    offset: text.search(/\S/),
  });
}

const looksLikeYaml = /^\s*(---|[A-Za-z]\w*:(\s|$))/;

/** JSON is YAML but for tabs; where it is neither, the words of the JSON parser are the clearer ones. */
function parseYamlOrJson(text: string): Parsed {
  try {
    return parseYaml(text);
  } catch (error) {
    if (!(error instanceof Unreadable) || !/^\s*\{\s*"/.test(text)) throw error;
    return parseJson(text);
  }
}

function toDocument(parsed: Parsed, text: string, file: string): Document {
  const { taskDefinition: wrapped, tags } = isObject(parsed.value) ? parsed.value : {};
  const isWrapped = isObject(wrapped);
  const prefix: Path = isWrapped ? ['taskDefinition'] : [];
  const inner = isWrapped ? wrapped : parsed.value;
  refuseForeign(parsed, inner, prefix);
  refuseShapelessContainers(parsed, inner, prefix);
  const at = positionsOf(text);
  return {
    file,
    format: parsed.format,
    wrapper: isWrapped ? 'describe' : 'none',
    taskDefinition: inner as TaskDefinition,
    tags: isWrapped && Array.isArray(tags) ? tags.filter(isTag) : [],
    locate: (pointer, part = 'value') => at(parsed.locate([...prefix, ...pathOf(pointer)], part)),
    duplicateKeys: parsed.duplicateKeys
      .filter((path) => prefix.every((step, index) => path[index] === step) && path.length > prefix.length)
      .map((path) => pointerOf(path.slice(prefix.length))),
  };
}

function refuseForeign(parsed: Parsed, value: unknown, prefix: Path): void {
  const foreign = describeForeignValue(value);
  if (foreign === undefined) return;
  const { path, ...defect } = foreign;
  throw new Unreadable({ ...defect, offset: parsed.locate([...prefix, ...path], 'key') });
}

/** Everything after this reads containers, and may rely on their being objects in a list. */
function refuseShapelessContainers(parsed: Parsed, value: unknown, prefix: Path): void {
  const { containerDefinitions } = isObject(value) ? value : {};
  const containers = containerDefinitions ?? [];
  const path = [...prefix, 'containerDefinitions'];
  if (!Array.isArray(containers)) {
    throw new Unreadable({
      why: `containerDefinitions is ${isObject(containers) ? 'an object' : 'not a list'}, but must be a list of containers`,
      remedy: 'Write [ ] around the container, or - before it in YAML.',
      offset: parsed.locate(path, 'value'),
    });
  }
  const wrong = containers.findIndex((container) => !isObject(container));
  if (wrong === -1) return;
  throw new Unreadable({
    why: 'a container definition is not an object',
    remedy: 'Write each container as an object with name and image.',
    offset: parsed.locate([...path, String(wrong)], 'value'),
  });
}

function isTag(tag: unknown): tag is Tag {
  return isObject(tag) && typeof tag['key'] === 'string';
}
