import { printOf } from '../../../src/domain/documents/normal-form';
import { sha256 } from '../../../src/adapters/hash/sha256';
import { plainText } from '../../../src/domain/documents/plain-text';
import { paragraph, text } from '../../../src/domain/documents/nodes';
import { commentBlocks } from '../../../src/domain/spec/spec-comment';
import { dieWhileTelling } from '../../kit/dying-audit';
import { FakeSpecSite } from '../../kit/fakes/fake-spec-site';
import { anOrder, ANN, SpecDesk } from '../../kit/spec-desk';
import { Killed, TROUBLES, TroubledRun } from '../../kit/trouble';

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

/** Storage is gone, and the issue is looked at. */
async function bringBack(): Promise<void> {
  site.job = null;
  site.links.records.clear();
  site.links.holds.clear();
  expect(await desk.recall()).toEqual({ kind: 'recalled' });
}

function moved(title: string): void {
  const [page] = site.pages;
  if (page !== undefined) site.pages[0] = { ...page, path: `/spaces/OPS/pages/${page.pageId}/${title}` };
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

test('a death while an edit is told leaves it to the next look, which tells it', async () => {
  updated();
  dieWhileTelling(site.audit, 1);
  await expect(desk.refreshComment()).rejects.toThrow(Killed);
  expect(await desk.refreshComment()).toEqual({ kind: 'edited' });
  expect(edits()).toHaveLength(1);
  expect(words()).toEqual(['Product spec: <page> · updated']);
});

test('a page that moved is linked where it is now', async () => {
  moved('Renamed');
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
    kind: 'no-comment',
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

test('an issue out of sight is one without a comment, also where the page is not told', async () => {
  site.rights = null;
  site.confluence = 'unavailable';
  expect(await desk.refreshComment()).toEqual({ kind: 'no-comment' });
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

test('a comment that is deleted while it is brought up to date is forgotten, and not written again', async () => {
  updated();
  const readComment = site.issueWriter.readComment.bind(site.issueWriter);
  site.issueWriter.readComment = async (issueId, commentId) => {
    const read = await readComment(issueId, commentId);
    site.comments.splice(0);
    return read;
  };
  expect(await desk.refreshComment()).toEqual({ kind: 'no-comment' });
  expect(site.comments).toEqual([]);
  const run = new TroubledRun(-1, 'throttled');
  expect(await desk.refreshComment({ run })).toEqual({ kind: 'no-comment' });
  expect(run.calls).toBe(1);
});

test('a comment that is found again is known by its id from then on', async () => {
  await bringBack();
  expect(await desk.refreshComment()).toEqual({ kind: 'up-to-date' });
  expect(site.job?.job.comment?.commentId).toBe(site.comments[0]?.commentId);
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

describe('after storage was lost', () => {
  beforeEach(async () => {
    updated();
    await desk.refreshComment();
    await bringBack();
  });

  test('the comment of the link before is found, and edited in its place', async () => {
    moved('Renamed');
    const left = site.comments[0]?.blocks;
    expect(await desk.refreshComment({ viewerId: BOB })).toEqual({ kind: 'edited' });
    expect(words()).toEqual(['Product spec: <page> · updated']);
    expect(JSON.stringify(site.comments)).toContain('/Renamed');
    expect(edits().slice(1)).toMatchObject([
      { actorId: BOB, before: sha256(printOf(left ?? [], sha256)).slice(0, 16) },
    ]);
    expect(await desk.refreshComment()).toEqual({ kind: 'up-to-date' });
    expect(edits()).toHaveLength(2);
  });

  test('one that says so already is known from then on, and nothing is told of it', async () => {
    expect(await desk.refreshComment()).toEqual({ kind: 'up-to-date' });
    expect(edits()).toHaveLength(1);
    moved('Renamed');
    expect(await desk.refreshComment()).toEqual({ kind: 'edited' });
    expect(words()).toHaveLength(1);
  });

  test.each([
    { rule: 'words that people have added to it', given: (own: string) => `${own}!` },
    { rule: 'a comment of people about the page', given: () => 'Please read' },
  ])('$rule are never taken for it, nor looked for again', async ({ given }) => {
    const [comment] = site.comments;
    const [line] = comment?.blocks ?? [];
    const content = (line?.content ?? []).map((node) =>
      node.type === 'text' ? { ...node, text: given(node.text ?? '') } : node,
    );
    if (comment) site.comments[0] = { ...comment, blocks: [paragraph(...content)] };
    const before = JSON.stringify(site.comments);
    expect(await desk.refreshComment()).toEqual({ kind: 'no-comment' });
    expect(JSON.stringify(site.comments)).toBe(before);
    const run = new TroubledRun(-1, 'throttled');
    expect(await desk.refreshComment({ run })).toEqual({ kind: 'no-comment' });
    expect(run.calls).toBe(1);
  });

  test('words about another page are not about this one', async () => {
    const [comment] = site.comments;
    const blocks = commentBlocks('https://site.example/wiki/spaces/SHOP/pages/50001/x', 'created', 'en');
    if (comment) site.comments[0] = { ...comment, blocks };
    expect(await desk.refreshComment()).toEqual({ kind: 'left' });
    expect(site.comments).toMatchObject([{ blocks }]);
  });
});

test('a comment in another language stays in it when a link is brought back', async () => {
  site = new FakeSpecSite();
  desk = new SpecDesk(site);
  await desk.generate(anOrder({ language: 'de' }));
  await bringBack();
  updated();
  expect(await desk.refreshComment()).toEqual({ kind: 'edited' });
  expect(words()).toEqual(['Produktspezifikation: <page> · aktualisiert']);
});

test('a page that becomes the spec again goes on with the comment as it was left', async () => {
  updated();
  await desk.refreshComment();
  const { pageId = '' } = site.pages[0] ?? {};
  await desk.unlink(pageId);
  await desk.adopt(pageId, { comment: true });
  await desk.continue({ attempt: 'a2', after: 'a1' });
  moved('Renamed');
  expect(await desk.refreshComment()).toEqual({ kind: 'edited' });
  expect(words()).toEqual(['Product spec: <page> · updated']);
  expect(JSON.stringify(site.comments)).toContain('/Renamed');
});

describe('a page that becomes the spec again', () => {
  beforeEach(() => desk.unlink(site.pages[0]?.pageId ?? ''));

  const adopt = async (comment: boolean) => {
    await desk.adopt(site.pages[0]?.pageId ?? '', { comment });
    return desk.continue({ attempt: 'a2', after: 'a1' });
  };

  test('gets no second comment, and nobody is told of one', async () => {
    expect(await adopt(true)).toMatchObject({ kind: 'done', steps: { comment: 'done' } });
    expect(words()).toEqual(['Product spec: <page>']);
    expect(site.audit.entries.filter(({ act }) => act === 'comment')).toHaveLength(1);
    updated();
    expect(await desk.refreshComment()).toEqual({ kind: 'edited' });
    expect(words()).toEqual(['Product spec: <page> · updated']);
  });

  test('keeps the one it has up to date, also where none was wished', async () => {
    expect(await adopt(false)).toMatchObject({ kind: 'done', steps: { comment: 'skipped' } });
    updated();
    expect(await desk.refreshComment()).toEqual({ kind: 'edited' });
    expect(words()).toEqual(['Product spec: <page> · updated']);
  });
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
