import { type AdfNode } from '../../../src/domain/documents/adf';
import { heading, paragraph, text } from '../../../src/domain/documents/nodes';
import { table } from '../../../src/domain/documents/table';
import { createAskAboutMoved } from '../../../src/domain/update/moved-statements';
import { type UpdateChange } from '../../../src/domain/update/update-change';
import { list } from '../documents/merge/merges';

test.each<{ rule: string; ask: UpdateChange['ask']; asked: UpdateChange['ask'] }>([
  {
    rule: 'does not go as long as its new place is asked about',
    ask: 'both-changed',
    asked: 'still-elsewhere',
  },
  { rule: 'goes where its new place is not asked about', ask: null, asked: null },
])('what the issue tells in another place now $rule', ({ ask, asked }) => {
  const [mine, moved, there] = [paragraph(text('Mine')), paragraph(text('Dogs pay')), list('Dogs pay')];
  const comes: UpdateChange = { id: '1', kind: 'replace', ask, before: mine, after: there };
  const goes: UpdateChange = { id: '2', kind: 'remove', ask: null, before: moved, after: null };
  const section = {
    anchor: 'a',
    last: [moved],
    page: [mine, moved],
    wanted: [there],
    changes: [comes, goes],
  };
  expect(createAskAboutMoved([section])('a', goes)).toBe(asked);
});

test('what the issue tells in a section that is only offered stays where it stands', () => {
  const moved = paragraph(text('Dogs pay'));
  const whole = { type: 'doc', content: [heading(2, text('Metrics')), moved] };
  const goes: UpdateChange = { id: '1', kind: 'remove', ask: null, before: moved, after: null };
  const offer: UpdateChange = { id: '2', kind: 'section', ask: 'removed-here', before: null, after: whole };
  const sections = [
    { anchor: 'a', last: [moved], page: [moved], wanted: [], changes: [goes] },
    { anchor: 'b', last: [], page: [], wanted: [moved], changes: [offer] },
  ];
  expect(createAskAboutMoved(sections)('a', goes)).toBe('still-elsewhere');
});

/** As people lay things out. */
const besideNotes = (block: AdfNode): AdfNode => ({
  type: 'table',
  content: [
    {
      type: 'tableRow',
      content: [paragraph(text('Ours')), block].map((inner) => ({ type: 'tableCell', content: [inner] })),
    },
  ],
});

test.each<{
  rule: string;
  lists: readonly string[][];
  more: readonly string[];
  inCell?: boolean;
  goes?: UpdateChange['ask'];
  asked: UpdateChange['ask'];
}>([
  {
    rule: 'is asked about where a point of it stands in another list now',
    lists: [['Cats pay'], ['Dogs pay', 'Birds pay']],
    more: [],
    asked: 'still-elsewhere',
  },
  {
    rule: 'is asked about where a point of it stands in a list in a cell of people’s',
    lists: [['Cats pay'], ['Dogs pay', 'Birds pay']],
    more: [],
    inCell: true,
    asked: 'still-elsewhere',
  },
  {
    rule: 'comes where all its points stand in it',
    lists: [['Cats pay', 'Dogs pay']],
    more: [],
    asked: null,
  },
  {
    rule: 'comes where the issue says its point in that list, too',
    lists: [['Cats pay'], ['Dogs pay', 'Birds pay']],
    more: ['Dogs pay'],
    asked: null,
  },
])(
  'a table that the issue makes of a list $rule',
  ({ lists, more, inCell = false, goes: why = null, asked }) => {
    const cell = (words: string) => [text(words)];
    const there = table(['Who'], [[cell('Cats pay')], [cell('Dogs pay')]]);
    const [mine, other] = [list(...(lists[0] ?? [])), list(...(lists[1] ?? ['Birds pay']))];
    const goes: UpdateChange = { id: '1', kind: 'remove', ask: why, before: mine, after: null };
    const comes: UpdateChange = { id: '2', kind: 'insert', ask: null, before: null, after: there };
    const section = {
      anchor: 'a',
      last: [list('Cats pay', 'Dogs pay'), list('Birds pay')],
      page: [mine, inCell ? besideNotes(other) : other],
      wanted: [there, list(...more, 'Birds pay')],
      changes: [goes, comes],
    };
    expect(createAskAboutMoved([section])('a', comes)).toBe(asked);
  },
);
