import { type AdfNode } from '../../../src/domain/documents/adf';
import { heading, paragraph, text } from '../../../src/domain/documents/nodes';
import { plainText } from '../../../src/domain/documents/plain-text';
import { type TemplateChoice } from '../../../src/domain/templates/template-choice';
import { says } from '../../kit/checkout-spec';
import { FakeSpecSite } from '../../kit/fakes/fake-spec-site';
import { anOrder, SpecDesk } from '../../kit/spec-desk';
import { UpdateDesk } from '../../kit/update-desk';

const OWN: TemplateChoice = { kind: 'page', id: '77' };
const p = (words: string): AdfNode => paragraph(text(words));
const column = (...content: readonly AdfNode[]): AdfNode => ({
  type: 'layoutColumn',
  attrs: { width: 50 },
  content,
});

/** As pages of whole layouts are: a section in a column and one in an expand beside it. */
const LAID_OUT: readonly AdfNode[] = [
  {
    type: 'layoutSection',
    content: [
      column(p('House style'), heading(2, text('Criteria')), p('{{spec.acceptanceCriteria}}')),
      column({
        type: 'expand',
        attrs: { title: 'More' },
        content: [heading(3, text('About {{issue.key}}')), p('{{issue.summary}}')],
      }),
    ],
  },
];

let site: FakeSpecSite;
let desk: UpdateDesk;

beforeEach(async () => {
  site = new FakeSpecSite();
  site.templates.add('77', LAID_OUT, 5);
  site.epic = says('Pay by card');
  desk = new UpdateDesk(site);
  await new SpecDesk(site).generate(anOrder({ template: OWN }));
});

/** Where each block of words stands, by the types of what it stands in. */
function placed(node: AdfNode, path: readonly string[] = []): readonly string[] {
  const { type, content = [] } = node;
  if (type === 'paragraph' || type === 'heading') return [`${path.join('/')}: ${plainText(node)}`];
  return content.flatMap((inner) => placed(inner, [...path, type]));
}

const page = (): readonly string[] => placed(JSON.parse(site.pages[0]?.body ?? '{}') as AdfNode);
const COLUMN = 'doc/layoutSection/layoutColumn';

test('a template of columns and expands makes a page of them, with a managed section in each', () => {
  expect(page()).toEqual([
    `${COLUMN}: House style`,
    `${COLUMN}: Criteria`,
    `${COLUMN}/bulletList/listItem: Pay by card`,
    `${COLUMN}/expand: About SHOP-1`,
    `${COLUMN}/expand: Faster checkout`,
  ]);
  expect(site.job?.job.template?.sections).toEqual(['acceptance-criteria', 'about']);
  expect(site.pages[0]?.mark).toMatchObject({
    sections: [expect.stringMatching(/^ls-acc/), expect.stringMatching(/^ls-about-/)],
  });
});

test('right after Generate nothing is new', async () => {
  expect(await desk.changes()).toEqual([]);
});

test('what the issue says anew is brought to where the section stands, and nothing else changes', async () => {
  site.versions.edit((body) => body.replace('House style', 'Our style'));
  site.epic = { ...says('Pay by card', 'Pay by invoice'), summary: 'Quicker checkout' };
  expect(await desk.press()).toMatchObject({ kind: 'updated' });
  expect(page()).toEqual([
    `${COLUMN}: Our style`,
    `${COLUMN}: Criteria`,
    `${COLUMN}/bulletList/listItem: Pay by card`,
    `${COLUMN}/bulletList/listItem: Pay by invoice`,
    `${COLUMN}/expand: About SHOP-1`,
    `${COLUMN}/expand: Quicker checkout`,
  ]);
});

test('the same after storage was lost: the first version tells what was written', async () => {
  site.forgetBase();
  site.epic = says('Pay by card', 'Pay by invoice');
  expect((await desk.changes()).map(({ kind, ask }) => [kind, ask])).toEqual([['insert', null]]);
});
