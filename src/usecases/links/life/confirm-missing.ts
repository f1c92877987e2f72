import { isKeptFromOthers } from '../../../domain/links/kept-from-others';
import { KEPT_FROM_OTHERS_MS } from '../../../domain/links/link-life';
import { meaningOfMark } from '../../../domain/links/page-mark';
import { type Clock } from '../../../ports/clock';
import { type PageGlance, type PageReader } from '../../../ports/pages/page-reader';
import { type SpacePresence } from '../../../ports/pages/space-presence';
import { type KnownSpecJobs } from '../../../ports/spec/spec-jobs';
import { type LinkName, type LinkRecord, type SpecLinks } from '../../../ports/spec/spec-links';

export type MissingPage =
  | { readonly kind: 'gone' }
  /** It is there, and only hidden from the person who asks. */
  | { readonly kind: 'hidden' }
  /** Not found once; from `at`, ms since the epoch, a second look can be sure. */
  | { readonly kind: 'too-early'; readonly at: number };

/** Says whether a page that a person cannot see was deleted for good; `isNamedOnIssue`: the issue's property names it. */
export type ConfirmMissing = (link: LinkName, isNamedOnIssue: boolean) => Promise<MissingPage>;

/** Access that is on its way back, and indexes that lag, have caught up by then. */
const BETWEEN_LOOKS_MS = 3_600_000;

interface Deps {
  /** Reads as the app, which sees more than any one person. */
  readonly pagesAsApp: PageReader;
  readonly spacesAsApp: Pick<SpacePresence, 'sees'>;
  readonly jobs: Pick<KnownSpecJobs, 'find'>;
  readonly links: Pick<SpecLinks, 'find' | 'note' | 'setMissing'>;
  readonly clock: Clock;
}

/**
 * No answer of the products tells *deleted* from *hidden*: an event says so, or the app itself has looked
 * for the page twice, an hour apart, and not found it. Where storage knows no such link, or has lost it, what
 * names the page is no more than somebody's word: then only a page that names the issue in return counts as
 * there, so that nobody learns by a made-up id whether a page exists. A page whose restrictions were changed last, or whose
 * space the app does not see, counts as hidden for as long as people keep pages to themselves, and never as deleted.
 */
export function createConfirmMissing(deps: Deps): ConfirmMissing {
  const { pagesAsApp, links } = deps;
  return async (link, isNamedOnIssue) => {
    const known = await links.find(link);
    if (known?.seen['page-purged'] !== undefined) return { kind: 'gone' };
    const page = await pagesAsApp.glance(link.pageId);
    const isKnown = known?.state === 'active';
    if (isThere(page, link, isKnown)) {
      await links.setMissing(link, null);
      return { kind: 'hidden' };
    }
    if (!isKnown && !isNamedOnIssue) return { kind: 'gone' };
    const seen = isKnown ? known.seen : {};
    return missed(deps, { ...link, seen, missingSince: known?.missingSince ?? null });
  };
}

type MissedLink = LinkName & Pick<LinkRecord, 'seen' | 'missingSince'>;

/** The app does not find it either: whether that is for good depends on how long it has been so. */
async function missed(deps: Deps, link: MissedLink): Promise<MissingPage> {
  const { links, clock } = deps;
  const now = clock.now();
  const since = link.missingSince ?? now;
  const isHidden = isKeptFromOthers(link.seen) || (await isInHiddenSpace(deps, link));
  if (now - since < (isHidden ? KEPT_FROM_OTHERS_MS : BETWEEN_LOOKS_MS)) {
    if (link.missingSince === null) await links.setMissing(link, now);
    return isHidden ? { kind: 'hidden' } : { kind: 'too-early', at: since + BETWEEN_LOOKS_MS };
  }
  if (!isHidden) await links.note(link, 'page-purged', now);
  return { kind: 'gone' };
}

/** What stands where the app may not look is not missed by it. */
async function isInHiddenSpace({ jobs, spacesAsApp }: Deps, { issueId }: LinkName): Promise<boolean> {
  const stored = await jobs.find(issueId);
  return stored !== null && !(await spacesAsApp.sees(stored.job.order.spaceId));
}

const isThere = (page: PageGlance, link: LinkName, isKnown: boolean): boolean =>
  isKnown ? page.kind !== 'not-visible' : namesInReturn(page, link);

const namesInReturn = (page: PageGlance, { pageId, issueId }: LinkName): boolean =>
  page.kind !== 'not-visible' && meaningOfMark(page.mark, pageId, issueId).kind === 'this-issue';
