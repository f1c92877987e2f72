import { createPages } from '../../../dev/ui/pages';
import { ada, aSite } from './fake-site';

const page = {
  id: '30001',
  title: 'Invoices',
  spaceId: '40001',
  parentId: '30000',
  status: 'trashed',
  version: { number: 3, createdAt: '2026-11-19T10:00:00.000Z' },
};

async function press(action: string, form: Readonly<Record<string, string>> = {}, answers = {}) {
  const site = aSite({ answers: { 'GET /wiki/api/v2/pages/30001': page, ...answers } });
  const response = await createPages(site).request(`http://127.0.0.1:8080/wiki/pages/30001/${action}`, {
    method: 'POST',
    body: new URLSearchParams(form),
    headers: { origin: 'http://127.0.0.1:8080' },
  });
  return { response, wrote: site.asked.find(({ request }) => !request.startsWith('GET ')) };
}

const V1 = '/wiki/rest/api/content';

test.each<{ action: string; form?: Record<string, string>; request: string; body?: object }>([
  { action: 'move', form: { target: '9' }, request: `PUT ${V1}/30001/move/append/9` },
  {
    action: 'copy',
    form: { target: '9', title: 'Again' },
    request: `POST ${V1}/30001/copy`,
    body: { destination: { type: 'parent_page', value: '9' }, pageTitle: 'Again', copyProperties: true },
  },
  { action: 'archive', request: `POST ${V1}/archive`, body: { pages: [{ id: 30001 }] } },
  { action: 'unarchive', request: 'POST /wiki/__ui/pages/30001/unarchive' },
  { action: 'delete', request: 'DELETE /wiki/api/v2/pages/30001' },
  {
    action: 'restore',
    request: 'PUT /wiki/api/v2/pages/30001',
    body: { id: '30001', status: 'current', version: { number: 4 } },
  },
  { action: 'purge', request: 'DELETE /wiki/api/v2/pages/30001' },
  {
    action: 'convert',
    form: { subtype: 'live' },
    request: 'POST /wiki/__ui/pages/30001/convert',
    body: { subtype: 'live' },
  },
  {
    action: 'restore-version',
    form: { version: '2' },
    request: `POST ${V1}/30001/version`,
    body: { operationKey: 'restore', params: { versionNumber: 2 } },
  },
  { action: 'restrict', form: { level: 'anyone' }, request: `DELETE ${V1}/30001/restriction` },
  {
    action: 'restrict',
    form: { level: 'edit', person: 'acc-bo' },
    request: `PUT ${V1}/30001/restriction`,
    body: [
      { operation: 'read', restrictions: { user: [], group: [] } },
      {
        operation: 'update',
        restrictions: { user: [{ accountId: 'acc-bo' }, { accountId: ada.accountId }], group: [] },
      },
    ],
  },
  { action: 'discard-draft', request: 'DELETE /wiki/api/v2/pages/30001' },
])(
  'the menu’s $action asks Confluence as the person who pressed it',
  async ({ action, form, request, body }) => {
    const { wrote } = await press(`actions/${action}`, form);
    expect(wrote).toMatchObject({ accountId: ada.accountId, request, ...(body && { body }) });
  },
);

test('what Confluence refuses is told on the page', async () => {
  const refusal = Response.json({ message: 'Not below itself' }, { status: 400 });
  const { response } = await press(
    'actions/move',
    { target: '9' },
    {
      'PUT /wiki/rest/api/content/30001/move/append/9': refusal,
    },
  );
  expect(response.status).toBe(303);
  expect(decodeURIComponent(response.headers.get('set-cookie') ?? '')).toContain('Not below itself');
});

test('an action that no menu has is not found', async () => {
  expect((await press('actions/explode')).response.status).toBe(404);
});

test.each([
  {
    action: 'reply',
    form: { body: 'Because' },
    body: { parentCommentId: '7' },
    request: 'POST /wiki/api/v2/inline-comments',
  },
  {
    action: 'resolve',
    form: {},
    body: { resolved: true, version: { number: 3 } },
    request: 'PUT /wiki/api/v2/inline-comments/7',
  },
  { action: 'reopen', form: {}, body: { resolved: false }, request: 'PUT /wiki/api/v2/inline-comments/7' },
  { action: 'delete', form: {}, body: undefined, request: 'DELETE /wiki/api/v2/inline-comments/7' },
])('an inline comment’s $action asks Confluence', async ({ action, form, body, request }) => {
  const { wrote } = await press(`inline-comments/7/${action}`, form, {
    'GET /wiki/api/v2/inline-comments/7': { version: { number: 2 } },
  });
  expect(wrote).toMatchObject({ request, ...(body && { body }) });
});
