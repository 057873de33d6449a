import { platformWrong } from './failure-words.ts';
import { type Recogniser, recognise } from './recogniser.ts';

const says = 'the image is built for another CPU architecture';

/** What ECS says of an image that has no manifest for the processor of the task. */
export const wrongPlatformOfImage: Recogniser = recognise(
  'wrong-cpu-architecture',
  'never-heals',
  says,
  platformWrong.certain,
);

/** The kernel's words, as the runtime of the container writes them when it starts the first program; not those of a program that starts another. */
export const wrongPlatformInLog: Recogniser = recognise('wrong-cpu-architecture', 'never-heals', says, [
  /(?:^|\s)exec [^:]{1,1000}: exec format error\s*$/i,
  /exec user process caused.{0,200}exec format error/i,
  /^exec format error\s*$/i,
]);
