import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';
import { JumpingClock } from './jumping-clock.ts';

/** Runs a script whose time is this clock's, and returns what it prints. */
function run(script: string, clock: JumpingClock): Promise<string> {
  const child = spawn(process.execPath, ['--eval', script], {
    env: { ...process.env, ...clock.environment() },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  clock.lead(child);
  if (child.stdout === null) throw new Error('The process has no output.');
  return text(child.stdout);
}

const hour = 3_600_000;

test('a process that only waits sees the hours pass, and its work takes no time', async () => {
  const printed = await run(
    `const start = Date.now();
     const since = () => console.log(Math.round((Date.now() - start) / 1000));
     setTimeout(() => { for (let i = 0; i < 1e7; i += 1); since(); }, ${hour});
     setTimeout(() => require('fs').readFile(process.execPath, since), ${2 * hour});`,
    new JumpingClock(),
  );
  expect(printed).toBe('3600\n7200\n');
});

test('a wait that is called off, and one that keeps no process alive, are not waited for', async () => {
  const printed = await run(
    `const start = Date.now();
     clearTimeout(setTimeout(() => console.log('called off'), 1000));
     setTimeout(() => console.log('nobody waits'), ${2 * hour}).unref();
     AbortSignal.timeout(2000).onabort = ({ target }) => console.log(target.reason.name);
     setTimeout(() => console.log('end'), ${hour});`,
    new JumpingClock(),
  );
  expect(printed).toBe('TimeoutError\nend\n');
});

test('who waits for a part of a millisecond until it has passed does not wait for ever', async () => {
  const printed = await run(
    `const end = Date.now() + 0.5;
     const look = () => (Date.now() < end ? setTimeout(look, end - Date.now()) : console.log('passed'));
     look();`,
    new JumpingClock(),
  );
  expect(printed).toBe('passed\n');
});

test('of two processes and a test, who waits least wakes first', async () => {
  const clock = new JumpingClock();
  const woken: string[] = [];
  const wait = (minutes: number) => run(`setTimeout(() => {}, ${minutes * 60_000})`, clock);
  const start = clock.now().getTime();
  await Promise.all([
    wait(3).then(() => woken.push('three')),
    wait(1).then(() => woken.push('one')),
    clock.sleep(2 * 60_000).then(() => woken.push('two')),
  ]);
  expect(woken).toEqual(['one', 'two', 'three']);
  expect(Math.round((clock.now().getTime() - start) / 60_000)).toBe(3);
});
