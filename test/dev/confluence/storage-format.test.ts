import { adfFromStorage } from '../../../dev/confluence/body/from-storage';
import { toStorage } from '../../../dev/confluence/body/storage-format';
import { readXml } from '../../../dev/confluence/body/xml';
import { checkAdf } from '../../../dev/products/adf/check';
import { parseAdf } from '../../../dev/products/adf/node';
import { adfText } from '../../../dev/products/adf/text';
import { everyBlock } from '../../../dev/seed/documents/every-block';
import { everyEmbed } from '../../../dev/seed/documents/every-embed';
import { everyInline } from '../../../dev/seed/documents/every-inline';
import { contractText, withContracts } from '../../kit/contracts';

const text = (value: string, ...marks: object[]) => ({
  type: 'text',
  text: value,
  ...(marks.length > 0 ? { marks } : {}),
});
const shown = (...content: object[]) => toStorage({ type: 'doc', content } as never, 'view');

test.each<{ rule: string; block: object; expected: string }>([
  {
    rule: 'what XML would read is escaped',
    block: { type: 'paragraph', content: [text('<b> & "c"')] },
    expected: '<p>&lt;b&gt; &amp; &quot;c&quot;</p>',
  },
  {
    rule: 'a link that a browser would run leads nowhere',
    block: {
      type: 'paragraph',
      content: [text('x', { type: 'link', attrs: { href: ' JavaScript:alert(1)' } })],
    },
    expected: '<p><a href="#">x</a></p>',
  },
  {
    rule: 'a node that nobody knows shows its content',
    block: { type: 'hologram', content: [text('kept')] },
    expected: 'kept',
  },
  {
    rule: 'a heading of no level is the first',
    block: { type: 'heading', attrs: { level: '"><x' }, content: [] },
    expected: '<h1></h1>',
  },
])('$rule', ({ block, expected }) => {
  expect(shown(block)).toBe(expected);
});

test('an anchor macro is the macro that it is', () => {
  const parameters = { macroParams: { '': { value: 'ls-overview-1' } } };
  const anchor = {
    type: 'inlineExtension',
    attrs: { extensionType: 'com.atlassian.confluence.macro.core', extensionKey: 'anchor', parameters },
  };
  expect(toStorage(anchor, 'storage')).toBe(
    '<ac:structured-macro ac:name="anchor" ac:schema-version="1"><ac:parameter ac:name="">ls-overview-1</ac:parameter></ac:structured-macro>',
  );
});

test('simple storage format is read as valid ADF and drawn the same again', () => {
  const storage =
    '<h1>Title</h1><p>One <strong>two</strong> <a href="https://example.com/?a=1&amp;b=2">three</a><br />four</p>' +
    '<ol start="1"><li><p>a</p><ul><li><p>b</p></li></ul></li></ol><blockquote><p>q</p></blockquote><hr />' +
    '<table><tbody><tr><th><p>h</p></th><td><p>c</p></td></tr></tbody></table>';
  const doc = adfFromStorage(storage);
  expect(checkAdf(doc)).toEqual([]);
  expect(toStorage(doc, 'storage')).toBe(storage);
});

