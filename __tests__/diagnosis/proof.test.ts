import { describe, expect, test } from '@jest/globals';
import { diagnose } from '../../src/diagnosis/index.ts';
import { selectProof } from '../../src/diagnosis/proof.ts';
import { aLog, anEvidence, aRunningTask, aStoppedTask } from '../fixtures/evidence.ts';
import { at, targetGroupArn } from '../fixtures/snapshots.ts';

const ids = ['a', 'b', 'c'].map((letter) => letter.repeat(32));
const log = [
  'reading the ledger',
  'Traceback (most recent call last):',
  '  File "/srv/ledger/main.py", line 7, in <module>',
  "KeyError: 'page 7'",
  'audit stopped',
  'lights off',
  'door closed',
];

/** Three tasks, of which each ends with these lines. */
function crashes(lines: (index: number) => readonly string[]) {
  return diagnose(
    anEvidence({
      tasks: ids.map((id) => aStoppedTask({ id })),
      logs: ids.map((taskId, index) => aLog(lines(index), { taskId, stream: `api/app/${taskId}` })),
    }),
  )[0];
}

describe('the proof of a cause', () => {
  test('shows what all tasks say once, with their number', () => {
    const said = crashes((index) => [...log.slice(0, 3), `KeyError: 'page ${index}'`]);
    const fatal = said?.proof.filter(({ text }) => text.startsWith('KeyError'));
    expect(fatal).toHaveLength(1);
    expect(fatal?.[0]?.sameIn).toEqual({ tasks: 3, of: 3 });
    expect(said?.proof.filter(({ text }) => text === 'exited with code 1')).toHaveLength(1);
  });

  test('says in how many tasks it stands where the others say something else', () => {
    const said = crashes((index) => (index === 2 ? ['Error: the vault is shut'] : log));
    const fatal = said?.proof.find(({ text }) => text.startsWith('KeyError'));
    expect(fatal?.sameIn).toEqual({ tasks: 2, of: 3 });
  });

  test('has the three lines around the one that ended the program, in their order', () => {
    const texts = crashes(() => log)?.proof.map(({ text }) => text) ?? [];
    const at = texts.indexOf("KeyError: 'page 7'");
    expect(texts.slice(at - 1, at + 3)).toEqual(log.slice(2, 6));
    expect(texts).not.toContain('door closed');
  });

  test('has the line of code above it, and not the marks that underline a part of it', () => {
    const code = "    PAGE = book['page 7']";
    const marks = '           ~~~~^^^^^^^^^^';
    const texts = crashes(() => [...log.slice(0, 3), code, marks, "KeyError: 'page 7'"])?.proof.map(
      ({ text }) => text,
    );
    expect(texts).toContain(code);
    expect(texts).not.toContain(marks);
  });
});

describe('the proof of a crash has the place in the program itself, not one in its libraries', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'Python, whose stack is above the message',
      [
        'Traceback (most recent call last):',
        '  File "/srv/ledger/main.py", line 7, in <module>',
        '    PAGE = find(book)',
        '  File "/usr/lib/python3.12/site-packages/books/index.py", line 90, in find',
        '    return pages[name]',
        "KeyError: 'page 7'",
      ],
      ['  File "/srv/ledger/main.py", line 7, in <module>', '    PAGE = find(book)', "KeyError: 'page 7'"],
    ],
    [
      'Node, whose stack is below it',
      [
        'TypeError: page is not a function',
        '    at find (/app/node_modules/books/index.js:90:11)',
        '    at open (/app/node_modules/books/index.js:12:3)',
        '    at load (/app/node_modules/books/index.js:4:3)',
        '    at Object.<anonymous> (/app/src/ledger.js:7:1)',
      ],
      ['TypeError: page is not a function', '    at Object.<anonymous> (/app/src/ledger.js:7:1)'],
    ],
  ])('%s', (_, lines, shown) => {
    const texts = crashes(() => lines)?.proof.map(({ text }) => text) ?? [];
    expect(texts.filter((text) => shown.includes(text))).toEqual(shown);
  });
});

describe('the task that a cause names', () => {
  test('speaks for all that say the same', () => {
    const evidence = anEvidence({ tasks: ids.map((id) => aStoppedTask({ id })) });
    const proof = ids.map((id) => ({ source: `task ${id}`, text: 'exited with code 1' }));
    const [only, ...others] = selectProof(evidence, proof, `The health check failed (task ${ids[1]}).`);
    expect(only).toMatchObject({ source: `task ${ids[1]}`, sameIn: { tasks: 3, of: 3 } });
    expect(others).toEqual([]);
  });

  test('ended when its containers did, not when ECS had taken it away', () => {
    const task = aStoppedTask({ executionStoppedAt: at(40), stoppingAt: at(41), stoppedAt: at(58) });
    const proof = diagnose(anEvidence({ tasks: [task] }))[0]?.proof ?? [];
    expect(proof.find(({ text }) => text.startsWith('exited'))?.at).toEqual(at(40));
  });
});

describe('of several causes the commonest is the first', () => {
  const ends = (lines: Readonly<Record<string, readonly string[]>>) =>
    diagnose(
      anEvidence({
        tasks: Object.keys(lines).map((id) => aStoppedTask({ id: id.repeat(32) })),
        logs: Object.entries(lines).map(([id, said]) =>
          aLog(said, { taskId: id.repeat(32), stream: `api/app/${id.repeat(32)}` }),
        ),
      }),
    );

  test('whatever the order of the rules', () => {
    const said = ends({
      a: ['LEDGER_URL is required'],
      b: ['Error: the vault is shut'],
      c: ['Error: the vault is shut'],
    });
    expect(said.map(({ name }) => name)).toEqual(['container-exited', 'environment-variable-missing']);
    expect(said[0]?.cause).toContain('the vault is shut');
  });

  test('and of several crashes that no rule knows too', () => {
    const said = ends({
      a: ['panic: one page is torn', '', 'goroutine 1 [running]:'],
      b: ['Error: the vault is shut (try 17)'],
      c: ['Error: the vault is shut (try 18)'],
    });
    expect(said[0]?.cause).toContain('the vault is shut');
  });

  test('but for the bare fact that targets are unhealthy, of tasks whose logs nobody read', () => {
    const all = [...'abcdefg'].map((letter) => letter.repeat(32));
    const stoppedReason = `Task failed ELB health checks in (target-group ${targetGroupArn})`;
    const said = diagnose(
      anEvidence({
        tasks: all.map((id) => aRunningTask({ id, startedAt: at(0), stoppedReason })),
        logs: all.slice(0, 3).map((taskId) =>
          aLog([], {
            taskId,
            stream: `api/app/${taskId}`,
            lines: [{ at: at(95), text: 'Tomcat started on port 8000' }],
          }),
        ),
      }),
    );
    expect(said.map(({ name }) => name)).toEqual(['grace-period-too-short', 'target-unhealthy']);
  });
});
