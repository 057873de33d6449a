import { describe, expect, test } from '@jest/globals';
import type { Document } from '../../src/task-definition/document.ts';
import { readDocument } from '../../src/task-definition/read-document.ts';
import { UserError } from '../../src/text/errors.ts';
import { aDescribedTaskDefinition, aTaskDefinition } from '../fixtures/task-definitions/a-task-definition.ts';
import fc from '../support/properties.ts';

const encoder = new TextEncoder();

function read(text: string, file = 'taskdef.json'): Document {
  return readDocument(encoder.encode(text), file);
}

/** The error that reading ends with: `line:column`, and all its words. */
function refusal(content: string | Uint8Array, file = 'taskdef.json'): { at: string; words: string } {
  try {
    readDocument(typeof content === 'string' ? encoder.encode(content) : content, file);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.place?.file).toBe(file);
    expect(error.message.length + error.remedy.length).toBeLessThan(600);
    return { at: `${error.place?.line}:${error.place?.column}`, words: `${error.message} ${error.remedy}` };
  }
  throw new Error('The file was taken.');
}

const definition = aTaskDefinition();
const json = JSON.stringify(definition, null, 2);

function utf16(text: string, options: { bigEndian?: boolean; mark?: boolean }): Uint8Array {
  const bytes = Buffer.from((options.mark ? '\ufeff' : '') + text, 'utf16le');
  return options.bigEndian ? bytes.swap16() : bytes;
}

describe('readDocument', () => {
  test.each<[string, Uint8Array]>([
    ['UTF-8', encoder.encode(json)],
    ['UTF-8 with a byte order mark', encoder.encode(`\ufeff${json}`)],
    ['UTF-16LE with a mark, as PowerShell writes it', utf16(json, { mark: true })],
    ['UTF-16BE with a mark', utf16(json, { mark: true, bigEndian: true })],
    ['UTF-16LE without a mark', utf16(`${json} `.slice(0, json.length), {})],
    ['UTF-16BE without a mark', utf16(json, { bigEndian: true })],
    ['lines that end with CRLF', encoder.encode(json.replaceAll('\n', '\r\n'))],
  ])('reads %s', (_, bytes) => {
    expect(readDocument(bytes, 'taskdef.json').taskDefinition).toEqual(definition);
  });

  test('reads the output of describe-task-definition with its tags', () => {
    const tags = [{ key: 'team', value: 'a' }];
    const document = read(JSON.stringify({ taskDefinition: aDescribedTaskDefinition(), tags }));
    expect(document).toMatchObject({ format: 'json', wrapper: 'describe', tags });
    expect(document.taskDefinition).toEqual(aDescribedTaskDefinition());
  });

  test('reads a wrapped definition without tags', () => {
    expect(read(JSON.stringify({ taskDefinition: definition }))).toMatchObject({
      wrapper: 'describe',
      tags: [],
    });
  });

  test('reads YAML with comments, anchors and merges', () => {
    const yaml = [
      '# the service',
      'family: api-dev',
      'containerDefinitions:',
      '  - &base',
      '    name: app',
      '    image: repo:1',
      '  - <<: *base',
      '    name: worker',
    ].join('\n');
    const document = read(yaml, 'taskdef.yml');
    expect(document).toMatchObject({ format: 'yaml', wrapper: 'none' });
    expect(document.taskDefinition.containerDefinitions).toEqual([
      { name: 'app', image: 'repo:1' },
      { name: 'worker', image: 'repo:1' },
    ]);
  });

  test('reads JSON with tabs in a file that is named .yaml', () => {
    expect(read(JSON.stringify(definition, null, '\t'), 'taskdef.yaml').taskDefinition).toEqual(definition);
  });

  test('keeps members that nobody knows, a member __proto__ among them', () => {
    const text = '{"family":"a","__proto__":{"x":1},"containerDefinitions":[],"new":{"deep":[null]}}';
    for (const file of ['a.json', 'a.yml']) {
      const { taskDefinition } = read(text, file);
      expect(JSON.stringify(taskDefinition)).toBe(text);
      expect(Object.getPrototypeOf(taskDefinition)).not.toHaveProperty('x');
    }
  });

  test('reads any definition back as it was written', () => {
    const member = fc.string().filter((name) => !['taskDefinition', 'urn', 'services'].includes(name));
    fc.assert(
      fc.property(fc.dictionary(member, fc.jsonValue({ maxDepth: 4 })), (rest) => {
        const written = JSON.stringify(
          { ...rest, family: 'a', containerDefinitions: [{ name: 'b' }] },
          null,
          1,
        );
        expect(JSON.stringify(read(written).taskDefinition)).toBe(JSON.stringify(JSON.parse(written)));
      }),
    );
  });
});

