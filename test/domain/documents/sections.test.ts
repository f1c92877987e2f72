import { anchor } from '../../../src/domain/documents/made-nodes';
import { documentText, heading, paragraph, text } from '../../../src/domain/documents/nodes';
import { type AdfNode } from '../../../src/domain/documents/adf';
import { replaceSections } from '../../../src/domain/documents/replace-sections';
import { anchorsIn } from '../../../src/domain/documents/page/anchors-in';
import { sectionsIn } from '../../../src/domain/documents/sections';

const body = documentText([
  paragraph(text('intro')),
  heading(2, anchor('ls-a-1'), text('A')),
  paragraph(text('old a')),
  heading(3, text('below a')),
  heading(2, text('Notes')),
  paragraph(text('people wrote this')),
  heading(2, anchor('ls-b-1'), text('B')),
]);

const always = () => true;
const never = () => false;

const replaced = (anchorName: string, words: string): string => {
  const outcome = replaceSections(body, [{ anchor: anchorName, blocks: [paragraph(text(words))] }], always);
  if (outcome.kind !== 'replaced') throw new Error(outcome.kind);
  return outcome.body;
};

test('a section is replaced up to the next heading of its level', () => {
  expect(JSON.parse(replaced('ls-a-1', 'new'))).toEqual(
    JSON.parse(
      documentText([
        paragraph(text('intro')),
        heading(2, anchor('ls-a-1'), text('A')),
        paragraph(text('new')),
        heading(2, text('Notes')),
        paragraph(text('people wrote this')),
        heading(2, anchor('ls-b-1'), text('B')),
      ]),
    ),
  );
});

test('an empty section at the end is filled', () => {
  expect(replaced('ls-b-1', 'new').endsWith('"content":[{"type":"text","text":"new"}]}]}')).toBe(true);
});

test('an anchor that people removed is named, and nothing else changes', () => {
  expect(replaceSections(body, [{ anchor: 'ls-c-1', blocks: [] }], always)).toEqual({
    kind: 'replaced',
    body,
    kept: ['ls-c-1'],
  });
});

test('the order of sections does not matter', () => {
  const both = ['ls-b-1', 'ls-a-1'].map((name) => ({ anchor: name, blocks: [paragraph(text(name))] }));
  expect(replaceSections(body, both, always)).toEqual(replaceSections(body, both.toReversed(), always));
});

const A = 'ls-a-1';
const B = 'ls-b-1';
const section = (...anchors: readonly string[]): readonly AdfNode[] => [
  heading(2, ...anchors.map(anchor), text('A')),
  paragraph(text('old a')),
];

test.each([
  { rule: 'words that are not ours', blocks: section(A), isOurs: never },
  { rule: 'a section that is there twice', blocks: [...section(A), ...section(A)], isOurs: always },
  { rule: 'two sections that became one', blocks: section(A, B), isOurs: always },
])('$rule stay as they are', ({ blocks, isOurs }) => {
  const given = documentText(blocks);
  const sections = [A, B].map((name) => ({ anchor: name, blocks: [paragraph(text('new'))] }));
  expect(replaceSections(given, sections, isOurs)).toEqual({ kind: 'replaced', body: given, kept: [A, B] });
});

test('a section that says the same already keeps its bytes', () => {
  const given = documentText(section(A)).replace('"old a"', '"old \\u0061"');
  const outcome = replaceSections(given, [{ anchor: A, blocks: [paragraph(text('old a'))] }], never);
  expect(outcome).toEqual({ kind: 'replaced', body: given, kept: [] });
});

test('sections are read as they stand, those that are there once', () => {
  expect(sectionsIn(body, [A, B, 'ls-c-1'])).toEqual([
    { anchor: A, blocks: [paragraph(text('old a')), heading(3, text('below a'))] },
    { anchor: B, blocks: [] },
  ]);
});

test('two sections that became one are read as neither', () => {
  expect(sectionsIn(documentText([...section(A, B), ...section('ls-c-1')]), [A, B, 'ls-c-1'])).toEqual([
    { anchor: 'ls-c-1', blocks: [paragraph(text('old a'))] },
  ]);
});

/** Its heading at this level, and one block that says its name and `words`. */
const at = (level: number, name: string, words = 'old'): readonly AdfNode[] => [
  heading(level, anchor(name), text(name)),
  paragraph(text(`${words} ${name}`)),
];
const own = (level: number) => [heading(level, text('Theirs')), paragraph(text('people wrote this'))];

test.each<{ rule: string; page: (words?: string) => readonly AdfNode[] }>([
  { rule: 'below it', page: (words) => [...at(2, A, words), ...at(3, B, words), ...own(2)] },
  { rule: 'below it, which is above all', page: (words) => [...at(1, A, words), ...at(2, B, words)] },
  {
    rule: 'two deep below it',
    page: (words) => [...at(1, A, words), ...at(3, B, words), ...at(5, 'ls-c-1', words)],
  },
  {
    rule: 'below it in an expand',
    page: (words) => [{ type: 'expand', content: [...at(2, A, words), ...at(4, B, words)] }],
  },
])('a section ends where another one begins $rule', ({ page }) => {
  const names = anchorsIn(documentText(page()));
  const sections = (words: string) =>
    names.map((name) => ({ anchor: name, blocks: [paragraph(text(`${words} ${name}`))] }));
  expect(sectionsIn(documentText(page()), names)).toEqual(sections('old'));
  expect(replaceSections(documentText(page()), sections('new'), ([, more]) => more === undefined)).toEqual({
    kind: 'replaced',
    body: documentText(page('new')),
    kept: [],
  });
});

test('what people wrote below a deeper heading stays in the section above it', () => {
  const given = documentText([...at(1, A), ...own(2), ...at(3, B)]);
  expect(sectionsIn(given, [A])).toEqual([{ anchor: A, blocks: [...at(1, A).slice(1), ...own(2)] }]);
});

test('anchors are found in document order', () => {
  expect(anchorsIn(body)).toEqual(['ls-a-1', 'ls-b-1']);
});

test.each([
  '',
  'null',
  '{"type":"doc"}',
  '{"type":"other","content":[]}',
  '{"type":"doc","content":[{]}',
  '[1',
])('not a document: %s', (broken) => {
  expect(replaceSections(broken, [], always)).toEqual({ kind: 'not-a-document' });
});
