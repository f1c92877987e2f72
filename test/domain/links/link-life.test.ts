import { lifeOf, type LinkFacts } from '../../../src/domain/links/link-life';
import { AT, aPage, DAY_MS, facts, ISSUE, LEFT_AT, SECURED } from './link-facts';

test.each<{ rule: string; given: Partial<LinkFacts>; what: string; at: number | null; next: string[] }>([
  {
    rule: 'an issue that names no page any more',
    given: { issue: { ...ISSUE, namedSpec: null } },
    what: 'issue-forgot',
    at: null,
    next: ['refresh-links'],
  },
  {
    rule: 'an issue that names another page',
    given: { issue: { ...ISSUE, namedSpec: { pageId: '4000' } } },
    what: 'issue-forgot',
    at: null,
    next: ['refresh-links'],
  },
  {
    rule: 'a renamed page',
    given: { page: aPage({ title: 'Till' }), seen: { 'page-renamed': AT } },
    what: 'page-renamed',
    at: AT,
    next: ['refresh-links'],
  },
  {
    rule: 'a renamed page of which no event told',
    given: { page: aPage({ title: 'Till' }) },
    what: 'page-renamed',
    at: null,
    next: ['refresh-links'],
  },
  {
    rule: 'a page moved to another space',
    given: { page: aPage({ path: '/spaces/ENG/pages/5000/Checkout' }), seen: { 'page-moved': AT } },
    what: 'page-moved',
    at: AT,
    next: ['refresh-links'],
  },
  {
    rule: 'a page moved below another page',
    given: { page: aPage({ parentId: '2' }) },
    what: 'page-moved',
    at: null,
    next: ['refresh-links'],
  },
  {
    rule: 'a page in the trash',
    given: { page: aPage({ kind: 'trashed' }), seen: { 'page-trashed': AT } },
    what: 'page-trashed',
    at: AT,
    next: ['restore-page', 'open-trash', 'unlink'],
  },
  {
    rule: 'a page in the trash, put there again after it was restored',
    given: { page: aPage({ kind: 'trashed' }), seen: { 'page-trashed': AT, 'page-restored': AT + 1 } },
    what: 'page-trashed',
    at: null,
    next: ['restore-page', 'open-trash', 'unlink'],
  },
  {
    rule: 'a page in a trash that its reader cannot see',
    given: { page: { kind: 'not-visible' }, seen: { 'page-trashed': AT } },
    what: 'page-trashed',
    at: AT,
    next: ['restore-page', 'open-trash', 'unlink'],
  },
  {
    rule: 'a restored page',
    given: { seen: { 'page-trashed': AT, 'page-restored': AT + 1 } },
    what: 'page-restored',
    at: AT + 1,
    next: ['open-page', 'settle-news'],
  },
  {
    rule: 'a page whose deletion was told of',
    given: { page: { kind: 'not-visible' }, seen: { 'page-trashed': AT, 'page-purged': AT + 1 } },
    what: 'page-purged',
    at: AT + 1,
    next: ['unlink'],
  },
  {
    rule: 'a page that cannot be found, of which nothing was told',
    given: { page: { kind: 'not-visible' } },
    what: 'page-unreachable',
    at: null,
    next: ['ask-for-access', 'unlink'],
  },
  {
    rule: 'a page that cannot be seen after its restrictions were changed',
    given: { page: { kind: 'not-visible' }, seen: { 'page-restricted': AT } },
    what: 'page-restricted',
    at: AT,
    next: ['ask-for-access'],
  },
  {
    rule: 'a page that cannot be seen after it was moved',
    given: { page: { kind: 'not-visible' }, seen: { 'page-restricted': AT, 'page-moved': AT + 1 } },
    what: 'page-unreachable',
    at: AT + 1,
    next: ['ask-for-access'],
  },
  {
    rule: 'a page that has been kept from others so long that it may be gone',
    given: { now: AT + 31 * DAY_MS, page: { kind: 'not-visible' }, seen: { 'page-restricted': AT } },
    what: 'page-restricted',
    at: AT,
    next: ['ask-for-access', 'unlink'],
  },
  {
    rule: 'a page that cannot be seen, moved before its restrictions were changed',
    given: { page: { kind: 'not-visible' }, seen: { 'page-moved': AT, 'page-restricted': AT + 1 } },
    what: 'page-restricted',
    at: AT + 1,
    next: ['ask-for-access'],
  },
  {
    rule: 'a page that cannot be seen, of which the issue knows the last move',
    given: { page: { kind: 'not-visible' }, seen: { 'page-moved': LEFT_AT - 1 } },
    what: 'page-unreachable',
    at: null,
    next: ['ask-for-access', 'unlink'],
  },
  {
    rule: 'an archived page',
    given: { page: aPage({ kind: 'archived' }), seen: { 'page-archived': AT } },
    what: 'page-archived',
    at: AT,
    next: ['open-page', 'unlink'],
  },
  {
    rule: 'a page taken out of the archive',
    given: { seen: { 'page-archived': AT, 'page-unarchived': AT + 1 } },
    what: 'page-unarchived',
    at: AT + 1,
    next: ['open-page', 'settle-news'],
  },
  {
    rule: 'a page made a live doc',
    given: { page: aPage({ isLive: true }), seen: { 'page-live': AT } },
    what: 'page-live',
    at: AT,
    next: ['open-page'],
  },
  {
    rule: 'a page restored to an older version',
    given: { seen: { 'page-reverted': AT } },
    what: 'page-reverted',
    at: AT,
    next: ['update-spec', 'settle-news'],
  },
  {
    rule: 'a copied page',
    given: { seen: { 'page-copied': AT } },
    what: 'page-copied',
    at: AT,
    next: ['settle-news'],
  },
  {
    rule: 'news of after the last that somebody has read',
    given: { seen: { 'page-reverted': AT, 'news-settled': AT - 1 } },
    what: 'page-reverted',
    at: AT,
    next: ['update-spec', 'settle-news'],
  },
  {
    rule: 'what still differs, though somebody has read of it',
    given: { page: aPage({ isLive: true }), seen: { 'page-live': AT, 'news-settled': AT + 1 } },
    what: 'page-live',
    at: AT,
    next: ['open-page'],
  },
  {
    rule: 'an issue moved to another project',
    given: { issue: { ...ISSUE, projectId: '10001' }, seen: { 'issue-moved': AT } },
    what: 'issue-moved',
    at: AT,
    next: ['refresh-links', 'update-spec'],
  },
  {
    rule: 'an issue whose new type can have no children',
    given: { issue: { ...ISSUE, hierarchyLevel: 0 }, seen: { 'issue-retyped': AT } },
    what: 'issue-retyped',
    at: AT,
    next: ['unlink'],
  },
  {
    rule: 'a security level that lets this person in',
    given: { issue: SECURED, seen: { 'issue-restricted': AT } },
    what: 'issue-secured',
    at: AT,
    next: ['open-page', 'settle-news'],
  },
  {
    rule: 'a security level of which no event told',
    given: { issue: SECURED },
    what: 'issue-secured',
    at: null,
    next: ['open-page', 'settle-news'],
  },
  {
    rule: 'a security level that was changed again after somebody had read of it',
    given: { issue: SECURED, seen: { 'issue-restricted': AT, 'news-settled': AT - 1 } },
    what: 'issue-secured',
    at: AT,
    next: ['open-page', 'settle-news'],
  },
  {
    rule: 'a restriction that lets this person read',
    given: { seen: { 'page-restricted': AT } },
    what: 'page-restrictions',
    at: AT,
    next: ['open-page', 'settle-news'],
  },
  {
    rule: 'an issue that cannot be seen, of which nothing was told',
    given: { issue: null },
    what: 'issue-unreachable',
    at: null,
    next: ['ask-for-access'],
  },
  {
    rule: 'an issue that cannot be seen after its security level was changed',
    given: { issue: null, seen: { 'issue-restricted': AT } },
    what: 'issue-restricted',
    at: AT,
    next: ['ask-for-access'],
  },
  {
    rule: 'a deleted issue',
    given: { issue: null, seen: { 'issue-deleted': AT } },
    what: 'issue-deleted',
    at: AT,
    next: ['open-page'],
  },
])('$rule is told with its next step', ({ given, what, at, next }) => {
  expect(lifeOf(facts(given))).toEqual([{ what, at, next }]);
});

test('what keeps people from working stands first', () => {
  const given = facts({
    page: aPage({ kind: 'archived', title: 'Till' }),
    issue: { ...ISSUE, projectId: '10001' },
  });
  expect(lifeOf(given).map(({ what }) => what)).toEqual(['page-archived', 'issue-moved', 'page-renamed']);
});

test('of an issue whose page is not seen no step is offered that needs the page', () => {
  const page = { kind: 'not-visible' } as const;
  const seen = { 'page-purged': AT };
  const moved = facts({ page, seen, issue: { ...ISSUE, projectId: '10001' } });
  expect(lifeOf(moved)).toEqual([
    { what: 'page-purged', at: AT, next: ['unlink'] },
    { what: 'issue-moved', at: null, next: [] },
  ]);
  const forgotten = facts({ page, seen, issue: { ...ISSUE, namedSpec: null } });
  expect(lifeOf(forgotten)).toEqual([{ what: 'page-purged', at: AT, next: ['unlink'] }]);
});
