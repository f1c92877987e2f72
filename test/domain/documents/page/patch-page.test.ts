import { type AdfNode } from '../../../../src/domain/documents/adf';
import { bulletList, documentText, heading, paragraph, text } from '../../../../src/domain/documents/nodes';
import { type PageBody } from '../../../../src/domain/documents/page/page-body';
import { type PageEdit, patchPage } from '../../../../src/domain/documents/page/patch-page';
import { type PatchReport, patchReport } from '../../../../src/domain/documents/page/patch-report';
import { made, page, placed, put, readable, section } from './pages';

const p = (words: string): AdfNode => paragraph(text(words));
const list = (...items: readonly string[]): AdfNode => bulletList(items.map((item) => [text(item)]));

const patched = (body: PageBody, ...edits: readonly PageEdit[]): string => made(body, edits).text;
const reported = (body: PageBody, edit: PageEdit): PatchReport => patchReport(body, made(body, [edit]));

const BODY = page(
  p('intro'),
  ...section('a', p('one'), p('two')),
  heading(2, text('Notes')),
  p('people wrote this'),
  ...section('b'),
);

test.each<{ rule: string; edit: PageEdit; expected: readonly AdfNode[] }>([
  {
    rule: 'a block is replaced',
    edit: put(BODY, 'a', p('one'), p('2')),
    expected: [
      p('intro'),
      ...section('a', p('one'), p('2')),
      heading(2, text('Notes')),
      p('people wrote this'),
      ...section('b'),
    ],
  },
  {
    rule: 'a block is put first',
    edit: put(BODY, 'a', p('zero'), p('one'), p('two')),
    expected: [
      p('intro'),
      ...section('a', p('zero'), p('one'), p('two')),
      heading(2, text('Notes')),
      p('people wrote this'),
      ...section('b'),
    ],
  },
  {
    rule: 'a section is emptied',
    edit: put(BODY, 'a'),
    expected: [
      p('intro'),
      ...section('a'),
      heading(2, text('Notes')),
      p('people wrote this'),
      ...section('b'),
    ],
  },
  {
    rule: 'an empty section at the end is filled',
    edit: put(BODY, 'b', p('new')),
    expected: [
      p('intro'),
      ...section('a', p('one'), p('two')),
      heading(2, text('Notes')),
      p('people wrote this'),
      ...section('b', p('new')),
    ],
  },
  {
    rule: 'blocks change their places',
    edit: put(BODY, 'a', p('two'), p('one')),
    expected: [
      p('intro'),
      ...section('a', p('two'), p('one')),
      heading(2, text('Notes')),
      p('people wrote this'),
      ...section('b'),
    ],
  },
  {
    rule: 'blocks are put at the top',
    edit: { kind: 'insert', at: 'top', blocks: [p('top')] },
    expected: [
      p('top'),
      p('intro'),
      ...section('a', p('one'), p('two')),
      heading(2, text('Notes')),
      p('people wrote this'),
      ...section('b'),
    ],
  },
  {
    rule: 'blocks are put behind a section',
    edit: { kind: 'insert', at: placed(BODY, 'a'), blocks: section('c', p('three')) },
    expected: [
      p('intro'),
      ...section('a', p('one'), p('two')),
      ...section('c', p('three')),
      heading(2, text('Notes')),
      p('people wrote this'),
      ...section('b'),
    ],
  },
  {
    rule: 'a heading gets other words',
    edit: {
      kind: 'section',
      section: placed(BODY, 'a'),
      blocks: [p('one'), p('two')],
      heading: heading(2, text('A')),
    },
    expected: [
      p('intro'),
      heading(2, text('A')),
      p('one'),
      p('two'),
      heading(2, text('Notes')),
      p('people wrote this'),
      ...section('b'),
    ],
  },
])('$rule', ({ edit, expected }) => {
  expect(patched(BODY, edit)).toBe(documentText(expected));
});

test('edits of one page are made together, in any order', () => {
  const edits: readonly PageEdit[] = [
    put(BODY, 'a', p('one')),
    { kind: 'insert', at: placed(BODY, 'a'), blocks: section('c') },
    { kind: 'insert', at: 'top', blocks: [p('top')] },
    put(BODY, 'b', p('new')),
  ];
  const expected = documentText([
    p('top'),
    p('intro'),
    ...section('a', p('one')),
    ...section('c'),
    heading(2, text('Notes')),
    p('people wrote this'),
    ...section('b', p('new')),
  ]);
  expect(patched(BODY, ...edits)).toBe(expected);
  expect(patched(BODY, ...edits.toReversed())).toBe(expected);
});

