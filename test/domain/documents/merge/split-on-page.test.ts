import { type AdfNode } from '../../../../src/domain/documents/adf';
import { mergeSection } from '../../../../src/domain/documents/merge/merge-section';
import { applyChanges } from '../../../../src/domain/documents/merge/section-merge';
import { paragraph, strong, text } from '../../../../src/domain/documents/nodes';
import { plainText } from '../../../../src/domain/documents/plain-text';
import { DOGS, GUESTS, REFUNDED, REFUNDS, tasks, type Blocks, inShort, list, p } from './merges';

interface Split {
  readonly people: string;
  readonly base?: Blocks | null;
  readonly page: Blocks;
  readonly wanted?: Blocks;
  readonly told: readonly string[];
  /** Where all is taken. */
  readonly merged: Blocks;
}

const BASE = [p(`${GUESTS} ${REFUNDS}`)];
const WANTED = [p(`${GUESTS} ${REFUNDED}`)];
const CHANGED = [`replace safe ${REFUNDS} → ${REFUNDED}`];

test.each<Split>([
  {
    people: 'a paragraph in two',
    page: [p(GUESTS), p(REFUNDS)],
    told: CHANGED,
    merged: [p(GUESTS), p(REFUNDED)],
  },
  {
    people: 'a paragraph in two with a space at the end of the first',
    page: [p(`${GUESTS} `), p(REFUNDS)],
    told: CHANGED,
    merged: [p(`${GUESTS} `), p(REFUNDED)],
  },
  {
    people: 'a paragraph in two, with words of theirs in both and a paragraph between',
    page: [p(`${GUESTS} Ask Ada.`), p('Kim knows more.'), p(`But: ${REFUNDS}`)],
    told: [`replace safe But: ${REFUNDS} → But: ${REFUNDED}`],
    merged: [p(`${GUESTS} Ask Ada.`), p('Kim knows more.'), p(`But: ${REFUNDED}`)],
  },
  {
    people: 'a paragraph in three',
    base: [p(`${GUESTS} ${REFUNDS} ${DOGS}`)],
    page: [p(GUESTS), p(REFUNDS), p(DOGS)],
    wanted: [p(`${GUESTS} ${REFUNDED} ${DOGS}`)],
    told: CHANGED,
    merged: [p(GUESTS), p(REFUNDED), p(DOGS)],
  },
  {
    people: 'a paragraph in two and changed the same word',
    page: [p(GUESTS), p('Refunds are made within ten days.')],
    told: [`replace both-changed Refunds are made within ten days. → ${REFUNDED}`],
    merged: [p(GUESTS), p(REFUNDED)],
  },
  {
    people: 'a paragraph nobody knows who wrote',
    base: null,
    page: [p(GUESTS), p(REFUNDS)],
    told: [`replace no-base ${REFUNDS} → ${REFUNDED}`],
    merged: [p(GUESTS), p(REFUNDED)],
  },
  {
    people: 'a paragraph to which the issue adds a sentence in the middle',
    page: [p(GUESTS), p(REFUNDS)],
    wanted: [p(`${GUESTS} ${DOGS} ${REFUNDS}`)],
    told: [`replace safe ${GUESTS} → ${GUESTS} ${DOGS}`],
    merged: [p(`${GUESTS} ${DOGS}`), p(REFUNDS)],
  },
  {
    people: 'a paragraph of which the issue drops the second half',
    page: [p(GUESTS), p(REFUNDS)],
    wanted: [p(GUESTS)],
    told: [`remove safe ${REFUNDS} →`],
    merged: [p(GUESTS)],
  },
  {
    people: 'a paragraph of which the issue says the second half in other words',
    page: [p(GUESTS), p(REFUNDS)],
    wanted: [p(`${GUESTS} ${DOGS}`)],
    told: [`replace safe ${REFUNDS} → ${DOGS}`],
    merged: [p(GUESTS), p(DOGS)],
  },
  {
    people: 'a paragraph that the issue drops',
    base: [...BASE, p(DOGS)],
    page: [p(GUESTS), p(REFUNDS), p(DOGS)],
    wanted: [p(DOGS)],
    told: [`remove safe ${GUESTS} →`, `remove safe ${REFUNDS} →`],
    merged: [p(DOGS)],
  },
  {
    people: 'a point in two',
    base: [list(DOGS, `${GUESTS} ${REFUNDS}`)],
    page: [list(DOGS, GUESTS, REFUNDS)],
    wanted: [list(DOGS, `${GUESTS} ${REFUNDED}`)],
    told: CHANGED,
    merged: [list(DOGS, GUESTS, REFUNDED)],
  },
  {
    people: 'a point in two paragraphs of it',
    base: [list(DOGS, `${GUESTS} ${REFUNDS}`)],
    page: [twoLines()],
    wanted: [list(DOGS, `${GUESTS} ${REFUNDED}`)],
    told: CHANGED,
    merged: [twoLines(REFUNDED)],
  },
  {
    people: 'a point in two that they made tasks',
    base: [list(DOGS, `${GUESTS} ${REFUNDS}`)],
    page: [tasks(DOGS, GUESTS, REFUNDS)],
    wanted: [list(DOGS, `${GUESTS} ${REFUNDED}`)],
    told: CHANGED,
    merged: [tasks(DOGS, GUESTS, REFUNDED)],
  },
  {
    people: 'a paragraph in two, as the issue did, and reworded the second half',
    page: [p(GUESTS), p('Refunds are mostly made within two days.')],
    wanted: [p(GUESTS), p(REFUNDED)],
    told: [
      'replace safe Refunds are mostly made within two days. → Refunds are mostly made within five days.',
    ],
    merged: [p(GUESTS), p('Refunds are mostly made within five days.')],
  },
  {
    people: 'a paragraph with a bold word in two',
    base: [paragraph(text(`${GUESTS} Refunds within `), strong('two days'))],
    page: [p(GUESTS), paragraph(text('Refunds within '), strong('two days'))],
    wanted: [paragraph(text(`${GUESTS} Refunds within `), strong('five days'))],
    told: ['replace safe Refunds within two days → Refunds within five days'],
    merged: [p(GUESTS), paragraph(text('Refunds within '), strong('five days'))],
  },
])('people split $people', ({ base = BASE, page, wanted = WANTED, told, merged }) => {
  const merge = mergeSection({ base, page, wanted });
  expect(merge.changes.map(inShort)).toEqual(told);
  const { blocks } = applyChanges(merge, new Set(merge.changes.map(({ id }) => id)));
  expect(blocks).toEqual(merged);
  expect(mergeSection({ base: wanted, page: blocks, wanted }).changes).toEqual([]);
  expect(mergeSection({ base: base ?? wanted, page, wanted: base ?? wanted }).changes).toEqual([]);
});

function twoLines(second = REFUNDS): AdfNode {
  const lines: AdfNode = { type: 'listItem', content: [p(GUESTS), p(second)] };
  return { type: 'bulletList', content: [...(list(DOGS).content ?? []), lines] };
}

test('a sentence of people’s own with words of the one above is no half of it', () => {
  const merge = mergeSection({
    base: [p(REFUNDS)],
    page: [p(REFUNDS), p('Refunds of dogs are made within ten days.')],
    wanted: [p(REFUNDED)],
  });
  expect(merge.changes.map(inShort)).toEqual(CHANGED);
  expect(merge.changes.flatMap(({ after }) => after ?? []).map(plainText)).toEqual([REFUNDED]);
});
