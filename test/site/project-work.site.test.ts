import { type BylineCalls } from '../../src/contract/byline';
import { type ProjectWorkCalls } from '../../src/contract/project-work';
import { newSpecifiedEpic } from '../kit/breakdowns';
import { BreakdownDesk } from './breakdown/breakdown-desk';
import { type Epic, newEpic, projectNamed } from './spec/generate';
import {
  AppFrame,
  AppSite,
  CONTRACTOR,
  generateFrame,
  issueFrame,
  type IssueName,
  JIRA_ONLY,
  MANAGER,
  projectFrame,
  type Viewer,
} from './kit';
import { specPage } from './spec/spec-page-text';

jest.setTimeout(120_000);

let site: AppSite;
let desk: BreakdownDesk;
let epic: Epic;
let project: IssueName;

beforeAll(async () => {
  site = await AppSite.open();
  desk = await BreakdownDesk.at(site);
  epic = await newSpecifiedEpic(site, 'Shown on the project page');
  project = await projectNamed(site, 'BOOK');
});
afterAll(() => site.end());
afterEach(() => site.heal());

const projectPage = (viewer: Viewer = MANAGER) =>
  new AppFrame<ProjectWorkCalls>(site, viewer, {
    moduleKey: 'project-page',
    extension: { project: { id: project.id } },
  });

async function specsAs(viewer: Viewer) {
  const answer = await projectPage(viewer).call('show-specs', {});
  if (answer.kind !== 'specs') throw new Error(`No specs but ${answer.kind}`);
  return answer;
}

async function jobsAs(viewer: Viewer) {
  const answer = await projectPage(viewer).call('show-jobs', {});
  if (answer.kind !== 'jobs') throw new Error(`No jobs but ${answer.kind}`);
  return answer.jobs;
}

test('the specs of a project are listed with their pages, in one read of each product', async () => {
  const { products } = await site.callsDuring(async () => {
    const { specs } = await specsAs(MANAGER);
    const found = specs.find(({ issueId }) => issueId === epic.id);
    expect(found).toMatchObject({
      key: epic.key,
      summary: epic.summary,
      category: 'new',
      page: { title: `${epic.summary} - Product Spec` },
    });
  });
  expect(products).toHaveLength(2);
});

test('who sees no issue of the project is shown nothing of it', async () => {
  expect(await specsAs(CONTRACTOR)).toMatchObject({ specs: [], more: false });
});

test('who has no Confluence sees the issues alone, and is told so', async () => {
  const { specs, pages } = await specsAs(JIRA_ONLY);
  expect(pages).toBe('no-access');
  expect(specs.find(({ issueId }) => issueId === epic.id)).toMatchObject({ key: epic.key, page: null });
});

test('where Confluence does not answer, the issues are listed all the same, and it is told', async () => {
  await site.control('POST', 'faults', {
    rules: [{ match: { product: 'confluence' }, answer: { status: 503 } }],
  });
  const { specs, pages } = await specsAs(MANAGER);
  expect(pages).toBe('unreachable');
  expect(specs.find(({ issueId }) => issueId === epic.id)).toMatchObject({ key: epic.key, page: null });
});

test('a spec whose page is in the trash is listed with what has become of it', async () => {
  const other = await newSpecifiedEpic(site, 'Its page is gone');
  const { id } = await specPage(site, other);
  await site.rest(MANAGER, 'DELETE', `/wiki/api/v2/pages/${id}`);
  const { specs } = await specsAs(MANAGER);
  expect(specs.find(({ issueId }) => issueId === other.id)).toMatchObject({
    life: [{ what: 'page-trashed' }],
  });
});

test('a breakdown that was left half-way waits for its Continue, and is history afterwards', async () => {
  const broken = await newEpic(site, 'Left half-way');
  await desk.create(broken, desk.rows(300));
  const waiting = (await jobsAs(MANAGER)).find(({ issueId }) => issueId === broken.id);
  expect(waiting).toMatchObject({ task: 'break-down', state: 'open', byViewer: true, done: 200, total: 300 });
  expect(await jobsAs(CONTRACTOR)).toEqual([]);
  await desk.toTheEnd(broken, await desk.goOn(broken));
  const ended = (await jobsAs(MANAGER)).find(({ issueId }) => issueId === broken.id);
  expect(ended).toMatchObject({ state: 'done', done: 300, troubles: [] });
});

