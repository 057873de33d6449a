/** Does what was pushed serve? */
export interface Truth {
  readonly outcome: 'proved' | 'refuted' | 'unproved';
  /** "2 of 2 tasks run sha256:…, pushed by this job". */
  readonly message: string;
  readonly tasks: readonly {
    readonly taskId: string;
    readonly taskDefinitionArn: string;
    readonly expected?: string;
    readonly actual?: string;
  }[];
}
