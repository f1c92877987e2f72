import { type SeenEvents } from '../../../domain/links/link-events';
import { type LinkName, type LinkRecord, type SpecLinks } from '../../../ports/spec/spec-links';
import { type Tokens } from '../../../ports/tokens';
import { createEntityStore } from '../entity-store';

/** Attributes of the entity `ls-link`; records of the first version have no `doc`. */
export interface StoredLink {
  readonly v: 1 | 2;
  readonly kind: 'spec';
  readonly issueId: string;
  readonly pageId: string;
  readonly projectId?: string;
  readonly state: 'active' | 'unlinked';
  readonly updatedAt: number;
  readonly doc?: LinkDoc;
}

export interface LinkDoc {
  readonly seen: SeenEvents;
  readonly missingSince: number | null;
  readonly copyId?: string;
  readonly ignoredCopies?: readonly string[];
}

export const NOTHING_SEEN: LinkDoc = { seen: {}, missingSince: null };
export const keyOf = ({ issueId, pageId }: LinkName): string => `l:${issueId}:${pageId}`;

/** For whoever only looks. */
export function createLinkFinder(tokens: Tokens): Pick<SpecLinks, 'find'> {
  const store = createEntityStore<StoredLink>('ls-link', tokens);
  return { find: async (link) => toLink(await store.get(keyOf(link))) };
}

function toLink(known: StoredLink | null): LinkRecord | null {
  if (known === null) return null;
  const { issueId, pageId, projectId, state, doc } = known;
  const { seen, missingSince, copyId = null, ignoredCopies = [] } = doc ?? NOTHING_SEEN;
  return { issueId, pageId, projectId: projectId ?? null, state, seen, missingSince, copyId, ignoredCopies };
}
