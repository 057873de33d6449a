import { getState } from '@actions/core';

// Without a reader of the log a deployment that is under way is followed to its end all the same.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

// GitHub runs the same file twice: as the step, and after the job with what the step kept.
if (getState('phase') === '') await (await import('./main.ts')).main();
else await (await import('./post.ts')).post();
