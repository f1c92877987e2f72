import { type Clock } from '../../../ports/clock';
import { type PageReader } from '../../../ports/pages/page-reader';
import { type LinkName, type SpecLinks } from '../../../ports/spec/spec-links';

export type MissingPage =
  | { readonly kind: 'gone' }
  /** It is there, and only hidden from the person who asks. */
  | { readonly kind: 'hidden' }
  /** Not found once; from `at`, ms since the epoch, a second look can be sure. */
  | { readonly kind: 'too-early'; readonly at: number };

/** Says whether a page that a person cannot see was deleted for good. */
export type ConfirmMissing = (link: LinkName) => Promise<MissingPage>;

/** Access that is on its way back, and indexes that lag, have caught up by then. */
const BETWEEN_LOOKS_MS = 3_600_000;

interface Deps {
  /** Reads as the app, which sees more than any one person. */
  readonly pagesAsApp: PageReader;
  readonly links: Pick<SpecLinks, 'find' | 'note' | 'setMissing'>;
  readonly clock: Clock;
}

/**
 * No answer of the products tells *deleted* from *hidden*: an event says so, or the app itself has looked
 * for the page twice, an hour apart, and not found it. Where storage knows no such link, what names the
 * page is no more than somebody's word, and one look is enough.
 */
export function createConfirmMissing({ pagesAsApp, links, clock }: Deps): ConfirmMissing {
  return async (link) => {
    const known = await links.find(link);
    if (known?.seen['page-purged'] !== undefined) return { kind: 'gone' };
    const { kind } = await pagesAsApp.glance(link.pageId);
    if (kind !== 'not-visible') {
      await links.setMissing(link, null);
      return { kind: 'hidden' };
    }
    if (known?.state !== 'active') return { kind: 'gone' };
    const now = clock.now();
    const since = known.missingSince ?? now;
    if (now - since < BETWEEN_LOOKS_MS) {
      await links.setMissing(link, since);
      return { kind: 'too-early', at: since + BETWEEN_LOOKS_MS };
    }
    await links.note(link, 'page-purged', now);
    return { kind: 'gone' };
  };
}
