import { type LinkIndex, type LinkIndexPart } from '../../../ports/pages/linked-pages';
import { type FoundRecord, MAX_PAGES, queryPage } from '../entity-query';
import { type IndexedLink, linkRange, toProjectLink } from './project-links';

/** Two records are read for each, and all of their issues and pages at once. */
const LINKS_A_PART = 50;

export const linkIndex: LinkIndex = {
  part: async (projectId, at) => {
    const range = linkRange(projectId, LINKS_A_PART);
    let part: LinkIndexPart = { links: [], next: at };
    for (let page = 0; page < MAX_PAGES && part.links.length === 0; page += 1) {
      const { results, nextCursor } = await queryPage<IndexedLink>(range, part.next ?? undefined);
      part = { links: inForce(results, projectId), next: nextCursor ?? null };
      if (part.next === null) break;
    }
    return part;
  },
};

/** A cursor has been in a browser: whatever it leads to, only links of this project are given out. */
const inForce = (records: readonly FoundRecord<IndexedLink>[], projectId: string) =>
  records
    .map(({ value }) => value)
    .filter((link) => link.state === 'active' && link.projectId === projectId)
    .map(toProjectLink);
