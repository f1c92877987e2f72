import { type TemplateCalls, type TemplateChoice } from '../../../src/contract/spec/templates';
import { type AdfNode } from '../../../src/domain/documents/adf';
import { documentText, heading, paragraph, text } from '../../../src/domain/documents/nodes';
import { isWrite } from '../../kit/product-calls';
import { generateSpec, newEpic, orderFor, projectNamed, spaceIdOf } from './generate';
import { ADMIN, AppFrame, AppSite, ENGINEER, issueFrame, type Viewer } from '../kit';

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
const pageSaying = (words: string): Promise<TemplateChoice> =>
  pageOf(words.replace(/[{}]/g, ''), [heading(2, text('Why')), paragraph(text(words))]);

async function pageOf(name: string, blocks: readonly AdfNode[]): Promise<TemplateChoice> {
  const { body } = await site.rest(ADMIN, 'POST', '/wiki/api/v2/pages', {
    spaceId: await spaceIdOf(site, 'PROD'),
    status: 'current',
    title: `Template of ${name}`,
    body: { representation: 'atlas_doc_format', value: documentText(blocks) },
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

test('a page that is laid out in columns becomes a spec in columns, with a managed section in each', async () => {
  const column = (words: string) => ({
    type: 'layoutColumn',
    attrs: { width: 50 },
    content: [heading(2, text(words)), paragraph(text('{{issue.summary}}'))],
  });
  const choice = await pageOf('Laid out', [
    { type: 'layoutSection', content: [column('Why'), column('How')] },
  ]);
  expect(await frame().call('choose-template', { issueTypeId, choice })).toEqual({ kind: 'chosen' });
  const epic = await newEpic(site, 'In columns');
  const order = orderFor(epic, await spaceIdOf(site, 'PROD'), { template: choice });
  const { answer } = await generateSpec(issueFrame(site, ADMIN, epic), order);
  if (answer.kind !== 'done') throw new Error(answer.kind);
  const fields = { summary: 'In two columns' };
  await site.rest(ADMIN, 'PUT', `/rest/api/3/issue/${epic.id}`, { fields });
  const dialog = issueFrame(site, ADMIN, epic, { modal: { view: 'update' } });
  expect(await dialog.call('show-issue', {})).toMatchObject({
    kind: 'update-preview',
    sections: [{ heading: null }, { heading: 'Why', place: 'found' }, { heading: 'How', place: 'found' }],
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
