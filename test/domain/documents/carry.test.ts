import fc from 'fast-check';
import { checkAdf } from '../../../dev/products/adf/check';
import { type AdfNode, blocksOf } from '../../../src/domain/documents/adf';
import { carryBlocks } from '../../../src/domain/documents/carry';
import { bulletList, heading, paragraph, text } from '../../../src/domain/documents/nodes';
import { plainText } from '../../../src/domain/documents/plain-text';
import { contractText, withContracts } from '../../kit/contracts';

const asDocument = (content: readonly AdfNode[]): unknown =>
  JSON.parse(JSON.stringify({ version: 1, type: 'doc', content }));

const strange: AdfNode = {
  type: 'fromTheFuture',
  attrs: { text: 'new words' },
  content: [paragraph(text('inside'))],
};

test.each<{ rule: string; given: readonly AdfNode[]; expected: readonly AdfNode[] }>([
  { rule: 'plain text stays', given: [paragraph(text('one'))], expected: [paragraph(text('one'))] },
  {
    rule: 'a heading goes below the section’s own',
    given: [heading(1, text('a'))],
    expected: [heading(3, text('a'))],
  },
  {
    rule: 'a deep heading keeps its level',
    given: [heading(5, text('a'))],
    expected: [heading(5, text('a'))],
  },
  {
    rule: 'an unsafe link becomes its words',
    given: [paragraph(text('click', [{ type: 'link', attrs: { href: 'java\tscript:alert(1)' } }]))],
    expected: [paragraph(text('click'))],
  },
  {
    rule: 'a mention becomes a name',
    given: [paragraph({ type: 'mention', attrs: { id: 'a', text: '@Ann' } })],
    expected: [paragraph(text('@Ann'))],
  },
  {
    rule: 'an unknown node gives up its frame, not its words',
    given: [strange],
    expected: [paragraph(text('inside'))],
  },
  {
    rule: 'tasks become points',
    given: [
      {
        type: 'taskList',
        attrs: { localId: 'l' },
        content: [{ type: 'taskItem', attrs: { localId: 'i', state: 'TODO' }, content: [text('do')] }],
      },
    ],
    expected: [bulletList([[text('do')]])],
  },
  {
    rule: 'a macro does not come along',
    given: [{ type: 'extension', attrs: { extensionType: 'x', extensionKey: 'y', parameters: {} } }],
    expected: [],
  },
  {
    rule: 'nothing is made of nothing',
    given: [{ type: 'bulletList', content: [] }, paragraph()],
    expected: [],
  },
])('carry: $rule', ({ given, expected }) => {
  expect(carryBlocks(given)).toEqual(expected);
});

const known = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'listItem',
  'codeBlock',
  'blockquote',
  'rule',
  'panel',
  'table',
  'tableRow',
  'tableCell',
  'taskList',
  'taskItem',
  'expand',
  'mediaSingle',
  'text',
  'mention',
  'inlineCard',
  'status',
  'date',
  'unknownThing',
];

const anyNode = fc.letrec<{ node: AdfNode }>((tie) => ({
  node: fc.record(
    {
      type: fc.constantFrom(...known),
      text: fc.string(),
      attrs: fc.dictionary(
        fc.constantFrom('level', 'url', 'text', 'timestamp', 'panelType', 'language'),
        fc.oneof(fc.string(), fc.integer()),
      ),
      marks: fc.array(fc.record({ type: fc.constantFrom('strong', 'code', 'link', 'annotation', 'odd') }), {
        maxLength: 3,
      }),
      content: fc.array(tie('node'), { maxLength: 4, depthIdentifier: 'deep' }),
    },
    { requiredKeys: ['type'] },
  ),
})).node;

test('whatever a description holds, what is carried is valid on a page', () => {
  fc.assert(
    fc.property(fc.array(anyNode, { maxLength: 5 }), (content) => {
      const carried = carryBlocks(blocksOf({ content: JSON.parse(JSON.stringify(content)) as unknown }));
      expect(checkAdf(asDocument(carried))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

for (const name of ['adf-all-nodes.json', 'adf-unknown-nodes.json']) {
  withContracts(`every node of ${name} is carried or leaves its words`, () => {
    const blocks = blocksOf(JSON.parse(contractText('samples', name)));
    const carried = carryBlocks(blocks);
    expect(checkAdf(asDocument(carried))).toEqual([]);
    const words = carried.map(plainText).join(' ');
    const headings = blocks.filter(({ type }) => type === 'heading').map(plainText);
    for (const said of headings) expect(words).toContain(said);
  });
}
