import { type IssuesById, type NamedIssue } from '../../ports/issues-by-id';
import { type ProjectLinks } from '../../ports/linked-pages';
import { type PageTitles } from '../../ports/page-titles';
import { orElse } from '../or-else';
import { sideBySide } from '../side-by-side';

export interface ShownSpec {
  readonly issue: NamedIssue;
  readonly pageId: string;
  /** `null` for a page that is in the trash, archived, gone, or hidden from this person. */
  readonly title: string | null;
}

export interface ShownSpecs {
  /** Those that were linked last first. */
  readonly specs: readonly ShownSpec[];
  /** There are older ones, which a search in Jira finds. */
  readonly more: boolean;
  /** False where Confluence did not say which pages there are. */
  readonly arePagesKnown: boolean;
}

export type ShowSpecs = (projectId: string) => Promise<ShownSpecs>;

interface Deps {
  readonly projectLinks: ProjectLinks;
  readonly issues: IssuesById;
  readonly pageTitles: PageTitles;
}

/** More than that, people look for in Jira. */
const MOST_SPECS = 25;

/** The specs of a project as the person sees them: one search of storage, one read of each product. */
export function createShowSpecs({ projectLinks, issues, pageTitles }: Deps): ShowSpecs {
  return async (projectId) => {
    const links = await projectLinks.latest(projectId, MOST_SPECS + 1);
    const shown = links.slice(0, MOST_SPECS);
    if (shown.length === 0) return { specs: [], more: false, arePagesKnown: true };
    const [seen, titles] = await sideBySide(
      issues.read(shown.map(({ issueId }) => issueId)),
      orElse<ReadonlyMap<string, string>, null>(
        () => pageTitles.of(shown.map(({ pageId }) => pageId)),
        () => null,
      ),
    );
    const byId = new Map(seen.map((issue) => [issue.issueId, issue]));
    const specs = shown.flatMap(({ issueId, pageId }) => {
      const issue = byId.get(issueId);
      return issue === undefined ? [] : [{ issue, pageId, title: titles?.get(pageId) ?? null }];
    });
    return { specs, more: specs.length > 0 && links.length > MOST_SPECS, arePagesKnown: titles !== null };
  };
}
