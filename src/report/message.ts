import type { Report } from './report.ts';
import { isSuccess } from './success.ts';

/** Whether the headline, the cause or the proof says what the message says. The log has said it when it happened. */
export function isMessageSaid(report: Report, sentence: string): boolean {
  const { message, verdict, truth, diagnoses, decision } = report;
  const isInHeadline =
    sentence.includes(message) ||
    verdict === 'started' ||
    (verdict === 'rolled-back' && decision === 'rollback');
  return isInHeadline || diagnoses.length > 0 || (isSuccess(verdict) && truth !== undefined);
}
