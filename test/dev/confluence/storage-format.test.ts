import { adfFromStorage } from '../../../dev/confluence/body/from-storage';
import { toStorage } from '../../../dev/confluence/body/storage-format';
import { readXml } from '../../../dev/confluence/body/xml';
import { checkAdf } from '../../../dev/products/adf/check';
import { parseAdf } from '../../../dev/products/adf/node';
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

test.each(['<p>', '</p>', '<p></b>', '<p', 'a < b', '<p a=b>x</p>', '<x>'.repeat(200)])(
  'malformed storage is refused: %s',
  (storage) => {
    expect(() => adfFromStorage(storage)).toThrow('storage-beyond-site');
  },
);

withContracts('every node of the schema is drawn as well-formed XML', () => {
  const drawn = toStorage(parseAdf(contractText('samples', 'adf-all-nodes.json')), 'storage').replace(
    /<!\[CDATA\[[\s\S]*?\]\]>/g,
    '',
  );
  expect(readXml(drawn).length).toBeGreaterThan(20);
});
