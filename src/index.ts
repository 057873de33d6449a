import { getState } from '@actions/core';

// GitHub runs the same file twice: as the step, and after the job with what the step kept.
if (getState('phase') === '') await (await import('./main.ts')).main();
else await (await import('./post.ts')).post();
