import { cellText, GRID_COLUMNS, withCell } from '../../../src/domain/breakdown/grid/columns';
import { fillDown, movedRows, pasteCells } from '../../../src/domain/breakdown/grid/edits';
import { type TaskRow } from '../../../src/domain/breakdown/task-row';
import { aTaskRow } from '../../kit/a-task-row';

const names = {
  types: new Map([
    ['1', 'Task'],
    ['2', 'Bug'],
  ]),
  priorities: new Map([['3', 'High']]),
  people: new Map([['ann', 'Ann Lee']]),
};
const fresh = () => aTaskRow({ summary: '' });
const shown = (rows: readonly TaskRow[]) =>
  rows.map((row) => GRID_COLUMNS.map((column) => cellText(row, column, names)).join('|'));

test.each([
  { column: 'summary', text: ' Write\n it ', expected: { summary: 'Write it' } },
  { column: 'type', text: 'bug', expected: { typeId: '2' } },
  { column: 'assignee', text: 'ann lee', expected: { assigneeId: 'ann' } },
  { column: 'assignee', text: '', expected: { assigneeId: null } },
  { column: 'priority', text: 'High', expected: { priorityId: '3' } },
  { column: 'estimate', text: '3d', expected: { estimate: '3d' } },
  { column: 'labels', text: 'a, b; a', expected: { labels: ['a', 'b'] } },
  { column: 'description', text: 'One\nTwo\n', expected: { description: 'One\nTwo' } },
] as const)('"$text" in the column $column', ({ column, text, expected }) => {
  expect(withCell(aTaskRow({ assigneeId: 'bob' }), column, text, names)).toMatchObject(expected);
});

test.each(['type', 'assignee', 'priority'] as const)(
  'a name that nothing has means nothing as %s',
  (column) => {
    expect(withCell(aTaskRow(), column, 'Nobody', names)).toBeNull();
  },
);

test('the first row of a selection is repeated below it, in its columns alone', () => {
  const rows = [
    aTaskRow({ priorityId: '3', estimate: '3d' }),
    aTaskRow({ summary: 'Two' }),
    aTaskRow({ summary: 'Three' }),
  ];
  const range = { from: { row: 2, column: 4 }, to: { row: 0, column: 3 } };
  expect(shown(fillDown(rows, range, names).rows)).toEqual([
    'Write it|Task||High|3d||',
    'Two|Task||High|3d||',
    'Three|Task||High|3d||',
  ]);
});

test('pasted cells are laid over the grid, make rows beyond its end, and stop at its edge', () => {
  const cells = [
    ['One', 'Bug', 'Ann Lee'],
    ['Two', 'Story'],
  ];
  const { rows, skipped } = pasteCells([aTaskRow()], { row: 0, column: 0 }, cells, { names, fresh });
  expect({ rows: shown(rows), skipped }).toEqual({
    rows: ['One|Bug|Ann Lee||||', 'Two|Task|||||'],
    skipped: 1,
  });
  const edge = pasteCells([aTaskRow()], { row: 0, column: 6 }, [['Words', 'Beyond']], { names, fresh });
  expect(shown(edge.rows)).toEqual(['Write it|Task|||||Words']);
});

test.each([
  { moving: [1, 2], by: -1, expected: ['b', 'c', 'a', 'd'] },
  { moving: [0], by: 1, expected: ['b', 'a', 'c', 'd'] },
  { moving: [0, 1], by: -1, expected: ['a', 'b', 'c', 'd'] },
  { moving: [3], by: 1, expected: ['a', 'b', 'c', 'd'] },
] as const)('rows $moving move by $by', ({ moving, by, expected }) => {
  expect(movedRows(['a', 'b', 'c', 'd'], moving, by)).toEqual(expected);
});
