import { describe, expect, test } from '@jest/globals';
import { dependsOn } from '../../../src/checks/rules/depends-on.ts';
import { essentialContainer } from '../../../src/checks/rules/essential-container.ts';
import {
  aSubject,
  aSubjectWithContainer,
  aWrittenContainer,
  aWrittenDefinition,
  said,
} from '../../fixtures/subjects.ts';

function withContainers(...containers: readonly Record<string, unknown>[]) {
  return aSubject(
    aWrittenDefinition({ containerDefinitions: containers.map((members) => aWrittenContainer(members)) }),
  );
}

describe('essential-container', () => {
  test('recognises a task in which none is', () => {
    expect(said(essentialContainer, aSubjectWithContainer({ essential: false }))).toEqual([
      'error /containerDefinitions/0/essential',
    ]);
  });

  test.each([[{ essential: undefined }], [{ essential: null }], [{ essential: true }]])(
    'is content with %j',
    (members) => {
      expect(said(essentialContainer, aSubjectWithContainer(members))).toEqual([]);
    },
  );
});

describe('depends-on', () => {
  const pointer = '/containerDefinitions/0/dependsOn/0';

  test('recognises a container that does not exist, and the one that was meant', () => {
    const subject = withContainers(
      { dependsOn: [{ containerName: 'databse', condition: 'START' }] },
      { name: 'database' },
    );
    expect(said(dependsOn, subject)).toEqual([`error ${pointer}/containerName`]);
    expect(dependsOn.check(subject)[0]?.remedy).toBe('Write "containerName": "database".');
  });

  test.each(['COMPLETE', 'SUCCESS'])(
    'recognises that an essential container never gets to %s',
    (condition) => {
      const subject = withContainers({ dependsOn: [{ containerName: 'init', condition }] }, { name: 'init' });
      expect(said(dependsOn, subject)).toEqual([`error ${pointer}/condition`]);
    },
  );

  test('recognises HEALTHY without a health check', () => {
    const subject = withContainers(
      { dependsOn: [{ containerName: 'db', condition: 'HEALTHY' }] },
      { name: 'db' },
    );
    expect(said(dependsOn, subject)).toEqual([`error ${pointer}/condition`]);
  });

  test('recognises a circle, once', () => {
    const subject = withContainers(
      { name: 'a', dependsOn: [{ containerName: 'b', condition: 'START' }] },
      { name: 'b', dependsOn: [{ containerName: 'c', condition: 'START' }] },
      { name: 'c', dependsOn: [{ containerName: 'b', condition: 'START' }] },
    );
    expect(said(dependsOn, subject)).toEqual(['error /containerDefinitions/1/dependsOn']);
    expect(dependsOn.check(subject)[0]?.message).toContain('"b" → "c" → "b"');
  });

  test('recognises a container that waits for itself', () => {
    const subject = withContainers({ dependsOn: [{ containerName: 'app', condition: 'START' }] });
    expect(said(dependsOn, subject)).toEqual([`error ${pointer}/containerName`]);
  });

  test.each([
    ['an init container', { name: 'init', essential: false }, 'SUCCESS'],
    ['a checked container', { name: 'init', healthCheck: { command: ['CMD', 'true'] } }, 'HEALTHY'],
    ['a started container', { name: 'init' }, 'START'],
  ])('is content with %s', (_case, other, condition) => {
    expect(
      said(dependsOn, withContainers({ dependsOn: [{ containerName: 'init', condition }] }, other)),
    ).toEqual([]);
  });

  test('takes two ways to the same container for no circle', () => {
    const start = (containerName: string) => ({ containerName, condition: 'START' });
    const subject = withContainers(
      { name: 'a', dependsOn: [start('b'), start('c')] },
      { name: 'b', dependsOn: [start('c')] },
      { name: 'c' },
    );
    expect(said(dependsOn, subject)).toEqual([]);
  });
});
