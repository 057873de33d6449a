import type { Report } from './report.ts';
import type { SubjectReport } from './subject-report.ts';

type OfRun<Name extends keyof Report> = Partial<Pick<Report, Name>>;
type OfSubject<Name extends keyof SubjectReport> = Partial<Pick<SubjectReport, Name>>;

/** What the steps of a run find out, each under its own name. */
export interface RunParts {
  /** From the inputs. */
  readonly asked: OfRun<'environment' | 'environmentUrl'>;
  readonly file: OfRun<'taskDefinitionFile'>;
  /** By `validate`: what it checks. */
  readonly checkedOut: OfRun<'checkout'>;
  /** By `validate`. */
  readonly checked: OfRun<'findings'>;
  /** What kept a deployment from its begin. */
  readonly refused: OfRun<'findings'>;
  readonly rights: OfRun<'permissions'>;
}

/** What the steps find out about one subject, each under its own name. */
export interface SubjectParts {
  /** Read by `validate`. */
  readonly surroundings: OfSubject<'service' | 'location' | 'revision' | 'changes' | 'targetGroups'>;
  readonly place: OfSubject<'location'>;
  readonly planned: OfSubject<'service' | 'location' | 'revision'>;
  /** By the comparison of commits. */
  readonly news: OfSubject<'news'>;
  readonly timing: OfSubject<'targetGroups'>;
  /** By `mode: build`. */
  readonly built: OfSubject<'image'>;
  readonly rendered: OfSubject<'image' | 'changes'>;
  readonly registered: OfSubject<'revision'>;
  /** The revision that `mode: task` runs. */
  readonly taskRevision: OfSubject<'revision'>;
  /** Why a one-off task failed. */
  readonly oneOff: OfSubject<'diagnoses' | 'tasks' | 'logs'>;
  /** By `mode: continue`. */
  readonly decided: OfSubject<'decision' | 'service' | 'location' | 'deploymentId' | 'revision'>;
  readonly applied: OfSubject<'deploymentId' | 'scaled'>;
  readonly estimated: OfSubject<'estimate'>;
  readonly watched: OfSubject<
    'rolloutSeconds' | 'events' | 'tasks' | 'targets' | 'unread' | 'service' | 'truth' | 'traffic'
  >;
  readonly advised: OfSubject<'advice'>;
  /** The evidence of a failure. */
  readonly gathered: OfSubject<
    'events' | 'tasks' | 'logs' | 'targets' | 'targetGroups' | 'unread' | 'service'
  >;
  readonly explained: OfSubject<'diagnoses' | 'rollback' | 'traffic'>;
  /** The last look. */
  readonly served: OfSubject<'service' | 'targets'>;
}

export interface Parts extends RunParts, SubjectParts {}

/** In the order of knowing: where two parts tell of the same thing, the lower one knows better. */
const NOTHING_YET: Parts = {
  asked: {},
  file: {},
  checkedOut: {},
  checked: {},
  refused: {},
  rights: {},
  surroundings: {},
  place: {},
  planned: {},
  news: {},
  timing: {},
  built: {},
  rendered: {},
  registered: {},
  taskRevision: {},
  oneOff: {},
  decided: {},
  applied: {},
  estimated: {},
  watched: {},
  advised: {},
  gathered: {},
  explained: {},
  served: {},
};

/** One value of all parts that are there, whenever each of them came. */
export function assemble(parts: Partial<Parts>): Partial<Report> {
  return Object.assign({}, ...Object.values({ ...NOTHING_YET, ...parts }));
}
