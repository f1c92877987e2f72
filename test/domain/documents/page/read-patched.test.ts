import fc from 'fast-check';
import {
  type PageBody,
  readPageBody,
  type UnreadablePage,
} from '../../../../src/domain/documents/page/page-body';
import { readPatched, type Replacement } from '../../../../src/domain/documents/page/read-patched';
import { readable } from './pages';

/** What a reading found, apart from room that it did not use. */
function found(read: PageBody | UnreadablePage): unknown {
  if (read.kind === 'unreadable') return read;
  const { count, typeStarts, typeEnds, starts, ends, insideStarts, insideEnds, nexts, depths } = read.nodes;
  const columns = [typeStarts, typeEnds, starts, ends, insideStarts, insideEnds, nexts, depths];
  return { text: read.text, columns: columns.map((column) => [...column.subarray(0, count)]) };
}

function replaced(text: string, replacements: readonly Replacement[]): string {
  return replacements.reduceRight(
    (left, { start, end, text: put }) => left.slice(0, start) + put + left.slice(end),
    text,
  );
}

const node = fc.letrec<{ node: unknown; content: unknown }>((tie) => ({
  node: fc.oneof(
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
    { weight: 4, arbitrary: fc.record({ type: fc.constantFrom('a', 'b'), content: tie('content') }) },
    { weight: 2, arbitrary: fc.record({ attrs: fc.jsonValue({ maxDepth: 2 }), type: fc.constant('c') }) },
  ),
  content: fc.array(tie('node'), { maxLength: 4 }),
})).content;

const documents = fc
  .record({ content: node, space: fc.constantFrom('', ' ') })
  .map(({ content, space }) => JSON.stringify({ type: 'doc', content }, null, space));

/** What a hasty writer might put: a node, or what breaks the nodes around it. */
const PUT = [
  '',
  '{}',
  ',{}',
  '{},',
  '{"type":"d"},{"content":[{},[]]}',
  '"',
  ']',
  ']}',
  '},{',
  '[',
  '{"content":[',
  '\\',
];

const patches = fc
  .record({
    text: documents,
    places: fc.array(fc.tuple(fc.nat(), fc.constantFrom(0, 0, 1, 2, 9), fc.constantFrom(...PUT)), {
      maxLength: 3,
    }),
    atNodes: fc.boolean(),
  })
  .map(({ text, places, atNodes }) => {
    const { nodes } = readable(text);
    const edges = [...nodes.starts.subarray(1, nodes.count), ...nodes.ends.subarray(1, nodes.count)];
    const replacements = places
      .map(([place, length, put]): Replacement => {
        const start = atNodes ? (edges[place % edges.length] ?? 0) : place % text.length;
        return { start, end: Math.min(text.length, start + length), text: put };
      })
      .toSorted((one, other) => one.start - other.start)
      .filter(({ start }, n, all) => all.slice(0, n).every(({ end }) => end <= start));
    return { text, replacements };
  });

test('a patched body reads as if nobody had read any of it before, however it was patched', () => {
  fc.assert(
    fc.property(patches, ({ text, replacements }) => {
      const patched = replaced(text, replacements);
      expect(found(readPatched(readable(text), patched, replacements))).toEqual(found(readPageBody(patched)));
    }),
    { numRuns: 2_000 },
  );
});

test('a node that stands deeper than before is looked at again', () => {
  const text = '{"type":"doc","content":[{"content":[{}]},{}]}';
  const [start, end] = [text.indexOf('{"content":[{}'), text.length - 2];
  const replacements = [
    { start, end: start, text: '{"content":[' },
    { start: end, end, text: ']}' },
  ];
  const patched = replaced(text, replacements);
  expect(found(readPatched(readable(text), patched, replacements))).toEqual(found(readPageBody(patched)));
});

test('what is taken over counts towards what a page may hold', () => {
  const full = `{"type":"doc","content":[${Array(49_999).fill('{}').join()}]}`;
  const start = full.indexOf('{}');
  const replacements = [{ start, end: start, text: '{},' }];
  expect(readPatched(readable(full), replaced(full, replacements), replacements)).toEqual({
    kind: 'unreadable',
    why: 'too-many-nodes',
  });
});