describe('places', () => {
  const jsonText =
    '{\n "family": "a",\n "containerDefinitions": [\n  {"name": "app", "a/b": {"c~d": 1}}\n ]\n}';
  const yamlText = 'family: a\ncontainerDefinitions:\n  - name: app\n    a/b:\n      c~d: 1\n';

  test.each<[string, 'key' | 'value', string, string]>([
    ['', 'value', '1:1', '1:1'],
    ['/family', 'key', '2:2', '1:1'],
    ['/family', 'value', '2:12', '1:9'],
    ['/containerDefinitions/0', 'value', '4:3', '3:5'],
    ['/containerDefinitions/0/name', 'key', '4:4', '3:5'],
    ['/containerDefinitions/0/a~1b/c~0d', 'value', '4:34', '5:12'],
    ['/containerDefinitions/0/image', 'value', '4:3', '3:5'],
    ['/containerDefinitions/7/name', 'key', '3:26', '3:3'],
    ['/nothing/at/all', 'value', '1:1', '1:1'],
  ])('%s (%s)', (pointer, part, inJson, inYaml) => {
    const of = (document: Document) => Object.values(document.locate(pointer, part)).join(':');
    expect(of(read(jsonText))).toBe(inJson);
    expect(of(read(yamlText, 'a.yml'))).toBe(inYaml);
  });

  test('inside a wrapper count from the start of the file', () => {
    const document = read('{\n "taskDefinition": {\n  "family": "a"\n }\n}');
    expect(document.locate('/family', 'key')).toEqual({ line: 3, column: 3 });
  });

  test('name keys that stand twice, and locate the one that counts', () => {
    const text = '{"taskDefinition": {\n"family": "a",\n"cpu": "1",\n"cpu": "2"\n}, "tags": [], "tags": []}';
    const document = read(text);
    expect(document.duplicateKeys).toEqual(['/cpu']);
    expect(document.locate('/cpu', 'key')).toEqual({ line: 4, column: 1 });
    expect(document.taskDefinition.cpu).toBe('2');
    expect(read('family: a\ncpu: 1\ncpu: 2\n', 'a.yml').duplicateKeys).toEqual(['/cpu']);
  });
});

