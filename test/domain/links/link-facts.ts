import { type LinkFacts, type PageNow } from '../../../src/domain/links/link-life';

export const DAY_MS = 86_400_000;
export const NOW = 1_700_000_000_000;
export const LEFT_AT = NOW - 30 * DAY_MS;
/** When something was told of. */
export const AT = NOW - DAY_MS;
export const PATH = '/spaces/SHOP/pages/5000/Checkout';

export const aPage = (page: Partial<Extract<PageNow, { readonly title: string }>> = {}): PageNow => ({
  kind: 'page',
  title: 'Checkout',
  path: PATH,
  parentId: '1',
  isLive: false,
  ...page,
});

export const ISSUE = { projectId: '10000', hierarchyLevel: 1, secured: false };
export const SECURED = { ...ISSUE, secured: true };

/** Nobody kept the parent then. */
export const FIRST_VERSION = {
  pageId: '5000',
  isNamed: true,
  title: 'Checkout',
  path: PATH,
  projectId: '10000',
  at: LEFT_AT,
};

/** A link to which nothing has happened but for what is `known`. */
export const facts = (known: Partial<LinkFacts> = {}): LinkFacts => ({
  left: { ...FIRST_VERSION, parentId: '1' },
  page: aPage(),
  issue: ISSUE,
  seen: {},
  now: NOW,
  ...known,
});
