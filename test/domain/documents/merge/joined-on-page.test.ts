import { applyChanges } from '../../../../src/domain/documents/merge/section-merge';
import { mergeSection } from '../../../../src/domain/documents/merge/merge-section';
import { plainText } from '../../../../src/domain/documents/plain-text';
import { paragraph, text } from '../../../../src/domain/documents/nodes';
import { DOGS, GUESTS, REFUNDED, REFUNDS, tasks, type Blocks, inShort, list, p } from './merges';

interface Joined {
  readonly people: string;
  readonly base?: Blocks | null;
  readonly page: Blocks;
  readonly wanted?: Blocks;
  readonly told: readonly string[];
}

const JOINED: readonly Joined[] = [
  {
    people: 'two paragraphs',
    page: [p(`${GUESTS} ${REFUNDS}`)],
    told: [`replace safe ${GUESTS} ${REFUNDS} → ${GUESTS} ${REFUNDED}`],
  },
  {
    people: 'two paragraphs without a space between them',
    page: [p(GUESTS + REFUNDS)],
    told: [`replace safe ${GUESTS}${REFUNDS} → ${GUESTS}${REFUNDED}`],
  },
  {
    people: 'two paragraphs in two lines',
    page: [paragraph(text(GUESTS), { type: 'hardBreak' }, text(REFUNDS))],
    told: [`replace safe ${GUESTS} ${REFUNDS} → ${GUESTS} ${REFUNDED}`],
  },
  {
    people: 'two paragraphs with words of their own',
    page: [p(`${GUESTS} But: ${REFUNDS} Ask Ada.`)],
    told: [`replace safe ${GUESTS} But: ${REFUNDS} Ask Ada. → ${GUESTS} But: ${REFUNDED} Ask Ada.`],
  },
  {
    people: 'two paragraphs in which they changed the same word',
    page: [p(`${GUESTS} Refunds are made within ten days.`)],
    told: [`replace both-changed ${GUESTS} Refunds are made within ten days. → ${GUESTS} ${REFUNDED}`],
  },
  {
    people: 'three paragraphs',
    base: [p(GUESTS), p(REFUNDS), p(DOGS)],
    page: [p(`${GUESTS} ${REFUNDS} ${DOGS}`)],
    wanted: [p(GUESTS), p(REFUNDED), p(DOGS)],
    told: [`replace safe ${GUESTS} ${REFUNDS} ${DOGS} → ${GUESTS} ${REFUNDED} ${DOGS}`],
  },
  {
    people: 'two paragraphs nobody knows who wrote',
    base: null,
    page: [p(`${GUESTS} ${REFUNDS}`)],
    told: [`replace no-base ${GUESTS} ${REFUNDS} → ${GUESTS} ${REFUNDED}`],
  },
  {
    people: 'two points',
    base: [list(GUESTS, REFUNDS, DOGS)],
    page: [list(`${GUESTS} ${REFUNDS}`, DOGS)],
    wanted: [list(GUESTS, REFUNDED, DOGS)],
    told: [`replace safe ${GUESTS} ${REFUNDS} → ${GUESTS} ${REFUNDED}`],
  },
  {
    people: 'two points without a space between their words',
    base: [list('Pay by card', 'Pay by invoice', DOGS)],
    page: [list('Pay by cardPay by invoice', DOGS)],
    wanted: [list('Pay by card', 'Pay by monthly invoice', DOGS)],
    told: ['replace safe Pay by cardPay by invoice → Pay by cardPay by monthly invoice'],
  },
  {
    people: 'two points between which the issue puts another one',
    base: [list(GUESTS, REFUNDS)],
    page: [list(`${GUESTS} ${REFUNDS}`)],
    wanted: [list(GUESTS, DOGS, REFUNDED)],
    told: [`replace safe ${GUESTS} ${REFUNDS} → ${GUESTS} ${REFUNDED}`, `insert safe → ${DOGS}`],
  },
  {
    people: 'two points that they made tasks',
    base: [list(GUESTS, REFUNDS, DOGS)],
    page: [tasks(`${GUESTS} ${REFUNDS}`, DOGS)],
    wanted: [list(GUESTS, REFUNDED, DOGS)],
    told: [`replace safe ${GUESTS} ${REFUNDS} → ${GUESTS} ${REFUNDED}`],
  },
  {
    people: 'two points and reworded both',
    base: [list('Pay by card', 'Pay by invoice', DOGS)],
    page: [list('Pay by card or invoice', DOGS)],
    wanted: [list('Pay by card', 'Pay by monthly invoice', DOGS)],
    told: ['replace both-changed Pay by card or invoice → Pay by card Pay by monthly invoice'],
  },
];

const BASE = [p(GUESTS), p(REFUNDS)];
const WANTED = [p(GUESTS), p(REFUNDED)];

test.each(JOINED)('people made one of $people, and the issue rewords one', (given) => {
  const { base = BASE, page, wanted = WANTED, told } = given;
  const merge = mergeSection({ base, page, wanted });
  expect(merge.changes.map(inShort)).toEqual(told);
  const { blocks } = applyChanges(merge, new Set(merge.changes.map(({ id }) => id)));
  const said = blocks.map(plainText).join(' ').toLowerCase();
  for (const line of wanted.flatMap(({ content = [] }) => content.map(plainText)))
    expect(said).toContain(line.toLowerCase());
  expect(mergeSection({ base: wanted, page: blocks, wanted }).changes).toEqual([]);
});

test('what people took off beside a point that they reworded was not made one with it', () => {
  const merge = mergeSection({
    base: [list('Pay by card', 'Pay by invoice', DOGS)],
    page: [list('Pay by credit card', DOGS)],
    wanted: [list('Pay by card', 'Pay by monthly invoice', DOGS)],
  });
  expect(merge.changes.map(inShort)).toEqual(['insert removed-here → Pay by monthly invoice']);
});