describe('a file that is no JSON', () => {
  test.each<[string, string, string, string]>([
    ['is empty', '', '1:1', 'it is empty'],
    ['holds only blanks', ' \n\n', '1:1', 'it is empty'],
    ['has merge markers', '{\n<<<<<<< HEAD\n"cpu": "1"\n=======\n>>>>>>> x\n}', '2:1', 'merge conflict'],
    ['begins with # lines', '# dev\n{"family": "a"}', '1:1', 'a comment starts here with #'],
    ['begins with // lines', '// dev\n{"family": "a"}', '1:1', 'a comment starts here with //'],
    [
      'has a comment inside',
      '{\n"cpu": "1", /* small */\n"memory": "2"}',
      '2:13',
      'a comment starts here with /*',
    ],
    [
      'has a trailing comma in an object',
      '{\n"family": "a",\n}',
      '2:14',
      'there is a comma before the closing }',
    ],
    ['has a trailing comma in a list', '{"a": [\n1,\n]}', '2:2', 'there is a comma before the closing ]'],
    [
      'lacks a comma',
      '{\n"family": "a"\n"cpu": "1"\n}',
      '3:1',
      'a comma is missing before "cpu", after the value in line 2',
    ],
    ['lacks a comma after a list', '{"a": [1]\n"b": 2}', '2:1', 'after the ] in line 1'],
    [
      'lacks a comma between texts',
      '{"a": ["x"\n"y"]}',
      '2:1',
      'a comma is missing, after the value in line 1',
    ],
    [
      'lacks a comma between containers',
      '{"containerDefinitions": [{}\n{}]}',
      '2:1',
      'a comma is missing, after the }',
    ],
    ['has a doubled comma', '{"a": 1,,\n"b": 2}', '1:9', 'two commas follow each other'],
    ['begins a list with a comma', '{"a": [,1]}', '1:8', 'there is a comma right after ['],
    ['has a bracket too many', '{"a": [1]}\n}', '2:1', 'one more } follows'],
    ['has a list closed twice', '{"a": [1]],\n"b": 1}', '1:10', '] is where the { of line 1'],
    [
      'closes a container too early',
      '{"c": [\n{"name": "a"},\n"image": "b"\n]}',
      '3:1',
      '"image" is a member of an object',
    ],
    ['never closes', '{\n"a": [\n{"b": 1}\n', '3:8', 'it ends before the [ of line 2 is closed'],
    ['ends after a bracket', '{\n"a": [', '2:6', 'it ends before the [ of line 2'],
    ['has the rest of a heredoc', '{"family": "a"}\nEOF < /dev/null\n', '2:1', '"EOF < /dev/null" follows'],
    ['has a second document', '{"family": "a"}\n{"family": "b"}', '2:1', 'something follows it'],
    ['is half a dump', '{"family": "a"\n},\n"tags": []\n}', '2:2', 'whose first line was deleted'],
    ['has no outer brace', '"family": "a",\n"cpu": "1"', '1:1', 'the { around everything is missing'],
    ['has a placeholder <X>', '{"memory": <MEMORY>}', '1:12', 'the placeholder <MEMORY> is not in quotes'],
    [
      'has a placeholder with a dollar and braces',
      '{"memory": DOLLAR{memory}}',
      '1:12',
      'the placeholder DOLLAR{memory}',
    ],
    ['has a placeholder $X', '{"memory": $MEMORY}', '1:12', 'the placeholder $MEMORY'],
    ['has a placeholder {{X}}', '{"memory": {{ MEMORY }}}', '1:12', 'the placeholder {{ MEMORY }}'],
    [
      'has a placeholder that fills a list',
      '{"environment": [DOLLAR{vars}]}',
      '1:18',
      'the placeholder DOLLAR{vars}',
    ],
    ['has single quotes', "{'family': 'a'}", '1:2', "a string starts with '"],
    ['has typographic quotes', '{“family”: “a”}', '1:2', 'a string starts with “'],
    ['has a text that does not end', '{"a": "b,\n"c": 1}', '1:7', 'is not closed by a " in line 1'],
    ['has a tab in a text', '{"a": "b\tc"}', '1:9', 'a tab or another control character'],
    ['has a backslash', '{"a": "^\\d+$"}', '1:9', '\\d is not a JSON escape sequence'],
    ['has a name without quotes', '{family: "a"}', '1:2', 'the name family is not in quotes'],
    ['has Python’s words', '{"a": True}', '1:7', 'True is not in quotes'],
    ['has a type for a value', '{"a": integer}', '1:7', 'integer is not in quotes'],
    ['has an ellipsis', '{"a": 1,\n...\n}', '2:1', 'there is an ellipsis here'],
    ['lacks a value', '{"a": ,\n"b": 1}', '1:5', 'the value is missing after the colon'],
    ['lacks a colon', '{"a" 1}', '1:2', 'is not followed by a colon'],
    [
      'has an object where a name belongs',
      '{"a": 1,\n{"b": 1}}',
      '2:1',
      'where the name of a member is expected',
    ],
    ['is JavaScript', '// x\nmodule.exports = { family: "a" };', '1:1', 'it is a JavaScript file'],
    ['is an HTML page', '<!DOCTYPE html>\n<html></html>', '1:1', 'it is an HTML or XML page'],
    [
      'is an error of the CLI',
      '\nAn error occurred (ClientException) when calling',
      '2:1',
      'the error message of an AWS CLI command',
    ],
    ['is a script', '#!/bin/sh\naws ecs describe-task-definition', '1:1', 'it is a shell script'],
    ['is Terraform', '# x\nresource "aws_ecs_task_definition" "a" {}', '1:1', 'it is a Terraform file'],
    ['is a pointer of Git LFS', 'version https://git-lfs.github.com/spec/v1\noid x', '1:1', 'lfs: true'],
    ['holds a NUL byte', '{"family": "a\0"}', '1:14', 'a NUL byte'],
  ])('%s', (_, text, at, words) => {
    const told = refusal(text.replaceAll('DOLLAR', '$'));
    expect(told.words).toContain(words.replaceAll('DOLLAR', '$'));
    expect(told.at).toBe(at);
  });

  test('is YAML by another name', () => {
    expect(refusal('family: api\ncontainerDefinitions: []\n').words).toContain(
      'it is YAML, but its name ends with .json',
    );
  });

  test('is told in the words of JSON under the name of YAML, too', () => {
    const told = refusal('{\n"family": "a"\n"cpu": "1"}', 'a.yml');
    expect(told).toMatchObject({
      at: '3:1',
      words: expect.stringContaining('a comma is missing before "cpu"'),
    });
  });

  test('is not valid UTF-8', () => {
    const told = refusal(Uint8Array.of(0x7b, 0x0a, 0x22, 0xe9, 0x22, 0x7d));
    expect(told).toMatchObject({ at: '2:2', words: expect.stringContaining('not valid UTF-8') });
  });

  test('does not have its values shown', () => {
    for (const text of [
      '{"A": "hunter2" "hunter2"}',
      '{"A": ["hunter2" "hunter2"]}',
      '{"A": "hunter2\\x"}',
    ]) {
      expect(refusal(text).words).not.toContain('hunter2');
    }
  });
});

