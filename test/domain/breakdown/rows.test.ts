import { childNews } from '../../../src/domain/breakdown/child-news';
import { checkRows } from '../../../src/domain/breakdown/check-rows';
import { pastedCells, readPasted } from '../../../src/domain/breakdown/pasted';
import { touchedBy } from '../../../src/domain/breakdown/run/untouched';
import { wordsDigest } from '../../../src/domain/breakdown/summary';
import { type TaskRow } from '../../../src/domain/breakdown/task-row';
import { sha256 } from '../../../src/adapters/hash/sha256';
import { aTaskRow } from '../../kit/a-task-row';

const aRow = aTaskRow();
const nobody: ReadonlySet<string> = new Set();
const type = { typeId: '1', required: [], fields: new Set(['summary', 'priority']) };

test.each<{ says: string; row: Partial<TaskRow>; problem: object }>([
  { says: 'another type', row: { typeId: '9' }, problem: { kind: 'type-not-allowed' } },
  {
    says: 'a summary of 256 units',
    row: { summary: '𝒳'.repeat(128) },
    problem: { kind: 'summary-too-long', by: 1 },
  },
  { says: 'a line separator', row: { summary: 'a\u2028b' }, problem: { kind: 'summary-lines' } },
  {
    says: 'a field that the form lacks',
    row: { labels: ['x'] },
    problem: { kind: 'field-not-on-form', field: 'labels' },
  },
  { says: 'a label with a space', row: { labels: ['a b'] }, problem: { kind: 'label-spaces', label: 'a b' } },
  {
    says: 'a long description',
    row: { description: 'x'.repeat(30_001) },
    problem: { kind: 'description-too-long' },
  },
])('$says is a problem', ({ row, problem }) => {
  expect(checkRows([{ ...aRow, ...row }], { types: [type], notAssignable: nobody })[0]).toContainEqual(
    problem,
  );
});

test.each<{ says: string; row: Partial<TaskRow> }>([
  { says: 'a summary of 255 units', row: { summary: 'x'.repeat(255) } },
  { says: 'a formula', row: { summary: '=HYPERLINK("x")' } },
  { says: 'a priority that the form has', row: { priorityId: '3' } },
])('$says is fine', ({ row }) => {
  expect(checkRows([{ ...aRow, ...row }], { types: [type], notAssignable: nobody })).toEqual([[]]);
});

test('fields that the project asks for are told on every row of the type', () => {
  const form = { types: [{ ...type, required: ['Customer', 'Region'] }], notAssignable: nobody };
  expect(checkRows([aRow], form)).toEqual([[{ kind: 'fields-required', names: ['Customer', 'Region'] }]]);
});

test('who may not be assigned is told on their rows', () => {
  const rows = ['ann', 'bob', null].map((assigneeId, n) => ({ ...aRow, summary: String(n), assigneeId }));
  const form = { types: [{ ...type, fields: null }], notAssignable: new Set(['bob']) };
  expect(checkRows(rows, form)).toEqual([[], [{ kind: 'not-assignable' }], []]);
});

test('the same twice is told on the second, empty ones are not the same', () => {
  const rows = ['A', ' a. ', '', ''].map((summary) => ({ ...aRow, summary }));
  expect(
    checkRows(rows, { types: [type], notAssignable: nobody }).map((own) => own.map(({ kind }) => kind)),
  ).toEqual([[], ['same-as-row'], ['summary-empty'], ['summary-empty']]);
});

test.each([
  { says: 'lines', text: 'One\r\n\nTwo\n', expected: [['One'], ['Two']] },
  {
    says: 'signs',
    text: '- One\n* Two\n3. Three\n- [ ] Four\n☐ Five\n・六',
    expected: [['One'], ['Two'], ['Three'], ['Four'], ['Five'], ['六']],
  },
  {
    says: 'cells',
    text: 'One\tAnn\nTwo\t\n',
    expected: [
      ['One', 'Ann'],
      ['Two', ''],
    ],
  },
  {
    says: 'a cell of lines and quotes',
    text: '"One ""1""\nmore"\tx\nTwo\ty',
    expected: [
      ['One "1" more', 'x'],
      ['Two', 'y'],
    ],
  },
  { says: 'a negative number', text: '-5 degrees', expected: [['-5 degrees']] },
  { says: 'a formula', text: '=1+1', expected: [['=1+1']] },
])('pasted $says', ({ text, expected }) => {
  expect(readPasted(text)).toEqual({
    kind: 'tasks',
    tasks: expected.map(([summary, ...cells]) => ({ summary, cells })),
  });
});

