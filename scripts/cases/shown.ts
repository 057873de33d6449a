import { annotationsOf } from '../../src/report/annotations.ts';
import type { Report } from '../../src/report/report.ts';
import { summary } from '../../src/report/summary.ts';

/** What of a report somebody sees without opening anything. */
export interface Shown {
  readonly verdict: string;
  readonly cause: string;
  /** The sentence of the first cause, else that of the first error. */
  readonly sentence: string;
  /** That sentence with the advice below it. */
  readonly advice: string;
  /** First lines of the error annotations. */
  readonly heads: string;
  /** Whole error annotations. */
  readonly errors: string;
  readonly everything: string;
  readonly annotations: readonly { readonly level: string; readonly text: string }[];
}

export function shownOf(report: Report): Shown {
  const [first] = report.diagnoses;
  const annotations = annotationsOf(report).map(({ level, title, message, place }) => ({
    level,
    head: `${title}: ${message.split('\n')[0] ?? ''}`,
    text: [title, message, place ? `${place.file}, line ${place.line}, line=${place.line}` : ''].join('\n'),
  }));
  const errors = annotations.filter(({ level }) => level === 'error');
  const open = summary(report).replace(/<details>[\s\S]*?<\/details>/g, '');
  return {
    verdict: report.verdict,
    cause: first?.name ?? '',
    sentence: first?.cause ?? errors[0]?.head ?? '',
    advice: [first?.cause, first?.remedy, errors.map(({ text }) => text).join('\n')].join('\n'),
    heads: errors.map(({ head }) => head).join('\n'),
    errors: errors.map(({ text }) => text).join('\n'),
    everything: [open, ...annotations.map(({ text }) => text)].join('\n'),
    annotations: annotations.map(({ level, text }) => ({ level, text })),
  };
}
