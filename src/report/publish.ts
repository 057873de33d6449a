import type { Log } from '../runner/log.ts';
import { describeError, UserError } from '../text/errors.ts';
import type { Notice } from '../text/notice.ts';
import { maskedNotice, maskedReport } from './masked.ts';
import type { Report, Reporter } from './report.ts';

/**
 * Tells the report through every reporter, one after the other. One that fails costs a warning, which the
 * reporters after it tell as well; the verdict stays what it is. Put the annotations last. No reporter sees the report
 * before its secrets are masked.
 */
export async function publishAll(report: Report, reporters: readonly Reporter[], log: Log): Promise<Report> {
  let told = maskedReport(report);
  for (const reporter of reporters) {
    try {
      await reporter.publish(told);
    } catch (error) {
      const notice = maskedNotice(asNotice(reporter, error));
      log.warning([notice.message, notice.remedy].filter((part) => part !== undefined).join(' '));
      told = { ...told, notices: [...told.notices, notice] };
    }
  }
  return told;
}

function asNotice(reporter: Reporter, error: unknown): Notice {
  if (!(error instanceof UserError)) {
    return {
      severity: 'warning',
      message: `The ${reporter.name} could not be written: ${describeError(error)}`,
    };
  }
  return {
    severity: 'warning',
    message: error.message,
    remedy: error.remedy,
    ...(error.docs !== undefined && { docs: error.docs }),
  };
}
