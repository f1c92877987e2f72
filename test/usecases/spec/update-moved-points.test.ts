import { type AdfNode } from '../../../src/domain/documents/adf';
import { bulletList, heading, paragraph, text } from '../../../src/domain/documents/nodes';
import { plainText } from '../../../src/domain/documents/plain-text';
import { CheckoutSpec } from '../../kit/checkout-spec';
import {
  below,
  bulletItem,
  bulletListOf,
  CRITERIA,
  describeEdits,
  type Edit,
  editPage,
  epic,
  inTurn,
  items,
  offersOf,
  points,
  type Scenario,
  TECHNICAL,
} from '../../kit/team-edits';
import { choiceOf } from '../../kit/update-desk';

const REWORDED = { criteria: points('Pay by card', 'Pay by invoice', 'Ship within a day') };
const LAST = 'Ship in a day';

/** The last point out of its list. */
const withoutLast = items((all) => all.slice(0, -1));

const into = (name: string, ...nodes: readonly AdfNode[]): Edit =>
  inTurn(
    withoutLast,
    below(name, (blocks) => [...blocks, ...nodes]),
  );

const indented: Edit = items(([, second, third]) => [
  bulletItem('Pay by card'),
  { ...second, type: 'listItem', content: [...(second?.content ?? []), bulletListOf(third)] },
]);
const ALIKE = [
  'Guests find the order by name',
  'Guests find the order by card',
  'Guests pay the order by card',
];
const asIndented = (line: string, ...instead: readonly string[]): Edit =>
  items(([one]) => [
    { ...one, type: 'listItem', content: [...(one?.content ?? []), points(line)] },
    ...instead.map(bulletItem),
    bulletItem('Guests pay the order by card'),
  ]);
const task: AdfNode = { type: 'taskItem', attrs: { localId: 't', state: 'DONE' }, content: [text(LAST)] };

const SCENARIOS: readonly Scenario[] = [
  {
    people: 'indent a point that the issue rewords',
    edit: indented,
    now: REWORDED,
    offers: ['safe: Ship within a day'],
    page: `${CRITERIA} Pay by card Pay by invoice Ship within a day `,
  },
  {
    people: 'indent a point that the issue rewords, as it does the one above it',
    edit: indented,
    now: { criteria: points('Pay by card', 'Pay by mail', 'Ship within a day') },
    offers: ['safe: Pay by mail', 'safe: Ship within a day'],
    page: `${CRITERIA} Pay by card Pay by mail Ship within a day `,
  },
  {
    people: 'drag a point into another section',
    edit: into('Design', bulletList([[text('Mine')], [text(LAST)]])),
    now: REWORDED,
    offers: ['safe: Ship within a day'],
    page: 'Mine Ship within a day',
  },
  {
    people: 'make a done task of a point in another section',
    edit: into('Design', { type: 'taskList', attrs: { localId: 'l' }, content: [task] }),
    now: REWORDED,
    offers: ['safe: Ship within a day'],
    holds: '"state":"DONE"',
    page: `${CRITERIA} Pay by card Pay by invoice `,
  },
  {
    people: 'drag a point into another section and underline it there',
    edit: into('Design', bulletList([[text(LAST, [{ type: 'underline' }])]])),
    now: REWORDED,
    offers: ['both-changed: Ship within a day'],
    page: LAST,
  },
  {
    people: 'drag a point among what is theirs alone',
    edit: inTurn(withoutLast, (blocks) => [
      heading(1, text('Our notes')),
      points('Ask Kim', LAST),
      heading(1, text('The spec')),
      ...blocks,
    ]),
    now: REWORDED,
    offers: ['moved-away: Ship within a day'],
    page: 'Our notes Ask Kim Ship in a day The spec',
  },
  {
    people: 'drag a point into another section, and write it down twice there',
    edit: into('Design', points(LAST, LAST)),
    now: REWORDED,
    offers: ['removed-here: Ship within a day'],
    page: `${LAST} ${LAST}`,
  },
  {
    people: 'drag a point into another section and reword it there',
    edit: into('Design', points('Mine', 'Ship in a day at most')),
    now: REWORDED,
    offers: ['both-changed: Ship within a day at most'],
    page: 'Mine Ship in a day at most',
  },
  {
    people: 'drag a point into another section and reword the same words there',
    edit: into('Design', points('Ship on a day')),
    now: REWORDED,
    offers: ['both-changed: Ship within a day'],
    page: 'Ship on a day',
  },
  {
    people: 'drag a point into another section and reword it as the issue does',
    edit: into('Design', points('Mine', 'Ship within a day')),
    now: REWORDED,
    offers: [],
    page: 'Mine Ship within a day',
  },
  {
    people: 'make a done task of a point in another section, and reword it',
    edit: into('Design', {
      type: 'taskList',
      attrs: { localId: 'l' },
      content: [{ ...task, content: [text('Ship in a day at most')] }],
    }),
    now: REWORDED,
    offers: ['both-changed: Ship within a day at most'],
    holds: '"state":"DONE"',
    page: 'Ship in a day at most',
  },
  {
    people: 'drag a point into another section, where two may be it now',
    edit: into('Design', points('Ship in a day at most', 'Ship in a day or two')),
    now: REWORDED,
    offers: ['removed-here: Ship within a day'],
    page: 'Ship in a day at most Ship in a day or two',
  },
  {
    people: 'take a point away, and reword a like one of another section',
    edit: inTurn(
      withoutLast,
      below(TECHNICAL, () => [points('Ship in a day, each')]),
    ),
    was: { technical: points('Ship in a day each') },
    now: { ...REWORDED, technical: points('Ship in a day each') },
    offers: ['removed-here: Ship within a day'],
    page: 'Ship in a day, each',
  },
  {
    people: 'indent and reword a point that is much like others',
    edit: asIndented('Guests soon find the order by card'),
    was: { criteria: points(...ALIKE) },
    now: { criteria: points(...ALIKE.with(1, 'Guests find the order by phone')) },
    offers: ['both-changed: Guests soon find the order by phone'],
    page: 'Guests soon find the order by card',
  },
  {
    people: 'indent a point and put a like one in its place',
    edit: asIndented('Guests find the order by card', 'Guests print the order by date'),
    was: { criteria: points(...ALIKE) },
    now: { criteria: points(...ALIKE.with(1, 'Guests find the order by phone')) },
    offers: ['safe: Guests find the order by phone'],
    page: 'Guests find the order by phone Guests print the order by date',
  },
  {
    people: 'indent and reword a point, and put a like one in its place',
    edit: asIndented('Guests soon find the order by card', 'Guests print the order by date'),
    was: { criteria: points(...ALIKE) },
    now: { criteria: points(...ALIKE.with(1, 'Guests find the order by phone')) },
    offers: ['both-changed: Guests soon find the order by phone'],
    page: 'Guests soon find the order by card Guests print the order by date',
  },
  {
    people: 'take a point away, and have a like one in their own notes',
    edit: inTurn(withoutLast, (blocks) => [
      heading(1, text('Our notes')),
      points('Ask Kim', 'Ship in a day at most'),
      heading(1, text('The spec')),
      ...blocks,
    ]),
    now: REWORDED,
    offers: ['removed-here: Ship within a day'],
    page: 'Our notes Ask Kim Ship in a day at most The spec',
  },
];

