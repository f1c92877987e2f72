import { type AdfNode } from '../../../../src/domain/documents/adf';
import { documentText, paragraph, text } from '../../../../src/domain/documents/nodes';
import { type PageBody } from '../../../../src/domain/documents/page/page-body';
import { type PageEdit, patchPage } from '../../../../src/domain/documents/page/patch-page';
import { patchReport } from '../../../../src/domain/documents/page/patch-report';
import { made, page, placed, put, section } from './pages';

const p = (words: string): AdfNode => paragraph(text(words));

const patched = (body: PageBody, ...edits: readonly PageEdit[]): string => made(body, edits).text;

test('a section in a layout in an expand is changed there', () => {
  const framed = (...blocks: readonly AdfNode[]): readonly AdfNode[] => [
    {
      type: 'expand',
      content: [
        {
          type: 'layoutSection',
          content: [
            { type: 'layoutColumn', content: blocks },
            { type: 'layoutColumn', content: [p('right')] },
          ],
        },
      ],
    },
  ];
  const body = page(...framed(...section('a', p('old'))));
  const edit = put(body, 'a', p('new'), p('more'));
  expect(patched(body, edit)).toBe(documentText(framed(...section('a', p('new'), p('more')))));
  expect(patchReport(body, made(body, [edit]))).toEqual({
    changedBlocks: 2,
    untouchedBlocks: 2,
    annotationsKept: 0,
  });
});

const column = (...content: readonly AdfNode[]): AdfNode => ({ type: 'layoutColumn', content });

test.each<{ frame: string; framed: (...blocks: readonly AdfNode[]) => AdfNode }>([
  { frame: 'an expand', framed: (...content) => ({ type: 'expand', content }) },
  {
    frame: 'a column',
    framed: (...blocks) => ({ type: 'layoutSection', content: [column(p('left')), column(...blocks)] }),
  },
])('a section and one that lies in $frame below it are changed together', ({ framed }) => {
  const pageOf = (...[a, b]: readonly (readonly AdfNode[])[]) =>
    page(...section('a', ...(a ?? []), framed(p('theirs'), ...section('b', ...(b ?? []))), p('end')));
  const body = pageOf([p('one'), p('two')], [p('three')]);
  const outer = placed(body, 'a');
  const [, , frame = p(''), end = p('')] = outer.blocks;
  const around = (...blocks: readonly AdfNode[]): PageEdit => ({ kind: 'section', section: outer, blocks });
  const both = pageOf([p('1')], [p('3'), p('4')]).text;
  const edits = [around(p('1'), frame, end), put(body, 'b', p('3'), p('4'))];
  expect(patched(body, ...edits)).toBe(both);
  expect(patched(body, ...edits.toReversed())).toBe(both);
  const gone = [around(p('1'), end), put(body, 'b', p('3'))];
  expect(patchPage(body, gone)).toEqual({ kind: 'refused', why: 'overlapping' });
});
