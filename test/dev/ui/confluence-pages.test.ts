import { load } from 'cheerio';
import { createPages } from '../../../dev/ui/pages';
import { aModule, aSite, type FakeSiteParts } from './fake-site';
import { aDocument, aParagraph } from './fixtures';

const macro = aModule({
  type: 'macro',
  key: 'status-macro',
  title: 'Lockstep status',
  resource: 'status-macro',
  properties: { config: { resource: 'macro-config', title: 'Set up', viewportSize: 'small' } },
});
const macroNode = {
  type: 'extension',
  attrs: {
    extensionType: 'com.atlassian.ecosystem',
    extensionKey: 'app-1/another-environment/static/status-macro',
    localId: 'local-1',
    parameters: { guestParams: { source: 'epic' } },
  },
};
const version = { number: 3, createdAt: '2026-11-19T10:00:00.000Z', authorId: 'acc-ada' };
const page = {
  id: '30001',
  title: 'Invoices </script>',
  spaceId: '40001',
  parentId: '30000',
  status: 'current',
  authorId: 'acc-ada',
  createdAt: '2026-11-01T10:00:00.000Z',
  version,
  body: {
    atlas_doc_format: { value: JSON.stringify(aDocument(aParagraph('Why </script> not'), macroNode)) },
  },
};
const space = { id: '40001', key: 'PROD', name: 'Product', homepageId: '30000' };
const answers = {
  'GET /wiki/api/v2/pages/30001': page,
  'GET /wiki/api/v2/spaces/40001': space,
  'GET /wiki/api/v2/spaces': { results: [space] },
  'GET /wiki/api/v2/spaces/40001/pages': {
    results: [
      { id: '30002', title: 'Below', parentId: '30001', position: 1 },
      { id: '30001', title: page.title, parentId: '30000', position: 2 },
    ],
  },
};

async function open(path: string, parts: FakeSiteParts = { answers, modules: [macro] }) {
  const response = await createPages(aSite(parts)).request(path);
  return { response, $: load(await response.text()) };
}

test('a page shows title, byline, tree and the macro with its configuration', async () => {
  const { $ } = await open('/wiki/spaces/PROD/pages/30001/Invoices');
  expect($('h1').text()).toBe('Invoices </script>');
  expect($('.byline').text()).toContain('19 Nov 2026, 11:00 by Ada Lindqvist');
  expect($('.page-tree [aria-current=page]').text()).toBe(page.title);
  const frame = JSON.parse($('.macro [data-app-frame]').attr('data-app-frame') ?? '') as {
    context: Record<string, unknown>;
  };
  expect(frame.context).toMatchObject({
    localId: 'local-1',
    extension: {
      type: 'macro',
      config: { source: 'epic' },
      content: { id: '30001' },
      space: { id: '40001', key: 'PROD' },
      isEditing: false,
    },
  });
  expect($('.macro iframe').attr('title')).toBe('Lockstep status');
});

const byline = aModule({
  type: 'confluence:contentBylineItem',
  key: 'page-byline',
  resource: 'byline',
  properties: { tooltip: 'About this page', icon: 'resource:byline;icon.svg', dynamicProperties: {} },
});

test('a byline item stands below the title, as a button that knows its page', async () => {
  const { $ } = await open('/wiki/spaces/PROD/pages/30001', { answers, modules: [byline] });
  const item = $('.byline-items button');
  expect(item.text()).toBe('Lockstep');
  expect(item.attr('title')).toBe('About this page');
  expect(item.attr('data-dynamic')).toBe('true');
  expect(item.attr('data-container')).toBe('popup');
  expect(item.find('img').attr('src')).toMatch(/\/byline\/icon\.svg$/);
  const { context } = JSON.parse(item.attr('data-byline-item') ?? '') as { context: object };
  expect(context).toMatchObject({
    extension: {
      type: 'confluence:contentBylineItem',
      content: { id: '30001', type: 'page' },
      space: { id: '40001', key: 'PROD' },
    },
  });
});

test.each([
  { isOpenToAnonymous: false, items: 0 },
  { isOpenToAnonymous: true, items: 1 },
])(
  'a visitor is shown $items byline items, let in: $isOpenToAnonymous',
  async ({ isOpenToAnonymous, items }) => {
    const modules = [{ ...byline, isOpenToAnonymous }];
    const { $ } = await open('/wiki/spaces/PROD/pages/30001', { answers, modules, person: null });
    expect($('.byline-items button')).toHaveLength(items);
  },
);

test('a page of a site without byline items has no place for them', async () => {
  const { $ } = await open('/wiki/spaces/PROD/pages/30001');
  expect($('.byline-items')).toHaveLength(0);
});

