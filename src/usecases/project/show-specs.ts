import { type IssuesById, type NamedIssue } from '../../ports/issues/issues-by-id';
import { type ProjectLinks } from '../../ports/pages/linked-pages';
import { type PageTitles } from '../../ports/pages/page-titles';
import { type PlatformError } from '../../ports/platform-error';
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
  readonly pages: PagesKnown;
}

/** Whether Confluence has said which pages there are, else why not: for this site, Lockstep, this person, or now. */
export type PagesKnown = 'known' | 'not-connected' | 'not-granted' | 'no-access' | 'unreachable';

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
  const titlesOf = (pageIds: readonly string[]): Promise<FoundTitles> =>
    orElse<FoundTitles, FoundTitles>(
      async () => ({ pages: 'known', of: await pageTitles.of(pageIds) }),
      ({ kind }) => ({ pages: whyNot(kind), of: new Map() }),
    );

  return async (projectId) => {
    const links = await projectLinks.latest(projectId, MOST_SPECS + 1);
    const shown = links.slice(0, MOST_SPECS);
    if (shown.length === 0) return { specs: [], more: false, pages: 'known' };
    const [seen, titles] = await sideBySide(
      issues.read(shown.map(({ issueId }) => issueId)),
      titlesOf(shown.map(({ pageId }) => pageId)),
    );
    const byId = new Map(seen.map((issue) => [issue.issueId, issue]));
    const specs = shown.flatMap(({ issueId, pageId }) => {
      const issue = byId.get(issueId);
      return issue === undefined ? [] : [{ issue, pageId, title: titles.of.get(pageId) ?? null }];
    });
    return { specs, more: specs.length > 0 && links.length > MOST_SPECS, pages: titles.pages };
  };
}

interface FoundTitles {
  readonly pages: PagesKnown;
  /** By page id. */
  readonly of: ReadonlyMap<string, string>;
}

function whyNot(kind: PlatformError['kind']): PagesKnown {
  if (kind === 'not-connected' || kind === 'not-granted') return kind;
  return kind === 'forbidden' ? 'no-access' : 'unreachable';
}
