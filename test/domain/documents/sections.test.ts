import fc from 'fast-check';
import { findBlocks } from '../../../src/domain/documents/body-text';
import { anchor, documentText, heading, paragraph, text } from '../../../src/domain/documents/nodes';
import { anchorsIn, replaceSections } from '../../../src/domain/documents/sections';

const body = documentText([
  paragraph(text('intro')),
  heading(2, anchor('ls-a-1'), text('A')),
  paragraph(text('old a')),
  heading(3, text('below a')),
  heading(2, text('Notes')),
  paragraph(text('people wrote this')),
  heading(2, anchor('ls-b-1'), text('B')),
]);

const replaced = (anchorName: string, words: string): string => {
  const outcome = replaceSections(body, [{ anchor: anchorName, blocks: [paragraph(text(words))] }]);
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
  expect(replaceSections(body, [{ anchor: 'ls-c-1', blocks: [] }])).toEqual({
    kind: 'replaced',
    body,
    missing: ['ls-c-1'],
  });
});

test('the order of sections does not matter', () => {
  const both = ['ls-b-1', 'ls-a-1'].map((name) => ({ anchor: name, blocks: [paragraph(text(name))] }));
  expect(replaceSections(body, both)).toEqual(replaceSections(body, both.toReversed()));
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
  expect(replaceSections(broken, [])).toEqual({ kind: 'not-a-document' });
});

test('blocks are found byte for byte, whatever their spelling', () => {
  const spaces = fc.constantFrom('', ' ', '\n\t');
  fc.assert(
    fc.property(fc.array(fc.jsonValue(), { maxLength: 6 }), spaces, (values, space) => {
      const texts = values.map((value) => JSON.stringify(value, null, space));
      const spelled = `${space}{${space}"content"${space}:[${texts.join(`${space},${space}`)}]${space},"type":"doc","x":{"content":[]}}`;
      const found = findBlocks(spelled)?.map(({ start, end }) => spelled.slice(start, end));
      expect(found).toEqual(texts);
    }),
  );
});
