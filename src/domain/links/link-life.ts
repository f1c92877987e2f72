import { lastSeen, type LinkEvent, type SeenEvents } from './link-events';
import { type NamedSpec } from './names';
import { spaceKeyIn } from './space-key';

/** Something that has become of an issue or of its spec page since Lockstep linked them. */
export type LifeKind =
  | 'page-renamed'
  | 'page-moved'
  | 'page-trashed'
  | 'page-restored'
  | 'page-purged'
  | 'page-archived'
  | 'page-unarchived'
  | 'page-unreachable'
  | 'page-restricted'
  /** Its restrictions were changed, and this person can read it all the same. */
  | 'page-restrictions'
  | 'page-live'
  | 'page-reverted'
  | 'page-copied'
  | 'issue-moved'
  | 'issue-retyped'
  /** Its property no longer names the page that is its spec: it names another, or none. */
  | 'issue-forgot'
  /** It is under a security level, and this person sees it all the same. */
  | 'issue-secured'
  | 'issue-unreachable'
  | 'issue-restricted'
  | 'issue-deleted';

/** What a person can do next about it. */
export type NextStep =
  | 'open-page'
  | 'restore-page'
  | 'open-trash'
  | 'ask-for-access'
  | 'refresh-links'
  | 'update-spec'
  | 'settle-news'
  | 'unlink';

export interface LifeNote {
  readonly what: LifeKind;
  /** Ms since the epoch; `null` when nobody can know. */
  readonly at: number | null;
  readonly next: readonly NextStep[];
}

/** The spec page as it is read now. */
export type PageNow =
  | {
      readonly kind: 'page' | 'archived' | 'trashed';
      readonly title: string;
      readonly path: string;
      readonly parentId: string | null;
      readonly isLive: boolean;
    }
  /** Gone for good or hidden from this person: the product does not tell which. */
  | { readonly kind: 'not-visible' }
  /** Nothing can be said of it at the moment. */
  | { readonly kind: 'unreachable' };

/** The issue as it is read now; `null` when it is gone or hidden from this person. */
export interface IssueNow {
  readonly projectId: string;
  /** 1 and above can have children and therefore a spec. */
  readonly hierarchyLevel: number;
  /** Under a security level: for those only whom it names. */
  readonly secured: boolean;
  /** What its property names; absent where nobody has read that. */
  readonly namedSpec?: Pick<NamedSpec, 'pageId'> | null;
}

/** What Lockstep has last written of the link, and when. */
export interface LeftLink {
  readonly pageId: string;
  /** Lockstep had the issue name the page, which not everybody may who links the two. */
  readonly isNamed: boolean;
  readonly title: string;
  readonly path: string;
  /** Unknown for links of the first version. */
  readonly parentId?: string | null;
  readonly projectId: string | null;
  readonly at: number;
}

export interface LinkFacts {
  readonly left: LeftLink;
  readonly page: PageNow;
  readonly issue: IssueNow | null;
  readonly seen: SeenEvents;
  readonly now: number;
}

/**
 * Says what has become of a link, the most pressing first.
 *
 * What is true now comes from what was read now; events add only when it happened, and that a page
 * which cannot be found was deleted for good. Without that event, a page that cannot be found is
 * *unreachable*, never *deleted*.
 */
export function lifeOf(facts: LinkFacts): readonly LifeNote[] {
  return [...pageStates(facts), ...issueStates(facts), ...pageChanges(facts), ...news(facts)];
}

const note = (what: LifeKind, at: number | null, ...next: readonly NextStep[]): LifeNote => ({
  what,
  at,
  next,
});

/** What keeps people from working with the page. */
function pageStates(facts: LinkFacts): readonly LifeNote[] {
  const { page, seen } = facts;
  switch (page.kind) {
    case 'trashed':
      return [trashed(seen)];
    case 'archived':
      return [
        note('page-archived', lastSeen(seen, 'page-archived', 'page-unarchived'), 'open-page', 'unlink'),
      ];
    case 'not-visible':
      return [missing(facts)];
    case 'page':
    case 'unreachable':
      return [];
  }
}

const trashed = (seen: SeenEvents): LifeNote =>
  note(
    'page-trashed',
    lastSeen(seen, 'page-trashed', 'page-restored'),
    'restore-page',
    'open-trash',
    'unlink',
  );

function missing(facts: LinkFacts): LifeNote {
  const { seen } = facts;
  const purgedAt = lastSeen(seen, 'page-purged');
  if (purgedAt !== null) return note('page-purged', purgedAt, 'unlink');
  if (lastSeen(seen, 'page-trashed', 'page-restored') !== null) return trashed(seen);
  return hidden(facts);
}

/** People keep a page to themselves for weeks, from the app too: that it is not found proves little then. */
export const KEPT_FROM_OTHERS_MS = 30 * 86_400_000;

