import { type IssuesById, type NamedIssue } from '../../ports/issues/issues-by-id';
import { type ProjectLinks } from '../../ports/pages/linked-pages';
import { type SpecJobs } from '../../ports/spec/spec-jobs';
import { type LinkStanding, type PagesKnown, type ReadLinks } from '../links/read-links';
import { sideBySide } from '../side-by-side';

export interface ShownSpec extends LinkStanding {
  readonly issue: NamedIssue;
  readonly pageId: string;
}

export interface ShownSpecs {
  /** Those that were linked last first. */
  readonly specs: readonly ShownSpec[];
  /** There are older ones, which a search in Jira finds. */
  readonly more: boolean;
  readonly pages: PagesKnown;
}

export type ShowSpecs = (projectId: string) => Promise<ShownSpecs>;

interface Deps {
  readonly projectLinks: ProjectLinks;
  readonly issues: IssuesById;
  readonly jobs: Pick<SpecJobs, 'find'>;
  readonly readLinks: ReadLinks;
}

/** More than that, people look for in Jira. */
const MOST_SPECS = 25;

/** The specs of a project as the person sees them and how they stand: one search of storage, one read of each product. */
export function createShowSpecs({ projectLinks, issues, jobs, readLinks }: Deps): ShowSpecs {
  return async (projectId) => {
    const links = await projectLinks.latest(projectId, MOST_SPECS + 1);
    const shown = links.slice(0, MOST_SPECS);
    if (shown.length === 0) return { specs: [], more: false, pages: 'known' };
    const [seen, stored] = await sideBySide(
      issues.read(shown.map(({ issueId }) => issueId)),
      Promise.all(shown.map(({ issueId }) => jobs.find(issueId))),
    );
    const byId = new Map(seen.map((issue) => [issue.issueId, issue]));
    const visible = shown.flatMap(({ issueId, pageId }, n) => {
      const issue = byId.get(issueId);
      return issue === undefined ? [] : [{ issueId, pageId, issue, job: stored[n]?.job ?? null }];
    });
    const { pages, standings } = await readLinks(visible);
    const specs = visible.map(({ issue, pageId }, n) => ({
      issue,
      pageId,
      page: null,
      life: [],
      ...standings[n],
    }));
    return { specs, more: specs.length > 0 && links.length > MOST_SPECS, pages };
  };
}
