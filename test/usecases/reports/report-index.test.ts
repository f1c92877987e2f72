import { checkAdf } from '../../../dev/products/adf/check';
import { PlatformError } from '../../../src/ports/platform-error';
import { blocksOf } from '../../../src/domain/documents/adf';
import { paragraph, text } from '../../../src/domain/documents/nodes';
import { plainText } from '../../../src/domain/documents/plain-text';
import { de } from '../../../src/domain/reports/words/de';
import { en } from '../../../src/domain/reports/words/en';
import { ja } from '../../../src/domain/reports/words/ja';
import { indexBody, listedOn } from '../../../src/domain/reports/page/index-page';
import { anIndexDesk, datesOn, entry } from '../../kit/index-desk';
import { Killed, TROUBLES, TroubledRun } from '../../kit/trouble';

test('the index is made once, lists the newest first, and is a document that Confluence takes', async () => {
  const { pages, publish, body } = anIndexDesk();
  for (const n of [13, 27, 20]) await publish(n);
  expect([...pages.pages.values()]).toMatchObject([{ title: 'Reports Apollo' }]);
  expect([...pages.indexes]).toEqual([...pages.pages.keys()]);
  expect(datesOn(body())).toEqual(['2026-11-27', '2026-11-20', '2026-11-13']);
  expect(checkAdf(JSON.parse(body()))).toEqual([]);
});

test.each([
  { language: 'English', words: en, expected: 'Report listed by Lockstep' },
  { language: 'German', words: de, expected: 'Bericht aufgelistet von Lockstep' },
  { language: 'Japanese', words: ja, expected: 'Lockstep が一覧に追加' },
])('its history speaks the language of the report ($language)', async ({ words, expected }) => {
  const { pages, publish } = anIndexDesk(words);
  await publish(13);
  expect([...pages.pages.values()]).toMatchObject([{ versionMessage: `${expected} [ls:0123456789abcdef]` }]);
});

/** Of each row, its columns' widths. */
const widthsOn = (body: string): readonly string[] =>
  body
    .split('"tableRow"')
    .slice(1)
    .map((row) => [...row.matchAll(/"colwidth":\[(\d+)\]/g)].map(([, width]) => width).join());

test('a new row is as wide as the columns are by now, which people drag', async () => {
  const { pages, publish, body } = anIndexDesk();
  await publish(13);
  const [pageId = ''] = pages.pages.keys();
  pages.put(pageId, { body: body().replaceAll('"colwidth":[220]', '"colwidth":[333]') });
  await publish(20);
  expect(widthsOn(body())).toEqual(Array(3).fill('333,190,110,80,80,80'));
});

test('a report that is made again keeps its one row, with its new counts', async () => {
  const { pages, publish, body } = anIndexDesk();
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
  const { pages, publish, body } = anIndexDesk();
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
  const desk = anIndexDesk();
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
  const { pages, publish } = anIndexDesk();
  pages.put('1', { title: 'Reports Apollo', body: '{"type":"doc","version":1,"content":[]}' });
  await publish(20);
  expect([...pages.pages.values()].map(({ title }) => title)).toEqual([
    'Reports Apollo',
    'Reports Apollo (2)',
  ]);
});

test('a table that people took away is not put back', async () => {
  const { pages, publish, body } = anIndexDesk();
  await publish(13);
  const [pageId = ''] = pages.pages.keys();
  const emptied = '{"type":"doc","version":1,"content":[{"type":"paragraph","content":[]}]}';
  pages.put(pageId, { body: emptied, versionNumber: 3 });
  await publish(20);
  expect(body()).toBe(emptied);
});

test('renamed, without its anchor and forgotten by storage it is still the one', async () => {
  const { pages, known, publish } = anIndexDesk();
  await publish(13);
  const [pageId = ''] = pages.pages.keys();
  pages.put(pageId, { title: 'Our weeks', body: '{"type":"doc","version":1,"content":[]}' });
  known.clear();
  await publish(20);
  expect([...pages.pages.keys()]).toEqual([pageId]);
  expect([...known.values()]).toEqual([pageId]);
});

test('a mark that Confluence will never take keeps nobody from the list, one it does not take now is tried again', async () => {
  const { pages, publish, body } = anIndexDesk();
  const mark = pages.setIndexMark.bind(pages);
  pages.setIndexMark = () => Promise.reject(new PlatformError('throttled', 'test'));
  await expect(publish(13)).rejects.toThrow(PlatformError);
  pages.setIndexMark = mark;
  await publish(13);
  expect([...pages.indexes]).toEqual([...pages.pages.keys()]);
  expect(datesOn(body())).toEqual(['2026-11-13']);
});

test('in the trash it is made anew', async () => {
  const { pages, publish } = anIndexDesk();
  await publish(13);
  pages.pages.clear();
  await publish(20);
  expect(pages.pages.size).toBe(1);
});

test.each(TROUBLES)(
  '%s at any call, the next report finds the one index and both rows in the end',
  async (trouble) => {
    for (let at = 1; at <= 7; at += 1) {
      const { pages, publish, body } = anIndexDesk();
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
