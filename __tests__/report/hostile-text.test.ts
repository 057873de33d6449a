import { afterAll, afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { JSDOM } from 'jsdom';
import { marked } from 'marked';
import { annotations } from '../../src/report/annotations.ts';
import { runnerLog } from '../../src/report/log.ts';
import type { Report } from '../../src/report/report.ts';
import { summary } from '../../src/report/summary.ts';
import { verdictLines } from '../../src/report/verdict-lines.ts';
import {
  aFinding,
  aMissingVariable,
  aTarget,
  aTask,
  at,
  aValidationWithFindings,
} from '../fixtures/reports.ts';
import fc from '../support/properties.ts';

const HOSTILE: Readonly<Record<string, string>> = {
  'a pipe': 'a | b | c \\| d',
  backticks: 'a `b` ``c`` ```d``` `',
  'a fence': '```\nout of the block\n```\n# heading',
  'a script': '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'closing tags': '</summary></details></code></pre><h1>big</h1>',
  'a workflow command': '::error::not mine\n::set-output name=verdict::succeeded',
  'an old workflow command': '##[error]not mine ##[add-mask]x',
  'a command behind a carriage return': 'x\r::stop-commands::y\u2028::warning::z\u0085::notice::w',
  'a mention': 'thanks @octocat and @onestep-labs/team, see #1 and GH-2',
  'a link':
    '[click](https://evil.example) https://evil.example <https://evil.example> ![](https://evil.example/x.png)',
  'a console page that fills in a form':
    'see https://console.aws.amazon.com/cloudformation/home#/stacks/quickcreate?templateURL=https%3A%2F%2Fevil.example and https://console.aws.amazon.com/support/home?next=x',
  'a reference': '[x]: https://evil.example\n\n[x] ![x]',
  'a long line': 'x'.repeat(10_000),
  'right to left': 'safe \u202Egnp.exe\u202C \u2066x\u2069',
  'zero width': 'pass\u200Bword \u200D\uFEFF\u2060',
  'terminal colours': '\u001B[31mred\u001B[0m \u001B]8;;https://evil.example\u0007x\u001B]8;;\u0007',
  'a heading, a list, a rule': '# h\n\n- a\n\n---\n\n> quote\n\n1. one',
  'a mermaid directive': '%%{init: {"theme": "x"}}%%\nclick x href "javascript:alert(1)"',
  'a comment': '<!-- ecs-rollout 0000000000000000 --> <!--',
  'a formula': '$\\href{javascript:alert(1)}{x}$ $$x$$',
};

/** A report with `text` wherever text comes from outside: logs, events, names, files. */
function reportOf(text: string): Report {
  const location = {
    region: 'eu-central-1',
    partition: 'aws',
    accountId: '111122223333',
    cluster: text,
    service: text,
  };
  return aMissingVariable({
    environment: text,
    message: text,
    location,
    source: { ...aMissingVariable().source, ref: `refs/heads/${text}` },
    diagnoses: [1, 2].map(() => ({
      name: 'unknown',
      cause: text,
      proof: [{ source: text, at: at(1), text }],
      remedy: `Do ${text}`,
    })),
    changes: [{ kind: 'changed', what: text, before: text, after: text }],
    notices: [{ severity: 'warning', message: text, remedy: text }],
    advice: [{ name: 'x', setting: text, phase: 'tasks', costSeconds: 9, message: text, command: text }],
    estimate: { seconds: 1, message: text },
    rollback: { by: 'ecs', outcome: 'done', message: text },
    tasks: [
      aTask(text, {
        lastStatus: text,
        stoppedReason: text,
        containers: [{ name: text, exitCode: 1, reason: text }],
      }),
    ],
    targets: [aTarget(text, { state: text, description: text, targetGroupArn: text })],
    events: [{ id: 'x', createdAt: at(1), message: text }],
    logs: [
      {
        taskId: text,
        containerName: text,
        group: text,
        stream: text,
        region: 'eu-central-1',
        lines: [{ at: at(1), text }],
      },
    ],
    unread: [{ what: text, action: text, why: text }],
    phases: [{ name: text, kind: 'tasks', startedAt: at(1) }],
    findings: [aFinding({ message: text, remedy: text, file: text })],
  });
}

const ELEMENTS = new Set(
  'HTML HEAD BODY H2 H3 P A CODE PRE TABLE THEAD TBODY TR TH TD DETAILS SUMMARY BR STRONG EM UL OL LI'.split(
    ' ',
  ),
);
const OUR_LINKS = /^https:\/\/(?:eu-central-1\.console\.aws\.amazon\.com|github\.com\/onestep-labs)\//;

async function render(markdown: string) {
  return new JSDOM(await marked.parse(markdown, { gfm: true })).window;
}

/** What a reader of GitHub would be harmed by; empty when all is well. */
async function harm(markdown: string): Promise<readonly string[]> {
  const window = await render(markdown);
  const found: string[] = [];
  for (const element of window.document.querySelectorAll('*')) {
    if (!ELEMENTS.has(element.tagName)) found.push(`element ${element.tagName}`);
    const href = element.getAttribute('href');
    if (href !== null && !OUR_LINKS.test(href)) found.push(`link ${href}`);
    const others = element
      .getAttributeNames()
      .filter((name) => !['href', 'class', 'start', 'align'].includes(name));
    if (others.length > 0) found.push(`attributes ${others.join(' ')}`);
  }
  for (const element of window.document.querySelectorAll('p, td, li, summary, h2, h3')) {
    const prose = element.innerHTML
      .replace(/<code>[\s\S]*?<\/code>/g, '')
      .replace(/<[^>]*>|https:\/\/[^\s)]+/g, '');
    if (/@\w|#\d|GH-\d/.test(prose)) found.push(`mention in ${prose}`);
  }
  if (/(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069\u2028\ufeff\u200d]/u.test(markdown)) {
    found.push('an invisible character');
  }
  window.close();
  return found;
}

const SHAPE = ['Cause', 'What serves now', 'What onestep-dev:29 changes against onestep-dev:28'];

test.each(Object.entries(HOSTILE))('%s does no harm in the summary and in the comment', async (_, text) => {
  const report = reportOf(text);
  expect(await harm(summary(report))).toEqual([]);
  expect(await harm(summary(report, 65_000))).toEqual([]);
  const { headline: __, ...validation } = { headline: '', ...aValidationWithFindings() };
  const findings = [aFinding({ message: text, remedy: text, file: text, check: text })];
  expect(await harm(summary({ ...validation, findings, taskDefinitionFile: text }))).toEqual([]);
});

test.each(Object.entries(HOSTILE))('%s leaves the headings of the summary as they are', async (_, text) => {
  const window = await render(summary(reportOf(text)));
  const headings = [...window.document.querySelectorAll('h3')].map(({ textContent }) => textContent);
  expect(headings.slice(0, 3)).toEqual(SHAPE);
  expect(headings).toHaveLength(8);
  window.close();
});

let written = '';
beforeEach(() => {
  written = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written += String(text);
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => {
  process.exitCode = 0;
});

/** Lines as the runner reads them, whatever it takes for the end of a line. */
function commands(): readonly string[] {
  return written.split(/[\n\r\u0085\u2028\u2029]/).filter((line) => line.trimStart().startsWith('::'));
}

test.each(Object.entries(HOSTILE))('%s is no command in the log', (_, text) => {
  const log = runnerLog({ now: () => at(0), sleep: async () => {} });
  for (const line of verdictLines(reportOf(text))) log.info(line);
  log.warning(text);
  expect(commands()).toEqual([]);
  expect(written).not.toContain('##[');
  expect(written).not.toContain('\u001b');
});

test.each(Object.entries(HOSTILE))('%s makes no annotation but ours', async (_, text) => {
  await annotations.publish(reportOf(text));
  expect(commands().map((line) => /^::(\w+) /.exec(line)?.[1])).toEqual([
    'error',
    'error',
    'warning',
    'warning',
  ]);
  expect(written.split(/[\n\r\u0085\u2028\u2029]/).filter((line) => line !== '')).toHaveLength(4);
});

test('no text does harm in the summary', async () => {
  const piece = fc.constantFrom(
    ...Object.values(HOSTILE).filter((text) => text.length < 200),
    '`',
    '|',
    '\\',
    '<',
    '@a',
    '\n',
    '*',
    '_',
    '[',
    '](',
    '<code>',
    '</code>',
  );
  const text = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(text, async (pieces) => {
      expect(await harm(summary(reportOf(pieces.join(''))))).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 60_000);
