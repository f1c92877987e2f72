import { type AdfNode } from '../../../src/domain/documents/adf';
import { expand } from '../../../src/domain/documents/made-nodes';
import { heading, text } from '../../../src/domain/documents/nodes';
import { plainText } from '../../../src/domain/documents/plain-text';
import { CheckoutSpec, says } from '../../kit/checkout-spec';

const NAME = 'Acceptance criteria';
const NEWS = 'Pay by invoice';

/** The page's blocks, and where the managed section begins: a heading and one list. */
type Edit = (blocks: readonly AdfNode[], at: number) => readonly AdfNode[];

const taken = (blocks: readonly AdfNode[], at: number) => [...blocks.slice(0, at), ...blocks.slice(at + 2)];
const section = (blocks: readonly AdfNode[], at: number) => blocks.slice(at, at + 2);

/** The same heading, anchor and all, in other words or at another level. */
function otherHeading(blocks: readonly AdfNode[], at: number, { words = NAME, level = 2 }): AdfNode {
  const inline = (blocks[at]?.content ?? []).map((node) => (node.type === 'text' ? text(words) : node));
  return heading(level, ...inline);
}

const inColumns: Edit = (blocks, at) => [
  ...taken(blocks, at),
  {
    type: 'layoutSection',
    content: [
      { type: 'layoutColumn', attrs: { width: 50 }, content: section(blocks, at) },
      { type: 'layoutColumn', attrs: { width: 50 }, content: [heading(3, text('Theirs'))] },
    ],
  },
];

async function editedBy(edit: Edit): Promise<CheckoutSpec> {
  const spec = await CheckoutSpec.generated();
  spec.site.versions.edit((body) => {
    const document = JSON.parse(body) as { content: readonly AdfNode[] };
    const at = document.content.findIndex((node) => plainText(node) === NAME);
    return JSON.stringify({ ...document, content: edit(document.content, at) });
  });
  spec.site.epic = says('Pay by card', NEWS);
  return spec;
}

test.each<{ rule: string; edit: Edit; stands: RegExp }>([
  {
    rule: 'put under another heading',
    edit: (blocks, at) => blocks.with(at, otherHeading(blocks, at, { words: 'When we are done' })),
    stands: /When we are done.*Pay by card.*Pay by invoice.*Design/,
  },
  {
    rule: 'put under a heading of another level',
    edit: (blocks, at) => blocks.with(at, otherHeading(blocks, at, { level: 3 })),
    stands: /Acceptance criteria.*Pay by card.*Pay by invoice.*Design/,
  },
  {
    rule: 'moved to the top',
    edit: (blocks, at) => [...section(blocks, at), ...taken(blocks, at)],
    stands: /^\s*Acceptance criteria.*Pay by card.*Pay by invoice.*Overview/,
  },
  {
    rule: 'moved to the end',
    edit: (blocks, at) => [...taken(blocks, at), ...section(blocks, at)],
    stands: /Design.*Acceptance criteria.*Pay by card.*Pay by invoice/,
  },
  {
    rule: 'put in a column of a layout',
    edit: inColumns,
    stands: /Design.*Acceptance criteria.*Pay by card.*Pay by invoice.*Theirs/,
  },
  {
    rule: 'put in an expand',
    edit: (blocks, at) => [...taken(blocks, at), expand('Folded away', section(blocks, at))],
    stands: /Design.*Acceptance criteria.*Pay by card.*Pay by invoice/,
  },
])('a section that people have $rule is updated there, once, by one press', async ({ edit, stands }) => {
  const spec = await editedBy(edit);
  expect((await spec.desk.changes()).map(({ ask }) => ask)).toEqual([null]);
  expect(await spec.desk.press()).toMatchObject({ kind: 'updated' });
  expect(spec.pageWords().replaceAll('\n', ' ')).toMatch(stands);
  expect(spec.pageWords().split(NEWS)).toHaveLength(2);
  expect(await spec.desk.changes()).toEqual([]);
});

test('of a section that people have doubled the first one is updated, and that it is there twice is told', async () => {
  const spec = await editedBy((blocks, at) => [...blocks, ...section(blocks, at)]);
  expect((await spec.desk.changes()).map(({ ask }) => ask)).toEqual([null]);
  expect(await spec.desk.press()).toMatchObject({ kind: 'updated' });
  expect(spec.pageWords().replaceAll('\n', ' ')).toMatch(
    /Acceptance criteria.*Pay by card.*Pay by invoice.*Design.*Acceptance criteria.*Pay by card$/,
  );
  const { plan } = await spec.desk.checked();
  expect(plan.sections.filter(({ place }) => place !== 'found')).toMatchObject([
    { place: 'twice', changes: [] },
  ]);
});

test('a section that people have made a paragraph of is told of, and all of it stays as it is', async () => {
  const spec = await editedBy((blocks, at) =>
    blocks.with(at, { ...otherHeading(blocks, at, {}), type: 'paragraph' }),
  );
  const before = spec.pageWords();
  const { plan } = await spec.desk.checked();
  expect(plan.sections.filter(({ place: found }) => found !== 'found')).toMatchObject([
    { place: 'unclear', changes: [] },
  ]);
  expect(await spec.desk.press()).toMatchObject({ kind: 'nothing-written' });
  expect(spec.pageWords()).toBe(before);
});
