import { criteriaOf } from '../../domain/breakdown/criteria-of';
import { type ServedCriterion, servedCriteria } from '../../domain/coverage/served-criteria';
import { type MadeTask } from '../../domain/breakdown/run/run';
import { type BreakdownJobs, type StoredBreakdown } from '../../ports/breakdown/breakdown-jobs';
import { type ServedTask } from '../../ports/breakdown/served-tasks';
import { type SpecJobs } from '../../ports/spec/spec-jobs';
import { type LookAtSpec, type SpecLook, specPageOf } from '../breakdown/look-at-spec';
import { sideBySide } from '../side-by-side';

/** The part of a spec that a task serves, as this person sees the page. */
export interface Served {
  readonly spec: SpecLook;
  /** Empty where the page is out of sight: what it said is then not shown either. */
  readonly criteria: readonly ServedCriterion[];
  readonly stored: StoredBreakdown | null;
  readonly made: MadeTask | null;
}

export type ShowServed = (task: ServedTask) => Promise<Served | null>;

interface Deps {
  readonly lookAtSpec: LookAtSpec;
  readonly breakdowns: Pick<BreakdownJobs, 'find'>;
  readonly jobs: Pick<SpecJobs, 'find'>;
  readonly hash: (text: string) => string;
}

/** `null` for an issue that was not made from a spec. One read of Confluence. */
export function createShowServed({ lookAtSpec, breakdowns, jobs, hash }: Deps): ShowServed {
  return async ({ issueId, provenance }) => {
    if (provenance === null) return null;
    const { specIssueId } = provenance;
    const read = async () => lookAtSpec(await specPageOf(jobs, specIssueId));
    const [stored, spec] = await sideBySide(breakdowns.find(specIssueId), read());
    const made = stored?.job.made.find((task) => task.issueId === issueId) ?? null;
    if (spec.kind !== 'spec') return { spec, criteria: [], stored, made };
    const known = stored === null ? [] : stored.job.criteria;
    const ids = made === null ? provenance.criteria : made.criteria;
    const criteria = criteriaOf(spec.points, known, hash);
    return { spec, criteria: servedCriteria({ ids, criteria, made, known, hash }), stored, made };
  };
}
