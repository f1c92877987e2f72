import { type AdfNode } from '../../../../src/domain/documents/adf';
import { mergeSection } from '../../../../src/domain/documents/merge/merge-section';
import { text } from '../../../../src/domain/documents/nodes';
import { table } from '../../../../src/domain/documents/table';
import { asked, inShort, list, type MergeRow, p, withSafeChanges } from './merges';

type Row = readonly string[];

const parts = (...rows: readonly Row[]): AdfNode =>
  table(
    ['Part', 'Owner', 'Why it is needed'],
    rows.map((row) => row.map((words) => [text(words)])),
  );

const QUEUE = ['Queue', 'Kim', 'it loses what comes while the night run is under way'];
const CACHE = ['Cache', 'Ann', 'nobody has understood it since Lee went'];
const TOLD = parts(QUEUE, CACHE);
/** Somebody has another owner in mind. */
const TOLD_HERE = parts(['Queue', 'Kim and Bo', QUEUE[2] ?? ''], CACHE);
const LIST = list('Replace the queue', 'Throw the cache away');
const [INTRO, NEW_INTRO] = [p('What we replace and why.'), p('All of this by summer.')];

test.each<MergeRow>([
  {
    rule: 'nobody touched it, beside a new paragraph',
    base: [TOLD],
    page: [TOLD],
    wanted: [NEW_INTRO, LIST],
    merged: [NEW_INTRO, LIST],
  },
  {
    rule: 'people changed it, beside a new paragraph',
    base: [TOLD],
    page: [TOLD_HERE],
    wanted: [NEW_INTRO, LIST],
    merged: [NEW_INTRO, TOLD_HERE],
    asked: ['replace both-changed Part Owner Why it is needed Queue Kim and Bo it'],
  },
  {
    rule: 'people changed it, and a paragraph went that had stood before it',
    base: [INTRO, TOLD],
    page: [INTRO, TOLD_HERE],
    wanted: [LIST],
    merged: [TOLD_HERE],
    asked: ['replace both-changed Part Owner Why it is needed Queue Kim and Bo it'],
  },
  {
    rule: 'people changed it, and another table stays',
    base: [INTRO, parts(['Bus', 'Lee', 'old']), TOLD],
    page: [INTRO, parts(['Bus', 'Lee', 'old']), TOLD_HERE],
    wanted: [INTRO, parts(['Bus', 'Lee', 'old']), NEW_INTRO, LIST],
    merged: [INTRO, parts(['Bus', 'Lee', 'old']), NEW_INTRO, TOLD_HERE],
    asked: ['replace both-changed Part Owner Why it is needed Queue Kim and Bo it'],
  },
])('a table that is told as a list is one change: $rule', (row) => {
  const merge = mergeSection(row);
  expect(asked(merge).map((told, n) => told.slice(0, row.asked?.[n]?.length))).toEqual(row.asked ?? []);
  expect(withSafeChanges(merge)).toEqual(row.merged);
});

test('a table that goes and a list that comes elsewhere are two changes', () => {
  const [above, below] = [p('Above'), p('Below')];
  const merge = mergeSection({
    base: [above, TOLD, below],
    page: [above, TOLD_HERE, below],
    wanted: [LIST, above, below],
  });
  expect(merge.changes.map(({ kind, why }) => [kind, why])).toEqual([
    ['insert', null],
    ['remove', 'changed-here'],
  ]);
});

const REWORKED = 'Drop the queue and its worker and alarms too';

test.each([
  {
    people: 'reworked',
    page: [list(REWORKED)],
    told: [`replace both-changed ${REWORKED} → Drop the queue by summer`],
  },
  {
    people: 'joined without a space',
    base: list('Drop queues', 'Buy caches'),
    page: [list('Drop queuesBuy caches')],
    wanted: list('Drop queues', 'Buy caches soon'),
    told: ['replace safe Drop queuesBuy caches → Drop queuesBuy caches soon'],
  },
  {
    people: 'translated',
    page: [list('Alte Schlange abschaffen')],
    told: ['replace rewritten-here Alte Schlange abschaffen → Drop the queue by summer'],
  },
  {
    people: 'reworked above a new one of theirs',
    page: [list(REWORKED), p('Ask Ada.'), list('Tell Bo')],
    told: [`replace both-changed ${REWORKED} → Drop the queue by summer`],
  },
])('a list that people $people did not come of the table beside it that they took off', (given) => {
  const { base = list('Drop the queue'), page, wanted = list('Drop the queue by summer'), told } = given;
  const merge = mergeSection({ base: [TOLD, base], page: [p('Ours.'), ...page], wanted: [TOLD, wanted] });
  expect(merge.changes.map(inShort)).toEqual(told);
});

test('a list that people joined without a space did not come of another one that they took off', () => {
  const [other, base] = [list('Tell Bo', 'Ask Ada'), list('Drop queues', 'Buy caches')];
  const merge = mergeSection({
    base: [other, INTRO, base],
    page: [p('Ours.'), list('Drop queuesBuy caches')],
    wanted: [other, INTRO, list('Drop queues', 'Buy caches soon')],
  });
  expect(merge.changes.map(inShort)).toEqual([
    'replace safe Drop queuesBuy caches → Drop queuesBuy caches soon',
  ]);
});

test('a table that is told as a list beside one that is reworded are two changes', () => {
  const merge = mergeSection({
    base: [TOLD, list('Drop the queue')],
    page: [TOLD_HERE, list('Drop the queue')],
    wanted: [LIST, p('Then:'), list(REWORKED)],
  });
  expect(merge.changes.map(({ kind, why }) => [kind, why])).toEqual([
    ['replace', 'both-changed'],
    ['insert', null],
    ['replace', null],
  ]);
});

const panel = (words: string): AdfNode => ({
  type: 'panel',
  attrs: { panelType: 'warning' },
  content: [p(words)],
});
const MORE: AdfNode = { type: 'expand', attrs: { title: 'More' }, content: [p('Hidden words')] };
const [PAY, NEW_PAY] = [p('We pay with cards and see the docs.'), p('We pay with banks and see the docs.')];
const [ASK, NEW_ASK] = [p('Ask Ada.'), p('Ask Ada or Bo soon.')];

test.each<{ rule: string; page: string; told: string }>([
  {
    rule: 'nobody touched it',
    page: 'Fees are due.',
    told: 'replace safe Fees are due. → Fees are due tomorrow.',
  },
  {
    rule: 'people reworded it, too',
    page: 'Fees are due today.',
    told: 'replace both-changed Fees are due today. → Fees are due tomorrow.',
  },
])('a panel told anew between blocks that are, and beside a new one, is one change: $rule', (given) => {
  const merge = mergeSection({
    base: [panel('Fees are due.'), PAY, ASK],
    page: [panel(given.page), PAY, ASK],
    wanted: [panel('Fees are due tomorrow.'), MORE, NEW_PAY, NEW_ASK],
  });
  expect(merge.changes.map(inShort)).toContain(given.told);
  expect(merge.changes.map(({ kind }) => kind)).toEqual(['replace', 'insert', 'replace', 'replace']);
});
