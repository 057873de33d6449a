import { describe, expect, test } from '@jest/globals';
import { type Edits, registrable, render } from '../../src/task-definition/render.ts';
import type { TaskDefinition } from '../../src/task-definition/task-definition.ts';
import { Hidden } from '../../src/text/hidden.ts';
import {
  aContainer,
  aDescribedTaskDefinition,
  aTaskDefinition,
} from '../fixtures/task-definitions/a-task-definition.ts';
import fc from '../support/properties.ts';

const rendered = (base: TaskDefinition, edits?: Edits) => render(base, edits).taskDefinition;
const firstContainer = (base: TaskDefinition, edits: Edits) =>
  rendered(base, edits).containerDefinitions?.[0];
const forApp = { deployedContainers: ['app'] };

describe('render', () => {
  test('strips the nine read-only members and empty lists, and keeps all others', () => {
    expect(Object.keys(rendered(aDescribedTaskDefinition())).sort()).toEqual([
      'containerDefinitions',
      'cpu',
      'executionRoleArn',
      'family',
      'memory',
      'networkMode',
      'requiresCompatibilities',
    ]);
  });

  test('keeps read-only names at deeper places, where they are the user’s own', () => {
    const base = aTaskDefinition({
      containerDefinitions: [aContainer({ dockerLabels: { status: 'beta' } })],
    });
    expect(rendered(base)).toEqual(base);
  });

  test('drops nulls, which the console wrote for absent members', () => {
    const base = aTaskDefinition({
      ipcMode: null,
      containerDefinitions: [aContainer({ dnsServers: null, logConfiguration: { options: null } as never })],
    });
    expect(JSON.stringify(rendered(base))).not.toContain('null');
  });

  test('does not send empty lists and objects, of which ECS refuses some', () => {
    const base = aTaskDefinition({ containerDefinitions: [aContainer()] });
    const written = aTaskDefinition({
      tags: [],
      volumes: [],
      containerDefinitions: [
        aContainer({ links: [], linuxParameters: { capabilities: { add: [], drop: [] } }, dockerLabels: {} }),
      ],
    });
    expect(rendered(written)).toEqual(rendered(base));
    const bare = aTaskDefinition({ containerDefinitions: [{ name: 'app', logConfiguration: {} as never }] });
    expect(rendered(bare).containerDefinitions).toEqual([{ name: 'app' }]);
  });

  test('does not send a role or a folder without a name', () => {
    const base = aTaskDefinition({ containerDefinitions: [aContainer()] });
    const written = { ...base, executionRoleArn: '', taskRoleArn: '' };
    const { executionRoleArn: _, ...rest } = base;
    expect(rendered({ ...written, containerDefinitions: [aContainer({ workingDirectory: '' })] })).toEqual(
      rendered(rest),
    );
  });

  test('sends empty objects that say something: a volume of the host, and what nobody here knows', () => {
    const base = aTaskDefinition({ volumes: [{ name: 'data', host: {} }], newFeature: {} });
    expect(rendered(base)).toMatchObject({ volumes: [{ name: 'data', host: {} }], newFeature: {} });
  });

  test('keeps unknown members, empty strings, zero and false', () => {
    const base = aTaskDefinition({
      newFeature: { enabled: false, level: 0 },
      containerDefinitions: [
        aContainer({ cpu: 0, futureSwitch: '', environment: [{ name: 'OPTIONAL', value: '' }] }),
      ],
    });
    expect(rendered(base)).toEqual(base);
  });

  test('sets family and images', () => {
    const base = aTaskDefinition({ containerDefinitions: [aContainer(), aContainer({ name: 'nginx' })] });
    const next = rendered(base, {
      family: 'api-test',
      images: new Map([
        ['app', 'repo:1'],
        ['nginx', 'proxy:2'],
      ]),
    });
    expect(next.family).toBe('api-test');
    expect(next.containerDefinitions?.map(({ image }) => image)).toEqual(['repo:1', 'proxy:2']);
  });

  test('leaves a container without a name as it is, since ECS says what is wrong with it', () => {
    const { name: _, ...nameless } = aContainer();
    const base = aTaskDefinition({ containerDefinitions: [aContainer(), nameless] });
    const next = render(base, {
      environmentVariables: [{ name: 'DEBUG', value: new Hidden('1') }],
      deployedContainers: ['app'],
    });
    expect(next.taskDefinition.containerDefinitions?.[1]).toEqual(nameless);
  });

  test('leaves a null among the containers where it is, since ECS says what is wrong with it', () => {
    const base = aTaskDefinition({ containerDefinitions: [null as never, aContainer()] });
    const next = rendered(base, { images: new Map([['app', 'repo:1']]) });
    expect(next.containerDefinitions).toEqual([null, aContainer({ image: 'repo:1' })]);
  });

  test('refuses an unknown container and lists the names there are', () => {
    const base = aTaskDefinition({ containerDefinitions: [aContainer(), aContainer({ name: 'nginx' })] });
    const images = new Map([['App', 'repo:1']]);
    expect(() => render(base, { images })).toThrow('no container "App": it has app and nginx');
    expect(() => render(base, { images })).toThrow(
      expect.objectContaining({ remedy: 'Did you mean "app"?' }),
    );
  });

  test.each([
    ['images', { images: new Map([['web', 'x']]) }],
    ['deployed containers', { deployedContainers: ['web'] }],
    ['variables', { environmentVariables: [{ container: 'web', name: 'A', value: new Hidden('1') }] }],
    ['secrets', { secrets: [{ container: 'web', name: 'A' }] }],
  ])('refuses an unknown container in %s', (_, edits) => {
    expect(() => render(aTaskDefinition(), edits)).toThrow('no container "web"');
  });

  test('does not change its base', () => {
    const base = aDescribedTaskDefinition();
    const copy = structuredClone(base);
    rendered(base, { ...forApp, environmentVariables: [{ name: 'LOG_LEVEL', value: new Hidden('debug') }] });
    expect(base).toEqual(copy);
  });
});

