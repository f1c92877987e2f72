import { type SeenEvents } from '../../../domain/links/link-events';
import { type ProjectLinks } from '../../../ports/pages/linked-pages';
import { queryKept } from '../entity-query';

/** What the index on `ls-link` answers, as far as it is looked at. */
interface IndexedLink {
  readonly issueId: string;
  readonly pageId: string;
  readonly state: 'active' | 'unlinked';
  readonly doc?: { readonly seen: SeenEvents };
}

export const projectLinks: ProjectLinks = {
  latest: async (projectId, limit) => {
    const range = {
      entityName: 'ls-link',
      index: 'by-project',
      partition: projectId,
      newestFirst: true,
      limit,
    };
    const links = await queryKept<IndexedLink>(range, ({ state }) => state === 'active');
    return links.map(({ issueId, pageId, doc }) => ({ issueId, pageId, seen: doc?.seen ?? {} }));
  },
};
