import fc from 'fast-check';
import sax from 'sax';
import { namedCharacter } from '../../../src/domain/templates/storage/named-characters';
import { readStorage } from '../../../src/domain/templates/storage/read-storage';
import { type StorageNode } from '../../../src/domain/templates/storage/storage-node';

const text = (words: string): StorageNode => ({ kind: 'text', text: words });
const element = (
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly StorageNode[]
): StorageNode => ({ kind: 'element', name, attributes, children });

test.each<{ of: string; storage: string; nodes: readonly StorageNode[] }>([
  { of: 'nothing', storage: '', nodes: [] },
  { of: 'words alone', storage: 'One > two', nodes: [text('One > two')] },
  {
    of: 'elements of Confluence',
    storage: '<ac:link ac:anchor=\'x\'><ri:page ri:content-title = "A &amp; B" /></ac:link >',
    nodes: [element('ac:link', { 'ac:anchor': 'x' }, element('ri:page', { 'ri:content-title': 'A & B' }))],
  },
  {
    of: 'what is taken as it stands',
    storage: '<![CDATA[a < b && c]]><!-- <p> --><?x <p> ?>',
    nodes: [text('a < b && c')],
  },
  {
    of: 'characters by number and by name',
    storage: '&#8211;&#x1F680;&nbsp;&Auml;&auml;&diams;',
    nodes: [text('–🚀\u00a0Ää♦')],
  },
])('reads $of', ({ storage, nodes }) => {
  expect(readStorage(storage)).toEqual(nodes);
});

test.each([
  '<p>One',
  'One</p>',
  '<p><b></p></b>',
  '<p a=b>x</p>',
  '<p a>x</p>',
  '<p a="1"b="2">x</p>',
  '<p a="1>x</p>',
  '<!DOCTYPE html>',
  '<!-- never closed',
  '<![CDATA[ never closed',
  'a < b',
  'a & b',
  '&never;',
  '&#0;',
  '&#xD800;',
  '&#1114112;',
  `${'<a>'.repeat(101)}${'</a>'.repeat(101)}`,
])('reads nothing from %p', (storage) => {
  expect(readStorage(storage)).toBeNull();
});

// Whoever looks at each again from every other one is at it for minutes, and the test has run out of time.
test.each([
  { of: 'comments that are never closed', storage: '<!--'.repeat(300_000) },
  { of: 'attributes that never end', storage: `<a${' b="c"'.repeat(300_000)}` },
  { of: 'spaces where an attribute would be', storage: `<a${' '.repeat(300_000)}=` },
  { of: 'references that are none', storage: '&#'.repeat(300_000) },
])('is done at once with $of', ({ storage }) => {
  expect(readStorage(storage)).toBeNull();
});

test('knows the characters of XHTML by their names', () => {
  const { ENTITIES } = sax.parser(true);
  const names: string[] = [];
  // They stand on the prototype, where no keys() looks.
  for (const name in ENTITIES) names.push(name);
  expect(names).toHaveLength(253);
  expect(names.map(namedCharacter)).toEqual(names.map((name) => ENTITIES[name]));
});

/** As another parser reads it; `null` for what it refuses. */
function bySax(storage: string): readonly StorageNode[] | null {
  const root: { children: StorageNode[] } = { children: [] };
  const open = [root];
  const parser = sax.parser(true);
  parser.onerror = (error) => {
    throw error;
  };
  const say = (words: string): void => void open.at(-1)?.children.push(text(words));
  parser.ontext = say;
  parser.oncdata = say;
  parser.onopentag = ({ name, attributes }) => {
    const children: StorageNode[] = [];
    open.at(-1)?.children.push(element(name, attributes as Record<string, string>));
    const begun = open.at(-1)?.children.at(-1);
    if (begun?.kind === 'element') open.push(Object.assign(begun, { children }));
  };
  parser.onclosetag = () => void open.pop();
  try {
    parser.write(`<all>${storage}</all>`).close();
  } catch {
    return null;
  }
  const [all] = root.children;
  return all?.kind === 'element' && root.children.length === 1 ? all.children : null;
}

const PIECES = [
  '<p>',
  '</p>',
  '<b a="1">',
  '</b>',
  '<br/>',
  'word ',
  '&amp;',
  '&uuml;',
  '&no;',
  '&',
  '<',
  '>',
  '"',
];
const MORE_PIECES = [
  '<![CDATA[x<y]]>',
  '<!-- c -->',
  '<i a=\'&lt;\' b:c="d" />',
  '&#65;',
  '\n',
  '<p',
  ' a="',
];

test('agrees with a parser of XML on what anybody may write', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES, ...MORE_PIECES), { maxLength: 12 }), (pieces) => {
      const storage = pieces.join('');
      expect(readStorage(storage)).toEqual(bySax(storage));
    }),
    { numRuns: 3_000 },
  );
});
