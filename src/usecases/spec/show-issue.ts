import { lifeOf } from '../../domain/links/link-life';
import { type NamedSpec } from '../../domain/links/names';
import { leftLink } from '../../domain/spec/left-link';
import { mayContinue } from '../../domain/spec/job-attempts';
import {
  isFinished,
  openSteps,
  type SpecJob,
  type SpecOrigin,
  type SpecPage,
  type SpecTask,
  type StepKind,
} from '../../domain/spec/spec-job';
import { type Clock } from '../../ports/clock';
import { type IssueGlance, type IssueReader, type IssueRights } from '../../ports/issues/issue-reader';
import { type PageGlance, type PageReader } from '../../ports/pages/page-reader';
import { type PlatformError } from '../../ports/platform-error';
import { type Grants, type Product } from '../../ports/site/grants';
import { type SpecJobs } from '../../ports/spec/spec-jobs';
import { type LinkRecord, type SpecLinks } from '../../ports/spec/spec-links';
import { leadToCopy, type ToldNote } from '../links/life/lead-to-copy';
import { orElse } from '../or-else';
import { sideBySide } from '../side-by-side';

export type ShowIssueOutcome =
  | { readonly kind: 'not-visible' }
  | { readonly kind: 'no-children-possible' }
  | ({ readonly kind: 'no-spec' } & Permissions)
  /** The issue names a page that storage knows nothing of; another one is never made silently. */
  | ({ readonly kind: 'spec-named-on-issue' } & Permissions & NamedSpec)
  | {
      readonly kind: 'in-progress';
      readonly task: SpecTask;
      readonly byViewer: boolean;
      readonly startedAt: number;
      readonly page: KnownPage | null;
    }
  | {
      readonly kind: 'unfinished';
      readonly task: SpecTask;
      readonly byViewer: boolean;
      readonly open: readonly StepKind[];
      readonly page: KnownPage | null;
    }
  | {
      readonly kind: 'spec';
      readonly page: KnownPage;
      /** False where Confluence has said so; what it has not said is found out by trying. */
      readonly mayEditPage: boolean;
      /** What has become of the two since they were linked, the most pressing first. */
      readonly life: readonly ToldNote[];
      readonly origin: SpecOrigin;
      readonly createdByViewer: boolean;
      readonly createdAt: number;
    };

/** What a spec of this issue takes beside a place. */
export interface Permissions {
  readonly rights: IssueRights;
  /** Of which product administrators have not let the app do all that leads to a spec. */
  readonly missing: Product | null;
}

/** The spec page as the viewer sees it; a page that cannot be seen has no title here. */
export type KnownPage =
  | (PageGlance & { readonly pageId: string })
  | { readonly kind: 'unreachable'; readonly pageId: string; readonly error: PlatformError };

export type ShowIssue = (issueId: string, viewerId: string) => Promise<ShowIssueOutcome>;

interface Deps {
  readonly issues: IssueReader;
  readonly pages: PageReader;
  readonly jobs: SpecJobs;
  readonly links: Pick<SpecLinks, 'find'>;
  readonly clock: Clock;
  readonly grants: Pick<Grants, 'missingForSpec'>;
}

/**
 * Answers "what is the state of this issue's spec?": one storage read, then at most two reads of the
 * products and one of storage side by side, and one of a copy where that is news.
 */
export function createShowIssue({ issues, pages, jobs, links, clock, grants }: Deps): ShowIssue {
  const known = async (pageId: string): Promise<KnownPage> =>
    orElse(
      async () => ({ ...(await pages.glance(pageId)), pageId }),
      (error) => ({ kind: 'unreachable', pageId, error }),
    );

  const withoutJob = async (issueId: string): Promise<ShowIssueOutcome> => {
    const [glance, rights] = await sideBySide(issues.glance(issueId), issues.rights(issueId));
    if (glance === null || rights === null) return { kind: 'not-visible' };
    return ofIssue(glance, { rights, missing: grants.missingForSpec() });
  };

  /** When something happened is worth a line, not a failure. */
  const recordOf = (issueId: string, pageId: string): Promise<LinkRecord | null> =>
    orElse(
      () => links.find({ issueId, pageId }),
      () => null,
    );

  const pageOf = async ({ issueId, page }: SpecJob): Promise<PageFacts | null> => {
    if (page === null) return null;
    const [now, record] = await sideBySide(known(page.pageId), recordOf(issueId, page.pageId));
    return { left: page, now, record };
  };

  return async (issueId, viewerId) => {
    const job = (await jobs.find(issueId))?.job;
    if (!job) return withoutJob(issueId);
    const [glance, page] = await sideBySide(issues.glance(issueId), pageOf(job));
    if (glance === null) return { kind: 'not-visible' };
    const outcome = ofJob({ job, glance, page, viewerId, now: clock.now() });
    if (outcome.kind !== 'spec') return outcome;
    return { ...outcome, life: await leadToCopy(outcome.life, page?.record?.copyId ?? null, pages) };
  };
}

function ofIssue(glance: IssueGlance, permissions: Permissions): ShowIssueOutcome {
  if (glance.namedSpec !== null) return { kind: 'spec-named-on-issue', ...permissions, ...glance.namedSpec };
  if (glance.hierarchyLevel < 1) return { kind: 'no-children-possible' };
  return { kind: 'no-spec', ...permissions };
}

interface PageFacts {
  readonly left: SpecPage;
  readonly now: KnownPage;
  readonly record: LinkRecord | null;
}

interface JobFacts {
  readonly job: SpecJob;
  readonly glance: IssueGlance;
  readonly page: PageFacts | null;
  readonly viewerId: string;
  readonly now: number;
}

function ofJob(facts: JobFacts): ShowIssueOutcome {
  const { job, viewerId, now } = facts;
  const { task, startedAt } = job;
  const page = facts.page?.now ?? null;
  const byViewer = job.ownerId === viewerId;
  if (isFinished(job) && facts.page !== null) return linked(facts, facts.page, byViewer);
  if (!mayContinue(job, viewerId, now)) return { kind: 'in-progress', task, byViewer, startedAt, page };
  return { kind: 'unfinished', task, byViewer, open: openSteps(job), page };
}

function linked({ job, glance, now }: JobFacts, page: PageFacts, createdByViewer: boolean): ShowIssueOutcome {
  const { origin, startedAt: createdAt } = job;
  const left = leftLink(job, page.left);
  const life = lifeOf({ left, page: page.now, issue: glance, seen: page.record?.seen ?? {}, now });
  const mayEditPage = mayEdit(page.now);
  return { kind: 'spec', page: page.now, mayEditPage, life, origin, createdByViewer, createdAt };
}

/** Nobody edits a page in the trash, and a link to one can be removed all the same. */
function mayEdit(page: KnownPage): boolean {
  switch (page.kind) {
    case 'page':
    case 'archived':
      return page.mayEdit;
    case 'unreachable':
      return page.error.kind !== 'forbidden';
    case 'trashed':
    case 'not-visible':
      return true;
  }
}
