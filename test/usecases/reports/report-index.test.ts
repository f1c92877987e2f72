import { checkAdf } from '../../../dev/products/adf/check';
import { sha256 } from '../../../src/adapters/hash/sha256';
import { PlatformError } from '../../../src/ports/platform-error';
import { blocksOf } from '../../../src/domain/documents/adf';
import { paragraph, text } from '../../../src/domain/documents/nodes';
import { plainText } from '../../../src/domain/documents/plain-text';
import { en } from '../../../src/domain/reports/words/en';
import { indexBody, listedOn } from '../../../src/domain/reports/page/index-page';
import { createKeepIndex, type IndexPlace } from '../../../src/usecases/reports/list/keep-index';
import { FakeAudit, neverThrowing } from '../../kit/fakes/fake-audit';
import { FakeReportPages } from '../../kit/fakes/fake-report-pages';
import { Killed, TROUBLES, TroubledRun } from '../../kit/trouble';

const PLACE: IndexPlace = {
  projectId: '10000',
  projectName: 'Apollo',
  spaceId: 'S',
  parentId: null,
  words: en,
  op: '0123456789abcdef',
};
const entry = (n: number, completed = n, replaced?: string) => ({
  replaced,
  pageId: `5${String(n)}`,
  title: `Weekly update ABC 2026-11-${String(n)}`,
  url: `https://example.atlassian.net/wiki/spaces/S/pages/5${String(n)}/Weekly`,
  from: `2026-11-${String(n - 7).padStart(2, '0')}`,
  to: `2026-11-${String(n)}`,
  counts: { completed, inProgress: 1, blocked: 2, other: 3 },
  locale: en.locale,
});

function aDesk() {
  const pages = new FakeReportPages();
  const audit = new FakeAudit();
  const known = new Map<string, string>();
  let listedIn: number | null = null;
  const indexes = {
    find: (projectId: string, spaceId: string) =>
      Promise.resolve(known.get(`${projectId} ${spaceId}`) ?? null),
    remember: (projectId: string, spaceId: string, pageId: string) => {
      known.set(`${projectId} ${spaceId}`, pageId);
      return Promise.resolve();
    },
  };
  const marked = {
    find: (): Promise<string | null> =>
      Promise.resolve([...pages.indexes].find((id) => pages.pages.has(id)) ?? null),
  };
  const keeping = (run = new TroubledRun(0, 'throttled')) =>
    createKeepIndex({
      pages: run.port(pages),
      indexes: run.port(indexes),
      marked: run.port(marked),
      audit: neverThrowing(run.port(audit)),
      hash: sha256,
    });
  /** A report comes out: the index is opened, and lists it. */
  const publish = async (n: number, completed?: number, run?: TroubledRun): Promise<void> => {
    const keep = keeping(run);
    const pageId = await indexes.find(PLACE.projectId, PLACE.spaceId);
    const known = pageId === null ? null : await pages.read(pageId);
    const made = known === null ? await keep.make(PLACE, pageId !== null) : null;
    const index = known ?? (made === 'hidden' ? null : (made?.page ?? null));
    if (index !== null) listedIn = await keep.list(PLACE, index, entry(n, completed), listedIn);
  };
  const body = (): string => [...pages.pages.values()][0]?.body ?? '';
  return { pages, audit, known, publish, body };
}

const datesOn = (body: string): readonly string[] =>
  [...body.matchAll(/ – (\d{4}-\d{2}-\d{2})/g)].map(([, date]) => date ?? '');

test('the index is made once, lists the newest first, and is a document that Confluence takes', async () => {
  const { pages, publish, body } = aDesk();
  for (const n of [13, 27, 20]) await publish(n);
  expect([...pages.pages.values()]).toMatchObject([{ title: 'Reports Apollo' }]);
  expect([...pages.indexes]).toEqual([...pages.pages.keys()]);
  expect(datesOn(body())).toEqual(['2026-11-27', '2026-11-20', '2026-11-13']);
  expect(checkAdf(JSON.parse(body()))).toEqual([]);
});

