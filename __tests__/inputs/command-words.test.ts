import { describe, expect, test } from '@jest/globals';
import { commandWords } from '../../src/inputs/command-words.ts';

describe('the command of a one-off task', () => {
  test.each<[string, readonly string[]]>([
    ['python manage.py migrate', ['python', 'manage.py', 'migrate']],
    [
      `bundle exec rake 'db:migrate with space' "two words"`,
      ['bundle', 'exec', 'rake', 'db:migrate with space', 'two words'],
    ],
    ['["sh", "-c", "cd app && npm run migrate"]', ['sh', '-c', 'cd app && npm run migrate']],
    [
      'npx prisma migrate deploy --schema=./prisma/schema.prisma',
      ['npx', 'prisma', 'migrate', 'deploy', '--schema=./prisma/schema.prisma'],
    ],
    [`sh -c 'cd app && ./migrate "$DATABASE_URL"'`, ['sh', '-c', 'cd app && ./migrate "$DATABASE_URL"']],
  ])('%s is split as a shell splits words', (text, words) => {
    expect(commandWords('run-before', text)).toEqual(words);
  });

  test.each([
    ['cd app && npm run migrate', '&&'],
    ['./migrate $DATABASE_URL', '$DATABASE_URL'],
    ['./migrate > log.txt', '>'],
    ['ls *.sql', '*'],
    ['login Tr0ub4dor*3x', '*'],
    ['login x$ecret9', '$'],
    ['./a; ./b', ';'],
    [`./migrate --to=$\{{ x }}`, '${'],
    [`./migrate $\{TO`, '${'],
  ])('%s is refused, because Amazon ECS runs it without a shell', (text, part) => {
    expect(() => commandWords('run-before', text)).toThrow(
      `contains \`${part}\`, which only a shell interprets`,
    );
  });

  test.each([
    ['python manage.py migrate "unterminated', 'a quote that is not closed'],
    ["it's", 'a quote that is not closed'],
    ['./migrate\n./collect', 'several lines'],
  ])('%j is refused: a shell would not run it as one command', (text, why) => {
    expect(() => commandWords('run-before', text)).toThrow(why);
  });

  test('a backslash at the end of a line goes on with the next, and quotes may hold a line break', () => {
    expect(commandWords('command', `sh -c \\\n  'a\nb' it\\'s`)).toEqual(['sh', '-c', 'a\nb', "it's"]);
  });

  test.each(['["a", 1]', '[]', '["a"', '[["a"]]', '{"command": ["a"]}'])(
    '%s is no array of strings',
    (text) => {
      expect(() => commandWords('command', text)).toThrow('is not an array of strings');
    },
  );
});
