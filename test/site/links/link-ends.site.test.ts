import { type BylineCalls } from '../../../src/contract/byline';
import { ADMIN, AppFrame, AppSite, AUDITOR, issueFrame, MANAGER } from '../kit';
import { generateSpec, onceOfEach, orderFor, projectNamed, spaceIdOf, tracesOf } from '../spec/generate';
import { SpecOnSite, typed } from '../spec/specs';

jest.setTimeout(120_000);

let site: AppSite;

beforeAll(async () => {
  site = await AppSite.open();
});
afterAll(() => site.end());

const BEFORE = ['Pay by card'];
const AFTER = ['Pay by card', 'Pay by invoice'];
const told = (what: string) => ({ what, at: expect.any(Number) as number });

/** As a person moves an issue to another project or type. */
async function moveIssue(
  { epic }: SpecOnSite,
  projectKey: string,
  hierarchyLevel: number,
  ...parent: readonly string[]
): Promise<void> {
  const { id, issueTypes } = await projectNamed(site, projectKey);
  const type = issueTypes.find((one) => one.hierarchyLevel === hierarchyLevel);
  const answer = await site.rest(ADMIN, 'POST', '/rest/api/3/bulk/issues/move', {
    targetToSourcesMapping: { [[id, type?.id, ...parent].join()]: { issueIdsOrKeys: [epic.id] } },
  });
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  await settled();
}

/** In the page's menu: no operation of Confluence's API does it. */
async function convert({ pageId }: SpecOnSite, subtype: 'live' | 'page'): Promise<void> {
  const { accountId } = await site.user(MANAGER);
  const answer = await fetch(`${site.url}/wiki/pages/${pageId}/actions/convert`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: `site_session=${encodeURIComponent(accountId)}`, origin: site.url },
    body: new URLSearchParams({ subtype }),
  });
  expect(answer.status).toBe(303);
  await settled();
}

