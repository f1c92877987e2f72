import { type LinkEvent } from '../../../src/domain/links/link-events';
import { type IssueGlance } from '../../../src/ports/issues/issue-reader';
import { type ProjectLink } from '../../../src/ports/pages/linked-pages';
import { createReadLinks } from '../../../src/usecases/links/read-links';
import { createShowLinkNews, type NewsPlace } from '../../../src/usecases/links/life/show-link-news';
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

interface Look {
  readonly links?: readonly ProjectLink[];
  readonly hidden?: boolean;
  readonly from?: NewsPlace | null;
}

function news({ links = linked(), hidden = false, from = null }: Look = {}) {
  const asked: string[][] = [];
  const searched: string[] = [];
  const listed: (readonly string[])[] = [];
  const show = createShowLinkNews({
    projectLinks: {
      latest: () => {
        searched.push('all');
        return Promise.resolve(links);
      },
    },
    linkIndex: {
      part: (_, at) => {
        searched.push('part');
        const start = Number(at ?? 0);
        const next = start + 50 < links.length ? String(start + 50) : null;
        return Promise.resolve({ links: links.slice(start, start + 50), next });
      },
    },
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
  return show('10000', from).then((told) => ({ told, asked, listed, searched }));
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
  expect(told).toEqual({ changed: [], next: null, pages: 'known' });
  expect(asked).toHaveLength(4);
});

test('the latest news come first, then all links along the index, fifty with one read of each side', async () => {
  const quiet = Array.from({ length: 60 }, (_, n) => ({
    issueId: `q${String(n)}`,
    pageId: `p${String(n)}`,
    seen: {},
  }));
  const told = moved(70);
  const links = [...quiet, ...told.toReversed()];
  const ids = (some: readonly ProjectLink[]) => some.map(({ issueId }) => issueId);
  const parts = [await news({ links })];
  for (let from = parts[0]?.told.next ?? null; from !== null;) {
    const part = await news({ links, from });
    parts.push(part);
    from = part.told.next;
  }
  expect(parts.map(({ asked }) => asked)).toEqual([
    [ids(told.slice(0, 50))],
    [ids(links.slice(0, 50))],
    [ids(links.slice(50, 100))],
    [ids(links.slice(100))],
  ]);
  expect(parts.map(({ listed }) => listed.length)).toEqual([1, 1, 1, 1]);
  expect(parts.map(({ searched }) => searched)).toEqual([['all'], ['part'], ['part'], ['part']]);
});
