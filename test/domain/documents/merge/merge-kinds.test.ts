import { type AdfNode } from '../../../../src/domain/documents/adf';
import { mergeSection } from '../../../../src/domain/documents/merge/merge-section';
import { applyChanges } from '../../../../src/domain/documents/merge/section-merge';
import { normalForm } from '../../../../src/domain/documents/normal-form';
import { heading, paragraph, text } from '../../../../src/domain/documents/nodes';
import { DOGS, GUESTS, REFUNDED, REFUNDS, type Blocks, inShort, list, p, columns } from './merges';

const CHANGED = [`replace safe ${REFUNDS} → ${REFUNDED}`];

const block = (type: string, ...content: readonly AdfNode[]): AdfNode => ({ type, content });
const panel = (...content: readonly AdfNode[]): AdfNode => ({
  type: 'panel',
  attrs: { panelType: 'info' },
  content,
});
const code = (words: string): AdfNode => block('codeBlock', text(words));
const lines = (...all: readonly string[]): AdfNode =>
  paragraph(...all.flatMap((line, n) => [...(n > 0 ? [{ type: 'hardBreak' }] : []), text(line)]));
const rows = (...all: readonly (readonly string[])[]): AdfNode => columns(['What', 'Who'], ...all);

interface OtherKind {
  readonly people: string;
  readonly base: Blocks | null;
  readonly page: Blocks;
  readonly wanted: Blocks;
  readonly told: readonly string[];
  /** Where all is taken. */
  readonly merged: Blocks;
}

const THREE = [list(GUESTS, REFUNDS, DOGS)];
const ANEW = [list(GUESTS, REFUNDED, DOGS)];

