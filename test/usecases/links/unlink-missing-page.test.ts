import { type FoundMark } from '../../../src/domain/links/page-mark';
import { FakeSpecSite } from '../../kit/fakes/fake-spec-site';
import { anOrder, SpecDesk } from '../../kit/spec-desk';

const PAGE = '5000';
const LINK = { issueId: '10001', pageId: PAGE };
const HOUR_MS = 3_600_000;
const MONTH_MS = 30 * 86_400_000;
/** What is answered where it was first missed at that time. */
const perhapsGone = (since: number) => ({
  kind: 'cannot-unlink',
  why: { kind: 'page-perhaps-gone', at: since + HOUR_MS },
});
let site: FakeSpecSite;
let desk: SpecDesk;

beforeEach(async () => {
  site = new FakeSpecSite();
  desk = new SpecDesk(site);
  await desk.generate(anOrder());
});

test('a page that nobody can find is given an hour before it counts as deleted', async () => {
  site.pages.length = 0;
  const first = await desk.unlink(PAGE);
  expect(first).toEqual(perhapsGone(desk.now));
  desk.now += HOUR_MS - 1;
  expect(await desk.unlink(PAGE)).toEqual(first);
  desk.now += 1;
  expect(await desk.unlink(PAGE)).toMatchObject({ kind: 'unlinked' });
  expect(site.named).toBeNull();
  expect(site.job).toBeNull();
});

test('since when a page is missed is kept once, however often somebody looks', async () => {
  site.pages.length = 0;
  const keeping = jest.spyOn(site.links, 'setMissing');
  await desk.unlink(PAGE);
  await desk.unlink(PAGE);
  expect(keeping).toHaveBeenCalledTimes(1);
});

test('a page whose deletion was told of is given no time', async () => {
  site.pages.length = 0;
  await site.links.note(LINK, 'page-purged', desk.now);
  expect(await desk.unlink(PAGE)).toMatchObject({ kind: 'unlinked' });
});

test.each([
  { rule: 'that was kept from others last', told: 'page-restricted', in: '900', hiddenSpace: null },
  { rule: 'in a space that the app does not see', told: 'page-moved', in: '900', hiddenSpace: '900' },
  { rule: 'moved to a space that the app does not see', told: 'page-moved', in: '901', hiddenSpace: '901' },
] as const)('a page $rule is hidden, not deleted, and given a month', async (row) => {
  site.change({ spaceId: row.in });
  await desk.refreshLinks();
  site.pages.length = 0;
  desk.spaceHiddenFromApp = row.hiddenSpace;
  await site.links.note(LINK, row.told, desk.now);
  const hidden = { kind: 'cannot-unlink', why: { kind: 'page-hidden' } };
  expect(await desk.unlink(PAGE)).toEqual(hidden);
  desk.now += MONTH_MS - 1;
  expect(await desk.unlink(PAGE)).toEqual(hidden);
  expect((await site.links.find(LINK))?.seen['page-purged']).toBeUndefined();
  desk.now += 1;
  expect(await desk.unlink(PAGE)).toMatchObject({ kind: 'unlinked' });
});

test('a page that went into the trash after it was kept from others is given an hour', async () => {
  site.pages.length = 0;
  await site.links.note(LINK, 'page-restricted', desk.now - 1);
  await site.links.note(LINK, 'page-trashed', desk.now);
  await desk.unlink(PAGE);
  desk.now += HOUR_MS;
  expect(await desk.unlink(PAGE)).toMatchObject({ kind: 'unlinked' });
});

test('a page that is back from the trash is kept from others as before', async () => {
  site.pages.length = 0;
  await site.links.note(LINK, 'page-restricted', desk.now - 2);
  await site.links.note(LINK, 'page-trashed', desk.now - 1);
  await site.links.note(LINK, 'page-restored', desk.now);
  await desk.unlink(PAGE);
  desk.now += HOUR_MS;
  expect(await desk.unlink(PAGE)).toEqual({ kind: 'cannot-unlink', why: { kind: 'page-hidden' } });
  expect((await site.links.find(LINK))?.seen['page-purged']).toBeUndefined();
});

test('a page that only the issue names can be forgotten, after as long a time', async () => {
  site.job = null;
  site.pages.length = 0;
  site.links.records.clear();
  expect(await desk.unlink(PAGE)).toEqual(perhapsGone(desk.now));
  expect(site.named).not.toBeNull();
  desk.now += HOUR_MS;
  expect(await desk.unlink(PAGE)).toMatchObject({ kind: 'unlinked' });
  expect(site.named).toBeNull();
  expect(await desk.show()).toMatchObject({ kind: 'no-spec' });
});

test('a page that only the issue names is not forgotten where it was found meanwhile', async () => {
  site.job = null;
  site.links.records.clear();
  const pages = site.pages.splice(0);
  await desk.unlink(PAGE);
  site.pages.push(...pages);
  site.change({ hidden: true });
  desk.now += HOUR_MS;
  expect(await desk.unlink(PAGE)).toEqual({ kind: 'cannot-unlink', why: { kind: 'page-hidden' } });
  site.pages.length = 0;
  expect(await desk.unlink(PAGE)).toEqual(perhapsGone(desk.now));
});

describe('where only the issue names a page that the person cannot see', () => {
  beforeEach(() => {
    site.job = null;
    site.links.records.clear();
    site.change({ hidden: true });
  });

  const markAll = (mark: FoundMark | null): void => {
    for (const page of site.pages) page.mark = mark;
  };

  test('a page that names the issue in return is not unlinked on one side', async () => {
    expect(await desk.unlink(PAGE)).toEqual({ kind: 'cannot-unlink', why: { kind: 'page-hidden' } });
  });

  test.each<{ rule: string; given: () => void }>([
    { rule: 'that is not there', given: () => (site.pages.length = 0) },
    {
      rule: 'that names no issue',
      given: () => {
        markAll(null);
      },
    },
    {
      rule: 'that names another issue',
      given: () => {
        markAll({ pageId: PAGE, issueId: '10002' });
      },
    },
  ])('a page $rule is answered alike, so that the answer tells nothing of it', async ({ given }) => {
    given();
    expect(await desk.unlink(PAGE)).toEqual(perhapsGone(desk.now));
    desk.now += HOUR_MS;
    const answer = await desk.unlink(PAGE);
    expect(answer).toEqual({ kind: 'unlinked', page: { pageId: PAGE, title: '', path: '', base: '' } });
    expect(site.named).toBeNull();
  });
});
