import { type SeenEvents } from '../../../domain/links/link-events';
import { type ProjectLinks } from '../../../ports/pages/linked-pages';
import { queryIndex } from '../entity-query';

/** What the index on `ls-link` answers, as far as it is looked at. */
export interface IndexedLink {
  readonly issueId: string;
  readonly pageId: string;
  readonly projectId: string;
  readonly state: 'active' | 'unlinked';
  readonly doc?: { readonly seen: SeenEvents };
}

export const linkRange = (partition: string, limit: number) => ({
  entityName: 'ls-link',
  index: 'by-project',
  partition,
  newestFirst: true,
  limit,
});

export const toProjectLink = ({ issueId, pageId, doc }: IndexedLink) => ({
  issueId,
  pageId,
  seen: doc?.seen ?? {},
});

export const projectLinks: ProjectLinks = {
  latest: async (projectId, limit) => {
    const links = await queryIndex<IndexedLink>(
      linkRange(projectId, limit),
      ({ state }) => state === 'active',
    );
    return links.map(toProjectLink);
  },
};