test.each<OtherKind>([
  {
    people: 'a list into paragraphs',
    base: THREE,
    page: [p(GUESTS), p(REFUNDS), p(DOGS)],
    wanted: ANEW,
    told: CHANGED,
    merged: [p(GUESTS), p(REFUNDED), p(DOGS)],
  },
  {
    people: 'a list into paragraphs, and the issue adds, rewords and drops a point',
    base: THREE,
    page: [p(GUESTS), p(REFUNDS), p(DOGS)],
    wanted: [list(GUESTS, 'Cats pay half.', REFUNDED)],
    told: ['insert safe → Cats pay half.', ...CHANGED, `remove safe ${DOGS} →`],
    merged: [p(GUESTS), p('Cats pay half.'), p(REFUNDED)],
  },
  {
    people: 'a list nobody knows who wrote into paragraphs',
    base: null,
    page: [p(GUESTS), p(REFUNDS), p(DOGS)],
    wanted: ANEW,
    told: [`replace no-base ${REFUNDS} → ${REFUNDED}`],
    merged: [p(GUESTS), p(REFUNDED), p(DOGS)],
  },
  {
    people: 'the last point of a list into a paragraph',
    base: [list(GUESTS, DOGS, REFUNDS)],
    page: [list(GUESTS, DOGS), p('Mind this:'), p(REFUNDS)],
    wanted: [list(GUESTS, DOGS, REFUNDED)],
    told: CHANGED,
    merged: [list(GUESTS, DOGS), p('Mind this:'), p(REFUNDED)],
  },
  {
    people: 'a point in the middle of a list into a heading',
    base: THREE,
    page: [list(GUESTS), heading(4, text(REFUNDS)), list(DOGS)],
    wanted: ANEW,
    told: CHANGED,
    merged: [list(GUESTS), heading(4, text(REFUNDED)), list(DOGS)],
  },
  {
    people: 'paragraphs into a list',
    base: [p('Mind this:'), p(GUESTS), p(REFUNDS)],
    page: [p('Mind this:'), list(GUESTS, REFUNDS)],
    wanted: [p('Mind this:'), p(GUESTS), p(REFUNDED)],
    told: CHANGED,
    merged: [p('Mind this:'), list(GUESTS, REFUNDED)],
  },
  {
    people: 'paragraphs into a list, between which the issue adds one',
    base: [p(GUESTS), p(REFUNDS)],
    page: [list(GUESTS, REFUNDS)],
    wanted: [p(GUESTS), p(DOGS), p(REFUNDED)],
    told: [...CHANGED, `insert safe → ${DOGS}`],
    merged: [list(GUESTS, REFUNDED), p(DOGS)],
  },
  {
    people: 'a quote into a panel',
    base: [block('blockquote', p(GUESTS), p(REFUNDS)), p(DOGS)],
    page: [panel(p(GUESTS), p(REFUNDS)), p(DOGS)],
    wanted: [block('blockquote', p(GUESTS), p(REFUNDED)), p(DOGS)],
    told: CHANGED,
    merged: [panel(p(GUESTS), p(REFUNDED)), p(DOGS)],
  },
  {
    people: 'a quote into paragraphs',
    base: [block('blockquote', p(GUESTS), p(REFUNDS))],
    page: [p(GUESTS), p(REFUNDS)],
    wanted: [block('blockquote', p(GUESTS), p(REFUNDED))],
    told: CHANGED,
    merged: [p(GUESTS), p(REFUNDED)],
  },
  {
    people: 'a quote into a list',
    base: [block('blockquote', p(GUESTS), p(REFUNDS))],
    page: [list(GUESTS, REFUNDS)],
    wanted: [block('blockquote', p(GUESTS), p(REFUNDED))],
    told: CHANGED,
    merged: [list(GUESTS, REFUNDED)],
  },
  {
    people: 'a code into a paragraph',
    base: [p(DOGS), code('let days = 2\nlet dogs = 3')],
    page: [p(DOGS), lines('let days = 2', 'let dogs = 3')],
    wanted: [p(DOGS), code('let days = 5\nlet dogs = 3')],
    told: ['replace safe let days = 2 let dogs = 3 → let days = 5 let dogs = 3'],
    merged: [p(DOGS), lines('let days = 5', 'let dogs = 3')],
  },
  {
    people: 'a paragraph into a code',
    base: [p(DOGS), lines('let days = 2', 'let dogs = 3')],
    page: [p(DOGS), code('let days = 2\nlet dogs = 3')],
    wanted: [p(DOGS), lines('let days = 5', 'let dogs = 3')],
    told: ['replace safe let days = 2 let dogs = 3 → let days = 5 let dogs = 3'],
    merged: [p(DOGS), code('let days = 5\nlet dogs = 3')],
  },
  {
    people: 'a paragraph into a heading',
    base: [p(DOGS), p(REFUNDS)],
    page: [p(DOGS), heading(3, text(REFUNDS))],
    wanted: [p(DOGS), p(REFUNDED)],
    told: CHANGED,
    merged: [p(DOGS), heading(3, text(REFUNDED))],
  },
  {
    people: 'a list into a table',
    base: THREE,
    page: [rows([GUESTS, 'Ada'], [REFUNDS, 'Kim'], [DOGS, ''])],
    wanted: ANEW,
    told: [`replace safe ${REFUNDS} Kim → ${REFUNDED} Kim`],
    merged: [rows([GUESTS, 'Ada'], [REFUNDED, 'Kim'], [DOGS, ''])],
  },
  {
    people: 'a list into a table, and the issue drops a point and adds another',
    base: THREE,
    page: [rows([GUESTS, 'Ada'], [REFUNDS, 'Kim'], [DOGS, ''])],
    wanted: [list(REFUNDS, DOGS, 'Cats pay half.')],
    told: [`remove changed-here ${GUESTS} Ada →`, 'insert safe → Cats pay half.'],
    merged: [rows([REFUNDS, 'Kim'], [DOGS, ''], ['Cats pay half.', ''])],
  },
  {
    people: 'a list into a table in which they filled nothing, and the issue drops a point',
    base: THREE,
    page: [rows([GUESTS, ''], [REFUNDS, ''], [DOGS, ''])],
    wanted: [list(REFUNDS, DOGS)],
    told: [`remove safe ${GUESTS} →`],
    merged: [rows([REFUNDS, ''], [DOGS, ''])],
  },
  {
    people: 'a list into a table with the points in its second column',
    base: THREE,
    page: [rows(['1', GUESTS], ['2', REFUNDS], ['3', DOGS])],
    wanted: ANEW,
    told: [`replace safe 2 ${REFUNDS} → 2 ${REFUNDED}`],
    merged: [rows(['1', GUESTS], ['2', REFUNDED], ['3', DOGS])],
  },
  {
    people: 'a list nobody knows who wrote into a table',
    base: null,
    page: [rows([GUESTS, 'Ada'], [REFUNDS, 'Kim'], [DOGS, ''])],
    wanted: ANEW,
    told: [`replace no-base ${REFUNDS} Kim → ${REFUNDED} Kim`],
    merged: [rows([GUESTS, 'Ada'], [REFUNDED, 'Kim'], [DOGS, ''])],
  },
])('people made $people', ({ base, page, wanted, told, merged }) => {
  const merge = mergeSection({ base, page, wanted });
  expect(merge.changes.map(inShort)).toEqual(told);
  const { blocks } = applyChanges(merge, new Set(merge.changes.map(({ id }) => id)));
  expect(normalForm(blocks)).toBe(normalForm(merged));
  expect(mergeSection({ base: wanted, page: blocks, wanted }).changes).toEqual([]);
  const before = base ?? THREE;
  expect(mergeSection({ base, page, wanted: before }).changes).toEqual([]);
});