describe('variables', () => {
  test('replaces a value at its place and appends a new one', () => {
    const environmentVariables = [
      { name: 'DJANGO_SETTINGS_MODULE', value: new Hidden('config.prod') },
      { name: 'NEW', value: new Hidden('') },
    ];
    expect(firstContainer(aTaskDefinition(), { ...forApp, environmentVariables })?.environment).toEqual([
      { name: 'DJANGO_SETTINGS_MODULE', value: 'config.prod' },
      { name: 'LOG_LEVEL', value: 'info' },
      { name: 'NEW', value: '' },
    ]);
  });

  test('moves a secret to the environment and back', () => {
    const plain = { ...forApp, environmentVariables: [{ name: 'DB_PASSWORD', value: new Hidden('test') }] };
    const moved = rendered(aTaskDefinition(), plain);
    expect(moved.containerDefinitions?.[0]).not.toHaveProperty('secrets');
    const back = firstContainer(moved, {
      ...forApp,
      secrets: [{ name: 'DB_PASSWORD', value: new Hidden('/x') }],
    });
    expect(back?.secrets).toEqual([{ name: 'DB_PASSWORD', valueFrom: '/x' }]);
    expect(back?.environment?.map(({ name }) => name)).not.toContain('DB_PASSWORD');
  });

  test('removes a name', () => {
    const edits = {
      ...forApp,
      environmentVariables: [{ name: 'LOG_LEVEL' }],
      secrets: [{ name: 'DB_PASSWORD' }],
    };
    const container = firstContainer(aTaskDefinition(), edits);
    expect(container?.environment).toEqual([{ name: 'DJANGO_SETTINGS_MODULE', value: 'config.settings' }]);
    expect(container).not.toHaveProperty('secrets');
  });

  test('says when there is nothing to remove, and where the name stands instead', () => {
    const edits = { ...forApp, environmentVariables: [{ name: 'DB_PASSWORD' }, { name: 'TYPO' }] };
    const { notices, taskDefinition } = render(aTaskDefinition(), edits);
    expect(taskDefinition).toEqual(aTaskDefinition());
    expect(notices.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
      'warning: Nothing to remove: container app has no DB_PASSWORD in `environment`.',
      'warning: Nothing to remove: container app has no TYPO in `environment`.',
    ]);
    expect(notices[0]?.remedy).toContain('write -DB_PASSWORD in the input secrets');
    expect(notices[1]?.remedy).toContain('Take -TYPO out');
  });

  test('reaches another container by its name, and all deployed ones without', () => {
    const base = aTaskDefinition({
      containerDefinitions: ['app', 'worker', 'nginx'].map((name) => ({ name, environment: [] })),
    });
    const next = rendered(base, {
      deployedContainers: ['app', 'worker'],
      environmentVariables: [
        { name: 'A', value: new Hidden('1') },
        { container: 'nginx', name: 'B', value: new Hidden('2') },
      ],
    });
    const names = next.containerDefinitions?.map(({ environment }) => environment?.map(({ name }) => name));
    expect(names).toEqual([['A'], ['A'], ['B']]);
  });

  test('gives a secret to the container it is for, and to no other', () => {
    const base = aTaskDefinition({ containerDefinitions: [{ name: 'app' }, { name: 'nginx' }] });
    const next = rendered(base, {
      ...forApp,
      secrets: [{ container: 'nginx', name: 'A', value: new Hidden('/a') }],
    });
    expect(next.containerDefinitions).toEqual([
      { name: 'app' },
      { name: 'nginx', secrets: [{ name: 'A', valueFrom: '/a' }] },
    ]);
  });

  test('adds no empty list to a container that has none', () => {
    const base = aTaskDefinition({ containerDefinitions: [{ name: 'app' }] });
    const edits = { ...forApp, secrets: [{ name: 'A', value: new Hidden('/a') }] };
    expect(firstContainer(base, edits)).toEqual({ name: 'app', secrets: [{ name: 'A', valueFrom: '/a' }] });
  });

  test('keeps one entry of a name that stood twice', () => {
    const environment = [
      { name: 'A', value: '1' },
      { name: 'B', value: '2' },
      { name: 'A', value: '3' },
    ];
    const base = aTaskDefinition({ containerDefinitions: [aContainer({ environment })] });
    const edits = { ...forApp, environmentVariables: [{ name: 'A', value: new Hidden('4') }] };
    expect(firstContainer(base, edits)?.environment).toEqual([
      { name: 'A', value: '4' },
      { name: 'B', value: '2' },
    ]);
  });

  test('refuses to edit variables that are not a list', () => {
    const base = aTaskDefinition({
      containerDefinitions: [{ name: 'app', environment: { A: '1' } as never }],
    });
    const edits = { ...forApp, environmentVariables: [{ name: 'A', value: new Hidden('2') }] };
    expect(() => render(base, edits)).toThrow('`environment` is not a list');
  });
});