/** Of each row, its columns' widths. */
const widthsOn = (body: string): readonly string[] =>
  body
    .split('"tableRow"')
    .slice(1)
    .map((row) => [...row.matchAll(/"colwidth":\[(\d+)\]/g)].map(([, width]) => width).join());

test('a new row is as wide as the columns are by now, which people drag', async () => {
  const { pages, publish, body } = aDesk();
  await publish(13);
  const [pageId = ''] = pages.pages.keys();
  pages.put(pageId, { body: body().replaceAll('"colwidth":[220]', '"colwidth":[333]') });
  await publish(20);
  expect(widthsOn(body())).toEqual(Array(3).fill('333,190,110,80,80,80'));
});

test('a report that is made again keeps its one row, with its new counts', async () => {
  const { pages, publish, body } = aDesk();
  await publish(20);
  await publish(20, 4_400);
  expect(datesOn(body())).toEqual(['2026-11-20']);
  expect(body()).toContain('"4,400"');
  const { versionNumber } = [...pages.pages.values()][0] ?? {};
  await publish(20, 4_400);
  expect([...pages.pages.values()][0]?.versionNumber).toBe(versionNumber);
});

test.each([
  { rule: 'is gone from the list', theirs: '', kept: false },
  { rule: 'stays with what people wrote into it', theirs: '!', kept: true },
])('a line that led to a page in whose place another came $rule', ({ theirs, kept }) => {
  const name = 'ls-reports-1';
  const blank = indexBody(en, name);
  const before = listedOn(listedOn(blank, name, entry(13), en) ?? '', name, entry(20), en) ?? '';
  const edited = before.replace('2026-11-13 – 2026-11-20', `$&${theirs}`);
  const line = { ...entry(20, 20, '520'), pageId: '77', url: entry(20).url.replace('520', '77') };
  const after = listedOn(edited, name, line, en) ?? '';
  expect(after).toContain('/pages/77/');
  expect(after).toContain('/pages/513/');
  expect(after.includes('/pages/520/')).toBe(kept);
  expect(checkAdf(JSON.parse(after))).toEqual([]);
});

test('what people wrote above, below and into other rows stays to the byte', async () => {
  const { pages, publish, body } = aDesk();
  await publish(13);
  const [pageId = ''] = pages.pages.keys();
  const theirs = '{"type":"paragraph","content":[{"type":"text","text":"Read  me","zzz":1.0}]}';
  const changed = body()
    .replace('"content":[{', `"content":[${theirs},{`)
    .replace('"2026-11-06 – 2026-11-13"', '"the  holiday – 2026-11-13"');
  pages.put(pageId, { body: changed, versionNumber: 2 });
  await publish(20);
  expect(body()).toContain(theirs);
  expect(body()).toContain('"the  holiday – 2026-11-13"');
  expect(datesOn(body())).toEqual(['2026-11-20', '2026-11-13']);
});

/** What the cells of each row say, below the head. */
const cellsOn = (body: string): readonly (readonly string[])[] =>
  blocksOf(JSON.parse(body))
    .filter(({ type }) => type === 'table')
    .flatMap(({ content = [] }) => content.slice(1))
    .map(({ content = [] }) => content.map(plainText));

/** A person changes the list as they like. */
async function listChanged(change: (body: string) => string) {
  const desk = aDesk();
  await desk.publish(20);
  const [pageId = ''] = desk.pages.pages.keys();
  desk.pages.put(pageId, { body: change(desk.body()), versionNumber: 2 });
  return desk;
}

test('what people wrote into a cell of ours stays when its report is made again, and the other cells follow', async () => {
  const { publish, body } = await listChanged((list) =>
    list
      .replace('"text":"2"', '"text":"2, both since May"')
      .replace('2026-11-13 – 2026-11-20', 'The holiday week')
      .replace('"Weekly update ABC 2026-11-20"', '"Before the holidays"'),
  );
  await publish(20, 30);
  expect(cellsOn(body())).toEqual([
    ['Before the holidays', 'The holiday week', '30', '1', '2, both since May', '3'],
  ]);
});

