import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { withInputDefaults, withTables } from '../../scripts/readme-tables.ts';
import { inputNames } from '../../src/inputs/definitions.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const sources = { action: read('action.yml'), diagnoses: read('docs/diagnoses.md') };
const readme = read('README.md');

describe('the README', () => {
  test('has the tables that npm run readme makes', () => {
    expect(withTables(readme, sources)).toBe(readme);
  });

  test('is made together with the defaults of the inputs', () => {
    const definitions = read('src/inputs/definitions.ts');
    expect(withInputDefaults(definitions, sources.action)).toBe(definitions);
    const more = sources.action.replace(
      '  # Watch\n',
      "  new-input:\n    description: New.\n    default: 'x'\n\n  # Watch\n",
    );
    expect(withInputDefaults(definitions, more)).toContain("  'new-input': 'x',\n");
  });

  test('has a row for every input', () => {
    expect(inputNames.filter((name) => !readme.includes(`\n| \`${name}\` |`))).toEqual([]);
  });

  test('divides the inputs as action.yml does', () => {
    for (const heading of ['What', 'Image', 'Definition and service', 'Watch', 'Checks', 'Reports'])
      expect(readme).toContain(`\n| **${heading}** | | |\n`);
  });

  test('names npm scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const pages = [readme, read('CONTRIBUTING.md'), read('docs/README.md'), read('docs/design.md')];
    const named = pages.flatMap((page) => [...page.matchAll(/npm run ([a-z:-]+)/g)].map(([, name]) => name));
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name && name in scripts))).toEqual([]);
  });

  test.each(['docs/images/failed.png', 'docs/images/succeeded.png'])(
    'shows %s, which loads quickly',
    (picture) => {
      expect(readme).toContain(picture);
      expect(statSync(picture).size).toBeLessThan(250_000);
    },
  );
});

test('a README without the markers is told, not silently left alone', () => {
  expect(() => withTables('# ecs-rollout', sources)).toThrow('<!-- inputs -->');
});