test('too many lines are counted and none is taken', () => {
  const text = Array.from({ length: 10_000 }, (_, n) => `Task ${String(n)}`).join('\n');
  expect(readPasted(text, 480)).toEqual({ kind: 'too-many', lines: 10_000, most: 480 });
});

test('nothing pasted is no cell', () => {
  expect(pastedCells(' \n')).toEqual([]);
});

const aTrace = {
  issueId: '7',
  createdAt: 1_000,
  category: 'new' as const,
  comments: 0,
  worklogs: 0,
  subtasks: 0,
  parentId: '1',
  op: 'op',
  changes: [],
  untoldChanges: 0,
};

test.each([
  { trace: {}, kept: null },
  { trace: { comments: 1, category: 'done' as const }, kept: 'commented' },
  { trace: { worklogs: 1 }, kept: 'worked-on' },
  { trace: { category: 'indeterminate' as const }, kept: 'begun' },
  { trace: { subtasks: 2 }, kept: 'has-children' },
  { trace: { parentId: '2' }, kept: 'moved' },
  { trace: { changes: [{ at: 2_001, authorId: 'owner', isRank: false }] }, kept: 'edited' },
  { trace: { changes: [{ at: 9_000, authorId: 'somebody', isRank: true }] }, kept: 'edited' },
  { trace: { untoldChanges: 1 }, kept: 'edited' },
  { trace: { changes: [{ at: 9_000, authorId: null, isRank: true }] }, kept: 'edited' },
  { trace: { changes: [{ at: 2_000, authorId: 'owner', isRank: false }] }, kept: null },
  { trace: { changes: [{ at: 9_000, authorId: 'owner', isRank: true }] }, kept: null },
  { trace: { changes: [{ at: 9_000, authorId: 'ranker', isRank: true }] }, kept: null },
  { trace: { op: null }, kept: 'not-ours' },
])('an undo keeps what is $kept', ({ trace, kept }) => {
  expect(touchedBy({ ...aTrace, ...trace }, { op: 'op', issueId: '1', rankers: ['owner', 'ranker'] })).toBe(
    kept,
  );
});

const made = (issueId: string, words: string) => ({
  issueId,
  criteria: [],
  origin: wordsDigest(words, sha256),
  summary: wordsDigest(words, sha256),
});

test('children are told for what people did to them', () => {
  const child = { parentId: '1', category: 'new' as const };
  const seen = [
    { ...child, issueId: '10', summary: 'Write it' },
    { ...child, issueId: '11', summary: 'Called otherwise' },
    { ...child, issueId: '12', summary: 'Order a printer', parentId: '2' },
    { ...child, issueId: '13', summary: 'By hand' },
    { ...child, issueId: '14', summary: 'Sell the old one', category: 'done' as const },
  ];
  const found = childNews({
    issueId: '1',
    made: [made('10', 'write it'), made('11', 'Test it'), made('12', 'Order a printer'), made('99', 'Gone')],
    seen,
    struck: ['Test it', 'Order a printer', 'Sell the old one'],
    hash: sha256,
  });
  expect(found.gone).toEqual(['99']);
  expect(found.children.map(({ child: { issueId }, madeBy, news }) => [issueId, madeBy, news])).toEqual([
    ['10', 'lockstep', []],
    ['11', 'lockstep', ['renamed', 'struck']],
    ['12', 'lockstep', ['moved', 'struck']],
    ['13', 'people', []],
    ['14', 'people', []],
  ]);
});
