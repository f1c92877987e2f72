import fc from 'fast-check';
import { checkAdf } from '../../../dev/products/adf/check';
import { type AdfNode, blocksOf } from '../../../src/domain/documents/adf';
import { heading, paragraph, placeholder, strong, text } from '../../../src/domain/documents/nodes';
import { composeSpec } from '../../../src/domain/spec/compose-spec';
import { specPageBody } from '../../../src/domain/spec/spec-page';
import { productSpec } from '../../../src/domain/templates/product-spec';
import { anEpic } from '../../kit/an-epic';
import { SPEC_WORDS } from '../../kit/spec-words';
import { writingWords } from '../../kit/writing-words';

const SITE = { siteUrl: 'https://site.example', cloudId: 'cloud' };

/** Each `%` becomes a word of its own, so that it can be looked for on the page. */
const PHRASES = [
  '%',
  '% % %.',
  'As a % I want % so that %',
  'Given % when % then %',
  'Goal: %',
  'KPI: % %',
  '- %',
  '- [ ] %',
  '1. %',
  '## %',
  '**%**',
  'Acceptance criteria: %',
  'Note: %',
  '%:',
];
/** Of plain prose, in which one may be told by itself. */
const SENTENCES = ['We want %.', '% must be % by %.', 'It is done when % is %.', '%, incl. %.', '%', 'See %'];
const FRAME = 'https://www.figma.com/file/frame';
const LABELS = [
  'Acceptance criteria',
  'Risks',
  'Goals',
  'Akzeptanzkriterien',
  '受け入れ基準',
  'Tasks:',
  'Why',
];

const phrase = fc.constantFrom(...PHRASES);
const sentence = fc.constantFrom(...SENTENCES);
const line = fc.oneof(
  phrase.map((words) => text(words)),
  phrase.map((words) => strong(words)),
);
const beginsBold = fc
  .tuple(fc.constantFrom(...LABELS, 'AC1', '%'), line)
  .map(([words, rest]) => paragraph(strong(`${words}: `), rest));
const para = fc.oneof(
  line.map((node) => paragraph(node)),
  beginsBold,
  fc.tuple(line, line).map(([one, other]) => paragraph(one, { type: 'hardBreak' }, other)),
  fc
    .tuple(sentence, sentence, sentence, sentence)
    .map(([one, two, three, four]) =>
      paragraph(
        text(`${one} ${two}`),
        { type: 'inlineCard', attrs: { url: FRAME } },
        strong(` ${three} ${four}`),
      ),
    ),
);
const label = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom(...LABELS, '%'))
    .map(([level, words]) => heading(level, text(words))),
  fc.constantFrom(...LABELS).map((words) => paragraph(strong(words))),
);
const container = (type: string, attrs: AdfNode['attrs'], inside: fc.Arbitrary<AdfNode>) =>
  fc
    .array(inside, { minLength: 1, maxLength: 3 })
    .map((content) => ({ type, ...(attrs ? { attrs } : {}), content }));
const named = fc.constantFrom(...LABELS, 'Field', '%').map((words) => paragraph(text(words)));
const part = fc.tuple(named, para).map((content) => ({ type: 'listItem', content }));
const item = fc.oneof(container('listItem', undefined, para), part);
const list = fc.oneof(container('bulletList', undefined, item), container('orderedList', undefined, item));
const taskList = container(
  'taskList',
  { localId: 'x' },
  container('taskItem', { localId: 'y', state: 'TODO' }, line),
);
const cell = container('tableCell', undefined, fc.oneof(para, list));
const cellOf = (block: AdfNode): AdfNode => ({ type: 'tableCell', content: [block] });
const pair = fc
  .tuple(named, fc.oneof(para, fc.constant(paragraph(text('Details')))))
  .map((cells) => ({ type: 'tableRow', content: cells.map(cellOf) }));
const table = fc.oneof(
  container('table', undefined, container('tableRow', undefined, cell)),
  container('table', undefined, pair),
);
const leaf = fc.oneof(para, label, list, taskList, table, fc.constant<AdfNode>({ type: 'rule' }));
const block = fc.oneof(
  { weight: 4, arbitrary: leaf },
  { weight: 1, arbitrary: container('panel', { panelType: 'info' }, fc.oneof(para, label, list)) },
  { weight: 1, arbitrary: container('expand', { title: '%' }, leaf) },
  { weight: 1, arbitrary: container('blockquote', undefined, para) },
);

/** Numbers the words of a description, so that each is there once. */
function numbered(blocks: readonly AdfNode[]): {
  readonly blocks: readonly AdfNode[];
  readonly words: readonly string[];
} {
  const words: string[] = [];
  const named = JSON.stringify(blocks).replace(/%/g, () => {
    const word = `wort${String(words.length)}x`;
    words.push(word);
    return word;
  });
  return { blocks: JSON.parse(named) as readonly AdfNode[], words };
}

const pageOf = (description: readonly AdfNode[]): string =>
  specPageBody(
    'a1b2c3d4e5f60718',
    composeSpec(anEpic({ description }), SITE, productSpec(SPEC_WORDS.en), writingWords(description)),
  );

test('every word of a description is on the page exactly once, and the page is valid', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
      const epic = numbered(blocks);
      const page = pageOf(epic.blocks);
      const found = page.match(/wort\d+x/g) ?? [];
      expect(found.toSorted()).toEqual(epic.words.toSorted());
      expect(checkAdf(JSON.parse(page))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('no section has a hint and words besides', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
      let spoken = false;
      for (const node of blocksOf(JSON.parse(pageOf(numbered(blocks).blocks)))) {
        const isHint = node.content?.[0]?.type === placeholder('').type;
        if (isHint) expect(spoken).toBe(false);
        spoken = node.type !== 'heading' || node.attrs?.['level'] !== 2;
      }
    }),
    { numRuns: 100 },
  );
});
