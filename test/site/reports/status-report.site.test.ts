import { type IssueCalls } from '../../../src/contract/issue';
import { type WriteStatusRequest } from '../../../src/contract/status/status-report';
import { isStored } from '../../kit/product-calls';
import { newEpic, pagesNamed, projectNamed, spaceIdOf, type Epic } from '../spec/generate';
import { ADMIN, AppFrame, AppSite, CONTRACTOR, DIRECTOR, MANAGER, panelFrame, type Viewer } from '../kit';
import { bodyOf } from './reports';

jest.setTimeout(120_000);

let site: AppSite;
let prod: string;
let lead: string;

beforeAll(async () => {
  site = await AppSite.open(['--clock', '2026-03-04T09:00:00Z']);
  await site.control('POST', 'lag', { searchMs: 0, kvsQueryMs: 0, eventMs: 0 });
  [prod, lead] = await Promise.all([spaceIdOf(site, 'PROD'), spaceIdOf(site, 'LEAD')]);
});
afterAll(() => site.end());

const order = (title: string, change: Partial<WriteStatusRequest> = {}): WriteStatusRequest => ({
  attempt: crypto.randomUUID(),
  spaceId: prod,
  parentId: null,
  title,
  days: 7,
  pageId: null,
  ...change,
});

const write = (epic: Epic, request: WriteStatusRequest, viewer: Viewer = MANAGER) =>
  panelFrame(site, viewer, epic).call('write-status-report', request);

const preview = (epic: Epic, viewer: Viewer = MANAGER) =>
  panelFrame(site, viewer, epic, { modal: { view: 'status-report' } }).call('show-issue', {});

async function childOf(epic: Epic, summary: string, more: object = {}): Promise<{ id: string; key: string }> {
  const { id: projectId, issueTypes } = await projectNamed(site, 'BOOK');
  const type = issueTypes.find(({ hierarchyLevel }) => hierarchyLevel === 0);
  const fields = {
    project: { id: projectId },
    issuetype: { id: type?.id },
    parent: { id: epic.id },
    summary,
    ...more,
  };
  const { status, body } = await site.rest(ADMIN, 'POST', '/rest/api/3/issue', { fields });
  if (status !== 201) throw new Error(`The child was refused: ${JSON.stringify(body)}`);
  return body as { id: string; key: string };
}

/** The page that was written; fails where none was. */
function pageOf(answer: { readonly kind: string; readonly page?: { readonly path: string } }): string {
  const [, pageId] = /\/pages\/(\d+)/.exec(answer.page?.path ?? '') ?? [];
  if (pageId === undefined) throw new Error(`Not written: ${answer.kind}`);
  return pageId;
}

test('the dialog shows what the page will say, and the page says it', async () => {
  const epic = await newEpic(site, 'Deck plans');
  await childOf(epic, 'Draw <b>deck</b> 7');
  const shown = await preview(epic);
  expect(shown).toMatchObject({
    kind: 'status-report-preview',
    title: `Status report ${epic.key} 2026-03-04`,
    counts: { completed: 0, inProgress: 0, blocked: 0, other: 1 },
    place: { kind: 'space' },
    today: null,
  });
  const { products } = await site.callsDuring(async () => {
    expect(await write(epic, order(`Status report ${epic.key} 2026-03-04`))).toMatchObject({
      kind: 'written',
    });
  });
  expect(products.length).toBeLessThanOrEqual(9);
  const [page] = await pagesNamed(site, `Status report ${epic.key}`);
  const { value } = await bodyOf(site, page?.id ?? '');
  expect(value).toContain('"Draw <b>deck</b> 7"');
  expect(value).toContain('Covers Wed, 25 Feb 2026, 09:0');
});

test('pressed again the same day it is the same page or another one, as the person says', async () => {
  const epic = await newEpic(site, 'Gangway');
  await childOf(epic, 'Measure');
  const title = `Status report ${epic.key} 2026-03-04`;
  const first = await write(epic, order(title));
  await childOf(epic, 'Weld');
  const pageId = pageOf(first);
  expect(await preview(epic)).toMatchObject({ today: { title, pageId } });
  const again = await write(epic, order(title, { pageId }));
  expect(again).toMatchObject({ kind: 'written', counts: { other: 2 } });
  const another = await write(epic, order(`${title} evening`));
  const ids = [first, again, another].map(pageOf);
  expect(new Set(ids).size).toBe(2);
  expect(ids[0]).toBe(ids[1]);
  expect(await pagesNamed(site, title)).toHaveLength(2);
});

test('the same press twice is one page', async () => {
  const epic = await newEpic(site, 'Anchor');
  const request = order(`Status report ${epic.key} once`);
  const answers = [await write(epic, request), await write(epic, request)];
  expect(answers[1]).toEqual(answers[0]);
  expect(await pagesNamed(site, `Status report ${epic.key}`)).toHaveLength(1);
});

const follow = (epic: Epic, viewer: Viewer = MANAGER) =>
  panelFrame(site, viewer, epic).call('follow-status-report', {});

test('a report that is being written is followed to its end, with one call a look', async () => {
  const epic = await newEpic(site, 'Rudder');
  expect(await follow(epic)).toEqual({ kind: 'not-written' });
  await site.holdUp({ match: { product: 'jira', path: '/search' }, times: 1 });
  const before = await site.callsSoFar();
  const writing = write(epic, order('Rudder report'));
  const { invocation } = await site.called(before, isStored);
  const { products } = await site.callsDuring(async () => {
    expect(await follow(epic)).toEqual({ kind: 'under-way' });
  });
  expect(products.filter((call) => call.invocation !== invocation)).toHaveLength(1);
  expect(await preview(epic)).toMatchObject({ isUnderWay: true });
  await site.letGo();
  const written = await writing;
  expect(await follow(epic)).toMatchObject({
    kind: 'written',
    page: written.kind === 'written' ? written.page : null,
  });
  expect(await preview(epic)).toMatchObject({ isUnderWay: false });
  expect(await follow({ ...epic, id: '987654321' })).toEqual({ kind: 'not-visible' });
});

