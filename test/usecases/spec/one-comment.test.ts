import { printOf } from '../../../src/domain/documents/normal-form';
import { sha256 } from '../../../src/adapters/hash/sha256';
import { paragraph, text } from '../../../src/domain/documents/nodes';
import { plainText } from '../../../src/domain/documents/plain-text';
import { digestOf } from '../../../src/domain/audit/audit-entry';
import { FakeSpecSite } from '../../kit/fakes/fake-spec-site';
import { anOrder, SpecDesk } from '../../kit/spec-desk';
import { TroubledRun, TROUBLES } from '../../kit/trouble';

const FIRST = '5000';
const SECOND = '5001';
const BOB = 'bob';
let site: FakeSpecSite;
let desk: SpecDesk;

beforeEach(async () => {
  site = new FakeSpecSite();
  desk = new SpecDesk(site);
  await desk.generate(anOrder({ language: 'de' }));
  await desk.unlink(FIRST);
});

const another = (viewerId = 'ann') => desk.generate(anOrder({ title: 'Checkout anew' }), { viewerId });

/** The words of each comment, and which page it leads to. */
const comments = (): readonly string[] =>
  site.comments.map(({ blocks }) =>
    plainText({ type: 'doc', content: blocks }).replace(/https:\S+\/pages\/(\d+)\S*/, '<$1>'),
  );

test('the comment of a spec that was unlinked tells of the next one, in its place and language', async () => {
  expect(comments()).toEqual([`Produktspezifikation: <${FIRST}>`]);
  const before = site.comments.map(({ blocks }) => printOf(blocks, sha256));
  expect(await another()).toMatchObject({ kind: 'done', steps: { comment: 'done' } });
  expect(comments()).toEqual([`Produktspezifikation: <${SECOND}>`]);
  expect(site.audit.entries.filter(({ act }) => act === 'edit-comment')).toMatchObject([
    { pageId: SECOND, before: digestOf(before[0], sha256) },
  ]);
  expect(await desk.refreshComment()).toEqual({ kind: 'up-to-date' });
});

test('so does that of a page that becomes the spec', async () => {
  await another();
  await desk.unlink(SECOND);
  await desk.adopt(FIRST);
  expect(await desk.continue({ after: 'a1' })).toMatchObject({ kind: 'done' });
  expect(comments()).toEqual([`Produktspezifikation: <${FIRST}>`]);
});

test('and that of a page that was deleted for good', async () => {
  site = new FakeSpecSite();
  desk = new SpecDesk(site);
  await desk.generate();
  site.pages.splice(0);
  desk.now += 3_700_000;
  await desk.unlink(FIRST);
  desk.now += 3_700_000;
  expect(await desk.unlink(FIRST)).toMatchObject({ kind: 'unlinked' });
  await another();
  expect(site.comments).toHaveLength(1);
  expect(await desk.refreshComment()).toEqual({ kind: 'up-to-date' });
});

test('one that this person may not edit stays, with none beside it, until somebody who may has a reason to', async () => {
  site.mayEditComments = false;
  expect(await another(BOB)).toMatchObject({ kind: 'done', steps: { comment: 'refused' } });
  expect(comments()).toEqual([`Produktspezifikation: <${FIRST}>`]);
  expect(await desk.refreshComment({ viewerId: BOB })).toEqual({ kind: 'left' });
  site.mayEditComments = true;
  expect(await desk.refreshComment()).toEqual({ kind: 'edited' });
  expect(comments()).toEqual([`Produktspezifikation: <${SECOND}>`]);
});

test('one that people have a word in is theirs, and the next spec has its own', async () => {
  const [comment] = site.comments;
  if (comment !== undefined) site.comments[0] = { ...comment, blocks: [paragraph(text('Mine now'))] };
  await another();
  expect(comments()).toEqual(['Mine now', `Product spec: <${SECOND}>`]);
});

test('one that people have deleted is no hindrance', async () => {
  site.comments.splice(0);
  await another();
  expect(comments()).toEqual([`Product spec: <${SECOND}>`]);
});

