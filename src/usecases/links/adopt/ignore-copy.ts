import { type Clock } from '../../../ports/clock';
import { type PageReader } from '../../../ports/pages/page-reader';
import { type SpecLinks } from '../../../ports/spec/spec-links';
import { sideBySide } from '../../side-by-side';

export interface IgnoreCopyOutcome {
  /** `not-a-copy`: the page is gone, a spec by now, or copied from a page that no link knows. */
  readonly kind: 'ignored' | 'not-a-copy' | 'may-not-edit';
}

/** Settles that a copy of a spec page is none, so that neither it nor its original speaks of it again. */
export type IgnoreCopy = (pageId: string) => Promise<IgnoreCopyOutcome>;

interface Deps {
  readonly pages: PageReader;
  readonly links: Pick<SpecLinks, 'holderOf' | 'ignoreCopy'>;
  readonly clock: Clock;
}

/** Whoever may edit the copy may say so; the link of its original remembers it. */
export function createIgnoreCopy({ pages, links, clock }: Deps): IgnoreCopy {
  return async (pageId) => {
    const [page, holder] = await sideBySide(pages.glance(pageId), links.holderOf(pageId));
    if (page.kind === 'not-visible' || page.mark === null || page.mark.pageId === pageId || holder !== null)
      return { kind: 'not-a-copy' };
    if (!page.mayEdit) return { kind: 'may-not-edit' };
    const isKept = await links.ignoreCopy(page.mark, pageId, clock.now());
    return { kind: isKept ? 'ignored' : 'not-a-copy' };
  };
}