describeEdits(SCENARIOS, ['verbatim', 'service']);

const movedTo = async (edit: Edit): Promise<CheckoutSpec> => {
  const spec = await CheckoutSpec.generated(epic({}));
  editPage(spec, edit);
  spec.site.epic = epic(REWORDED);
  return spec;
};
const timesIn = (spec: CheckoutSpec, words: string): number => spec.pageWords().split(words).length - 1;

const NOTES: Edit = inTurn(withoutLast, (blocks) => [
  paragraph(text('Ours')),
  bulletListOf(bulletItem(LAST)),
  ...blocks,
]);

test.each([
  { rule: 'in another section', edit: into('Design', points(LAST)) },
  { rule: 'among what is theirs alone', edit: NOTES },
])(
  'what people moved stands once where they put it, $rule, when the issue’s words are taken',
  async ({ edit }) => {
    const spec = await movedTo(edit);
    await spec.desk.update(choiceOf(await spec.desk.changes(), { take: () => true }));
    expect([timesIn(spec, LAST), timesIn(spec, 'Ship within a day')]).toEqual([0, 1]);
    expect(await offersOf(spec)).toEqual([]);
  },
);

test.each([
  { rule: 'in another section', edit: into('Design', points(LAST)), offer: 'safe: Ship within a day' },
  { rule: 'among what is theirs alone', edit: NOTES, offer: 'moved-away: Ship within a day' },
])('what people moved is offered again while it is open, $rule', async ({ edit, offer }) => {
  const spec = await movedTo(edit);
  spec.site.epic = epic({ ...REWORDED, intro: 'Guests leave soon.' });
  const changes = await spec.desk.changes();
  const other = changes.filter(({ after }) => after !== null && plainText(after) === 'Guests leave soon.');
  await spec.desk.update({ accepted: new Set(other.map(({ id }) => id)), kept: new Set() });
  expect(await offersOf(spec)).toEqual([offer]);
  const again = await spec.desk.changes();
  await spec.desk.update({ accepted: new Set(), kept: new Set(again.map(({ id }) => id)) }, { op: 'a2' });
  expect([await offersOf(spec), timesIn(spec, LAST)]).toEqual([[], 1]);
});

test('a comment on what people moved goes with no word unasked', async () => {
  const mark = { type: 'annotation', attrs: { id: 'c', annotationType: 'inlineComment' } };
  const noted = bulletList([[text('Ship '), text('in', [mark]), text(' a day')]]);
  const spec = await movedTo(into('Design', noted));
  expect(await offersOf(spec)).toEqual(['comment-here: Ship within a day']);
  await spec.desk.update(choiceOf(await spec.desk.changes(), { take: () => true }));
  expect(timesIn(spec, 'Ship within a day')).toBe(1);
});