test('without the app its macro is named, not lost', async () => {
  const { $ } = await open('/wiki/spaces/PROD/pages/30001', { answers });
  expect($('.adf-placeholder').text()).toContain('status-macro');
});

test('a restricted page looks like one that is not there', async () => {
  const { response, $ } = await open('/wiki/spaces/PROD/pages/39999');
  expect(response.status).toBe(404);
  expect($('h1').text()).toBe("We can't find that page");
});

test('the editor gets the blocks as they are stored, safe inside a script', async () => {
  const { $ } = await open('/wiki/spaces/PROD/pages/30001/edit');
  const start = JSON.parse($('#editor-start').text()) as {
    blocks: unknown;
    draft: unknown;
    macros: unknown[];
  };
  expect(start.blocks).toEqual([aParagraph('Why </script> not'), macroNode]);
  expect(start.draft).toEqual({ pageId: '30001', spaceId: '40001', parentId: '30000', version: 3 });
  expect(start.macros).toMatchObject([
    {
      key: 'status-macro',
      config: { resource: 'macro-config', title: 'Set up', size: 'small', openOnInsert: true },
    },
  ]);
});

test('a person who may read but not edit is not given the editor', async () => {
  const readOnly = {
    ...answers,
    'GET /wiki/api/v2/pages/30001/operations': { operations: [{ operation: 'read', targetType: 'page' }] },
  };
  const parts = { answers: readOnly, modules: [macro] };
  expect((await open('/wiki/spaces/PROD/pages/30001', parts)).$('main').text()).not.toContain('Edit');
  expect((await open('/wiki/spaces/PROD/pages/30001/edit', parts)).response.status).toBe(404);
});

test('a new page is written below the space’s home page', async () => {
  const { $ } = await open('/wiki/create?space=PROD');
  expect((JSON.parse($('#editor-start').text()) as { draft: unknown }).draft).toEqual({
    pageId: null,
    spaceId: '40001',
    parentId: '30000',
    version: 0,
  });
});

const comment = (id: string, change: object = {}) => ({
  id,
  version: { number: 1, createdAt: '2026-11-20T09:00:00Z', authorId: 'acc-ada' },
  resolutionStatus: 'open',
  properties: { inlineMarkerRef: `mark-${id}`, inlineOriginalSelection: 'these words' },
  ...change,
});

test('inline comments stand beside the text, settled and detached ones folded away', async () => {
  const results = [
    comment('1'),
    comment('2', { resolutionStatus: 'resolved' }),
    comment('3', { resolutionStatus: 'dangling' }),
  ];
  const { $ } = await open('/wiki/spaces/PROD/pages/30001', {
    answers: { ...answers, 'GET /wiki/api/v2/pages/30001/inline-comments': { results } },
  });
  expect($('.inline-comments > ol .inline-thread').attr('data-marker')).toBe('mark-1');
  expect($('.inline-comments details summary').text()).toContain('(2)');
  expect($('#comment-3').text()).toContain('The words are gone');
  expect($('#comment-2 button').text()).toContain('Reopen');
});

test.each([
  { rule: 'in the trash', change: { status: 'trashed' }, banner: 'in the trash', button: 'Restore' },
  { rule: 'archived', change: { status: 'archived' }, banner: 'archived', button: 'Restore' },
])('a page $rule says so, offers the way back, and is not edited', async ({ change, banner, button }) => {
  const { $ } = await open('/wiki/spaces/PROD/pages/30001', {
    answers: { ...answers, 'GET /wiki/api/v2/pages/30001': { ...page, ...change } },
  });
  expect($('.page-banner').text()).toContain(banner);
  expect($('.page-banner button').first().text()).toBe(button);
  expect($('.page-menu')).toHaveLength(0);
  expect($('.page-buttons').text()).not.toContain('Edit');
});

test('a live doc and its restrictions are told beside its buttons', async () => {
  const nobody = { restrictions: { user: { results: [] }, group: { results: [] } } };
  const ada = { restrictions: { user: { results: [{ accountId: 'acc-ada' }] }, group: { results: [] } } };
  const { $ } = await open('/wiki/spaces/PROD/pages/30001', {
    answers: {
      ...answers,
      'GET /wiki/api/v2/pages/30001': { ...page, subtype: 'live' },
      'GET /wiki/rest/api/content/30001/restriction/byOperation': { read: nobody, update: ada },
    },
  });
  expect($('.page-marks').text()).toContain('Live doc');
  expect($('.page-marks').text()).toContain('Only some can edit');
});
