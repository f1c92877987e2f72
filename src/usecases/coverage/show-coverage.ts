import { criteriaOf } from '../../domain/breakdown/criteria-of';
import { type CriterionCoverage } from '../../domain/breakdown/coverage';
import { type BreakdownJobs } from '../../ports/breakdown/breakdown-jobs';
import { type TaskFamilies, type TaskFamily } from '../../ports/breakdown/task-family';
import { type SpecJobs } from '../../ports/spec/spec-jobs';
import { type LookAtSpec, NO_POINTS, type SpecLook, specPageOf } from '../breakdown/look-at-spec';
import { sideBySide } from '../side-by-side';
import { coverageBy, servingChildren } from './serving';

export type ShowCoverageOutcome =
  | { readonly kind: 'not-visible' }
  | {
      readonly kind: 'coverage';
      readonly spec: SpecLook;
      readonly family: TaskFamily;
      readonly criteria: readonly CriterionCoverage[];
    };

export type ShowCoverage = (issueId: string) => Promise<ShowCoverageOutcome>;

interface Deps {
  readonly families: Pick<TaskFamilies, 'ids' | 'family'>;
  readonly lookAtSpec: LookAtSpec;
  readonly breakdowns: Pick<BreakdownJobs, 'find'>;
  readonly jobs: Pick<SpecJobs, 'find'>;
  readonly hash: (text: string) => string;
}

/** How far each criterion of an issue's spec is, as this person sees issue and page: three reads, two of them deep. */
export function createShowCoverage({ families, lookAtSpec, breakdowns, jobs, hash }: Deps): ShowCoverage {
  return async (issueId) => {
    const readSpec = async () => lookAtSpec(await specPageOf(jobs, issueId));
    const readFamily = async () => {
      const [ids, stored] = await sideBySide(families.ids(issueId), breakdowns.find(issueId));
      const job = stored?.job ?? null;
      const made = (job?.made ?? []).map((task) => task.issueId);
      return { job, family: ids === null ? null : await families.family(ids, made) };
    };
    const [{ job, family }, spec] = await sideBySide(readFamily(), readSpec());
    if (family === null) return { kind: 'not-visible' };
    const points = spec.kind === 'spec' ? spec.points : NO_POINTS;
    const criteria = criteriaOf(points, job?.criteria ?? [], hash);
    return {
      kind: 'coverage',
      spec,
      family,
      criteria: coverageBy(criteria, family, servingChildren(family, job)),
    };
  };
}
