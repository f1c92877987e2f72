import { load } from 'cheerio';
import { createPages } from '../../../dev/ui/pages';
import { projectJql } from '../../../dev/ui/jira/jql-text';
import { aModule, aSite, type FakeSiteParts } from './fake-site';
import { issueAnswers } from './fixtures';

const context = aModule({ type: 'jira:issueContext', key: 'issue-context' });
const panel = aModule({ type: 'jira:issuePanel', key: 'issue-panel' });

async function open(
  path: string,
  parts: FakeSiteParts = { answers: issueAnswers, modules: [context, panel] },
) {
  const site = aSite(parts);
  const pages = createPages(site);
  const response = await pages.request(path);
  return { site, pages, response, $: load(await response.text()) };
}

function post(
  pages: ReturnType<typeof createPages>,
  path: string,
  form: Readonly<Record<string, string>>,
  origin = 'http://localhost',
) {
  return pages.request(path, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
  });
}

test('an issue shows summary, status, children, links and dates in the viewer’s zone', async () => {
  const { $ } = await open('/browse/BOOK-1');
  expect($('h1').text()).toBe('Pay by invoice');
  expect($('[aria-label="In Progress - change status"]')).toHaveLength(1);
  expect($('section[aria-label="Child issues"]').text()).toContain('BOOK-2');
  expect($('section[aria-label="Confluence content"] a').text()).toBe('Pay by invoice - Product Spec');
  // 22:30 UTC is 23:30 in Stockholm.
  expect($('.issue-dates').text()).toContain('19 Nov 2026, 23:30');
  expect($('nav[aria-label=Breadcrumbs]').text()).toContain('Flagged');
});

test('the app’s context frame is sandboxed, titled and told where it stands', async () => {
  const { $ } = await open('/browse/BOOK-1');
  const iframe = $('iframe[title=Lockstep]');
  expect(iframe.attr('src')).toBe('http://127.0.0.1:8082/app-1/env-1/1.0.0/issue/index.html');
  expect(iframe.attr('sandbox')).not.toContain('allow-top-navigation');
  const description = JSON.parse($('[data-app-frame]').attr('data-app-frame') ?? '') as {
    context: Record<string, unknown>;
  };
  expect(description.context).toMatchObject({
    accountId: 'acc-ada',
    timezone: 'Europe/Stockholm',
    extension: {
      type: 'jira:issueContext',
      issue: { id: '20001', key: 'BOOK-1', type: 'Epic', typeId: '10001' },
      project: { id: '10000', key: 'BOOK', type: 'software' },
    },
  });
});

test('a panel stays on the issue once its button was pressed, new on the first visit only', async () => {
  const { pages, $ } = await open('/browse/BOOK-1');
  expect($('iframe[title="Lockstep panel"]')).toHaveLength(0);
  const added = await post(pages, '/browse/BOOK-1/panels', { moduleKey: 'issue-panel' });
  const isNew = async (path: string): Promise<unknown> => {
    const page = load(await (await pages.request(path)).text());
    const frame = page('.issue-panel [data-app-frame]').attr('data-app-frame') ?? '{}';
    return (JSON.parse(frame) as { context: { extension: { isNewToIssue: unknown } } }).context.extension
      .isNewToIssue;
  };
  expect(await isNew(added.headers.get('location') ?? '')).toBe(true);
  expect(await isNew('/browse/BOOK-1')).toBe(false);
});

test('an issue that may not be seen looks like one that is not there', async () => {
  const { response, $ } = await open('/browse/GONE-1');
  expect(response.status).toBe(404);
  expect($('h1').text()).toBe("You can't view this issue");
});

test('a product that fails is named with its answer', async () => {
  const failing = {
    'GET /rest/api/3/issue/BOOK-1': Response.json({ errorMessages: ['Out of order'] }, { status: 500 }),
  };
  const { response, $ } = await open('/browse/BOOK-1', { answers: failing });
  expect(response.status).toBe(502);
  expect($('main').text()).toContain('answered 500: Out of order');
});

test('a wrong query says what is wrong with it', async () => {
  const refused = {
    'POST /rest/api/3/search/jql': Response.json(
      { errorMessages: ["Field 'colour' does not exist."] },
      { status: 400 },
    ),
  };
  const { $ } = await open('/issues/?jql=colour%20%3D%20red', { answers: refused });
  expect($('[role=alert]').text()).toBe("Field 'colour' does not exist.");
  expect($('input[name=jql]').attr('value')).toBe('colour = red');
});

test('a form of another site is refused', async () => {
  const { pages, site } = await open('/browse/BOOK-1');
  const before = site.asked.length;
  const response = await post(pages, '/browse/BOOK-1/comment', { body: 'hi' }, 'http://evil.example');
  expect(response.status).toBe(403);
  expect(site.asked).toHaveLength(before);
});

test('a comment is written as the person of the session', async () => {
  const { pages, site } = await open('/browse/BOOK-1');
  await post(pages, '/browse/BOOK-1/comment', { body: 'First\n\nSecond' });
  expect(site.asked.at(-1)).toMatchObject({
    accountId: 'acc-ada',
    request: 'POST /rest/api/3/issue/BOOK-1/comment',
    body: { body: { type: 'doc', content: [{ type: 'paragraph' }, { type: 'paragraph' }] } },
  });
});