test('blocks are put into an empty page', () => {
  const empty = readable('{"type":"doc","content":[ ]}');
  expect(patched(empty, { kind: 'insert', at: 'top', blocks: [p('a'), p('b')] })).toBe(
    `{"type":"doc","content":[${JSON.stringify(p('a'))},${JSON.stringify(p('b'))} ]}`,
  );
});

const FOREIGN = [
  '{"attrs":{"n":1.0e2,"localId":"x","unknown":{"b":1,"a":"\\u00e9"}},"type":"mystery"}',
  '{ "type" : "paragraph" , "content" : [ { "type":"text","text":"sp\\/aced" } ] }',
];

test('all that is not changed keeps its bytes, whatever their spelling', () => {
  const anchored = JSON.stringify(section('a')[0]);
  const item = (words: string): string =>
    `{"attrs":{"localId":"${words}"},"content":[{"attrs":{"localId":"p-${words}"},"content":[{"text":"${words}","type":"text"}],"type":"paragraph"}],"type":"listItem"}`;
  const listOf = (...items: readonly string[]): string =>
    `{"attrs":{"localId":"l","mine":1.50},"content":[${items.join(',')}],"type":"bulletList"}`;
  const body = readable(
    `{"content":[${FOREIGN.join(' , ')},${anchored},${listOf(item('one'), item('two'))},${FOREIGN[0] ?? ''}],"type":"doc","version":1}`,
  );
  expect(
    patched(
      body,
      put(
        body,
        'a',
        { ...list('one', 'new', 'two'), attrs: { mine: 1.5 } },
        JSON.parse(FOREIGN[0] ?? '') as AdfNode,
      ),
    ),
  ).toBe(
    `{"content":[${FOREIGN.join(' , ')},${anchored},${listOf(item('one'), JSON.stringify(list('new').content?.[0]), item('two'))},${FOREIGN[0] ?? ''}],"type":"doc","version":1}`,
  );
});

test('a section that says the same already keeps its bytes', () => {
  const body = readable(documentText(section('a', p('old a'))).replace('"old a"', '"old \\u0061"'));
  expect(patched(body, put(body, 'a', p('old a')))).toBe(body.text);
});

const comment = (id: string) => [{ type: 'annotation', attrs: { id, annotationType: 'inlineComment' } }];

test('the report counts blocks and comments', () => {
  const commented = paragraph(text('people ', comment('c1')), text('wrote', comment('c2')));
  const body = page(...section('a', p('one'), p('two'), p('three')), heading(2, text('Notes')), commented);
  const edit = put(body, 'a', p('one'), p('2'), p('3'), p('4'));
  expect(reported(body, edit)).toEqual({ changedBlocks: 3, untouchedBlocks: 4, annotationsKept: 2 });
});

test('a comment goes only when a person has agreed', () => {
  const body = page(...section('a', paragraph(text('people', comment('c1')))));
  const edit = put(body, 'a', p('new'));
  expect(patchPage(body, [edit])).toEqual({ kind: 'refused', why: 'comment-lost' });
  expect(
    patched(body, {
      ...edit,
      kind: 'section',
      section: placed(body, 'a'),
      blocks: [p('new')],
      commentsLost: ['c1'],
    }),
  ).toBe(documentText(section('a', p('new'))));
});

test('a comment may go to another place', () => {
  const body = page(...section('a', paragraph(text('people', comment('c1'))), p('two')));
  const next = [p('people'), paragraph(text('two', comment('c1')))];
  expect(patched(body, put(body, 'a', ...next))).toBe(documentText(section('a', ...next)));
});

test.each<{ rule: string; edits: readonly PageEdit[]; why: string }>([
  {
    rule: 'two edits of one section',
    edits: [put(BODY, 'a', p('1')), put(BODY, 'a', p('2'))],
    why: 'overlapping',
  },
  {
    rule: 'more than a page can hold',
    edits: [put(BODY, 'a', p('long '.repeat(1_100_000)))],
    why: 'too-large',
  },
  { rule: 'half a surrogate pair', edits: [put(BODY, 'a', p('\ud83d'))], why: 'not-as-wanted' },
])('refused: $rule', ({ edits, why }) => {
  expect(patchPage(BODY, edits)).toEqual({ kind: 'refused', why });
});

const MOVED =
  '{"content":[{"text":"two","type":"text"}], "type":"paragraph","attrs":{"order":1.0,"localId":"p2"}}';

test('a block that moves takes its bytes along', () => {
  const body = readable(BODY.text.replace(JSON.stringify(p('two')), MOVED));
  const found = placed(body, 'a');
  const [one = p(''), two = p('')] = found.blocks;
  const text = patched(body, { kind: 'section', section: found, blocks: [two, p('new'), one] });
  expect(text.split(MOVED)).toHaveLength(2);
  expect(text.indexOf(MOVED)).toBeLessThan(text.indexOf(JSON.stringify(p('one'))));
});
