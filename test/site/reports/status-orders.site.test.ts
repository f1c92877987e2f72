import { type FiguresCalls } from '../../../src/contract/reports/report-figures';
import { type WriteStatusRequest } from '../../../src/contract/status/status-report';
import { isStored } from '../../kit/product-calls';
import { newEpic, pagesNamed, projectNamed, spaceIdOf, type Epic } from '../spec/generate';
import { ADMIN, AppFrame, AppSite, DIRECTOR, ENGINEER, MANAGER, panelFrame, type Viewer } from '../kit';
import { bodyOf } from './reports';

jest.setTimeout(120_000);

let site: AppSite;
let prod: string;
let lead: string;
let bookId: string;

/** The director alone of these writes in LEAD, which the engineer does not see; all of them write in PROD. */
beforeAll(async () => {
  site = await AppSite.open(['--clock', '2026-03-04T09:00:00Z']);
  bookId = (await projectNamed(site, 'BOOK')).id;
  [prod, lead] = await Promise.all([spaceIdOf(site, 'PROD'), spaceIdOf(site, 'LEAD')]);
});
afterAll(() => site.end());
afterEach(() => site.heal());

const order = (title: string, change: Partial<WriteStatusRequest> = {}): WriteStatusRequest => ({
  ...{ attempt: crypto.randomUUID(), spaceId: prod, parentId: null, title, days: 7, pageId: null },
  ...change,
});

const write = (epic: Epic, viewer: Viewer, request: WriteStatusRequest) =>
  panelFrame(site, viewer, epic).call('write-status-report', request);

/** The id of the page that was written; fails where none was. */
async function written(epic: Epic, viewer: Viewer, request: WriteStatusRequest): Promise<string> {
  const answer = await write(epic, viewer, request);
  if (answer.kind !== 'written') throw new Error(`Not written: ${answer.kind}`);
  expect(answer.page.title).toBe(request.title);
  return /\/pages\/(\d+)/.exec(answer.page.path)?.[1] ?? '';
}

const dialog = (epic: Epic, viewer: Viewer) =>
  panelFrame(site, viewer, epic, { modal: { view: 'status-report' } }).ask('show-issue', {});

async function todayOf(epic: Epic, viewer: Viewer): Promise<unknown> {
  const { result } = JSON.parse((await dialog(epic, viewer)).text) as { result: { today: unknown } };
  return result.today;
}

const figuresOf = (pageId: string, viewer: Viewer) =>
  new AppFrame<FiguresCalls>(site, viewer, {
    moduleKey: 'project-page',
    extension: { project: { id: bookId } },
  }).call('page-figures', { pageId, first: 0 });

const creating = { product: 'confluence', method: 'POST', path: '/wiki/api/v2/pages\\?' };

describe('a page that somebody cannot see', () => {
  test('is not told to them, not written by them, and keeps its figures when they write their own', async () => {
    const epic = await newEpic(site, 'Two decks');
    const pageId = await written(epic, DIRECTOR, order('Merger talks', { spaceId: lead }));
    const [shown, followed] = [
      await dialog(epic, ENGINEER),
      await panelFrame(site, ENGINEER, epic).ask('follow-status-report', {}),
    ];
    expect(shown.text).toContain('"today":null');
    expect(followed.text).toContain('"kind":"not-written"');
    for (const { text } of [shown, followed]) expect(text).not.toMatch(new RegExp(`Merger|${pageId}`));
    const { versionNumber } = await bodyOf(site, pageId);
    expect(await write(epic, ENGINEER, order('Mine', { pageId }))).toEqual({ kind: 'page-refused' });
    const own = await written(epic, ENGINEER, order('Two decks of mine'));
    expect(own).not.toBe(pageId);
    expect((await bodyOf(site, pageId)).versionNumber).toBe(versionNumber);
    expect(await figuresOf(pageId, DIRECTOR)).toMatchObject({ kind: 'figures', title: 'Merger talks' });
    expect(await figuresOf(own, ENGINEER)).toMatchObject({ kind: 'figures', title: 'Two decks of mine' });
  });

  test('does not hide an older one that they can', async () => {
    const epic = await newEpic(site, 'Three decks');
    const pageId = await written(epic, MANAGER, order('Three decks for all'));
    await written(epic, DIRECTOR, order('Three decks for few', { spaceId: lead }));
    expect(await todayOf(epic, ENGINEER)).toMatchObject({ pageId, title: 'Three decks for all' });
  });
});

test('of another day or issue no page is written again', async () => {
  const [epic, other] = [await newEpic(site, 'Fore deck'), await newEpic(site, 'Aft deck')];
  const pageId = await written(epic, MANAGER, order('Fore deck report'));
  expect(await write(other, MANAGER, order('Aft deck report', { pageId }))).toEqual({ kind: 'page-refused' });
});

