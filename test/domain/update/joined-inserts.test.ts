import { type AdfNode } from '../../../src/domain/documents/adf';
import { paragraph, text } from '../../../src/domain/documents/nodes';
import { blockAlone } from '../../../src/domain/documents/page/block-alone';
import { type PageEdit } from '../../../src/domain/documents/page/patch-page';
import { withInsertsJoined } from '../../../src/domain/update/joined-inserts';
import { made, page, placed, put, section } from '../documents/page/pages';

const p = (words: string): AdfNode => paragraph(text(words));

test('new sections behind a frame that another section holds come behind it when both are changed, too', () => {
  const pageOf = (one: string, framed: readonly AdfNode[], ...behind: readonly AdfNode[]) =>
    page(
      ...section('a', p(one), { type: 'expand', content: section('b', ...framed) }, ...behind),
      ...section('c'),
    );
  const body = pageOf('one', [p('two')], p('end'));
  const [outer, inner] = [placed(body, 'a'), placed(body, 'b')];
  const [, frame = p(''), end = p('')] = outer.blocks;
  const at = blockAlone(body, inner.place.parent);
  const inserts = ['d', 'e'].map((name): PageEdit => ({ kind: 'insert', at, blocks: section(name) }));
  const news = ['d', 'e'].flatMap((name) => section(name));
  const around = (...blocks: readonly AdfNode[]): PageEdit => ({ kind: 'section', section: outer, blocks });
  const edits = [around(p('1'), frame, end), put(body, 'b', p('2')), ...inserts];
  expect(made(body, withInsertsJoined(edits)).text).toBe(pageOf('1', [p('2')], ...news, p('end')).text);
  expect(made(body, withInsertsJoined([around(p('1'), frame), ...inserts])).text).toBe(
    pageOf('1', [p('two')], ...news).text,
  );
});
