import { load } from 'cheerio';
import { createPages } from '../../../dev/ui/pages';
import { aSite, type Answers } from './fake-site';

const status = (id: string, name: string, key: string) => ({ id, name, statusCategory: { key } });
const TODO = status('1', 'To Do', 'new');
const DONE = status('2', 'Done', 'done');

const card = (key: string, given: typeof TODO) => ({
  id: key,
  key,
  fields: { summary: `About ${key}`, status: given, issuetype: { id: '9', name: 'Task' } },
});

const sprint = (id: number, state: string) => ({ id, name: `Sprint ${String(id)}`, state });

const AGILE = '/rest/agile/1.0';

function answers(type: string, sprints: readonly unknown[] = []): Answers {
  return {
    'GET /rest/api/3/project/BOOK': { id: '10000', key: 'BOOK', name: 'Booking' },
    [`GET ${AGILE}/board`]: { values: [{ id: 5, name: 'BOOK board', type }] },
    [`GET ${AGILE}/board/5/configuration`]: {
      columnConfig: {
        columns: [TODO, DONE].map(({ id, name }) => ({ name, statuses: [{ id }] })),
      },
    },
    ...(type !== 'kanban' && { [`GET ${AGILE}/board/5/sprint`]: { values: sprints } }),
    'GET /rest/api/3/mypermissions': { permissions: { MANAGE_SPRINTS_PERMISSION: { havePermission: true } } },
    [`GET ${AGILE}/board/5/issue`]: { issues: [card('BOOK-1', TODO), card('BOOK-2', DONE)], total: 2 },
    [`GET ${AGILE}/board/5/backlog`]: { issues: [card('BOOK-3', TODO)], total: 1 },
    [`GET ${AGILE}/sprint/7/issue`]: { issues: [card('BOOK-4', TODO)], total: 1 },
    [`GET ${AGILE}/sprint/8/issue`]: { issues: [], total: 0 },
    [`POST ${AGILE}/sprint/7`]: sprint(7, 'closed'),
    [`POST ${AGILE}/sprint/8`]: sprint(8, 'active'),
  };
}

const RUNNING = [sprint(7, 'active'), sprint(8, 'future')];

async function look(path: string, given: Answers) {
  const response = await createPages(aSite({ answers: given })).request(`/jira/projects/BOOK/${path}`);
  return { status: response.status, $: load(await response.text()) };
}

async function send(path: string, given: Answers, form: readonly (readonly [string, string])[]) {
  const site = aSite({ answers: given });
  const response = await createPages(site).request(`/jira/projects/BOOK/${path}`, {
    method: 'POST',
    headers: { origin: 'http://localhost', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form.map(([name, value]) => [name, value])).toString(),
  });
  const posted = site.asked.filter(({ request }) => request.startsWith('POST'));
  return {
    to: response.headers.get('location'),
    cookie: response.headers.get('set-cookie') ?? '',
    posted: posted.map(({ request, body }) => [request, body]),
  };
}

test('a board has a column for each status, and an issue in its column', async () => {
  const { $ } = await look('board', answers('kanban'));
  expect($('section[aria-label="To Do"] a').attr('href')).toBe('/browse/BOOK-1');
  expect($('section[aria-label="Done"] a').text()).toContain('About BOOK-2');
});

test('a scrum board shows the sprint that is under way, or says where one is started', async () => {
  const { $ } = await look('board', answers('scrum', RUNNING));
  expect($('.sprint-head').text()).toContain('Sprint 7');
  expect($('.board').text()).toContain('BOOK-4');
  const none = await look('board', answers('scrum'));
  expect(none.$('main').text()).toContain('No sprint is under way');
});

test('a project without a board has no page of one', async () => {
  const without: Answers = { ...answers('scrum'), [`GET ${AGILE}/board`]: { values: [] } };
  expect((await look('board', without)).status).toBe(404);
});

test('the backlog lists each sprint that is not over, then what is not planned', async () => {
  const { $ } = await look('backlog', answers('scrum', RUNNING));
  const titles = $('.backlog-part').map((_, part) => $(part).attr('aria-label'));
  expect(titles.get()).toEqual(['Sprint 7', 'Sprint 8', 'Backlog']);
  // Only one sprint runs at a time.
  expect($('button:contains("Start sprint")')).toHaveLength(0);
  expect($('dialog button:contains("Complete sprint")')).toHaveLength(1);
});

test('who may not manage sprints plans, and starts none', async () => {
  const reader: Answers = {
    ...answers('scrum', [sprint(8, 'future')]),
    'GET /rest/api/3/mypermissions': { permissions: {} },
  };
  const { $ } = await look('backlog', reader);
  expect($('button:contains("Start sprint"), button:contains("Create sprint")')).toHaveLength(0);
});

test('a sprint is started from today for as long as chosen', async () => {
  const { to, posted } = await send('sprints/8/start', answers('scrum', RUNNING), [['weeks', '2']]);
  expect([to, posted]).toEqual([
    '/jira/projects/BOOK/board',
    [
      [
        `POST ${AGILE}/sprint/8`,
        { state: 'active', startDate: '2026-11-20T09:00:00.000Z', endDate: '2026-12-04T09:00:00.000Z' },
      ],
    ],
  ]);
});

test('completing a sprint moves what is open into the one that was chosen', async () => {
  const given = { ...answers('scrum', RUNNING), [`POST ${AGILE}/sprint/8/issue`]: {} };
  const { posted } = await send('sprints/7/complete', given, [['moveTo', '8']]);
  expect(posted).toEqual([
    [`POST ${AGILE}/sprint/7`, { state: 'closed' }],
    [`POST ${AGILE}/sprint/8/issue`, { issues: ['BOOK-4'] }],
  ]);
});

test('selected issues go to a sprint or to the backlog; a refusal is told', async () => {
  const chosen = [
    ['issue', 'BOOK-3'],
    ['issue', 'BOOK-5'],
    ['moveTo', ''],
  ] as const;
  const refused = await send('plan', answers('scrum', RUNNING), chosen);
  expect(refused.posted).toEqual([[`POST ${AGILE}/backlog/issue`, { issues: ['BOOK-3', 'BOOK-5'] }]]);
  expect([refused.to, decodeURIComponent(refused.cookie)]).toEqual([
    '/jira/projects/BOOK/backlog',
    expect.stringContaining("We couldn't save that"),
  ]);
});
