import { type FoundMark } from '../../../src/domain/links/page-mark';
import { type IssueGlance } from '../../../src/ports/issues/issue-reader';
import { type ToldPage } from '../../../src/ports/issues/pages-in-comments';
import { type PageGlance } from '../../../src/ports/pages/page-reader';
import { createLookForLinks, type FoundLink } from '../../../src/usecases/links/look-for-links';

const PAGE = '5000';
const BASE = 'https://site.example/wiki';

const issue: IssueGlance = {
  issueId: '1',
  key: 'SHOP-1',
  projectId: '10',
  summary: 'Checkout',
  hierarchyLevel: 1,
  secured: false,
  namedSpec: null,
  unlinked: null,
};

const aPage = (mark: FoundMark | null): PageGlance => ({
  kind: 'page',
  title: 'Checkout - Product Spec',
  path: `/spaces/SHOP/pages/${PAGE}/x`,
  base: BASE,
  spaceId: '900',
  parentId: null,
  updatedAt: 0,
  isLive: false,
  mayEdit: true,
  mark,
  isReport: false,
  pinnedTo: [],
});

interface World {
  readonly glance: IssueGlance;
  readonly page: PageGlance;
  readonly linked: readonly string[];
  readonly told: readonly ToldPage[];
}

const told: ToldPage = { issueId: '1', pageId: PAGE, base: BASE };
/** Issues whose comments were looked at. */
let searched: readonly string[] = [];

async function found(world: Partial<World>): Promise<readonly FoundLink[]> {
  const { glance = issue, page = aPage(null), linked = [], told: comments = [] } = world;
  searched = [];
  const look = createLookForLinks({
    onIssue: { linked: () => Promise.resolve(linked) },
    inComments: {
      toldOn: (issueIds) => {
        searched = issueIds;
        return Promise.resolve(comments.filter(({ issueId }) => issueIds.includes(issueId)));
      },
    },
    finder: { naming: () => Promise.resolve([]) },
    pages: { glance: () => Promise.resolve(page) },
  });
  return look([glance]);
}

const ofAnother = aPage({ pageId: PAGE, issueId: '2' });
const copy = aPage({ pageId: '4000', issueId: '2' });
const hidden: PageGlance = { kind: 'not-visible' };

test.each<{ rule: string; world: Partial<World>; says: FoundLink['issueSays'] | 'nothing' }>([
  { rule: 'a page to which a link leads', world: { linked: [PAGE] }, says: 'remote-link' },
  { rule: 'a page that a comment tells of', world: { told: [told] }, says: 'comment' },
  { rule: 'a copy that was made the spec', world: { linked: [PAGE], page: copy }, says: 'remote-link' },
  { rule: 'a page that nobody here can see', world: { linked: [PAGE], page: hidden }, says: 'remote-link' },
  { rule: 'one of a comment that nobody can see', world: { told: [told], page: hidden }, says: 'comment' },
  { rule: 'a page that is another issue’s', world: { linked: [PAGE], page: ofAnother }, says: 'nothing' },
  { rule: 'one of a comment that is another’s', world: { told: [told], page: ofAnother }, says: 'nothing' },
  {
    rule: 'a page of this id, and a comment about another site’s',
    world: { told: [{ ...told, base: 'https://other.example/wiki' }] },
    says: 'nothing',
  },
])('$rule: $says', async ({ world, says }) => {
  const links = await found(world);
  expect(links.map(({ issueSays }) => issueSays)).toEqual(says === 'nothing' ? [] : [says]);
});

test('an issue that says it was unlinked is not looked for in its comments', async () => {
  expect(await found({ glance: { ...issue, unlinked: { commentId: null } }, told: [told] })).toEqual([]);
  expect(searched).toEqual([]);
});

test('comments are read only where nothing else tells of a page', async () => {
  await found({ linked: [PAGE], told: [told] });
  expect(searched).toEqual([]);
});
