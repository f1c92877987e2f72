import { type LinkEvent } from '../../../src/domain/links/link-events';
import { type IssueGlance } from '../../../src/ports/issues/issue-reader';
import { type ProjectLink } from '../../../src/ports/pages/linked-pages';
import { createReadLinks } from '../../../src/usecases/links/read-links';
import { createShowLinkNews } from '../../../src/usecases/links/life/show-link-news';
import { FakeSpecSite } from '../../kit/fakes/fake-spec-site';
import { ISSUE, anOrder, SpecDesk } from '../../kit/spec-desk';

const DAY_MS = 86_400_000;
const PAGE = '5000';
let site: FakeSpecSite;
let desk: SpecDesk;
let now: number;

beforeEach(async () => {
  site = new FakeSpecSite();
  desk = new SpecDesk(site);
  await desk.generate(anOrder());
  now = desk.now + DAY_MS;
});

const seenOf = () => site.links.records.get(`${ISSUE}:${PAGE}`)?.seen ?? {};
const happened = (event: LinkEvent, at = now) => site.links.note({ issueId: ISSUE, pageId: PAGE }, event, at);

const linked = (): readonly ProjectLink[] => [{ issueId: ISSUE, pageId: PAGE, seen: seenOf() }];

function news({ links = linked(), hidden = false, from = 0 } = {}) {
  const asked: string[][] = [];
  const listed: (readonly string[])[] = [];
  const show = createShowLinkNews({
    projectLinks: { latest: () => Promise.resolve(links) },
    linkIssues: {
      among: async (ids) => {
        asked.push([...ids]);
        const issue: IssueGlance | null = hidden ? null : await site.issueReader.glance(ISSUE);
        return issue === null ? [] : ids.map((issueId) => ({ ...issue, issueId }));
      },
    },
    readLinks: createReadLinks({
      pageList: {
        of: (pageIds) => {
          listed.push(pageIds);
          return site.pageList.of(pageIds);
        },
      },
      links: site.links,
      clock: { now: () => now },
    }),
    jobs: site.jobs,
  });
  return show('10000', from).then((told) => ({ told, asked, listed }));
}

const trash = (): void => {
  site.pages.forEach((page) => (page.trashed = true));
};

test('what happened to a page is told with its time and both ends', async () => {
  trash();
  await happened('page-trashed', now - 5);
  expect((await news()).told).toEqual({
    changed: [
      {
        issue: expect.objectContaining({ issueId: ISSUE }) as unknown,
        page: expect.objectContaining({ title: 'Checkout - Product Spec' }) as unknown,
        life: [{ what: 'page-trashed', at: now - 5, next: ['restore-page', 'open-trash', 'unlink'] }],
      },
    ],
    next: null,
    only: null,
    pages: 'known',
  });
});

test('what has become of a page is told although no event of it came', async () => {
  trash();
  expect((await news()).told.changed).toMatchObject([{ life: [{ what: 'page-trashed', at: null }] }]);
});

test('what was told and no longer holds is no news', async () => {
  await happened('page-trashed', now - 5);
  expect((await news()).told.changed).toEqual([]);
});

test('what was told long ago and still holds is told', async () => {
  trash();
  await happened('page-trashed', now - 400 * DAY_MS);
  expect((await news()).told.changed).toMatchObject([{ life: [{ at: now - 400 * DAY_MS }] }]);
});

test('where Confluence does not answer nothing is said of its pages, but that', async () => {
  trash();
  site.confluence = 'unavailable';
  expect((await news()).told).toMatchObject({ changed: [], pages: 'unreachable' });
});

test('who sees neither the issue nor the page is told nothing', async () => {
  site.pages.length = 0;
  await happened('page-purged');
  expect((await news({ hidden: true })).told.changed).toEqual([]);
  expect((await news()).told.changed).toMatchObject([{ page: null, life: [{ what: 'page-purged' }] }]);
});

const moved = (count: number): readonly ProjectLink[] =>
  Array.from({ length: count }, (_, n) => ({
    issueId: String(20_000 + n),
    pageId: String(n),
    seen: { 'page-moved': now - n } as const,
  }));

test('who sees none of the issues does not learn how many there are', async () => {
  const { told, asked } = await news({ links: moved(420), hidden: true });
  expect(told).toEqual({ changed: [], next: null, only: null, pages: 'known' });
  expect(asked).toHaveLength(4);
});

test('fifty links cost one read of each product, the newest news first', async () => {
  const quiet = Array.from({ length: 60 }, (_, n) => ({
    issueId: `q${String(n)}`,
    pageId: `p${String(n)}`,
    seen: {},
  }));
  const told = moved(70);
  const links = [...quiet, ...told.toReversed()];
  const inOrder = [...told, ...quiet].map(({ issueId }) => issueId);
  const parts = [];
  for (let from: number | null = 0; from !== null;) {
    const part: Awaited<ReturnType<typeof news>> = await news({ links, from });
    parts.push(part);
    from = part.told.next;
  }
  expect(parts.map(({ asked }) => asked)).toEqual([
    [inOrder.slice(0, 50)],
    [inOrder.slice(50, 100)],
    [inOrder.slice(100)],
  ]);
  expect(parts.map(({ listed }) => listed.length)).toEqual([1, 1, 1]);
});

test.each([
  { count: 999, only: null },
  { count: 1_000, only: 1_000 },
])('of $count links it says whether these are all: $only', async ({ count, only }) => {
  expect((await news({ links: moved(count) })).told.only).toBe(only);
});