/** What storage has no word for, by the type of the block that loses it. */
const LOSSES: readonly { readonly what: string; readonly is: (block: string) => boolean }[] = [
  {
    what: 'widths, names and modes of tables',
    is: (block) => /colwidth|"isNumberColumnEnabled":false/.test(block),
  },
  { what: 'the width of a block', is: (block) => block.includes('"breakout"') },
  { what: 'small print', is: (block) => block.includes('"fontSize"') },
  { what: 'the size of what is embedded', is: (block) => block.includes('originalHeight') },
  { what: 'the shown name of a macro or a person', is: (block) => /"title":"[A-Z]|"mention"/.test(block) },
];

const everyKind = [
  ...everyBlock(),
  ...everyInline({ accountId: 'ada', displayName: 'Ada' }, Date.UTC(2026, 0, 5)),
  ...everyEmbed({ siteUrl: 'http://site.test', cloudId: 'c', jql: 'project = X' }),
];

test.each(everyKind.map((block, at) => ({ at, type: block.type, block, json: JSON.stringify(block) })))(
  'block $at, a $type, comes back from storage as it was, or loses only what is listed',
  ({ block, json }) => {
    const read = adfFromStorage(toStorage(block, 'storage'));
    expect(checkAdf(read)).toEqual([]);
    if (LOSSES.some(({ is }) => is(json)))
      expect(adfText(read)).toBe(adfText({ type: 'doc', content: [block] }).replace('@Ada ', ''));
    else expect(read.content).toEqual([block]);
  },
);

test.each<{ rule: string; storage: string; expected: readonly object[] }>([
  {
    rule: 'a task list',
    storage:
      '<ac:task-list ac:task-list-id="t"><ac:task><ac:task-id>1</ac:task-id><ac:task-status>complete</ac:task-status><ac:task-body><span>Ask <strong>them</strong></span></ac:task-body></ac:task></ac:task-list>',
    expected: [
      {
        type: 'taskList',
        attrs: { localId: 't' },
        content: [
          {
            type: 'taskItem',
            attrs: { localId: '1', state: 'DONE' },
            content: [text('Ask '), text('them', { type: 'strong' })],
          },
        ],
      },
    ],
  },
  {
    rule: 'a layout of two columns',
    storage:
      '<ac:layout><ac:layout-section ac:type="two_right_sidebar"><ac:layout-cell><p>a</p></ac:layout-cell><ac:layout-cell><p>b</p></ac:layout-cell></ac:layout-section></ac:layout>',
    expected: [
      { type: 'layoutSection', content: [{ attrs: { width: 66.66 } }, { attrs: { width: 33.33 } }] },
    ],
  },
  {
    rule: 'a layout of one column',
    storage:
      '<ac:layout><ac:layout-section ac:type="single"><ac:layout-cell><p>a</p></ac:layout-cell></ac:layout-section></ac:layout>',
    expected: [{ type: 'paragraph', content: [text('a')] }],
  },
  {
    rule: 'a link to a page by its title',
    storage: '<p><ac:link><ri:page ri:content-title="Our plan" ri:space-key="DOC" /></ac:link></p>',
    expected: [
      {
        type: 'paragraph',
        content: [text('Our plan', { type: 'link', attrs: { href: '/wiki/display/DOC/Our+plan' } })],
      },
    ],
  },
  {
    rule: 'code in CDATA',
    storage:
      '<ac:structured-macro ac:name="code"><ac:plain-text-body><![CDATA[a < b && c]]></ac:plain-text-body></ac:structured-macro>',
    expected: [{ type: 'codeBlock', content: [text('a < b && c')] }],
  },
  {
    rule: 'a macro with a plain text body',
    storage:
      '<ac:structured-macro ac:name="mermaid"><ac:plain-text-body><![CDATA[a-->b]]></ac:plain-text-body></ac:structured-macro>',
    expected: [
      {
        type: 'extension',
        attrs: {
          extensionKey: 'mermaid',
          parameters: { macroParams: { __bodyContent: { value: 'a-->b' } } },
        },
      },
    ],
  },
])('read: $rule', ({ storage, expected }) => {
  const { content } = adfFromStorage(storage);
  expect(content).toMatchObject(expected as object[]);
  expect(content).toHaveLength(expected.length);
});

test('a variable of a template is one in the document format, and in storage again', () => {
  const storage = '<p>Dear <at:var at:name="who" />!</p>';
  const doc = adfFromStorage(storage);
  expect(checkAdf(doc)).toEqual([]);
  expect(doc.content).toMatchObject([
    {
      content: [
        text('Dear '),
        { type: 'inlineExtension', attrs: { parameters: { name: 'who' } } },
        text('!'),
      ],
    },
  ]);
  expect(toStorage(doc, 'storage')).toBe(storage);
});

test.each([
  '<at:declarations><at:string at:name="who" /></at:declarations>',
  '<ul><li><h2>A heading in a list</h2></li></ul>',
  '<form><input name="x" /></form>',
  '<p>before</p><ri:shortcut ri:key="x">later</ri:shortcut>',
])('what the editor has no node for is kept and written back as it came: %s', (storage) => {
  const doc = adfFromStorage(storage);
  expect(checkAdf(doc)).toEqual([]);
  expect(JSON.stringify(doc)).toContain('legacy-content');
  expect(toStorage(doc, 'storage')).toBe(storage);
});

test.each(['<p>', '</p>', '<p></b>', '<p', 'a < b', '<p a=b>x</p>', '<x>'.repeat(200)])(
  'malformed storage is refused: %s',
  (storage) => {
    expect(() => adfFromStorage(storage)).toThrow('storage-malformed');
  },
);

withContracts('every node of the schema is drawn as well-formed XML', () => {
  const drawn = toStorage(parseAdf(contractText('samples', 'adf-all-nodes.json')), 'storage').replace(
    /<!\[CDATA\[[\s\S]*?\]\]>/g,
    '',
  );
  expect(readXml(drawn).length).toBeGreaterThan(20);
});

test('entities of XHTML are the characters they stand for, and others stay', () => {
  expect(readXml('a&nbsp;&ndash;&#8211;&#x2013;&constructor;')).toEqual([
    { kind: 'text', text: 'a\u00a0–––&constructor;' },
  ]);
});
