import { type LinkEvent } from '../../../src/domain/links/link-events';
import { type IssueGlance } from '../../../src/ports/issues/issue-reader';
import { type ProjectLink } from '../../../src/ports/pages/linked-pages';
import { createChangeOfLink } from '../../../src/usecases/links/change-of-link';
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

function news({ links = linked(), hidden = false } = {}) {
  const asked: string[][] = [];
  const show = createShowLinkNews({
    projectLinks: { latest: () => Promise.resolve(links) },
    linkIssues: {
      among: async (ids) => {
        asked.push([...ids]);
        const issue: IssueGlance | null = hidden ? null : await site.issueReader.glance(ISSUE);
        return issue === null ? [] : ids.map((issueId) => ({ ...issue, issueId }));
      },
    },
    changeOfLink: createChangeOfLink({
      pages: site.pageReader,
      links: site.links,
      clock: { now: () => now },
    }),
    jobs: site.jobs,
    clock: { now: () => now },
  });
  return show('10000').then((told) => ({ told, asked }));
}

const trash = (): void => {
  site.pages.forEach((page) => (page.trashed = true));
};

test('what happened to a page is told with its time and both ends', async () => {
  trash();
  await happened('page-trashed', now - 5);
  expect((await news()).told).toMatchObject({
    changed: [{ issue: { issueId: ISSUE }, life: [{ what: 'page-trashed', at: now - 5 }] }],
    more: false,
  });
});

test('a link of which nothing was told is not looked at', async () => {
  const { told, asked } = await news();
  expect(told).toEqual({ changed: [], more: false });
  expect(asked).toEqual([[]]);
});

test('what was told and no longer holds is no news', async () => {
  await happened('page-trashed', now - 5);
  expect((await news()).told.changed).toEqual([]);
});

test('what was told long ago is left to Rebuild links', async () => {
  trash();
  await happened('page-trashed', now - 91 * DAY_MS);
  expect((await news()).told.changed).toEqual([]);
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
  expect((await news({ links: moved(12), hidden: true })).told).toEqual({ changed: [], more: false });
});

test('the ten newest are looked at, and the others are said to be there', async () => {
  const links = moved(12);
  const { told, asked } = await news({ links: links.toReversed() });
  expect(told.more).toBe(true);
  expect(asked).toEqual([links.slice(0, 10).map(({ issueId }) => issueId)]);
});