test('an untouched description is not written again', async () => {
  const { pages, site } = await open('/browse/BOOK-1');
  await post(pages, '/browse/BOOK-1/edit', {
    summary: 'New',
    description: 'Companies want to pay by invoice.\r\n',
  });
  expect(site.asked.at(-1)?.body).toEqual({ fields: { summary: 'New' } });
});

const paragraphOf = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const itemOf = (text: string) => ({ type: 'listItem', content: [paragraphOf(text)] });
const GOALS = {
  type: 'doc',
  version: 1,
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Goal' }] },
    { type: 'orderedList', attrs: { order: 1 }, content: [itemOf('Fast'), itemOf('Safe')] },
  ],
};

test('of a changed description, what was left as it is keeps its format, and a list stays a list', async () => {
  const site = aSite({ answers: { 'GET /rest/api/3/issue/BOOK-1': { fields: { description: GOALS } } } });
  await post(createPages(site), '/browse/BOOK-1/edit', {
    summary: 'Pay by invoice',
    description: 'Goal\r\n\r\n- Fast\r\n- Safe at night\r\n\r\nSoon.\r\n',
  });
  const [heading, list] = GOALS.content;
  expect(site.asked.at(-1)?.body).toMatchObject({
    fields: {
      description: {
        content: [
          heading,
          { ...list, content: [itemOf('Fast'), itemOf('Safe at night')] },
          paragraphOf('Soon.'),
        ],
      },
    },
  });
});

test('keys and words are quoted in JQL, reserved ones included', () => {
  expect(projectJql('LOCK', { text: 'say "hi"', status: 'done' })).toBe(
    'project = "LOCK" AND text ~ "say \\"hi\\"" AND statusCategory = "done" ORDER BY created DESC',
  );
});

test('Jira’s home leads to the places of the app', async () => {
  const project = { id: '10000', key: 'BOOK', name: 'Booking', style: 'classic' };
  const { $ } = await open('/jira', {
    answers: {
      'GET /rest/api/3/project/search': { values: [project] },
      'POST /rest/api/3/search/jql': { issues: [{ key: 'BOOK-1', fields: { summary: 'Pay by invoice' } }] },
      'GET /wiki/api/v2/spaces': { results: [{ id: '1', key: 'PROD', name: 'Product', homepageId: '77' }] },
    },
    modules: [
      context,
      aModule({ type: 'macro', key: 'status', title: 'Status' }),
      aModule({ type: 'jira:projectPage', key: 'page' }),
    ],
  });
  const places = $('section[aria-label="Where to find the app"] a');
  expect(places.toArray().map((place) => $(place).attr('href'))).toEqual([
    '/browse/BOOK-1',
    '/wiki/spaces/PROD/pages/77/edit',
    '/jira/projects/BOOK/apps/page',
    '/__site/',
  ]);
});

const REASON = { key: 'customfield_9', name: 'Reason', required: true };

test('a transition with a screen asks for its field, and sends it along', async () => {
  const drop = {
    id: '41',
    name: 'Dropped',
    to: DONE_STATUS,
    hasScreen: true,
    fields: { customfield_9: REASON },
  };
  const answers = { ...issueAnswers, 'GET /rest/api/3/issue/BOOK-1/transitions': { transitions: [drop] } };
  const { site, pages, $ } = await open('/browse/BOOK-1', { answers });
  expect($('dialog[aria-label=Dropped] input[name="field:customfield_9"]').attr('required')).toBeDefined();
  await post(pages, '/browse/BOOK-1/transition', { transitionId: '41', 'field:customfield_9': 'Twice' });
  expect(site.asked.at(-1)?.body).toEqual({ transition: { id: '41' }, fields: { customfield_9: 'Twice' } });
});

const DONE_STATUS = { name: 'Dropped', statusCategory: { key: 'done' } };

test('the create form has the fields that some type requires, and says which type', async () => {
  const project = { id: '1', key: 'BOOK', name: 'Booking', issueTypes: [{ id: '9', name: 'Bug' }] };
  const severity = {
    key: 'customfield_8',
    name: 'Severity',
    required: true,
    allowedValues: [{ id: '5', value: 'Major' }],
  };
  const answers = {
    'GET /rest/api/3/project/search': { values: [project] },
    'GET /rest/api/3/project/BOOK': project,
    'GET /rest/api/3/issue/createmeta/1/issuetypes/9': { fields: [severity] },
  };
  const { site, pages, $ } = await open('/jira/create?project=BOOK', { answers });
  expect($('label:contains("Severity (required for Bug)") option').last().text()).toBe('Major');
  const form = { project: 'BOOK', issueTypeId: '9', summary: 'Broken', 'field:customfield_8': 'option:5' };
  await post(pages, '/jira/create', form);
  expect(site.asked.find(({ request }) => request === 'POST /rest/api/3/issue')?.body).toMatchObject({
    fields: { summary: 'Broken', customfield_8: { id: '5' } },
  });
});
