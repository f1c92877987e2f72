import { criteriaOf } from '../../domain/breakdown/criteria-of';
import { accept, knownCriteria } from '../../domain/breakdown/criterion';
import { type BreakdownJobs } from '../../ports/breakdown/breakdown-jobs';
import { type IssueReader } from '../../ports/issues/issue-reader';
import { type SpecJobs } from '../../ports/spec/spec-jobs';
import { type LookAtSpec, specPageOf } from '../breakdown/look-at-spec';
import { sideBySide } from '../side-by-side';

export interface AcceptChangeOutcome {
  /** `no-such-criterion`: the page has it no more, or nothing was made of the spec yet. */
  readonly kind: 'accepted' | 'not-visible' | 'may-not-edit' | 'no-such-criterion' | 'overtaken';
}

export type AcceptChange = (command: {
  readonly issueId: string;
  readonly criterionId: string;
}) => Promise<AcceptChangeOutcome>;

interface Deps {
  readonly issues: Pick<IssueReader, 'rights'>;
  readonly lookAtSpec: LookAtSpec;
  readonly breakdowns: BreakdownJobs;
  readonly jobs: Pick<SpecJobs, 'find'>;
  readonly hash: (text: string) => string;
}

/** Takes what a criterion says now for what its tasks are there for. Who may edit the issue may say so. */
export function createAcceptChange({ issues, lookAtSpec, breakdowns, jobs, hash }: Deps): AcceptChange {
  return async ({ issueId, criterionId }) => {
    const read = async () => lookAtSpec(await specPageOf(jobs, issueId));
    const [rights, look, stored] = await sideBySide(issues.rights(issueId), read(), breakdowns.find(issueId));
    if (rights === null) return { kind: 'not-visible' };
    if (!rights.canEdit) return { kind: 'may-not-edit' };
    if (look.kind !== 'spec' || stored === null) return { kind: 'no-such-criterion' };
    const criteria = criteriaOf(look.points, stored.job.criteria, hash);
    if (!criteria.some(({ id }) => id === criterionId)) return { kind: 'no-such-criterion' };
    const accepted = knownCriteria(criteria.map((one) => (one.id === criterionId ? accept(one) : one)));
    const saved = await breakdowns.save(stored, { ...stored.job, criteria: accepted });
    return { kind: saved === null ? 'overtaken' : 'accepted' };
  };
}
