import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { commandLine, shellWord } from '../../src/text/aws-cli.ts';

test('what is put into a command line is quoted where the shell would read it otherwise', () => {
  expect(commandLine`aws logs tail ${'/ecs/shop $(id)'} --since ${'1h'}`).toBe(
    "aws logs tail '/ecs/shop $(id)' --since 1h",
  );
});

test('a list is put in as words of their own', () => {
  expect(commandLine`aws ec2 describe-subnets ${['--subnet-ids', 'subnet-1', "it's"]}`).toBe(
    "aws ec2 describe-subnets --subnet-ids subnet-1 'it'\\''s'",
  );
});

test('a word that breaks the line or hides something stays on one line', () => {
  expect(shellWord('group\u202e\nname')).toBe("'group name'");
});

test('no other file writes a command line of the AWS CLI with something put in', () => {
  const others = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .filter((name) =>
      /(?<!command|commandLine)`[^`\n]*\baws [a-z0-9-]+ [a-z-]+ [^`\n]*?\$\{/.test(
        readFileSync(join('src', name), 'utf8').replace(/\$\{commandLine`[^`]*`\}/g, ''),
      ),
    );
  expect(others).toEqual([]);
});
