import { type AdfNode } from '../../src/domain/documents/adf';
import { readEpics } from './epic-notation';

const epic = (head: string, ...lines: readonly string[]) =>
  readEpics([`=== ${head}`, ...lines, ''].join('\n'))[0];
const words = (text: string): AdfNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });

test('an epic is read with what a careful reader says of its statements', () => {
  const text = [
    '=== e1 prose: A title',
    'Lamps are dark. @O They must be lit. @AK',
    '=== e2 lang',
    '| Part | State |',
    '- [x](https://x.example) is **new** @T',
  ].join('\n');
  expect(readEpics(text).map(({ id, sort, statements }) => ({ id, sort, statements }))).toEqual([
    {
      id: 'e1',
      sort: 'prose',
      statements: [
        { words: 'Lamps are dark.', accepted: 'O' },
        { words: 'They must be lit.', accepted: 'AK' },
      ],
    },
    { id: 'e2', sort: 'lang', statements: [{ words: 'x is **new**', accepted: 'T' }] },
  ]);
});

const list = (type: string, ...content: readonly AdfNode[]): AdfNode => ({ type, content });
const item = (text: string, ...more: readonly AdfNode[]): AdfNode => list('listItem', words(text), ...more);
const cell = (type: string, text: string): AdfNode => list(type, words(text));

test.each<{ lines: string; sees: string; blocks: readonly AdfNode[] }>([
  {
    lines: '## Goal',
    sees: 'a heading',
    blocks: [{ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Goal' }] }],
  },
  {
    lines: '* One\n** Two\n1. Three',
    sees: 'a list in a list, and another list',
    blocks: [
      list('bulletList', item('One', list('bulletList', item('Two')))),
      list('orderedList', item('Three')),
    ],
  },
  {
    lines: '[x] Done',
    sees: 'a box that is ticked',
    blocks: [
      {
        type: 'taskList',
        attrs: { localId: 'list' },
        content: [
          {
            type: 'taskItem',
            attrs: { localId: 'item', state: 'DONE' },
            content: [{ type: 'text', text: 'Done' }],
          },
        ],
      },
    ],
  },
  {
    lines: '| A |\n| 1 |',
    sees: 'a table below its head',
    blocks: [
      list('table', list('tableRow', cell('tableHeader', 'A')), list('tableRow', cell('tableCell', '1'))),
    ],
  },
  {
    lines: 'expand: More\nIn it\nendexpand\n```\n- code\n```',
    sees: 'an expand, and code behind it',
    blocks: [
      { type: 'expand', attrs: { title: 'More' }, content: [words('In it')] },
      { type: 'codeBlock', content: [{ type: 'text', text: '- code' }] },
    ],
  },
])('of the lines of an epic is made $sees', ({ lines, blocks }) => {
  expect(epic('e1 prose', ...lines.split('\n'))?.description).toEqual(blocks);
});

test('lines of one paragraph stand in one where the head says so', () => {
  const content = [{ type: 'text', text: 'One' }, { type: 'hardBreak' }, { type: 'text', text: 'two' }];
  expect(epic('e1 prose tight: A title', 'One', 'two')?.description).toEqual([
    { type: 'paragraph', content },
  ]);
  expect(epic('e1 prose: A title', 'One', 'two')?.description).toEqual([words('One'), words('two')]);
});

test('marks of a wiki stay as they were typed where the head says so', () => {
  expect(epic('e1 prose wiki', 'h2. Goal', '* One')?.description).toEqual([
    words('h2. Goal'),
    words('* One'),
  ]);
});
