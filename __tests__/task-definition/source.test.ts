import { describe, expect, test } from '@jest/globals';
import { describeNoPath, parseSource } from '../../src/task-definition/source.ts';

describe('parseSource', () => {
  test.each(['running', 'latest'])('%s', (word) => {
    expect(parseSource(word)).toEqual({ kind: word });
  });

  test.each([
    'api-dev:28',
    'devrateTD:2',
    'arn:aws:ecs:eu-central-1:111122223333:task-definition/api-dev:28',
    'arn:aws-us-gov:ecs:us-gov-west-1:111122223333:task-definition/api-dev',
  ])('%s is a revision', (reference) => {
    expect(parseSource(reference)).toEqual({ kind: 'revision', reference });
  });

  test.each(['task-definition.json', '.aws/taskdef.yml', 'api-dev', 'C:\\x.json', 'arn:aws:s3:::bucket'])(
    '%s is a path',
    (path) => {
      expect(parseSource(path)).toEqual({ kind: 'file', path });
    },
  );
});

describe('what is typed instead of a path', () => {
  test.each([
    ['td-upping-dp', 'name of a task family'],
    ['MY_ECS_TASK_DEFINITION', 'placeholder of a workflow template'],
    ['your-task-definition', 'placeholder of a workflow template'],
    ['arn:aws:ecs:eu-central-1:111122223333:cluster/dev', 'not the ARN of a task definition'],
    ['https://gist.github.com/a/1', 'a URL'],
    ['s3://bucket/taskdef.json', 'a URL'],
    ['$ECS_TASK_DEFINITION', 'a shell variable'],
    ['$(aws ecs describe-task-definition)', 'a shell command'],
    ['aws ecs describe-task-definition --task-definition api', 'a shell command'],
    ['taskdef.json # set this', 'a comment is part of the value'],
    ['taskDefinition.json# set this', 'a comment is part of the value'],
  ])('%s', (text, why) => {
    expect(describeNoPath(text)?.why).toContain(why);
  });

  test.each(['task-definition.json', '.aws/td.json', 'task-defition.json', 'aws/task-definition.json.json'])(
    '%s looks like a path',
    (path) => {
      expect(describeNoPath(path)).toBeUndefined();
    },
  );
});
