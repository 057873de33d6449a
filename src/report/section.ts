import type { Report } from './report.ts';

/** How much a section may show; a report that grows too long is told again with less. */
export interface Room {
  readonly rows: number;
  readonly logLines: number;
  /** Characters of one text that comes from outside. */
  readonly text: number;
}

/** One part of the summary. `undefined` means: nothing to say. */
export interface Section {
  /** In the reader's words, for the sentence that says what was cut. */
  readonly name: string;
  /** When room is short the sections with the lowest number are left out first. */
  readonly cutAt: number | 'never';
  render(report: Report, room: Room): string | undefined;
}