describe('tags', () => {
  test('are carried over from beside the base, and the base’s own win', () => {
    const base = aTaskDefinition({ tags: [{ key: 'team', value: 'own' }] });
    const tags = [
      { key: 'team', value: 'old' },
      { key: 'cost', value: '7' },
    ];
    expect(rendered(base, { tags }).tags).toEqual([
      { key: 'team', value: 'own' },
      { key: 'cost', value: '7' },
    ]);
  });

  test('that the user asks for win over both', () => {
    const base = aTaskDefinition({ tags: [{ key: 'team', value: 'own' }] });
    const edits = { tags: [{ key: 'cost', value: '7' }], setTags: [{ key: 'team', value: 'new' }] };
    expect(rendered(base, edits).tags).toEqual([
      { key: 'cost', value: '7' },
      { key: 'team', value: 'new' },
    ]);
  });

  test('that are no list stay as they are, for the check to name', () => {
    const base = aTaskDefinition({ tags: { team: 'a' } as never });
    expect(rendered(base, { tags: [{ key: 'cost', value: '7' }] }).tags).toEqual({ team: 'a' });
  });

  test('that AWS reserves are dropped with a notice', () => {
    const tags = [
      { key: 'aws:cloudformation:stack-name', value: 'x' },
      { key: 'team', value: 'a' },
    ];
    const { taskDefinition, notices } = render(aTaskDefinition(), { tags });
    expect(taskDefinition.tags).toEqual([{ key: 'team', value: 'a' }]);
    expect(notices[0]?.message).toBe(
      'A tag is left out: aws:cloudformation:stack-name begins with "aws:", which only AWS itself may set.',
    );
  });

  test('are absent when there are none', () => {
    expect(rendered(aTaskDefinition(), { tags: [] })).not.toHaveProperty('tags');
  });
});

