import fc from 'fast-check';
import { checkAdf } from '../../../dev/products/adf/check';
import { type AdfNode, blocksOf } from '../../../src/domain/documents/adf';
import { plainText } from '../../../src/domain/documents/plain-text';
import { fromStorage } from '../../../src/domain/templates/storage/from-storage';

const read = (storage: string) => {
  const found = fromStorage(storage);
  if (found === null) throw new Error('not well formed');
  const document: unknown = JSON.parse(found.body);
  return { ...found, document, blocks: blocksOf(document) };
};
const macro = (name: string, inner: string): string =>
  `<ac:structured-macro ac:name="${name}" ac:schema-version="1" ac:macro-id="7">${inner}</ac:structured-macro>`;
const rich = (inner: string): string => `<ac:rich-text-body>${inner}</ac:rich-text-body>`;
const setting = (name: string, value: string): string =>
  `<ac:parameter ac:name="${name}">${value}</ac:parameter>`;

const words = (text: string, ...marks: readonly object[]): object => ({
  type: 'text',
  text,
  ...(marks.length > 0 && { marks }),
});
const paragraph = (...content: readonly object[]): object => ({ type: 'paragraph', content });

test.each<{ readonly of: string; readonly storage: string; readonly blocks: readonly object[] }>([
  {
    of: 'headings and words with their marks',
    storage:
      '<h2>Why</h2>\n<p>One <strong>and <em>two</em></strong>&nbsp;&ndash;&#32;<code>three</code>.</p>',
    blocks: [
      { type: 'heading', attrs: { level: 2 }, content: [words('Why')] },
      paragraph(
        words('One '),
        words('and ', { type: 'strong' }),
        words('two', { type: 'strong' }, { type: 'em' }),
        words('\u00a0– '),
        words('three', { type: 'code' }),
        words('.'),
      ),
    ],
  },
  {
    of: 'links',
    storage: '<p><a href="https://example.com/a">one</a></p>',
    blocks: [paragraph(words('one', { type: 'link', attrs: { href: 'https://example.com/a' } }))],
  },
  {
    of: 'a list below an item',
    storage: '<ul><li>One<ul><li><p>Two</p></li></ul></li></ul>',
    blocks: [
      {
        type: 'bulletList',
        content: [
          {
            type: 'listItem',
            content: [
              paragraph(words('One')),
              { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(words('Two'))] }] },
            ],
          },
        ],
      },
    ],
  },
  {
    of: 'tasks, those inside of a task beside it',
    storage:
      '<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>complete</ac:task-status><ac:task-body>Ask <ac:task-list><ac:task><ac:task-status>incomplete</ac:task-status><ac:task-body>Again</ac:task-body></ac:task></ac:task-list></ac:task-body></ac:task></ac:task-list>',
    blocks: [
      {
        type: 'taskList',
        attrs: { localId: '' },
        content: [
          { type: 'taskItem', attrs: { localId: '', state: 'DONE' }, content: [words('Ask')] },
          {
            type: 'taskList',
            attrs: { localId: '' },
            content: [{ type: 'taskItem', attrs: { localId: '', state: 'TODO' }, content: [words('Again')] }],
          },
        ],
      },
    ],
  },
  {
    of: 'a table with a head, spans and a colour',
    storage:
      '<table><colgroup><col /></colgroup><tbody><tr><th colspan="2" data-highlight-colour="#f4f5f7">A</th></tr><tr><td><p>B</p></td><td /></tr></tbody></table>',
    blocks: [
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [
              {
                type: 'tableHeader',
                attrs: { colspan: 2, background: '#f4f5f7' },
                content: [paragraph(words('A'))],
              },
            ],
          },
          {
            type: 'tableRow',
            content: [
              { type: 'tableCell', content: [paragraph(words('B'))] },
              { type: 'tableCell', content: [{ type: 'paragraph' }] },
            ],
          },
        ],
      },
    ],
  },
  {
    of: 'panels, code, expands and a lozenge',
    storage: [
      macro('note', setting('title', 'Mind') + rich('<p>{{issue.key}}</p>')),
      macro(
        'code',
        `${setting('language', 'sql')}<ac:plain-text-body><![CDATA[a < b]]></ac:plain-text-body>`,
      ),
      macro('expand', setting('title', 'More') + rich('<p>x</p>')),
      `<p>${macro('status', setting('title', 'Draft') + setting('colour', 'Green'))}</p>`,
    ].join(''),
    blocks: [
      {
        type: 'panel',
        attrs: { panelType: 'note' },
        content: [paragraph(words('Mind', { type: 'strong' })), paragraph(words('{{issue.key}}'))],
      },
      { type: 'codeBlock', attrs: { language: 'sql' }, content: [words('a < b')] },
      { type: 'expand', attrs: { title: 'More' }, content: [paragraph(words('x'))] },
      paragraph({ type: 'status', attrs: { text: 'Draft', color: 'green' } }),
    ],
  },
  {
    of: 'hints for editors, dates, people and emoji',
    storage:
      '<p><ac:placeholder>Say why</ac:placeholder><time datetime="2026-11-28" /><ac:link><ri:user ri:account-id="5b:1" /></ac:link><ac:emoticon ac:name="tick" ac:emoji-shortname=":check_mark:" ac:emoji-id="atlassian-check_mark" ac:emoji-fallback=":check_mark:" /><br />end</p>',
    blocks: [
      paragraph(
        { type: 'placeholder', attrs: { text: 'Say why' } },
        { type: 'date', attrs: { timestamp: '1795824000000' } },
        { type: 'mention', attrs: { id: '5b:1', text: '' } },
        {
          type: 'emoji',
          attrs: { shortName: ':check_mark:', id: 'atlassian-check_mark', text: ':check_mark:' },
        },
        { type: 'hardBreak' },
        words('end'),
      ),
    ],
  },
])('carries $of over', ({ storage, blocks }) => {
  const found = read(storage);
  expect(found.blocks).toEqual(blocks);
  expect(found.leftOut).toEqual([]);
  expect(checkAdf(found.document)).toEqual([]);
});