describe('a page that somebody put in the trash', () => {
  const trash = async (pageId: string): Promise<void> => {
    expect((await site.rest(ADMIN, 'DELETE', `/wiki/api/v2/pages/${pageId}`)).status).toBe(204);
  };

  test('is not written again, and another one is another report', async () => {
    const epic = await newEpic(site, 'Old chart');
    const pageId = await written(epic, MANAGER, order('Old chart report'));
    await trash(pageId);
    expect(await todayOf(epic, MANAGER)).toBeNull();
    expect((await dialog(epic, MANAGER)).text).toContain('"trashedTitle":"Old chart report"');
    expect(await write(epic, MANAGER, order('Old chart report', { pageId }))).toEqual({
      kind: 'page-refused',
    });
    const other = await written(epic, MANAGER, order('New chart report'));
    expect(other).not.toBe(pageId);
    expect(await todayOf(epic, MANAGER)).toMatchObject({ pageId: other });
  });

  test('and deleted while it is written again is not made anew', async () => {
    const epic = await newEpic(site, 'Lost chart');
    const pageId = await written(epic, MANAGER, order('Lost chart report'));
    await site.control('POST', 'clock', { advance: 'PT5M' });
    await site.holdUp({ match: { product: 'jira', path: '/search' }, times: 1 });
    const before = await site.callsSoFar();
    const writing = write(epic, MANAGER, order('Lost chart report', { pageId }));
    await site.called(before, isStored);
    await trash(pageId);
    const purge = `/wiki/api/v2/pages/${pageId}?purge=true`;
    expect((await site.rest(ADMIN, 'DELETE', purge)).status).toBe(204);
    await site.letGo();
    expect(await writing).toEqual({ kind: 'page-refused' });
    expect(await pagesNamed(site, 'Lost chart report')).toEqual([]);
  });
});

describe('a published report whose page Confluence did not take again', () => {
  test('is as it was, and the next order makes its own page', async () => {
    const epic = await newEpic(site, 'Bell');
    const pageId = await written(epic, DIRECTOR, order('Bell report'));
    const { versionNumber } = await bodyOf(site, pageId);
    const rules = [
      { match: { product: 'confluence', method: 'PUT' }, answer: { status: 429, retryAfter: 5 } },
    ];
    await site.control('POST', 'clock', { advance: 'PT5M' });
    await site.control('POST', 'faults', { rules });
    expect(await write(epic, MANAGER, order('Bell report', { pageId }))).toMatchObject({ kind: 'failed' });
    await site.heal();
    expect(await todayOf(epic, ENGINEER)).toMatchObject({ pageId });
    const other = await written(epic, ENGINEER, order('Bell, fresh'));
    expect(other).not.toBe(pageId);
    expect((await bodyOf(site, pageId)).versionNumber).toBe(versionNumber);
    expect(await figuresOf(pageId, DIRECTOR)).toMatchObject({ kind: 'figures', title: 'Bell report' });
  });

  test('is found again by who pressed, also where the try has died', async () => {
    const epic = await newEpic(site, 'Whistle');
    const pageId = await written(epic, DIRECTOR, order('Whistle report'));
    await site.control('POST', 'clock', { advance: 'PT5M' });
    await site.control('POST', 'kill', { product: 'jira', nth: 2, when: 'before' });
    await write(epic, MANAGER, order('Whistle report', { pageId })).catch(() => undefined);
    await site.control('POST', 'clock', { advance: 'PT31S' });
    const other = await written(epic, MANAGER, order('Whistle, fresh'));
    expect(other).not.toBe(pageId);
    expect(await written(epic, MANAGER, order('Whistle report', { pageId }))).toBe(pageId);
    expect(await figuresOf(pageId, DIRECTOR)).toMatchObject({ kind: 'figures', title: 'Whistle report' });
  });
});

test.each(['before', 'after'] as const)(
  'an order whose answer was lost %s its page is finished by who gave it; others have their own',
  async (drop) => {
    const epic = await newEpic(site, `Buoy ${drop}`);
    const lost = order(`Buoy of the director ${drop}`, { spaceId: lead });
    await site.control('POST', 'faults', { rules: [{ match: creating, answer: { drop } }] });
    expect(await write(epic, DIRECTOR, lost)).toMatchObject({ kind: 'failed' });
    await site.heal();
    await written(epic, ENGINEER, order(`Buoy of the engineer ${drop}`));
    await written(epic, DIRECTOR, { ...lost, attempt: crypto.randomUUID() });
    expect(await pagesNamed(site, `Buoy of the director ${drop}`)).toHaveLength(1);
    expect(await pagesNamed(site, `Buoy of the engineer ${drop}`)).toHaveLength(1);
  },
);

test('where a title is taken, one is offered that is free, however many wrote theirs before', async () => {
  const epic = await newEpic(site, 'Many hands');
  const title = `Status report ${epic.key} today`;
  await written(epic, MANAGER, order(title));
  await written(epic, ADMIN, order(`${title} (2)`));
  const refused = await write(epic, ENGINEER, order(title));
  expect(refused).toEqual({ kind: 'title-taken', suggestion: `${title} (3)` });
  await written(epic, ENGINEER, order(`${title} (3)`));
});