test('what people and the issue made of another kind is nothing new', () => {
  const page = [p(GUESTS), p(REFUNDED), p(DOGS)];
  expect(mergeSection({ base: THREE, page, wanted: page }).changes).toEqual([]);
});

test('what the issue puts into one more frame is offered, where people took off the one that it had', () => {
  const merge = mergeSection({
    base: [p(DOGS), panel(p(REFUNDS))],
    page: [p(DOGS), p(REFUNDS)],
    wanted: [p(DOGS), panel(panel(p(REFUNDED)))],
  });
  expect(merge.changes.map(inShort)).toEqual([`insert removed-here → ${REFUNDED}`]);
});

test('a paragraph of people’s that says what a point of the list still says is theirs', () => {
  const merge = mergeSection({ base: THREE, page: [...THREE, p(REFUNDS)], wanted: ANEW });
  expect(merge.changes.map(inShort)).toEqual(CHANGED);
  const { blocks } = applyChanges(merge, new Set(merge.changes.map(({ id }) => id)));
  expect(blocks).toEqual([...ANEW, p(REFUNDS)]);
});

const point = (words: string, ...below: Blocks): AdfNode => block('listItem', p(words), ...below);

const OWN = 'Who paid in cash asks at the counter.';

test.each<Pick<OtherKind, 'page' | 'told'> & { readonly rule: string }>([
  {
    rule: 'has points of people’s below it',
    page: [
      block(
        'bulletList',
        point(GUESTS),
        point(REFUNDS, list(OWN, 'Cats, parrots and snakes do so, too.')),
        point(DOGS),
      ),
    ],
    told: CHANGED,
  },
  {
    rule: 'stands below another one',
    page: [block('bulletList', point(GUESTS, list(REFUNDS)), point(DOGS))],
    told: [`insert removed-here → ${REFUNDED}`],
  },
  {
    rule: 'stands in another order among others, each with a word more',
    page: [list(`${DOGS} Yes.`, `${REFUNDS} Yes.`, `${GUESTS} Yes.`)],
    told: [`replace safe ${REFUNDS} Yes. → ${REFUNDED} Yes.`],
  },
])('a panel that says much the same as a point is people’s own where that $rule', ({ page, told }) => {
  const own = panel(p('Refunds are told within two days.'));
  const merge = mergeSection({ base: THREE, page: [own, ...page], wanted: ANEW });
  expect(merge.changes.map(inShort)).toEqual(told);
});