test('macros stay macros, with their settings and without the id of the one on the template', () => {
  const { blocks } = read(macro('toc', setting('maxLevel', '2')) + macro('excerpt', rich('<p>Short</p>')));
  expect(blocks).toMatchObject([
    {
      type: 'extension',
      attrs: { extensionKey: 'toc', parameters: { macroParams: { maxLevel: { value: '2' } } } },
    },
    { type: 'bodiedExtension', attrs: { extensionKey: 'excerpt' }, content: [paragraph(words('Short'))] },
  ]);
  expect(JSON.stringify(blocks)).not.toContain('macroId');
});

test.each([
  { of: 'a variable', storage: '<h1>For</h1><p>Dear <at:var at:name="who" />!</p>', name: 'variable' },
  { of: 'a picture', storage: '<ac:image><ri:attachment ri:filename="a.png" /></ac:image>', name: 'image' },
  {
    of: 'a link by title',
    storage: '<p><ac:link><ri:page ri:content-title="T" /></ac:link></p>',
    name: 'link',
  },
  { of: 'a link that is not safe', storage: '<p><a href="javascript:x()">two</a></p>', name: 'link' },
  { of: 'an unknown element', storage: '<p><blink>Now</blink></p>', name: 'blink' },
  { of: 'a table in a list', storage: '<ul><li><table><tr><td>A</td></tr></table></li></ul>', name: 'table' },
])('tells of $of that pages have no place for, and keeps the words', ({ storage, name }) => {
  const { leftOut, document } = read(storage);
  expect(leftOut).toMatchObject([{ kind: 'left-out', name }]);
  expect(checkAdf(document)).toEqual([]);
});

test('says below which heading something was left out', () => {
  const { leftOut, blocks } = read('<h2>Why</h2><p><blink>Now</blink></p>');
  expect(leftOut).toEqual([{ kind: 'left-out', name: 'blink', heading: 'Why', around: 'Now' }]);
  expect(blocks.map(plainText)).toEqual(['Why', 'Now']);
});

test.each([
  '<p>One',
  '<p>One</h1>',
  'a & b',
  '<p a=b>x</p>',
  `${'<div>'.repeat(101)}${'</div>'.repeat(101)}`,
])('takes nothing from what is not well formed: %p', (storage) => {
  expect(fromStorage(storage)).toBeNull();
});

const BLOCK = ['p', 'h1', 'ul', 'ol', 'li', 'blockquote', 'table', 'tbody', 'tr', 'td', 'th', 'div', 'pre'];
const LINE = ['strong', 'code', 'a', 'span', 'sub', 'blink', 'br', 'ac:placeholder'];
const MACRO = ['info', 'panel', 'expand', 'excerpt', 'toc', 'status', 'code', 'anchor'];
const PART = ['ac:layout', 'ac:layout-section', 'ac:layout-cell', 'ac:task-list', 'ac:task', 'ac:task-body'];

const { tree } = fc.letrec<{ tree: string; inner: string }>((tie) => ({
  inner: fc.array(tie('tree'), { maxLength: 4 }).map((parts) => parts.join('')),
  tree: fc.oneof(
    { maxDepth: 6 },
    fc.integer({ min: 1, max: 99_999 }).map((number) => `w${String(number)} `),
    fc
      .tuple(fc.constantFrom(...BLOCK, ...LINE, ...PART), tie('inner'))
      .map(([name, inner]) => `<${name}>${inner}</${name}>`),
    fc.tuple(fc.constantFrom(...MACRO), tie('inner')).map(([name, inner]) => macro(name, rich(inner))),
  ),
}));

test('whatever is nested in whatever, the document is one that Confluence takes', () => {
  fc.assert(
    fc.property(tree, (storage) => {
      const { document } = read(storage);
      expect(checkAdf(document)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('words of lists, tables, quotes and panels are all there, in their order', () => {
  const { block } = fc.letrec<{ block: string }>((tie) => ({
    block: fc.oneof(
      { maxDepth: 5 },
      fc.integer({ min: 1, max: 99_999 }).map((number) => `<p>w${String(number)}</p>`),
      fc.tuple(tie('block'), tie('block')).map((pair) => pair.join('')),
      tie('block').map((inner) => `<ul><li>${inner}</li></ul>`),
      tie('block').map((inner) => `<table><tr><td>${inner}</td></tr></table>`),
      tie('block').map((inner) => `<blockquote>${inner}</blockquote>`),
      tie('block').map((inner) => macro('info', rich(inner))),
      tie('block').map((inner) => macro('expand', rich(inner))),
    ),
  }));
  fc.assert(
    fc.property(block, (storage) => {
      expect(read(storage).blocks.map(wordsOf).join(' ').match(/w\d+/g)).toEqual(storage.match(/w\d+/g));
    }),
    { numRuns: 300 },
  );
});

const wordsOf = (node: AdfNode): string => plainText(node);