/** Until the site has handed all events to the app. */
async function settled(): Promise<void> {
  for (let look = 0; look < 200; look += 1) {
    const { idle } = (await site.control('GET', 'state')) as { idle: boolean };
    if (idle) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('The site did not come to rest.');
}

/** One of the project's, to be a parent of sub-tasks. */
async function aTask(): Promise<string> {
  const body = { jql: 'project = BOOK AND hierarchyLevel = 0', maxResults: 1 };
  const answer = await site.rest(ADMIN, 'POST', '/rest/api/3/search/jql', body);
  const [task] = (answer.body as { issues: readonly { id: string }[] }).issues;
  return task?.id ?? '';
}

const column = ({ epic }: SpecOnSite) => issueFrame(site, MANAGER, epic).call('show-issue', {});
const byline = ({ pageId }: SpecOnSite) =>
  new AppFrame<BylineCalls>(site, MANAGER, {
    moduleKey: 'page-byline',
    extension: { content: { id: pageId, type: 'page' } },
  }).call('show-page', {});

/** Surfaces of one person, in the order of this list: right column and byline. */
const surfaces = async (spec: SpecOnSite) => [await column(spec), await byline(spec)];
const criteria = async (spec: SpecOnSite): Promise<readonly string[]> => criteriaIn((await spec.page()).body);
const criteriaIn = (body: string): readonly string[] => AFTER.filter((words) => body.includes(words));

describe('an issue that was moved to another project', () => {
  test('keeps its one spec, says so on both sides, and is updated and taken over under its new key', async () => {
    const spec = await SpecOnSite.make(site, 'Moved away', ...BEFORE);
    await moveIssue(spec, 'WEB', 1);
    const life = [{ ...told('issue-moved'), next: ['refresh-links', 'update-spec'] }];
    const { pageId } = spec;
    expect(await surfaces(spec)).toMatchObject([
      { kind: 'spec', page: { pageId }, life },
      { kind: 'spec', mutual: true, issue: { key: expect.stringMatching(/^WEB-/) as string }, life },
    ]);
    await spec.describe(...AFTER);
    expect(await spec.press(await spec.changeIds())).toMatchObject({ kind: 'updated' });
    expect((await spec.messages()).at(-1)).toMatch(/^Updated from WEB-/);
    expect(await spec.frame().call('refresh-links', {})).toEqual({ kind: 'refreshed' });
    expect(await column(spec)).toMatchObject({ kind: 'spec', page: { pageId }, life: [] });
    expect(await tracesOf(site, spec.epic)).toEqual(onceOfEach(spec.epic));
  });
});

describe('an issue that was retyped', () => {
  test.each([
    { to: 'a task', level: 0 },
    { to: 'a sub-task', level: -1 },
  ])('to $to keeps its page as it is, offers to unlink it, and gets no second one', async ({ to, level }) => {
    const spec = await SpecOnSite.make(site, `Retyped to ${to}`, ...BEFORE);
    const before = await spec.page();
    await spec.describe(...AFTER);
    const ids = await spec.changeIds();
    await moveIssue(spec, 'BOOK', level, ...(level < 0 ? [await aTask()] : []));
    const life = [{ ...told('issue-retyped'), next: ['unlink'] }];
    expect(await surfaces(spec)).toMatchObject([
      { kind: 'spec', life },
      { kind: 'spec', life },
    ]);
    const refused = { kind: 'no-update', why: 'no-children-possible' };
    expect(await spec.preview()).toEqual(refused);
    expect(await spec.press(ids)).toEqual(refused);
    const breakdown = issueFrame(site, MANAGER, spec.epic, { modal: { view: 'breakdown' } });
    expect(await breakdown.call('show-issue', {})).toEqual({ ...refused, kind: 'no-breakdown' });
    const order = orderFor(spec.epic, await spaceIdOf(site, 'PROD'), { title: 'Another one' });
    const attempt = crypto.randomUUID();
    expect(await spec.frame().call('create-spec', { ...order, attempt })).toEqual({
      kind: 'already-claimed',
    });
    expect(await spec.page()).toEqual(before);
    expect(await tracesOf(site, spec.epic)).toEqual(onceOfEach(spec.epic));
    await moveIssue(spec, 'BOOK', 1);
    expect(await spec.press(await spec.changeIds())).toMatchObject({ kind: 'updated' });
    expect(await criteria(spec)).toEqual(AFTER);
  });
});

describe('a page that was made a live doc between preview and update', () => {
  test('is updated once with what people wrote in it, and both sides say what it is now', async () => {
    const spec = await SpecOnSite.make(site, 'Lived in', ...BEFORE);
    await spec.describe(...AFTER);
    const ids = await spec.changeIds();
    await convert(spec, 'live');
    await spec.save(MANAGER, typed('My own words'));
    expect(await spec.press(ids)).toMatchObject({ kind: 'updated' });
    expect(await criteria(spec)).toEqual(AFTER);
    expect((await spec.page()).body).toContain('My own words');
    const life = [{ ...told('page-live'), next: ['open-page'] }];
    expect(await surfaces(spec)).toMatchObject([
      { kind: 'spec', life },
      { kind: 'spec', life },
    ]);
    expect(await spec.press(ids)).toMatchObject({ kind: 'nothing-written' });
    await convert(spec, 'page');
    expect(await column(spec)).toMatchObject({ life: [] });
  });
});

describe('a page that was put back to an older version', () => {
  test('says so, and offers what went with it as questions, so that nothing comes back unasked', async () => {
    const spec = await SpecOnSite.make(site, 'Put back', ...BEFORE);
    await spec.describe(...AFTER);
    await spec.press(await spec.changeIds());
    await site.rest(ADMIN, 'POST', `/wiki/rest/api/content/${spec.pageId}/version`, {
      operationKey: 'restore',
      params: { versionNumber: 1, message: '' },
    });
    await settled();
    const life = [{ ...told('page-reverted'), next: ['update-spec', 'settle-news'] }];
    expect(await surfaces(spec)).toMatchObject([
      { kind: 'spec', life },
      { kind: 'spec', life },
    ]);
    expect(await criteria(spec)).toEqual(BEFORE);
    expect(await spec.changeIds('safe')).toEqual([]);
    expect(await spec.press([])).toMatchObject({ kind: 'nothing-written' });
    const reader = issueFrame(site, AUDITOR, spec.epic);
    expect(await reader.call('settle-news', {})).toEqual({ kind: 'may-not-edit' });
    expect(await spec.frame().call('settle-news', {})).toEqual({ kind: 'settled' });
    expect(await column(spec)).toMatchObject({ life: [] });
    expect(await spec.changeIds('safe')).toEqual([]);
    expect(await spec.press(await spec.changeIds('all'))).toMatchObject({ kind: 'updated' });
    expect(await criteria(spec)).toEqual(AFTER);
    expect(await spec.preview()).toMatchObject({ kind: 'update-preview', sections: [] });
    expect(await column(spec)).toMatchObject({ life: [] });
  });
});

describe('a page that only a link on the issue tells of, before any index knows of it', () => {
  test('is told of before a second one is made, and after', async () => {
    const spec = await SpecOnSite.make(site, 'Early breakfast', ...BEFORE);
    await site.control('POST', 'lag', { searchMs: 3_600_000 });
    const pageProperties = `/wiki/api/v2/pages/${spec.pageId}/properties`;
    const { body } = await site.rest(ADMIN, 'GET', `${pageProperties}?key=lockstep.page`);
    const [property] = (body as { results: readonly { id: string }[] }).results;
    await site.rest(ADMIN, 'DELETE', `${pageProperties}/${property?.id ?? ''}`);
    await site.rest(ADMIN, 'DELETE', `/rest/api/3/issue/${spec.epic.id}/properties/lockstep.links`);
    await site.control('POST', 'reinstall', { keepStorage: false });
    const title = 'Early breakfast - Product Spec';
    const told = { kind: 'pages', pages: [{ pageId: spec.pageId, title, spaceName: 'PROD' }] };
    expect(await spec.frame().call('find-claiming-pages', {})).toEqual(told);
    const order = orderFor(spec.epic, await spaceIdOf(site, 'PROD'), { title: 'Early breakfast, again' });
    expect(await generateSpec(spec.frame(), order)).toMatchObject({ answer: { kind: 'done' } });
    expect(await spec.frame().call('find-claiming-pages', {})).toEqual(told);
  });
});
