import { describe, expect, test } from '@jest/globals';
import { type BuildIdentity, differences, identify, labelsOf } from '../../src/image/build-labels.ts';
import { isTag } from '../../src/image/reference.ts';
import { chooseTag, type TakenTag, tagCandidates } from '../../src/image/tag-choice.ts';
import { hideValues } from '../../src/text/hidden.ts';
import fc from '../support/properties.ts';

const commit = '0a'.repeat(20);
const created = new Date('2026-03-02T10:00:00Z');

const anIdentity = (overrides: Partial<BuildIdentity> = {}): BuildIdentity => ({
  commit,
  dockerfile: 'Dockerfile',
  context: '.',
  target: '',
  args: 'none',
  platform: 'linux/amd64',
  attestations: '',
  tree: 'clean',
  ...overrides,
});

const taken = (tag: string, labels: Readonly<Record<string, string>>): TakenTag => ({
  tag,
  manifest: { digest: `sha256:${tag}`, mediaType: '', body: '', childDigests: [] },
  image: { labels },
});
const takenBy = (tag: string, identity: BuildIdentity) => taken(tag, labelsOf(identity, { created }));

describe('chooseTag', () => {
  const candidates = tagCandidates(commit, 'dev', anIdentity());

  test('takes the SHA when it is free', () => {
    expect(chooseTag(candidates, [], anIdentity())).toMatchObject({ kind: 'build', tags: candidates });
    expect(candidates.slice(0, 2)).toEqual([commit, `${commit}-dev`]);
  });

  test('reuses the same image, for another environment too', () => {
    const other = labelsOf(anIdentity(), {
      created: new Date(),
      environment: 'prod',
      sourceUrl: 'https://x',
    });
    expect(chooseTag(candidates, [taken(commit, other)], anIdentity())).toMatchObject({
      kind: 'reuse',
      taken: { tag: commit },
    });
  });

  test('finds the same image behind the tag of the environment', () => {
    const other = takenBy(commit, anIdentity({ dockerfile: 'Dockerfile-prod' }));
    const mine = takenBy(`${commit}-dev`, anIdentity());
    expect(chooseTag(candidates, [other, mine], anIdentity())).toMatchObject({
      kind: 'reuse',
      taken: { tag: `${commit}-dev` },
    });
  });

  test('never proposes a tag that holds something else', () => {
    const parts = fc.record({
      commit: fc.constantFrom(commit, '0b'.repeat(20)),
      dockerfile: fc.constantFrom('Dockerfile', 'Dockerfile-prod'),
      context: fc.constantFrom('.', 'api'),
      target: fc.constantFrom('', 'prod'),
      args: fc.constantFrom('none', 'some'),
      attestations: fc.constantFrom('', 'sbom=true'),
      platform: fc.constantFrom('linux/amd64', 'linux/arm64'),
      tree: fc.constantFrom<'clean' | 'changed'>('clean', 'changed'),
    });
    fc.assert(
      fc.property(
        parts,
        fc.array(parts, { maxLength: 3 }),
        fc.option(fc.string()),
        (mine, others, environment) => {
          const tags = tagCandidates(mine.commit, environment ?? undefined, mine);
          const there = others.flatMap((other, index) => {
            const tag = tags[index];
            return tag === undefined ? [] : [takenBy(tag, other)];
          });
          const choice = chooseTag(tags, there, mine);
          expect(tags.every(isTag)).toBe(true);
          if (choice.kind === 'reuse') expect({ ...mine, tree: 'clean' }).toEqual(mine);
          else expect(choice.tags.filter((tag) => there.some((other) => other.tag === tag))).toEqual([]);
        },
      ),
    );
  });
});

describe('differences', () => {
  const against = (found: Partial<BuildIdentity>) =>
    differences(anIdentity(), labelsOf(anIdentity(found), { created }));

  test('has none for the same', () => {
    expect(against({})).toEqual([]);
  });

  test.each([
    [{ commit: '0b'.repeat(20) }, `another commit (${'0b'.repeat(20)} there, ${commit} here)`],
    [{ dockerfile: 'Dockerfile-dev' }, 'another Dockerfile (Dockerfile-dev there, Dockerfile here)'],
    [{ context: 'api' }, 'another context (api there, . here)'],
    [{ target: 'prod' }, 'another target (prod there, none here)'],
    [{ args: 'some' }, 'other build args'],
    [{ platform: 'linux/arm64' }, 'another platform (linux/arm64 there, linux/amd64 here)'],
    [{ tree: 'changed' }, 'it was built from files that are not in the commit'],
    [{ tree: 'uncommitted' }, 'it was built from files that are not in the commit'],
  ] as const)('%j reads as %s', (found, words) => {
    expect(against(found)).toEqual([words]);
  });

  test('never takes an image that something else has built', () => {
    expect(differences(anIdentity(), { 'org.opencontainers.image.revision': commit })).toEqual([
      'it was not built by ecs-rollout',
    ]);
  });
});

describe('identify', () => {
  const build = (buildArgs: [string, string][]) => ({
    context: '.',
    buildArgs: hideValues(new Map(buildArgs)),
    buildSecrets: new Map(),
    cacheFrom: [],
    cacheTo: [],
    noCache: false,
  });
  const identity = (buildArgs: [string, string][]) =>
    identify({
      commit,
      files: { contextName: '.', dockerfileName: 'Dockerfile' },
      build: build(buildArgs),
      platforms: ['linux/arm64/v8'],
      tree: 'clean',
    });

  test('does not care for the order of build args, but for each name and value', () => {
    expect(
      identity([
        ['A', '1'],
        ['B', '2'],
      ]),
    ).toEqual(
      identity([
        ['B', '2'],
        ['A', '1'],
      ]),
    );
    expect(identity([['A', '1']]).args).not.toBe(identity([['A', '2']]).args);
    expect(identity([['A', '1']]).args).not.toBe(identity([['B', '1']]).args);
  });

  test('writes the platform in one way', () => {
    expect(identity([]).platform).toBe('linux/arm64');
  });
});
