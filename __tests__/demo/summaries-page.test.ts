import { expect, test } from '@jest/globals';
import { acts } from '../../demo/acts.ts';
import { summariesPage } from '../../demo/summaries-page.ts';

test('the page of the demo has each job summary under what was deployed', () => {
  const [first, second] = acts;
  if (first === undefined || second === undefined) throw new Error('The demo has fewer than two acts.');
  const page = summariesPage(
    [
      {
        act: first,
        isAsExpected: true,
        summaryPaths: [],
        summaries: ['## ✅ Deployed\n\n| a | b |\n|---|---|\n| 1 | 2 |\n'],
      },
      { act: second, isAsExpected: true, summaryPaths: [], summaries: ['## ❌ Rolled back\n\n`KeyError`\n'] },
    ],
    '/nowhere',
  );
  const places = [
    first.heading,
    '<h2>✅ Deployed</h2>',
    '<td>1</td>',
    second.heading,
    '<code>KeyError</code>',
  ];
  const found = places.map((text) => page.indexOf(text));
  expect(found).toEqual([...found].sort((a, b) => a - b));
  expect(found).not.toContain(-1);
  expect(page).not.toContain('<script');
});
