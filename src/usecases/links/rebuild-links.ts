import { lifeOf, type LifeNote } from '../../domain/links/link-life';
import { isFinished, type SpecJob } from '../../domain/spec/spec-job';
import { type Clock } from '../../ports/clock';
import { type IssueGlance } from '../../ports/issue-reader';
import { type LinkIssues } from '../../ports/link-issues';
import { type PageGlance, type PageReader } from '../../ports/page-reader';
import { type ProjectRights } from '../../ports/projects';
import { type SpecJobs } from '../../ports/spec-jobs';
import { type SpecLinks } from '../../ports/spec-links';
import { orElse } from '../or-else';
import { sideBySide } from '../side-by-side';
import { type FoundLink, type LookForLinks } from './look-for-links';
import { type RestoreLink } from './restore-link';

export interface RebuildLinksCommand {
  readonly projectId: string;
  readonly viewerId: string;
  readonly attempt: string;
  /** The `next` of the part before; `null` to begin. */
  readonly from: string | null;
}

/** A link in storage to which something has happened. */
export interface ChangedLink {
  readonly issue: IssueGlance;
  readonly title: string;
  readonly life: readonly LifeNote[];
}

export interface RebuiltPart {
  readonly kind: 'looked';
  readonly issues: number;
  /** Links that storage knows, changed or not. */
  readonly known: number;
  readonly restored: readonly FoundLink[];
  /** One end is silent, or the page cannot be seen: a person decides. */
  readonly asked: readonly FoundLink[];
  readonly changed: readonly ChangedLink[];
  readonly next: string | null;
}

/** Goes through a part of a project's issues and brings back the links that storage has lost. */
export type RebuildLinks = (
  command: RebuildLinksCommand,
) => Promise<RebuiltPart | { readonly kind: 'may-not-administer' }>;

interface Deps {
  readonly rights: ProjectRights;
  readonly linkIssues: LinkIssues;
  readonly lookForLinks: LookForLinks;
  readonly restoreLink: RestoreLink;
  readonly pages: PageReader;
  readonly jobs: Pick<SpecJobs, 'find'>;
  readonly links: Pick<SpecLinks, 'find'>;
  readonly clock: Clock;
}

/**
 * What both ends say is restored at once; what one of them says is asked. Everything is read as the
 * person who rebuilds, so that nothing comes to light here which they could not find themselves.
 */
export function createRebuildLinks(deps: Deps): RebuildLinks {
  const { rights, linkIssues, lookForLinks, jobs } = deps;
  const restore = createRestoreFound(deps);
  const changeOf = createChangeOf(deps);

  return async (command) => {
    const { projectId, from } = command;
    const [mayAdminister, part] = await sideBySide(
      rights.mayAdminister(projectId),
      linkIssues.part(projectId, from),
    );
    if (!mayAdminister) return { kind: 'may-not-administer' };
    const known = await Promise.all(
      part.issues.map(async (issue) => ({ issue, job: (await jobs.find(issue.issueId))?.job ?? null })),
    );
    const found = await lookForLinks(known.filter(({ job }) => job === null).map(({ issue }) => issue));
    const settled = await restore(found, command);
    const changes = await Promise.all(
      known.flatMap(({ issue, job }) => (job === null ? [] : changeOf(issue, job))),
    );
    return {
      kind: 'looked',
      issues: part.issues.length,
      known: known.filter(({ job }) => job !== null).length,
      ...settled,
      changed: changes.filter((change) => change !== null),
      next: part.next,
    };
  };
}

function createRestoreFound({ restoreLink }: Deps) {
  /** True when the link is there, whoever brought it back. */
  const isBack = async (found: FoundLink, { viewerId, attempt }: RebuildLinksCommand): Promise<boolean> => {
    const { issue, pageId, page, issueSays, pageSays } = found;
    if (page === null || issueSays === null || !pageSays) return false;
    const { issueId, projectId } = issue;
    const link = { issueId, projectId, pageId, page, issueNamesPage: issueSays === 'property' };
    const { kind } = await restoreLink(link, { viewerId, attempt });
    return kind !== 'page-of-another-issue';
  };
  return async (found: readonly FoundLink[], command: RebuildLinksCommand) => {
    const restored: FoundLink[] = [];
    const asked: FoundLink[] = [];
    // In turn: two pages may name one issue, and the first of them is its spec then.
    for (const link of found) ((await isBack(link, command)) ? restored : asked).push(link);
    return { restored, asked };
  };
}

function createChangeOf({ pages, links, clock }: Deps) {
  const now = (pageId: string): Promise<PageGlance | { readonly kind: 'unreachable' }> =>
    orElse(
      () => pages.glance(pageId),
      () => ({ kind: 'unreachable' as const }),
    );
  return async (issue: IssueGlance, job: SpecJob): Promise<ChangedLink | null> => {
    if (job.page === null || !isFinished(job)) return null;
    const { issueId, projectId, page: left } = job;
    const [page, record] = await sideBySide(now(left.pageId), links.find({ issueId, pageId: left.pageId }));
    const life = lifeOf({
      left: { ...left, projectId, at: job.updatedAt },
      page,
      issue,
      seen: record?.seen ?? {},
      now: clock.now(),
    });
    const title = 'title' in page ? page.title : '';
    return life.length === 0 ? null : { issue, title, life };
  };
}