describe('a file that is no YAML', () => {
  test.each<[string, string, string, string]>([
    ['has a tab', 'family: a\ncontainerDefinitions:\n\t- name: a\n', '3:1', 'a tab indents this line'],
    ['is indented unevenly', 'a:\n  b: 1\n c: 2\n', '3:1', 'indented differently'],
    ['has two colons', 'command: sh: x\n', '1:10', 'a second ": "'],
    ['has two documents', 'family: a\n---\nfamily: b\n', '2:1', 'several YAML documents'],
    ['has an alias without an anchor', 'family: a\ncommand: [*]\nx: *nobody\n', '2:11', ''],
    ['has an unquoted star', 'family: a\nx: *nobody\n', '2:4', 'a string starts with *'],
    ['is not closed', 'family: "a\ncpu: 1\n', '3:1', ''],
    ['is text', 'hello\n', '1:1', 'it contains a single value'],
  ])('%s', (_, text, at, words) => {
    const told = refusal(text, 'taskdef.yml');
    expect(told.words).toContain(words);
    expect(told.at).toBe(at);
  });
});

describe('another tool’s file', () => {
  const container = { name: 'a', image: 'b' };
  test.each<[string, unknown, string]>([
    [
      'Elastic Beanstalk',
      { AWSEBDockerrunVersion: 2, containerDefinitions: [container] },
      'Dockerrun.aws.json',
    ],
    ['CloudFormation', { Resources: { T: { Type: 'AWS::ECS::TaskDefinition' } } }, 'CloudFormation template'],
    ['CloudFormation’s spelling', { Family: 'a', ContainerDefinitions: [] }, 'capital first letter'],
    [
      'Pulumi',
      { family: 'a', containerDefinitions: [container], urn: 'urn:x', tagsAll: {} },
      'Pulumi or Terraform',
    ],
    ['Terraform state', { terraform_version: '1', resources: [] }, 'Terraform state'],
    ['the bare list of Terraform', [container], 'container_definitions of Terraform'],
    ['a definition in a list', [{ family: 'a', containerDefinitions: [] }], 'a list with a task definition'],
    [
      'the CLI’s skeleton',
      { family: '', containerDefinitions: [{ name: '', image: '' }] },
      '--generate-cli-skeleton',
    ],
    ['Compose', { services: { web: { image: 'a' } } }, 'Compose file'],
    ['Kubernetes', { apiVersion: 'v1', kind: 'Pod' }, 'Kubernetes manifest'],
    ['a workflow', { on: 'push', jobs: {} }, 'workflow of GitHub Actions'],
    ['a service', { serviceName: 'a', taskDefinition: 'a:1' }, 'describes a service or a task'],
    ['describe-services', { services: [], failures: [] }, 'output of another command'],
    ['one container', { ...container, essential: true }, 'a single container definition'],
    ['another product', { $schema: 'x', id: '1', inputs: [] }, 'no member of a task definition'],
    ['nothing', {}, 'an empty object'],
    ['a text', 'family', 'a single value'],
    ['one container instead of a list', { family: 'a', containerDefinitions: container }, 'must be a list'],
    [
      'a list of names',
      { family: 'a', containerDefinitions: ['app'] },
      'a container definition is not an object',
    ],
  ])('%s is named', (_, value, words) => {
    expect(refusal(JSON.stringify(value)).words).toContain(words);
  });

  test('is pointed at by the member that gives it away', () => {
    expect(refusal('{\n "family": "a",\n "containerDefinitions": [],\n "urn": "x"\n}').at).toBe('4:2');
    expect(refusal('{"taskDefinition": {\n "urn": "x"}}').at).toBe('2:2');
  });

  test.each([
    ['without containers', { family: 'a' }],
    [
      'with a skeleton that somebody has begun',
      { family: 'a', containerDefinitions: [{ name: '', image: '' }] },
    ],
    ['trimmed to a few members', { networkMode: 'awsvpc', revision: 3 }],
    ['with a null list', { family: 'a', containerDefinitions: null }],
  ])('a definition %s is left to the checks', (_, value) => {
    expect(() => read(JSON.stringify(value))).not.toThrow();
  });
});