test('a report whose writing has died is told of as not written, and the next press finishes it', async () => {
  const epic = await newEpic(site, 'Tiller');
  await site.control('POST', 'kill', { product: 'confluence', nth: 1, when: 'after' });
  await write(epic, order('Tiller report')).catch(() => undefined);
  expect(await follow(epic)).toEqual({ kind: 'under-way' });
  await site.control('POST', 'clock', { advance: 'PT31S' });
  expect(await follow(epic)).toEqual({ kind: 'not-written' });
  expect(await write(epic, order('Tiller report'))).toMatchObject({ kind: 'written' });
  expect(await pagesNamed(site, 'Tiller report')).toHaveLength(1);
});

test('a taken title is told and another offered, and the next press writes it', async () => {
  const [one, other] = [await newEpic(site, 'Bow'), await newEpic(site, 'Stern')];
  await write(one, order('The one report'));
  const refused = await write(other, order('The one report'));
  expect(refused).toEqual({ kind: 'title-taken', suggestion: `The one report (${other.key})` });
  expect(await write(other, order(`The one report (${other.key})`))).toMatchObject({ kind: 'written' });
});

test('where the person may not write nothing is written', async () => {
  const epic = await newEpic(site, 'Bilge');
  expect(await write(epic, order(`Bilge report`, { spaceId: lead }))).toEqual({ kind: 'place-refused' });
  expect(await write(epic, order('Bilge report'))).toMatchObject({ kind: 'written' });
});

test.each([
  { says: 'no title', change: { title: '  ' }, answer: { kind: 'title-empty' } },
  {
    says: 'a title that Confluence has no room for',
    change: { title: 'x'.repeat(300) },
    answer: { kind: 'title-too-long' },
  },
  {
    says: 'a period that nobody offers',
    change: { days: 8 },
    answer: { kind: 'failed', reason: 'invalid-request' },
  },
  {
    says: 'a space that is none',
    change: { spaceId: '1 OR 1' },
    answer: { kind: 'failed', reason: 'invalid-request' },
  },
])('$says is refused', async ({ change, answer }) => {
  const epic = await newEpic(site, 'Keel');
  expect(await write(epic, order('Keel report', change))).toMatchObject(answer);
});

test('to somebody who cannot see the issue it is as one that is not there', async () => {
  const epic = await newEpic(site, 'Hold');
  const absent = { ...epic, id: '987654321' };
  for (const issue of [epic, absent]) {
    expect(await preview(issue, CONTRACTOR)).toEqual({ kind: 'not-visible' });
    expect(await write(issue, order('Hold report'), CONTRACTOR)).toEqual({ kind: 'not-visible' });
  }
  expect(await pagesNamed(site, 'Hold report')).toEqual([]);
});

test('a child under a security level is on no page, not even of somebody who sees it, nor as what another waits for', async () => {
  const { body } = await site.rest(DIRECTOR, 'POST', '/rest/api/3/search/jql', {
    jql: 'project = BOOK AND level IS NOT EMPTY AND hierarchyLevel = 1',
    fields: ['summary', 'project'],
  });
  const [hidden] = (body as { issues: { id: string; key: string }[] }).issues;
  const { body: issue } = await site.rest(
    DIRECTOR,
    'GET',
    `/rest/api/3/issue/${hidden?.id ?? ''}?fields=security`,
  );
  const { security } = (issue as { fields: { security: { id: string } } }).fields;
  const epic = await newEpic(site, 'Merger');
  const step = await childOf(epic, 'Public step');
  const secret = 'We buy the rival';
  const child = await childOf(epic, secret);
  const linked = await site.rest(ADMIN, 'POST', '/rest/api/3/issueLink', {
    type: { name: 'Blocks' },
    inwardIssue: { key: child.key },
    outwardIssue: { key: step.key },
  });
  expect(linked.status).toBe(201);
  const { status } = await site.rest(ADMIN, 'PUT', `/rest/api/3/issue/${child.id}`, { fields: { security } });
  expect(status).toBe(204);
  const shown = await preview(epic, DIRECTOR);
  const written = await write(epic, order('Merger report', { spaceId: lead }), DIRECTOR);
  expect(written).toMatchObject({ kind: 'written', counts: { blocked: 1, other: 0 } });
  const [page] = await pagesNamed(site, 'Merger report');
  const { value } = await bodyOf(site, page?.id ?? '');
  expect(value).toContain('Public step');
  expect(value).toContain('another issue');
  expect([value, JSON.stringify(shown), JSON.stringify(written)].join()).not.toMatch(
    new RegExp(`${secret}|${child.key}\\b`),
  );
});

test('a macro begins it for the issue that its frame names, as far as its reader sees that', async () => {
  const epic = await newEpic(site, 'Life jackets');
  await childOf(epic, 'Count the jackets');
  const inMacro = (viewer: Viewer, issueId: string) =>
    new AppFrame<Pick<IssueCalls, 'show-issue'>>(site, viewer, {
      moduleKey: 'status-macro',
      extension: { type: 'macro', config: {}, modal: { view: 'status-report', issueId } },
    }).ask('show-issue', {});
  expect((await inMacro(MANAGER, epic.id)).text).toContain('"kind":"status-report-preview"');
  const hidden = (await inMacro(CONTRACTOR, epic.id)).text;
  expect(hidden).toBe('{"result":{"kind":"not-visible"}}');
  expect((await inMacro(CONTRACTOR, '987654321')).text).toBe(hidden);
});
