import { type AdfNode } from '../../../../src/domain/documents/adf';
import { documentText, heading, text } from '../../../../src/domain/documents/nodes';
import { type PageBody } from '../../../../src/domain/documents/page/page-body';
import { patchPage } from '../../../../src/domain/documents/page/patch-page';
import { page, placed, section } from './pages';

const p = (words: string, localId?: string): AdfNode => ({
  type: 'paragraph',
  ...(localId !== undefined && { attrs: { localId } }),
  content: [text(words)],
});
const task = (words: string, localId: string): AdfNode => ({
  type: 'taskItem',
  attrs: { localId, state: 'TODO' },
  content: [text(words)],
});
const tasks = (localId: string, ...content: readonly AdfNode[]): AdfNode => ({
  type: 'taskList',
  attrs: { localId },
  content,
});

/** The body once the blocks of its section are others. */
function written(body: PageBody, blocksOf: (blocks: readonly AdfNode[]) => readonly AdfNode[]): string {
  const place = placed(body, 'a');
  const outcome = patchPage(body, [{ kind: 'section', section: place, blocks: blocksOf(place.blocks) }]);
  if (outcome.kind !== 'patched') throw new Error(outcome.why);
  return outcome.text;
}

const idsIn = (body: string): readonly string[] =>
  Array.from(body.matchAll(/"localId":"([^"]*)"/g), ([, id = '']) => id);

test('what is moved keeps its id although its like takes its place', () => {
  const body = page(...section('a', p('same', 'one'), p('last', 'two')));
  const moved = written(body, ([first, last]) => [p('same'), last ?? p(''), first ?? p('')]);
  expect(moved).toBe(documentText([...section('a', p('same'), p('last', 'two'), p('same', 'one'))]));
});

test('what is moved keeps its id although another one is written in its place', () => {
  const body = page(...section('a', p('one two three', 'one'), p('last', 'two')));
  const moved = written(body, ([first, last]) => [p('one two four'), last ?? p(''), first ?? p('')]);
  expect(idsIn(moved)).toEqual(['two', 'one']);
});

test('a task that is moved in its list has an id of its own although its like takes its place', () => {
  const [one, two] = [task('same', 'one'), task('last', 'two')];
  const body = page(...section('a', tasks('list', one, two)));
  const moved = written(body, () => [tasks('list', task('same', ''), two, one)]);
  expect(idsIn(moved)).toEqual(['list', 'one', 'two', 'one-1']);
});

test('twins that change places take their ids along', () => {
  const body = page(...section('a', p('same', 'one'), p('same', 'two')));
  expect(idsIn(written(body, (blocks) => blocks.toReversed()))).toEqual(['two', 'one']);
});

test('what is put onto a page takes no id that is taken there', () => {
  const body = page(
    ...section('a', p('first', 'one')),
    heading(2, text('Notes')),
    tasks('list', task('People moved it', 'item')),
    p('theirs', 'two'),
  );
  const copy = tasks('list', task('People moved it', 'item'), task('New', 'fresh'));
  expect(idsIn(written(body, (blocks) => [...blocks, copy, p('a', 'two'), p('b', 'fresh-2')]))).toEqual([
    ...['one', 'list-1', 'item-1', 'fresh', 'two-1', 'fresh-2'],
    ...['list', 'item', 'two'],
  ]);
});

test('what stood on the page twice stays', () => {
  const body = page(...section('a', p('first', 'one'), p('second', 'one'), p('third')));
  expect(idsIn(written(body, (blocks) => blocks.slice(0, 2)))).toEqual(['one', 'one']);
});

test('what takes the place of words takes no id that is taken either', () => {
  const open: AdfNode = { type: 'status', attrs: { text: 'OPEN', color: 'blue', localId: 'state' } };
  const row = (inline: AdfNode): AdfNode => ({ type: 'paragraph', content: [inline] });
  const body = page(...section('a', row(text('export')), row(open)));
  expect(idsIn(written(body, ([, last = open]) => [row(open), last]))).toEqual(['state-1', 'state']);
});

test('a fragment that takes the place of another block is known by a name of its own', () => {
  const fragment = (words: string, localId: string): AdfNode => ({
    type: 'table',
    attrs: { localId: `table-${words}` },
    marks: [{ type: 'fragment', attrs: { localId } }],
    content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [p(words)] }] }],
  });
  const body = page(...section('a', fragment('theirs', 'one'), fragment('last', 'two')));
  const copies = written(body, (blocks) => [fragment('new', 'two'), ...blocks]);
  expect(idsIn(copies)).toEqual(['table-new', 'two-1', 'table-theirs', 'one', 'table-last', 'two']);
});

test('what takes the place of a block has no id of another one', () => {
  const panel = (panelType: string, localId: string): AdfNode => ({
    type: 'panel',
    attrs: { panelType, localId },
    content: [p('Only in working hours')],
  });
  const body = page(...section('a', panel('info', 'one')), heading(2, text('Notes')), panel('info', 'two'));
  expect(idsIn(written(body, () => [panel('warning', 'two')]))).toEqual(['two-1', 'two']);
  expect(idsIn(written(body, () => [panel('warning', 'one')]))).toEqual(['one', 'two']);
});