/**
 * A page is hidden by its restrictions, or by a move to where others do not look: by what came last. Nobody
 * takes a link away from a page that is known to be there and that they may not edit.
 */
function hidden({ left, seen, now }: LinkFacts): LifeNote {
  const restrictedAt = lastSeen(seen, 'page-restricted');
  const lastMovedAt = lastSeen(seen, 'page-moved', 'page-restricted');
  const movedAt = lastMovedAt !== null && lastMovedAt > left.at ? lastMovedAt : null;
  const at = movedAt ?? restrictedAt;
  const isThere = at !== null && now - at < KEPT_FROM_OTHERS_MS;
  const what = at === null || movedAt !== null ? 'page-unreachable' : 'page-restricted';
  return note(what, at, 'ask-for-access', ...(isThere ? [] : ['unlink' as const]));
}

/** Of a page that is not seen the issue can say nothing anew. */
function issueStates({ page, issue, left, seen }: LinkFacts): readonly LifeNote[] {
  if (issue === null) return [missingIssue(seen)];
  const isMissed = page.kind === 'not-visible';
  const moved = left.projectId !== null && issue.projectId !== left.projectId;
  const afterMove: readonly NextStep[] = isMissed ? [] : ['refresh-links', 'update-spec'];
  return [
    ...(moved ? [note('issue-moved', lastSeen(seen, 'issue-moved'), ...afterMove)] : []),
    ...(issue.hierarchyLevel < 1 ? [note('issue-retyped', lastSeen(seen, 'issue-retyped'), 'unlink')] : []),
    ...(!isMissed && hasForgotten(issue, left) ? [note('issue-forgot', null, 'refresh-links')] : []),
    ...(issue.secured ? securedUntilRead(seen) : []),
  ];
}

/** People can remove what it said, and a backup of Jira or a script put back what it said before. */
const hasForgotten = ({ namedSpec }: IssueNow, { pageId, isNamed }: LeftLink): boolean =>
  isNamed && namedSpec !== undefined && namedSpec?.pageId !== pageId;

/** The page has readers of its own, whom no level of the issue keeps out: told until somebody has read it. */
function securedUntilRead(seen: SeenEvents): readonly LifeNote[] {
  const at = lastSeen(seen, 'issue-restricted');
  const settledAt = lastSeen(seen, 'news-settled');
  const isSettled = settledAt !== null && settledAt >= (at ?? settledAt);
  return isSettled ? [] : [note('issue-secured', at, 'open-page', 'settle-news')];
}

function missingIssue(seen: SeenEvents): LifeNote {
  const deletedAt = lastSeen(seen, 'issue-deleted');
  if (deletedAt !== null) return note('issue-deleted', deletedAt, 'open-page');
  const restrictedAt = lastSeen(seen, 'issue-restricted');
  return restrictedAt === null
    ? note('issue-unreachable', null, 'ask-for-access')
    : note('issue-restricted', restrictedAt, 'ask-for-access');
}

/** What differs from what the issue says of its page. */
function pageChanges({ page, left, seen }: LinkFacts): readonly LifeNote[] {
  if (page.kind !== 'page' && page.kind !== 'archived') return [];
  const moved =
    spaceKeyIn(page.path) !== spaceKeyIn(left.path) ||
    (left.parentId !== undefined && left.parentId !== page.parentId);
  return [
    ...(page.title === left.title
      ? []
      : [note('page-renamed', lastSeen(seen, 'page-renamed'), 'refresh-links')]),
    ...(moved ? [note('page-moved', lastSeen(seen, 'page-moved'), 'refresh-links')] : []),
    ...(page.isLive ? [note('page-live', lastSeen(seen, 'page-live', 'page-published'), 'open-page')] : []),
  ];
}

/** For this long, what has passed and changed nothing that still shows is worth a line, unless somebody has settled it. */
const NEWS_MS = 14 * 86_400_000;

/** What only events can tell of a page that can be read. */
function news({ page, left, seen, now }: LinkFacts): readonly LifeNote[] {
  if (page.kind !== 'page') return [];
  const fresh = (
    event: LinkEvent & LifeKind,
    next: readonly NextStep[],
    { what = event, settled }: { readonly what?: LifeKind; readonly settled?: LinkEvent } = {},
  ): readonly LifeNote[] => {
    const at = lastSeen(seen, event, 'news-settled') === null ? null : lastSeen(seen, event, settled);
    return at === null || at < left.at || now - at > NEWS_MS ? [] : [note(what, at, ...next, 'settle-news')];
  };
  return [
    ...fresh('page-restored', ['open-page']),
    ...fresh('page-unarchived', ['open-page']),
    ...fresh('page-reverted', ['update-spec']),
    ...fresh('page-restricted', ['open-page'], { what: 'page-restrictions' }),
    ...fresh('page-copied', [], { settled: 'copy-ignored' }),
  ];
}
