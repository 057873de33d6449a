import { beforeAll, describe, expect, test } from '@jest/globals';
import { marked } from 'marked';
import { scenarios } from '../../../simulator/scenarios/registry.ts';
import type { ActionRun } from '../../support/action.ts';
import { findScenario, withAccount } from '../account.ts';

/** Parts of the secrets that the scenario's container writes into its log. */
const SECRETS = [
  'IOSFODNN7',
  'wJalrXUtnFEMI',
  'tiger-in-the-tank',
  'eyJhbGciOiJIUzI1NiJ9',
  'plainly-in-the-definition',
];

describe('a log full of commands, markup, mentions and secrets', () => {
  let run: ActionRun;
  beforeAll(async () => {
    run = await withAccount(findScenario(scenarios, 'hostile-log'), { seed: 7 }, (account) => account.run());
  }, 90_000);

  test('changes nothing of what is found out', () => {
    expect(run.outputs).toMatchObject({ verdict: 'rolled-back', cause: 'environment-variable-missing' });
    expect(Object.keys(run.outputs)).not.toContain('name');
  });

  test('gives the runner no command', () => {
    const ours = /^::(?:add-mask::simulated$|(?:error|warning|notice) title=(?!owned))/;
    expect(run.commands.filter((line) => !ours.test(line))).toEqual([]);
    expect(run.log).not.toContain('##[');
  });

  test('puts no element, link or mention into the summary', () => {
    const tokens = marked.lexer(run.summary);
    const elements = tokens.flatMap((token) => (token.type === 'html' ? token.raw.match(/<\/?\w+/g) : []));
    expect([...new Set(elements)].toSorted()).toEqual(['</details', '</summary', '<details', '<summary']);
    const prose = tokens.filter(({ type }) => type !== 'code').map(({ raw }) => raw);
    expect(prose.join('\n')).not.toMatch(/evil|owned|@octo-org\/owners|<script|<img/);
  });

  test('leaves no trace of terminals or of invisible characters', () => {
    for (const character of ['\u001b', '\u202e', '\u200b']) {
      expect(run.log).not.toContain(character);
      expect(run.summary).not.toContain(character);
    }
  });

  test('tells no secret anywhere, be it one by its shape or the value of a variable', () => {
    const everything = [run.log, run.summary, JSON.stringify(run.report), JSON.stringify(run.outputs)].join(
      '\n',
    );
    for (const secret of SECRETS) expect(everything).not.toContain(secret);
  });

  test('keeps the name of the variable readable, in the code too', () => {
    expect(run.summary).toContain("SECRET_NAME = os.environ['AWS_SECRET_NAME_PROD']");
    expect(run.summary).toContain("KeyError: 'AWS_SECRET_NAME_PROD'");
    expect(run.log).toContain('needs environment variable AWS_SECRET_NAME_PROD');
  });
});
