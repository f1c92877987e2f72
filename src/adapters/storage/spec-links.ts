import { type SpecLinks } from '../../ports/spec-links';
import { type Tokens } from '../../ports/tokens';
import { createEntityStore } from './entity-store';

/** Attributes of the entity `ls-link` that a link has from its first day. */
interface LinkRecord {
  readonly v: 1;
  readonly kind: 'spec';
  readonly issueId: string;
  readonly pageId: string;
  readonly projectId?: string;
  readonly state: 'active';
  readonly updatedAt: number;
}

export function createSpecLinks(tokens: Tokens): SpecLinks {
  const store = createEntityStore<LinkRecord>('ls-link', tokens);
  return {
    record: async ({ issueId, pageId, projectId, at }) => {
      const project = projectId === null ? {} : { projectId };
      const record: LinkRecord = {
        v: 1,
        kind: 'spec',
        issueId,
        pageId,
        ...project,
        state: 'active',
        updatedAt: at,
      };
      // Taken means that an earlier attempt has written the same.
      await store.create(`l:${issueId}:${pageId}`, record);
    },
  };
}
