/** Why a file cannot be read: a clause for the reader, where it is, and what to do. */
export interface Defect {
  readonly why: string;
  readonly remedy: string;
  /** Of the text. */
  readonly offset?: number;
}

/** Thrown by the parsers; `readDocument` turns it into an error with file, line and column. */
export class Unreadable extends Error {
  readonly defect: Defect;

  constructor(defect: Defect) {
    super(defect.why);
    this.name = 'Unreadable';
    this.defect = defect;
  }
}
