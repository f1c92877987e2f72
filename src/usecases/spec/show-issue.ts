import { type NamedSpec } from '../../domain/links/names';
import { isFinished, mayContinue, openSteps, type SpecJob, type StepKind } from '../../domain/spec/spec-job';
import { type Clock } from '../../ports/clock';
import { type IssueGlance, type IssueReader, type IssueRights } from '../../ports/issue-reader';
import { type PageGlance, type PageReader } from '../../ports/page-reader';
import { type PlatformError } from '../../ports/platform-error';
import { type SpecJobs } from '../../ports/spec-jobs';
import { orElse } from '../or-else';
import { sideBySide } from '../side-by-side';

export type ShowIssueOutcome =
  | { readonly kind: 'not-visible' }
  | { readonly kind: 'no-children-possible' }
  | { readonly kind: 'no-spec'; readonly rights: IssueRights }
  /** The issue names a page that storage knows nothing of; another one is never made silently. */
  | ({ readonly kind: 'spec-named-on-issue' } & NamedSpec)
  | {
      readonly kind: 'in-progress';
      readonly byViewer: boolean;
      readonly startedAt: number;
      readonly page: KnownPage | null;
    }
  | {
      readonly kind: 'unfinished';
      readonly byViewer: boolean;
      readonly open: readonly StepKind[];
      readonly page: KnownPage | null;
    }
  | {
      readonly kind: 'spec';
      readonly page: KnownPage;
      readonly createdByViewer: boolean;
      readonly createdAt: number;
    };

/** The spec page as the viewer sees it; a page that cannot be seen has no title here. */
export type KnownPage =
  | (PageGlance & { readonly pageId: string })
  | { readonly kind: 'unreachable'; readonly pageId: string; readonly why: PlatformError['kind'] };

export type ShowIssue = (issueId: string, viewerId: string) => Promise<ShowIssueOutcome>;

interface Deps {
  readonly issues: IssueReader;
  readonly pages: PageReader;
  readonly jobs: SpecJobs;
  readonly clock: Clock;
}

/** Answers "what is the state of this issue's spec?" in one storage read and at most two reads side by side. */
export function createShowIssue({ issues, pages, jobs, clock }: Deps): ShowIssue {
  const known = async (pageId: string): Promise<KnownPage> =>
    orElse(
      async () => ({ ...(await pages.glance(pageId)), pageId }),
      ({ kind }) => ({ kind: 'unreachable', pageId, why: kind }),
    );

  const withoutJob = async (issueId: string): Promise<ShowIssueOutcome> => {
    const [glance, rights] = await sideBySide(issues.glance(issueId), issues.rights(issueId));
    return glance === null || rights === null ? { kind: 'not-visible' } : ofIssue(glance, rights);
  };

  return async (issueId, viewerId) => {
    const job = (await jobs.find(issueId))?.job;
    if (!job) return withoutJob(issueId);
    const page = job.page === null ? Promise.resolve(null) : known(job.page.pageId);
    const [rights, visiblePage] = await sideBySide(issues.rights(issueId), page);
    if (rights === null) return { kind: 'not-visible' };
    return ofJob(job, visiblePage, viewerId, clock.now());
  };
}

function ofIssue(glance: IssueGlance, rights: IssueRights): ShowIssueOutcome {
  if (glance.namedSpec !== null) return { kind: 'spec-named-on-issue', ...glance.namedSpec };
  if (glance.hierarchyLevel < 1) return { kind: 'no-children-possible' };
  return { kind: 'no-spec', rights };
}

function ofJob(job: SpecJob, page: KnownPage | null, viewerId: string, now: number): ShowIssueOutcome {
  const byViewer = job.ownerId === viewerId;
  if (isFinished(job) && page !== null) {
    return { kind: 'spec', page, createdByViewer: byViewer, createdAt: job.startedAt };
  }
  if (!mayContinue(job, viewerId, now))
    return { kind: 'in-progress', byViewer, startedAt: job.startedAt, page };
  return { kind: 'unfinished', byViewer, open: openSteps(job), page };
}