test('it is read by its id, whatever stands above it, and not looked for', async () => {
  const asked = jest.spyOn(site.issueWriter, 'findComment').mockResolvedValue(null);
  await another();
  expect(asked).not.toHaveBeenCalled();
  expect(comments()).toEqual([`Produktspezifikation: <${SECOND}>`]);
});

test('so it is where no link of the issue has told of it since', async () => {
  await desk.generate(anOrder({ title: 'Checkout anew', comment: false }));
  await desk.unlink(SECOND);
  const asked = jest.spyOn(site.issueWriter, 'findComment').mockResolvedValue(null);
  await desk.generate(anOrder({ title: 'Checkout once more' }));
  expect(asked).not.toHaveBeenCalled();
  expect(comments()).toEqual(['Produktspezifikation: <5002>']);
});

test('what a refreshing of it has found is noted', async () => {
  site.unlinked = { commentId: null };
  await desk.generate(anOrder({ title: 'Checkout anew', comment: false }));
  const asked = jest.spyOn(site.issueWriter, 'findComment');
  expect(await desk.refreshComment()).toEqual({ kind: 'left' });
  expect(await desk.refreshComment()).toEqual({ kind: 'left' });
  expect(asked).toHaveBeenCalledTimes(1);
});

test('without the wish it stays as it is', async () => {
  await desk.generate(anOrder({ title: 'Checkout anew', comment: false }));
  expect(comments()).toEqual([`Produktspezifikation: <${FIRST}>`]);
});

test('it is found where the link was lost before it was taken away', async () => {
  await another();
  site.job = null;
  site.links.records.clear();
  site.links.holds.clear();
  expect(await desk.unlink(SECOND)).toMatchObject({ kind: 'unlinked' });
  await desk.generate(anOrder({ title: 'Checkout once more' }));
  expect(comments()).toEqual(['Produktspezifikation: <5002>']);
});

test('also where people had taken away by what the issue named its spec', async () => {
  await another();
  site.named = null;
  await desk.unlink(SECOND);
  await desk.generate(anOrder({ title: 'Checkout once more' }));
  expect(comments()).toEqual(['Produktspezifikation: <5002>']);
});

test('a spec that nobody wished a comment for leaves it to the next that has the wish', async () => {
  await desk.generate(anOrder({ title: 'Checkout anew', comment: false }));
  expect(await desk.refreshComment()).toEqual({ kind: 'left' });
  await desk.unlink(SECOND);
  await desk.generate(anOrder({ title: 'Checkout once more' }));
  expect(comments()).toEqual(['Produktspezifikation: <5002>']);
});

test('one of somebody else that quotes it is not touched', async () => {
  const [quoted] = site.comments.splice(0);
  if (quoted !== undefined) site.comments.push({ ...quoted, op: '' });
  await another();
  expect(comments()).toEqual([`Produktspezifikation: <${FIRST}>`, `Product spec: <${SECOND}>`]);
});

test('one that people have deleted is written anew for whoever wishes one', async () => {
  site.comments.splice(0);
  await desk.generate(anOrder({ title: 'Checkout anew', comment: false }));
  expect(comments()).toEqual([]);
  await desk.unlink(SECOND);
  await desk.generate(anOrder({ title: 'Checkout once more' }));
  expect(comments()).toEqual(['Product spec: <5002>']);
});

test('a first comment is not looked for', async () => {
  site = new FakeSpecSite();
  desk = new SpecDesk(site);
  const asked = jest.spyOn(site.issueWriter, 'findComment');
  await desk.generate();
  expect(asked).not.toHaveBeenCalled();
});

describe.each(TROUBLES)('%s at any call of the next spec', (trouble) => {
  test.each(Array.from({ length: 24 }, (_, index) => index + 1))(
    'no. %i: Continue ends in one comment, about the page that is the spec',
    async (at) => {
      const run = new TroubledRun(at, trouble);
      await desk.generate(anOrder({ title: 'Checkout anew' }), { run }).catch(() => null);
      for (let tries = 0; site.job?.job.steps.record !== 'done' && tries < 3; tries += 1) {
        desk.now += 200_000;
        const after = site.job === null ? null : 'a1';
        if (site.job === null) await another();
        else await desk.continue({ attempt: `c${String(tries)}`, after });
      }
      expect(comments()).toHaveLength(1);
    },
  );
});