const cell = (type: string, ...words: readonly string[]): string =>
  JSON.stringify({ type, attrs: {}, content: [paragraph(...words.map((each) => text(each)))] });

/** With a column of people's behind the first, filled in the row that is there. */
const withMood = (list: string): string =>
  list
    .replace(/(Report"[^}]*\}\]\}\]\}\]\}),/, `$1,${cell('tableHeader', 'Mood')},`)
    .replace(/(\/pages\/520\/[^}]*\}\}\]\}\]\}\]\}),/, `$1,${cell('tableCell', '7')},`);

test('a column that people added has an empty cell in new rows, and keeps what stands in it', async () => {
  const { publish, body } = await listChanged(withMood);
  await publish(27);
  await publish(20, 30);
  expect(cellsOn(body()).map(([, ...cells]) => cells)).toEqual([
    ['', '2026-11-20 – 2026-11-27', '27', '1', '2', '3'],
    ['7', '2026-11-13 – 2026-11-20', '30', '1', '2', '3'],
  ]);
  expect(checkAdf(JSON.parse(body()))).toEqual([]);
});

test('where nobody can tell which columns are ours, no cell is written over', async () => {
  const { publish, body } = await listChanged((list) => withMood(list).replace('"Period"', '"When"'));
  await publish(20, 30);
  expect(cellsOn(body())).toEqual([
    ['Weekly update ABC 2026-11-20', '7', '2026-11-13 – 2026-11-20', '20', '1', '2', '3'],
  ]);
});

test('a page of somebody else with its title is left alone', async () => {
  const { pages, publish } = aDesk();
  pages.put('1', { title: 'Reports Apollo', body: '{"type":"doc","version":1,"content":[]}' });
  await publish(20);
  expect([...pages.pages.values()].map(({ title }) => title)).toEqual([
    'Reports Apollo',
    'Reports Apollo (2)',
  ]);
});

test('a table that people took away is not put back', async () => {
  const { pages, publish, body } = aDesk();
  await publish(13);
  const [pageId = ''] = pages.pages.keys();
  const emptied = '{"type":"doc","version":1,"content":[{"type":"paragraph","content":[]}]}';
  pages.put(pageId, { body: emptied, versionNumber: 3 });
  await publish(20);
  expect(body()).toBe(emptied);
});

test('renamed, without its anchor and forgotten by storage it is still the one', async () => {
  const { pages, known, publish } = aDesk();
  await publish(13);
  const [pageId = ''] = pages.pages.keys();
  pages.put(pageId, { title: 'Our weeks', body: '{"type":"doc","version":1,"content":[]}' });
  known.clear();
  await publish(20);
  expect([...pages.pages.keys()]).toEqual([pageId]);
  expect([...known.values()]).toEqual([pageId]);
});

test('a listing whose answer is lost is accounted for like any other', async () => {
  const desks = [aDesk(), aDesk()] as const;
  for (const { publish } of desks) await publish(13);
  const [whole, lost] = desks;
  await whole.publish(20);
  await lost.publish(20, 20, new TroubledRun(1, 'answer-lost'));
  expect(lost.audit.entries).toEqual(whole.audit.entries);
  expect(lost.audit.entries.map(({ act }) => act)).toEqual([
    'create-page',
    'mark-page',
    'update-page',
    'update-page',
  ]);
});

test('a listing that nobody could look at is left to the next run, which tells of it', async () => {
  const { pages, audit, publish } = aDesk();
  await publish(13);
  const [update, read] = [pages.update.bind(pages), pages.read.bind(pages)];
  pages.update = async (...change) => {
    await update(...change);
    pages.read = () => Promise.reject(new PlatformError('rejected', 'unexpected form'));
    throw new PlatformError('unavailable', 'test');
  };
  await expect(publish(20)).rejects.toMatchObject({ kind: 'unavailable' });
  Object.assign(pages, { update, read });
  await publish(20);
  expect(told(audit)).toEqual(RIGHT);
});