describe('render, for any definition', () => {
  const names = fc.constantFrom('app', 'worker');
  const json = fc.jsonValue({ maxDepth: 3 });
  const container = fc.record(
    { name: names, environment: entries('value'), secrets: entries('valueFrom'), anything: json },
    { requiredKeys: ['name'] },
  );
  const base: fc.Arbitrary<TaskDefinition> = fc
    .tuple(fc.dictionary(fc.string(), json), fc.uniqueArray(container, { selector: ({ name }) => name }))
    .map(([rest, containerDefinitions]) => ({ ...rest, tags: [], containerDefinitions }));
  // Names are unique, as the inputs see to it.
  const edits: fc.Arbitrary<Edits> = fc
    .record({
      variables: fc.uniqueArray(
        fc.record(
          {
            name: fc.constantFrom('A', 'B', 'C'),
            value: fc.string().map((text) => new Hidden(text)),
            isSecret: fc.boolean(),
          },
          { requiredKeys: ['name', 'isSecret'] },
        ),
        { selector: ({ name }) => name },
      ),
      family: fc.string(),
    })
    .map(({ variables, family }) => ({
      family,
      environmentVariables: variables.filter(({ isSecret }) => !isSecret),
      secrets: variables.filter(({ isSecret }) => isSecret),
    }));

  function entries(value: string) {
    return fc.array(fc.record({ name: fc.constantFrom('A', 'B', 'C'), [value]: fc.string() }));
  }
  function withDeployed(base: TaskDefinition, edits: Edits): Edits {
    return { ...edits, deployedContainers: (base.containerDefinitions ?? []).map(({ name }) => name ?? '') };
  }

  test('rendering again changes nothing', () => {
    fc.assert(
      fc.property(base, edits, (base, edits) => {
        const all = withDeployed(base, edits);
        const once = rendered(base, all);
        expect(rendered(once, all)).toEqual(once);
      }),
    );
  });

  test('nothing is lost without edits but read-only members and nulls', () => {
    fc.assert(fc.property(base, (base) => expect(rendered(base)).toEqual(registrable(base))));
  });

  test('what no edit names stays as it was', () => {
    fc.assert(
      fc.property(base, edits, (base, edits) => {
        const { containerDefinitions, family, ...rest } = rendered(base, withDeployed(base, edits));
        const { containerDefinitions: old, family: _, ...before } = registrable(base);
        expect(rest).toEqual(before);
        expect(containerDefinitions?.map(({ anything }) => anything)).toEqual(
          old?.map(({ anything }) => anything),
        );
      }),
    );
  });

  test('no name stands in both lists when it was set', () => {
    fc.assert(
      fc.property(base, edits, (base, edits) => {
        const set = new Set(
          (edits.secrets ?? []).flatMap((each) => (each.value === undefined ? [] : each.name)),
        );
        for (const { environment = [], secrets = [] } of rendered(base, withDeployed(base, edits))
          .containerDefinitions ?? []) {
          const both = secrets.filter(({ name }) => environment.some((each) => each.name === name));
          expect(both.filter(({ name }) => set.has(name ?? ''))).toEqual([]);
        }
      }),
    );
  });
});
