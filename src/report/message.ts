import type { Report } from './report.ts';
import { isSuccess } from './success.ts';

/** Whether the headline, the cause or the proof says what the message says. The log has said it when it happened. */
export function isMessageSaid({ message, verdict, truth, diagnoses }: Report, sentence: string): boolean {
  return sentence.includes(message) || diagnoses.length > 0 || (isSuccess(verdict) && truth !== undefined);
}
