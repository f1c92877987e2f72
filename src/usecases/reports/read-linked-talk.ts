import { type LinkedTalk, talkOn } from '../../domain/reports/linked/linked-talk';
import { type ReportFigures } from '../../domain/reports/report-figures';
import { type LinkedPages, type ProjectLinks } from '../../ports/linked-pages';
import { orElse } from '../or-else';

export interface ReadTalk {
  readonly talk: LinkedTalk;
  /** Linked pages whose readers may be fewer than the report's. */
  readonly withheld: number;
}

export type ReadLinkedTalk = (
  projectId: string,
  spaceId: string,
  figures: ReportFigures,
) => Promise<ReadTalk>;

/** Linked pages that one report reads: those that changed last. */
const MOST_PAGES = 25;
/** Links of a project that are looked at for them. */
const MOST_LINKS = 300;

const NOTHING: ReadTalk = { talk: { decisions: [], actions: [] }, withheld: 0 };

/**
 * Decisions and action items on the pages of a report's issues.
 *
 * A page that some of the report's readers may not see is left out, and counted for its owner. Without
 * these pages a report is still one: when they cannot be read, it says nothing of them.
 */
export function createReadLinkedTalk(deps: {
  readonly links: ProjectLinks;
  readonly linkedPages: LinkedPages;
}): ReadLinkedTalk {
  return (projectId, spaceId, figures) =>
    orElse(
      async () => {
        const counted = issueIdsOf(figures);
        const links = await deps.links.latest(projectId, MOST_LINKS);
        const ids = links.filter(({ issueId }) => counted.has(issueId)).map(({ pageId }) => pageId);
        if (ids.length === 0) return NOTHING;
        const { pages, withheld } = await deps.linkedPages.openIn(spaceId, ids.slice(0, MOST_PAGES));
        const newestFirst = pages.toSorted((one, other) => (other.updatedAt ?? 0) - (one.updatedAt ?? 0));
        return { talk: talkOn(newestFirst), withheld };
      },
      () => NOTHING,
    );
}

function issueIdsOf({ completed, inProgress, blocked, other }: ReportFigures): ReadonlySet<string> {
  const issues = [...completed, ...inProgress, ...blocked.map(({ issue }) => issue), ...other];
  return new Set(issues.map(({ issueId }) => issueId));
}
