/** @jsxImportSource hono/jsx */
import schema from '@atlaskit/adf-schema/json-schema/v1/full.json';
import { load } from 'cheerio';
import { AdfBody } from '../../../dev/ui/adf/adf-body';
import { type AdfNode, type AdfSurroundings } from '../../../dev/ui/adf/adf-types';
import { aDocument } from './fixtures';

const plain: AdfSurroundings = {
  locale: 'en-GB',
  cards: new Map(),
  tables: new Map(),
  files: new Map(),
  macro: () => undefined,
};

async function draw(nodes: readonly AdfNode[], surroundings: Partial<AdfSurroundings> = {}) {
  const body = (
    <AdfBody
      document={aDocument(...nodes)}
      surroundings={{ ...plain, ...surroundings }}
      empty="Nothing here"
    />
  );
  return load(String(await body));
}

const text = (value: string, ...marks: AdfNode['marks'] & object): AdfNode => ({
  type: 'text',
  text: value,
  marks,
});
const paragraph = (...content: readonly AdfNode[]): AdfNode => ({ type: 'paragraph', content });

/** Every node type that Atlassian's schema names. */
const nodeTypes = Object.entries(
  schema.definitions as Record<string, { properties?: { type?: { enum?: string[] } } }>,
)
  .filter(([name]) => name.endsWith('_node'))
  .flatMap(([, definition]) => definition.properties?.type?.enum ?? []);

test('the schema is the one with all nodes', () => {
  expect(new Set(nodeTypes).size).toBeGreaterThan(40);
});

test.each([...new Set(nodeTypes)].filter((type) => type !== 'doc'))(
  '%s has a view of its own',
  async (type) => {
    const $ = await draw([{ type }]);
    expect($.text()).not.toContain('Unsupported content');
  },
);

const chartOf = (source: string): AdfNode => ({
  type: 'extension',
  attrs: { extensionType: 'com.atlassian.chart', extensionKey: 'chart:default' },
  marks: [{ type: 'dataConsumer', attrs: { sources: [source] } }],
});
const numbers: AdfNode = {
  type: 'table',
  attrs: { localId: 't-1' },
  content: ['Group|Issues', 'Done|12', 'Blocked|3'].map((row) => ({
    type: 'tableRow',
    content: row.split('|').map((words) => ({
      type: 'tableCell',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
    })),
  })),
};

test('a chart draws the numbers of the table that it names', async () => {
  const $ = await draw([numbers, chartOf('t-1')]);
  const words = $('.adf-chart-bars > span')
    .toArray()
    .map((each) => $(each).text());
  expect(words).toEqual(['Done', '12', 'Blocked', '3']);
});

test('a chart without its table says so', async () => {
  const $ = await draw([numbers, chartOf('t-2')]);
  expect($.text()).toContain('its table is missing');
});

test('a node of a newer editor is named and keeps its words', async () => {
  const $ = await draw([{ type: 'hologram', content: [paragraph(text('still readable'))] }]);
  expect($('[data-type=hologram]').text()).toContain('still readable');
});

test('people’s text never becomes markup', async () => {
  const $ = await draw([paragraph(text('<script>alert(1)</script>'))]);
  expect($('script')).toHaveLength(0);
  expect($('p').text()).toBe('<script>alert(1)</script>');
});

test.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'data:text/html,x',
  '//evil.example/x',
  'vbscript:x',
])('a link to %s leads nowhere', async (href) => {
  const $ = await draw([paragraph(text('click', { type: 'link', attrs: { href } }))]);
  expect($('a').attr('href')).toBe('#');
});

test('only plain colours reach a style', async () => {
  const $ = await draw([
    paragraph(text('x', { type: 'textColor', attrs: { color: 'red;background:url(//evil)' } })),
  ]);
  expect($('[style]')).toHaveLength(0);
});

test('the native anchor is an invisible target', async () => {
  const anchor = {
    type: 'inlineExtension',
    attrs: {
      extensionType: 'com.atlassian.confluence.macro.core',
      extensionKey: 'anchor',
      parameters: { macroParams: { '': { value: 'ls-goal-0011aabb' } } },
    },
  };
  const $ = await draw([{ type: 'heading', attrs: { level: 2 }, content: [anchor, text('Goal')] }]);
  expect($('h2 #ls-goal-0011aabb').text()).toBe('');
});

test('a macro of no installed app is named', async () => {
  const $ = await draw([
    {
      type: 'extension',
      attrs: {
        extensionType: 'x',
        extensionKey: 'toc',
        parameters: { macroMetadata: { title: 'Contents' } },
      },
    },
  ]);
  expect($('.adf-placeholder').text()).toBe('Contents');
});

test('a smart link shows what the viewer may see of its target', async () => {
  const url = 'http://127.0.0.1:8080/browse/BOOK-1';
  const card = { type: 'inlineCard', attrs: { url } };
  const open = await draw([paragraph(card)], {
    cards: new Map([
      [
        url,
        {
          kind: 'issue',
          key: 'BOOK-1',
          type: { name: 'Epic' },
          summary: 'Pay',
          status: { name: 'Done', category: 'done' },
        },
      ],
    ]),
  });
  expect(open('a').text()).toContain('BOOK-1: Pay');
  const closed = await draw([paragraph(card)], { cards: new Map([[url, { kind: 'restricted' }]]) });
  expect(closed('a').text()).toContain('Restricted content');
});

test.each([[null], [{}], [{ content: 'x' }], [{ content: [null, 7, {}] }]])(
  '%j is an empty document',
  async (document) => {
    const body = <AdfBody document={document} surroundings={plain} empty="Nothing here" />;
    expect(String(await body)).toContain('Nothing here');
  },
);
