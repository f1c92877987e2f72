import { plainText } from '../../../src/domain/documents/plain-text';
import { paragraph, text } from '../../../src/domain/documents/nodes';
import { FakeSpecSite } from '../../kit/fakes/fake-spec-site';
import { anOrder, ANN, SpecDesk } from '../../kit/spec-desk';
import { TROUBLES, TroubledRun } from '../../kit/trouble';

const BOB = 'bob';
let site: FakeSpecSite;
let desk: SpecDesk;

beforeEach(async () => {
  site = new FakeSpecSite();
  desk = new SpecDesk(site);
  await desk.generate();
});

/** As an update leaves the job. */
function updated(): void {
  const base = { op: 'ab', chunks: 1, versionNumber: 2 };
  const report = { changedBlocks: 1, untouchedBlocks: 9, annotationsKept: 0 };
  const update = { op: 'ab', base, report, actorId: ANN, before: '1', after: '2' };
  if (site.job !== null) site.job = { ...site.job, job: { ...site.job.job, base, update } };
}

const words = (): readonly string[] =>
  site.comments.map(({ blocks }) =>
    plainText({ type: 'doc', content: blocks }).replace(/https:\S+/, '<page>'),
  );
const edits = () => site.audit.entries.filter(({ act }) => act === 'edit-comment');

test('an update is told in the one comment that is there, and only the first time', async () => {
  expect(words()).toEqual(['Product spec: <page>']);
  expect(await desk.refreshComment()).toEqual({ kind: 'up-to-date' });
  updated();
  expect(await desk.refreshComment({ viewerId: BOB })).toEqual({ kind: 'edited' });
  expect(words()).toEqual(['Product spec: <page> · updated']);
  const run = new TroubledRun(-1, 'throttled');
  expect(await desk.refreshComment({ run })).toEqual({ kind: 'up-to-date' });
  expect(run.calls).toBe(3);
  expect(edits()).toMatchObject([{ actorId: BOB, issueId: '10001', pageId: site.pages[0]?.pageId }]);
  expect(edits()[0]?.before).toBe(site.audit.entries.find(({ act }) => act === 'comment')?.after);
});

test.each([
  { language: 'de' as const, said: 'Produktspezifikation: <page> · aktualisiert' },
  { language: 'ja' as const, said: '製品仕様書: <page> · 更新済み' },
])('the comment stays in its creator’s language: $language', async ({ language, said }) => {
  site = new FakeSpecSite();
  desk = new SpecDesk(site);
  await desk.generate(anOrder({ language }));
  updated();
  await desk.refreshComment({ viewerId: BOB });
  expect(words()).toEqual([said]);
});

test('a page that moved is linked where it is now', async () => {
  const [page] = site.pages;
  if (page !== undefined) site.pages[0] = { ...page, path: `/spaces/OPS/pages/${page.pageId}/Renamed` };
  expect(await desk.refreshComment()).toEqual({ kind: 'edited' });
  expect(JSON.stringify(site.comments)).toContain('/spaces/OPS/pages/');
});

test.each<{ rule: string; given: () => void; kind: string; comments: number }>([
  {
    rule: 'words that people have changed',
    given: () => {
      const [comment] = site.comments;
      if (comment !== undefined) site.comments[0] = { ...comment, blocks: [paragraph(text('Mine now'))] };
    },
    kind: 'left',
    comments: 1,
  },
  {
    rule: 'a comment that this person may not edit',
    given: () => (site.mayEditComments = false),
    kind: 'left',
    comments: 1,
  },
  {
    rule: 'a page that this person cannot see',
    given: () => site.pages.splice(0),
    kind: 'left',
    comments: 1,
  },
  {
    rule: 'an issue that this person cannot see',
    given: () => (site.rights = null),
    kind: 'left',
    comments: 1,
  },
  {
    rule: 'a comment that people have deleted',
    given: () => site.comments.splice(0),
    kind: 'no-comment',
    comments: 0,
  },
])('$rule stays as it is', async ({ given, kind, comments }) => {
  updated();
  given();
  const before = JSON.stringify(site.comments);
  expect(await desk.refreshComment()).toEqual({ kind });
  expect(JSON.stringify(site.comments)).toBe(before);
  expect(site.comments).toHaveLength(comments);
  expect(edits()).toEqual([]);
});

test('a comment that people have deleted is not asked for again', async () => {
  site.comments.splice(0);
  updated();
  await desk.refreshComment();
  const run = new TroubledRun(-1, 'throttled');
  expect(await desk.refreshComment({ run })).toEqual({ kind: 'no-comment' });
  expect(run.calls).toBe(1);
  expect(await desk.show(ANN)).toMatchObject({ kind: 'spec' });
});

test('a spec without a comment gets none', async () => {
  site = new FakeSpecSite();
  desk = new SpecDesk(site);
  await desk.generate(anOrder({ comment: false }));
  expect(await desk.refreshComment()).toEqual({ kind: 'no-comment' });
  expect(site.comments).toEqual([]);
});

test('a comment whose id was never told is known by its operation', async () => {
  if (site.job !== null) site.job = { ...site.job, job: { ...site.job.job, comment: null } };
  updated();
  expect(await desk.refreshComment()).toEqual({ kind: 'edited' });
  expect(words()).toEqual(['Product spec: <page> · updated']);
});

describe.each(TROUBLES)('%s at any call', (trouble) => {
  test.each([1, 2, 3, 4, 5, 6, 7])('no. %i: asked again, it is edited once', async (nth) => {
    updated();
    const run = new TroubledRun(nth, trouble);
    await desk.refreshComment({ run }).catch(() => undefined);
    expect(['edited', 'up-to-date']).toContain((await desk.refreshComment()).kind);
    expect(words()).toEqual(['Product spec: <page> · updated']);
    expect(edits()).toHaveLength(1);
    expect(run.calls).toBeLessThanOrEqual(8);
  });
});