test('a scope that nobody has approved is no lack of the viewer’s, and whoever can grant it is named', async () => {
  await site.control('POST', 'app', { missingScopes: ['read:page:confluence'] });
  const { specs, pages } = await specsAs(MANAGER);
  expect(pages).toBe('not-granted');
  expect(specs.find(({ issueId }) => issueId === epic.id)).toMatchObject({ key: epic.key, page: null });
  await site.control('POST', 'app', { missingScopes: ['read:space:confluence'] });
  expect(await projectFrame(site, MANAGER, project).call('show-reports', {})).toMatchObject({
    spaces: { kind: 'not-granted' },
  });
  await site.control('POST', 'app', { missingScopes: ['read:jira-work'] });
  const answer = await projectPage().call('show-specs', {});
  expect(answer).toEqual({ kind: 'failed', reason: 'not-granted', retryable: false });
});

test('it is told on the issue, where its spec would go, and on the page', async () => {
  const { id } = await specPage(site, epic);
  const unspecified = await newEpic(site, 'Nobody knows where to put its spec');
  const byline = new AppFrame<BylineCalls>(site, MANAGER, {
    moduleKey: 'page-byline',
    extension: { content: { id, type: 'page' } },
  });
  const lacking = (scope: string) => site.control('POST', 'app', { missingScopes: [scope] });
  const failed = { kind: 'failed', reason: 'not-granted', retryable: false };

  await lacking('read:page:confluence');
  const shown = await issueFrame(site, MANAGER, epic).call('show-issue', {});
  expect(shown).toMatchObject({ kind: 'spec', page: { kind: 'not-granted', pageId: id } });
  expect(await byline.call('show-page', {})).toEqual(failed);
  await lacking('search:confluence');
  const preview = await generateFrame(site, MANAGER, unspecified).call('show-issue', {});
  expect(preview).toMatchObject({ kind: 'preview', place: { kind: 'no-space', why: 'not-granted' } });
  await lacking('read:jira-work');
  expect(await issueFrame(site, MANAGER, epic).call('show-issue', {})).toEqual(failed);
  expect(await byline.call('show-page', {})).toEqual(failed);
});

describe('the history of a project', () => {
  const historyAs = async (viewer: Viewer, from: string | null = null) => {
    const answer = await projectPage(viewer).call('project-history', { from });
    if (answer.kind !== 'project-history') throw new Error(`No history but ${answer.kind}`);
    return answer;
  };

  test('tells who made a spec, for which issue, and on which page', async () => {
    const { entries } = await historyAs(MANAGER);
    const made = entries.find(({ act, issue }) => act === 'create-page' && issue?.key === epic.key);
    expect(made).toMatchObject({
      issue: { key: epic.key, summary: epic.summary },
      page: { kind: 'page', title: `${epic.summary} - Product Spec` },
      cause: 'click',
    });
  });

  test('is a page at a time, each entry once', async () => {
    const presses = 12;
    for (let n = 0; n < presses; n += 1) await issueFrame(site, MANAGER, epic).call('refresh-links', {});
    const first = await historyAs(MANAGER);
    expect(first.entries).toHaveLength(30);
    const second = await historyAs(MANAGER, first.next);
    const written = [...first.entries, ...second.entries].filter(({ issue }) => issue?.key === epic.key);
    expect(written.filter(({ act }) => act === 'link-page')).toHaveLength(presses + 1);
    expect(written.map(({ at }) => at)).toEqual(written.map(({ at }) => at).sort((a, b) => b - a));
  });

  test('tells nothing of issues that are hidden, nor of a hidden project, and refuses what is no request', async () => {
    expect(await projectPage(CONTRACTOR).call('project-history', { from: null })).toEqual({
      kind: 'not-visible',
    });
    const asked = { from: 7 } as unknown as { from: string };
    expect(await projectPage().call('project-history', asked)).toMatchObject({ kind: 'failed' });
  });
});
