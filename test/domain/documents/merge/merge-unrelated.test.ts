import { type AdfNode } from '../../../../src/domain/documents/adf';
import { advanceBase } from '../../../../src/domain/documents/merge/advance-base';
import { mergeSection } from '../../../../src/domain/documents/merge/merge-section';
import { bulletList, text } from '../../../../src/domain/documents/nodes';
import {
  type Blocks,
  columns,
  DOGS,
  GUESTS,
  inShort,
  items,
  REFUNDED,
  REFUNDS,
  task,
  taskList,
  tasks,
  withSafeChanges,
} from './merges';

const CREW = 'The crew wears red jackets at night.';
const ASKED_BACK = 'Refunds are made within two days, on request only.';
const noted = (words: string): readonly AdfNode[] => [
  text(words, [{ type: 'annotation', attrs: { id: 'c', annotationType: 'inlineComment' } }]),
];

const base = items(GUESTS, REFUNDS, DOGS);
const wanted = items(GUESTS, CREW, DOGS);

test.each<{ rule: string; base?: Blocks; page: Blocks; wanted?: Blocks; offers: readonly string[] }>([
  {
    rule: 'people reworded the one that it drops',
    page: items(GUESTS, ASKED_BACK, DOGS),
    offers: [`insert safe → ${CREW}`, `remove changed-here ${ASKED_BACK} →`],
  },
  {
    rule: 'people commented on the one that it drops',
    page: [bulletList([[text(GUESTS)], noted(REFUNDS), [text(DOGS)]])],
    offers: [`insert safe → ${CREW}`, `remove comment-here ${REFUNDS} →`],
  },
  {
    rule: 'people took off the one that it drops',
    page: items(GUESTS, DOGS),
    offers: [`insert safe → ${CREW}`],
  },
  {
    rule: 'people made tasks of the points, and reworded the one that it drops',
    page: [tasks(GUESTS, ASKED_BACK, DOGS)],
    offers: [`insert safe → ${CREW}`, `remove changed-here ${ASKED_BACK} →`],
  },
  {
    rule: 'people wrote into another cell of the row that it drops',
    base: [columns(['Name', 'State'], ['Export of bills', 'open'], ['Import', 'open'])],
    page: [columns(['Name', 'State'], ['Export of bills', 'waits for the bank'], ['Import', 'open'])],
    wanted: [columns(['Name', 'State'], ['Printing', 'done'], ['Import', 'open'])],
    offers: ['insert safe → Printing done', 'remove changed-here Export of bills waits for the bank →'],
  },
  {
    rule: 'nobody touched the one that it drops',
    page: base,
    offers: [`insert safe → ${CREW}`, `remove safe ${REFUNDS} →`],
  },
  {
    rule: 'it only rewords one that people reworded, too',
    page: items(GUESTS, ASKED_BACK, DOGS),
    wanted: items(GUESTS, 'Refunds are made in cash.', DOGS),
    offers: [`replace both-changed ${ASKED_BACK} → Refunds are made in cash.`],
  },
  {
    rule: 'it only rewords one that people took off',
    page: items(GUESTS, DOGS),
    wanted: items(GUESTS, REFUNDED, DOGS),
    offers: [`insert removed-here → ${REFUNDED}`],
  },
])('where the issue has another point in place of one, and $rule, each is told for itself', (row) => {
  const merge = mergeSection({ base, wanted, ...row });
  expect(merge.changes.map(inShort)).toEqual(row.offers);
});

test('of another point in the place of one the question stays once the new one has come', () => {
  const page = items(GUESTS, ASKED_BACK, DOGS);
  const asked = mergeSection({ base, page, wanted }).changes.filter(({ safety }) => safety === 'ask');
  const next = advanceBase(base, wanted, new Set(asked.map(({ origin }) => origin)));
  const now = items(GUESTS, CREW, ASKED_BACK, DOGS);
  expect(mergeSection({ base: next, page: now, wanted }).changes.map(inShort)).toEqual(asked.map(inShort));
});

test('another point that has come does not come again where the whole base stays', () => {
  const ticked = task('1', 'DONE', REFUNDS);
  const page = [taskList(task('0', 'TODO', GUESTS), ticked, task('2', 'TODO', DOGS))];
  const now = withSafeChanges(mergeSection({ base, page, wanted }));
  const again = mergeSection({ base, page: now, wanted });
  expect(again.changes.map(inShort)).toEqual([`remove changed-here ${REFUNDS} →`]);
});