test('what was listed and not told of waits for a run that can see what was there before', async () => {
  const { pages, audit, publish } = aDesk();
  await publish(13);
  await expect(publish(20, 20, new TroubledRun(2, 'killed-before'))).rejects.toThrow(Killed);
  const bodyOf = pages.bodyOf.bind(pages);
  pages.bodyOf = () => Promise.reject(new PlatformError('rejected', 'unexpected form'));
  await expect(publish(20)).rejects.toMatchObject({ kind: 'rejected' });
  pages.bodyOf = bodyOf;
  await publish(20);
  expect(told(audit)).toEqual(RIGHT);
});

test('a mark that Confluence will never take keeps nobody from the list, one it does not take now is tried again', async () => {
  const { pages, publish, body } = aDesk();
  const mark = pages.setIndexMark.bind(pages);
  pages.setIndexMark = () => Promise.reject(new PlatformError('throttled', 'test'));
  await expect(publish(13)).rejects.toThrow(PlatformError);
  pages.setIndexMark = mark;
  await publish(13);
  expect([...pages.indexes]).toEqual([...pages.pages.keys()]);
  expect(datesOn(body())).toEqual(['2026-11-13']);
});

test('in the trash it is made anew', async () => {
  const { pages, publish } = aDesk();
  await publish(13);
  pages.pages.clear();
  await publish(20);
  expect(pages.pages.size).toBe(1);
});

test.each(TROUBLES)(
  '%s at any call, the next report finds the one index and both rows in the end',
  async (trouble) => {
    for (let at = 1; at <= 7; at += 1) {
      const { pages, publish, body } = aDesk();
      await publish(13, 13, new TroubledRun(at, trouble)).catch((error: unknown) => {
        if (!(error instanceof Killed || error instanceof PlatformError)) throw error;
      });
      await publish(13);
      await publish(20);
      expect(pages.pages.size).toBe(1);
      expect(datesOn(body())).toEqual(['2026-11-20', '2026-11-13']);
    }
  },
);

const RIGHT = ['create-page 1', 'mark-page', 'update-page 2', 'update-page 3'];
const told = (audit: FakeAudit) =>
  audit.entries.map(({ act, pageVersion }) => [act, pageVersion ?? []].flat().join(' ')).toSorted();

test.each(TROUBLES)('%s at any call, each version of the list has its entry in the end', async (trouble) => {
  for (let at = 1; at <= 14; at += 1) {
    const { publish, audit } = aDesk();
    const run = new TroubledRun(at, trouble);
    const survived = (error: unknown) => {
      if (!(error instanceof Killed || error instanceof PlatformError)) throw error;
    };
    await publish(13, 13, run).catch(survived);
    await publish(13);
    await publish(20, 20, run).catch(survived);
    await publish(20);
    expect({ at, told: told(audit) }).toEqual({ at, told: RIGHT });
  }
});

test('an entry that comes late knows what was there before, and is the same as it would have been', async () => {
  const desks = [aDesk(), aDesk()] as const;
  for (const { publish } of desks) await publish(13);
  const [whole, died] = desks;
  await whole.publish(20);
  await expect(died.publish(20, 20, new TroubledRun(2, 'killed-before'))).rejects.toThrow(Killed);
  expect(died.audit.entries).toHaveLength(whole.audit.entries.length - 1);
  await died.publish(20);
  expect(died.audit.entries).toEqual(whole.audit.entries);
});

test('the last version of another report, or of people, is no write of this one', async () => {
  const { pages, audit, publish } = aDesk();
  await publish(20);
  const [page] = pages.pages.values();
  if (page === undefined) throw new Error('no index');
  const versionMessage = 'Report listed [ls:fedcba9876543210]';
  pages.put(page.pageId, { versionNumber: 3, versionMessage });
  await publish(20);
  expect(told(audit)).toEqual(['create-page 1', 'mark-page', 'update-page 2']);
});

test('listed again with nothing to say anew, nothing is asked of anybody', async () => {
  const { pages, audit, publish, known } = aDesk();
  await publish(20);
  const [pageId = ''] = known.values();
  const run = new TroubledRun(0, 'throttled');
  await publish(20, 20, run);
  expect([run.calls, pages.pages.get(pageId)?.versionNumber, audit.entries.length]).toEqual([0, 2, 3]);
});
