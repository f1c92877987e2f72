import { type LinkName } from '../../../ports/spec/spec-links';
import { type Tokens } from '../../../ports/tokens';
import { createEntityStore } from '../entity-store';

/**
 * A record of the entity `ls-link`, which has the attributes that a compare-and-set needs; without those
 * of its indexes no list of links shows it. The spec of an issue is the page as a whole, so that one page
 * can never be given to two issues at once.
 */
interface HoldRecord {
  readonly v: 1;
  readonly kind: 'hold';
  readonly updatedAt: number;
  readonly doc: { readonly issueId: string };
}

const keyOf = (pageId: string): string => `hold:${pageId}`;

const toRecord = ({ issueId }: LinkName, at: number): HoldRecord => ({
  v: 1,
  kind: 'hold',
  updatedAt: at,
  doc: { issueId },
});

/** Which issue a page belongs to: one record a page, created by one of those who want it. */
export function createPageHolds(tokens: Tokens) {
  const store = createEntityStore<HoldRecord>('ls-link', tokens);
  return {
    holderOf: async (pageId: string): Promise<string | null> =>
      (await store.get(keyOf(pageId)))?.doc.issueId ?? null,
    hold: async (link: LinkName, holder: string | null, at: number): Promise<boolean> => {
      const key = keyOf(link.pageId);
      if (holder === null) return (await store.create(key, toRecord(link, at))) !== null;
      const known = await store.get(key);
      if (known?.doc.issueId !== holder) return false;
      return (await store.replace(key, known, toRecord(link, at))) !== null;
    },
    release: async ({ issueId, pageId }: LinkName): Promise<void> => {
      const known = await store.get(keyOf(pageId));
      if (known?.doc.issueId === issueId) await store.remove(keyOf(pageId), known);
    },
  };
}
