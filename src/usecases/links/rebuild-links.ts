import { mayRebuildOn } from '../../domain/spec/link-plans';
import { type SpecJob } from '../../domain/spec/spec-job';
import { type Clock } from '../../ports/clock';
import { type LinkIssues } from '../../ports/issues/link-issues';
import { type ProjectRights } from '../../ports/projects/projects';
import { type SpecJobs } from '../../ports/spec/spec-jobs';
import { sideBySide } from '../side-by-side';
import { type FoundLink, type LookForLinks } from './look-for-links';
import { type RestoreLink } from './life/restore-link';
import { type ChangedLink, type ReadLinks } from './read-links';

export interface RebuildLinksCommand {
  readonly projectId: string;
  readonly viewerId: string;
  readonly attempt: string;
  /** The `next` of the part before; `null` to begin. */
  readonly from: string | null;
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
  readonly readLinks: ReadLinks;
  readonly jobs: Pick<SpecJobs, 'find'>;
  readonly clock: Clock;
}

/**
 * What both ends say is restored at once; what one of them says is asked. Everything is read as the
 * person who rebuilds, so that nothing comes to light here which they could not find themselves.
 */
export function createRebuildLinks(deps: Deps): RebuildLinks {
  const { rights, linkIssues, lookForLinks, readLinks, jobs, clock } = deps;
  const restore = createRestoreFound(deps);

  return async (command) => {
    const { projectId, viewerId, from } = command;
    const [mayAdminister, part] = await sideBySide(
      rights.mayAdminister(projectId),
      linkIssues.part(projectId, from),
    );
    if (!mayAdminister) return { kind: 'may-not-administer' };
    const isLost = (job: SpecJob | null): boolean => job === null || mayRebuildOn(job, viewerId, clock.now());
    const all = await Promise.all(
      part.issues.map(async (issue) => ({ issue, job: (await jobs.find(issue.issueId))?.job ?? null })),
    );
    const lost = all.filter(({ job }) => isLost(job)).map(({ issue }) => issue);
    const known = all.filter(({ job }) => !isLost(job));
    const settled = await restore(await lookForLinks(lost), command);
    const linked = known.flatMap(({ issue, job }) => {
      const pageId = job?.page?.pageId;
      return pageId === undefined ? [] : [{ issueId: issue.issueId, pageId, job, issue }];
    });
    const { standings } = await readLinks(linked);
    const changes = linked.map(({ issue }, n) => ({ issue, page: null, life: [], ...standings[n] }));
    return {
      kind: 'looked',
      issues: part.issues.length,
      known: known.length,
      ...settled,
      changed: changes.filter(({ life }) => life.length > 0),
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
