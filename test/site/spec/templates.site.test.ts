import { type TemplateCalls, type TemplateChoice } from '../../../src/contract/spec/templates';
import { documentText, heading, paragraph, text } from '../../../src/domain/documents/nodes';
import { isWrite } from '../../kit/product-calls';
import { projectNamed, spaceIdOf } from './generate';
import { ADMIN, AppFrame, AppSite, ENGINEER, type Viewer } from '../kit';

let site: AppSite;
let project: { readonly id: string; readonly key: string };
let issueTypeId: string;

beforeAll(async () => {
  site = await AppSite.open();
  project = await projectNamed(site, 'BOOK');
  const shown = await frame().call('show-templates', {});
  if (shown.kind !== 'templates') throw new Error(shown.kind);
  issueTypeId = shown.types.find(({ name }) => name === 'Epic')?.issueTypeId ?? '';
}, 120_000);
afterAll(async () => {
  await site.end();
});

const frame = (viewer: Viewer = ADMIN) =>
  new AppFrame<TemplateCalls>(site, viewer, { moduleKey: 'project-page', extension: { project } });

/** A new page with these words below a heading, as the choice of a template. */
async function pageSaying(words: string): Promise<TemplateChoice> {
  const { body } = await site.rest(ADMIN, 'POST', '/wiki/api/v2/pages', {
    spaceId: await spaceIdOf(site, 'PROD'),
    status: 'current',
    title: `Template of ${words.replace(/[{}]/g, '')}`,
    body: {
      representation: 'atlas_doc_format',
      value: documentText([heading(2, text('Why')), paragraph(text(words))]),
    },
  });
  return { kind: 'page', id: (body as { id: string }).id };
}

test('a page is tried before it is chosen, and trying writes nothing', async () => {
  const choice = await pageSaying('{{issue.summary}}');
  const { products } = await site.callsDuring(async () => {
    expect(await frame().call('read-template', { choice })).toMatchObject({
      kind: 'template',
      parts: [{ kind: 'section', pattern: { kind: 'why' } }],
    });
  });
  expect(products.filter(isWrite)).toEqual([]);
  expect(await frame(ENGINEER).call('choose-template', { issueTypeId, choice })).toEqual({ kind: 'may-not' });
  expect(await frame().call('choose-template', { issueTypeId, choice })).toEqual({ kind: 'chosen' });
  expect(await frame(ENGINEER).call('show-templates', {})).toMatchObject({
    mayChange: false,
    types: expect.arrayContaining([
      expect.objectContaining({ issueTypeId, choice, path: expect.stringContaining('/wiki/') as string }),
    ]) as object[],
  });
});

test('choices that two people make at once for two types of issue both stay', async () => {
  const choice = await pageSaying('{{issue.summary}} at once');
  const another = await pageSaying('{{issue.summary}} for another type');
  const anotherTypeId = String(Number(issueTypeId) + 1);
  await site.control('POST', 'faults', { rules: [{ match: { product: 'kvs' }, answer: { delayMs: 200 } }] });
  const first = frame().call('choose-template', { issueTypeId, choice });
  await new Promise((resolve) => setTimeout(resolve, 50));
  const second = frame().call('choose-template', { issueTypeId: anotherTypeId, choice: another });
  expect(await Promise.all([first, second])).toEqual([{ kind: 'chosen' }, { kind: 'chosen' }]);
  await site.heal();
  expect(await frame().call('show-templates', {})).toMatchObject({
    types: expect.arrayContaining([expect.objectContaining({ issueTypeId, choice })]) as object[],
  });
});

test('a page with a slip is refused with its place, in the preview as well as when it is chosen', async () => {
  const choice = await pageSaying('{{issue.sumary}}');
  const refusal = {
    kind: 'unusable',
    trouble: { why: 'faulty', faults: [{ kind: 'unknown-name', heading: 'Why', meant: 'issue.summary' }] },
  };
  expect(await frame().call('read-template', { choice })).toMatchObject(refusal);
  expect(await frame().call('choose-template', { issueTypeId, choice })).toMatchObject(refusal);
});

test('a template of the space is read from the storage format, and chosen like a page', async () => {
  const listed = await frame().call('list-space-templates', {});
  if (listed.kind !== 'space-templates') throw new Error(listed.kind);
  const brief = listed.templates.find(({ name }) => name === 'Feature brief');
  const choice = { kind: 'space-template', id: brief?.templateId ?? '' } as const;
  const read = await frame().call('read-template', { choice });
  if (read.kind !== 'template') throw new Error(read.kind);
  expect(read.notes).toEqual([]);
  expect(read.parts.map((part) => (part.kind === 'section' ? part.pattern.kind : part.kind))).toEqual([
    'once',
    'overview',
    'user-story',
    'acceptance-criteria',
    'once',
    'work-in',
  ]);
  expect(await frame().call('choose-template', { issueTypeId, choice })).toEqual({ kind: 'chosen' });
});

test('a template of the space without placeholders says so', async () => {
  const listed = await frame().call('list-space-templates', {});
  if (listed.kind !== 'space-templates') throw new Error(listed.kind);
  const notes = listed.templates.find(({ name }) => name === 'Meeting notes');
  const choice = { kind: 'space-template', id: notes?.templateId ?? '' } as const;
  expect(await frame().call('read-template', { choice })).toMatchObject({
    kind: 'unusable',
    trouble: { why: 'faulty', title: 'Meeting notes', faults: [{ kind: 'no-placeholder' }] },
  });
});

test.each([
  { wrong: 'a name for an id', choice: { kind: 'page', id: 'Template' }, kind: 'failed' },
  { wrong: 'a kind of no template', choice: { kind: 'blog', id: '1' }, kind: 'failed' },
  { wrong: 'a page that is not there', choice: { kind: 'page', id: '999999999' }, kind: 'unusable' },
])('a preview that names $wrong is answered with $kind', async ({ choice, kind }) => {
  expect(await frame().call('read-template', { choice } as never)).toMatchObject({ kind });
});
