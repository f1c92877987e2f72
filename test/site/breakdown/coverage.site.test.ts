import { type CoverageCalls } from '../../../src/contract/breakdown/coverage';
import { type IssueCalls } from '../../../src/contract/issue';
import { type PanelCalls } from '../../../src/contract/panel';
import { type ProposalView } from '../../../src/contract/breakdown/breakdown';
import { breakdownFrame, type Child, childrenOf, CRITERIA, newSpecifiedEpic } from '../../kit/breakdowns';
import { depthOf, isWrite } from '../../kit/product-calls';
import { BreakdownDesk } from './breakdown-desk';
import { type Epic, spaceIdOf } from '../spec/generate';
import {
  ADMIN,
  AppFrame,
  AppSite,
  AUDITOR,
  JIRA_ONLY,
  MANAGER,
  panelFrame,
  projectFrame,
  type Viewer,
} from '../kit';
import { bodyOf, choiceOf, reportPages, scheduleIn } from '../reports/reports';
import { specPage, writePage } from '../spec/spec-page-text';

jest.setTimeout(120_000);

let site: AppSite;
let desk: BreakdownDesk;
let epic: Epic;
let child: Child;

const [CRITERION = ''] = CRITERIA;
const REWORDED = 'Orders can be tracked on a map within a minute';

const panelOf = (viewer: Viewer, issue: Pick<Epic, 'id' | 'key'>) =>
  new AppFrame<CoverageCalls & PanelCalls & Pick<IssueCalls, 'show-issue'>>(site, viewer, {
    moduleKey: 'issue-panel',
    extension: { issue: { id: issue.id, key: issue.key }, project: { id: epic.projectId } },
  });

async function reword(words: string): Promise<void> {
  const page = await specPage(site, epic);
  await writePage(site, page, page.body.replaceAll(CRITERION, words));
}

/** An epic with a spec and its tasks, of which one serves the first criterion and none the second. */
async function specified(summary: string): Promise<void> {
  epic = await newSpecifiedEpic(site, summary);
  const shown = await breakdownFrame(site, MANAGER, epic).call('show-issue', {});
  const proposals: readonly ProposalView[] = shown.kind === 'breakdown' ? shown.proposals : [];
  const chosen = proposals.filter((each) => each.isChosen && each.summary !== CRITERIA[1]);
  const rows = chosen.map((each) => desk.row(each.summary, { criteria: each.criteria, origin: each.origin }));
  await desk.toTheEnd(epic, await desk.create(epic, rows));
  const made = (await childrenOf(site, epic)).find((each) => each.summary === CRITERION);
  child = made ?? { id: '0', key: '', summary: '' };
}

beforeAll(async () => {
  site = await AppSite.open();
  desk = await BreakdownDesk.at(site);
  await specified('See what is covered');
});
afterAll(() => site.end());
afterEach(() => site.heal());

const coverage = async (viewer: Viewer = MANAGER) => panelOf(viewer, epic).call('show-coverage', {});
const served = async (viewer: Viewer = MANAGER) => {
  const room = await panelOf(viewer, child).call('show-issue', {});
  return room.kind === 'room' ? room.served : null;
};

test('the panel tells beforehand who may make tasks of the epic, and who may edit it', async () => {
  const rights = (viewer: Viewer) => panelOf(viewer, epic).call('room-rights', {});
  expect(await rights(MANAGER)).toEqual({ kind: 'room-rights', mayCreateTasks: true, mayEdit: true });
  expect(await rights(AUDITOR)).toEqual({ kind: 'room-rights', mayCreateTasks: false, mayEdit: false });
});

test('the epic says of each criterion how far it is, in three reads', async () => {
  expect(await coverage()).toMatchObject({
    kind: 'coverage',
    criteria: [
      { words: CRITERION, state: 'covered', hasChanged: false, children: [{ key: child.key }] },
      { words: CRITERIA[1], state: 'uncovered', children: [] },
    ],
  });
  await site.slowly();
  const { products } = await site.callsDuring(() => coverage());
  expect({ calls: products.length, depth: depthOf(products) }).toEqual({ calls: 3, depth: 2 });
});

test('what was made a moment ago is covered, and not proposed again, before a search knows of it', async () => {
  const fresh = await newSpecifiedEpic(site, 'See what was made just now');
  const frame = breakdownFrame(site, MANAGER, fresh);
  await site.control('POST', 'lag', { searchMs: 600_000 });
  const before = await frame.call('show-issue', {});
  const proposals: readonly ProposalView[] = before.kind === 'breakdown' ? before.proposals : [];
  const chosen = proposals.filter(({ isChosen }) => isChosen);
  const made = chosen.map((each) => desk.row(each.summary, { criteria: each.criteria, origin: each.origin }));
  await desk.toTheEnd(fresh, await desk.create(fresh, made));
  const after = await frame.call('show-issue', {});
  const shown = await panelOf(MANAGER, fresh).call('show-coverage', {});
  await site.control('POST', 'lag', { searchMs: 0 });
  expect(shown).toMatchObject({ criteria: [{ state: 'covered' }, { state: 'covered' }] });
  expect(after).toMatchObject({ kind: 'breakdown', children: made.map(() => ({ news: [] })) });
  expect(after.kind === 'breakdown' && after.proposals.filter(({ isChosen }) => isChosen)).toEqual([]);
});

test('a child says in its first answer which part of the spec it serves', async () => {
  expect(await served()).toMatchObject({
    spec: { kind: 'spec', title: `${epic.summary} - Product Spec` },
    criteria: [{ words: CRITERION, hasChanged: false }],
  });
  const { products } = await site.callsDuring(() => served());
  expect(products).toHaveLength(2);
});

describe('when a criterion is reworded', () => {
  let times = 0;
  beforeEach(() => specified(`See what has changed ${String((times += 1))}`));

  test('a reworded criterion is told on epic and child, and a seen one no more on the child', async () => {
    await reword(REWORDED);
    expect(await coverage()).toMatchObject({ criteria: [{ words: REWORDED, hasChanged: true }, {}] });
    expect(await served()).toMatchObject({
      criteria: [{ words: REWORDED, before: CRITERION, hasChanged: true }],
    });
    expect(await panelOf(MANAGER, child).call('settle-served', { wish: 'seen' })).toEqual({ kind: 'seen' });
    expect(await served()).toMatchObject({ criteria: [{ words: REWORDED, hasChanged: false }] });
  });

  test('Update task brings the new words into the task, once, and leaves a trace', async () => {
    await reword(REWORDED);
    const summary = async () => {
      const { body } = await site.rest(
        ADMIN,
        'GET',
        `/rest/api/3/issue/${child.id}?fields=summary,description`,
      );
      return (body as { fields: object }).fields;
    };
    const before = await summary();
    // As Jira has it, who may not edit an issue has no field of it on the form.
    expect(await panelOf(AUDITOR, child).call('settle-served', { wish: 'update' })).toEqual({
      kind: 'not-accepted',
    });
    expect(await summary()).toEqual(before);
    expect(await panelOf(MANAGER, child).call('settle-served', { wish: 'update' })).toEqual({
      kind: 'updated',
    });
    expect(JSON.stringify(await summary())).toContain(REWORDED);
    const { products } = await site.callsDuring(() =>
      panelOf(MANAGER, child).call('settle-served', { wish: 'update' }),
    );
    expect(products.filter(isWrite)).toEqual([]);
    expect(await served()).toMatchObject({ criteria: [{ words: REWORDED, hasChanged: false }] });
  });

  test('who may edit the issue accepts a change for the epic', async () => {
    await reword(REWORDED);
    const shown = await coverage();
    const criterionId = shown.kind === 'coverage' ? (shown.criteria[0]?.id ?? '') : '';
    expect(await panelOf(AUDITOR, epic).call('accept-criterion', { criterionId })).toEqual({
      kind: 'may-not-edit',
    });
    expect(await coverage()).toMatchObject({ criteria: [{ hasChanged: true }, {}] });
    expect(await panelOf(MANAGER, epic).call('accept-criterion', { criterionId })).toEqual({
      kind: 'accepted',
    });
    expect(await coverage()).toMatchObject({ criteria: [{ hasChanged: false }, {}] });
  });

  test('who cannot see the page learns none of its words', async () => {
    const onThePageOnly = 'Orders arrive by drone';
    await reword(onThePageOnly);
    const answers = async (viewer: Viewer) => [
      (await panelOf(viewer, child).ask('show-issue', {})).text,
      (await panelOf(viewer, epic).ask('show-coverage', {})).text,
    ];
    const words = expect.stringContaining(onThePageOnly) as string;
    expect(await answers(MANAGER)).toEqual([words, words]);
    expect((await answers(JIRA_ONLY)).join()).not.toContain(onThePageOnly);
    expect(await served(JIRA_ONLY)).toMatchObject({ criteria: [] });
  });
});

test.each([{ wish: 'everything' }, { wish: 1 }, { wish: null }])(
  'a forged wish %j is refused',
  async (payload) => {
    expect(await panelOf(MANAGER, child).ask('settle-served', payload)).toMatchObject({
      text: expect.stringContaining('invalid-request') as string,
    });
  },
);

test('an issue whose property was forged serves nothing that storage does not know', async () => {
  const [, other] = await childrenOf(site, epic);
  await site.rest(ADMIN, 'PUT', `/rest/api/3/issue/${other?.id ?? ''}/properties/lockstep.task`, {
    v: 1,
    specIssueId: '999999',
    criteria: ['c-00000000'],
    order: 0,
    plan: 'x',
  });
  const room = await panelOf(MANAGER, { id: other?.id ?? '', key: other?.key ?? '' }).call('show-issue', {});
  expect(room).toMatchObject({ kind: 'room', served: { spec: { kind: 'no-spec' }, criteria: [] } });
});

test('the weekly report counts the criteria too, and no product call is made for it', async () => {
  await specified('Told of by the week');
  const choice = choiceOf(await scheduleIn(site, 600), await spaceIdOf(site, 'PROD'));
  const project = { id: epic.projectId, key: 'BOOK', summary: '' };
  const frame = projectFrame(site, ADMIN, project);
  await frame.call('turn-on-report', choice);
  const publish = async () => {
    expect(await frame.call('publish-report', {})).toMatchObject({ kind: 'published' });
  };
  await publish();
  const { products } = await site.callsDuring(publish);
  const pagesRead = products.filter(({ path }) => path.includes('/content/search'));
  expect(pagesRead).toHaveLength(2);
  const [page] = await reportPages(site, 'BOOK');
  const { value } = await bodyOf(site, page?.id ?? '');
  expect(value).toMatch(/\d+ of \d+ acceptance criteria"/);
  expect(value).toContain(`${epic.summary} - Product Spec`);
});

/** *Write status report* on the epic; what the page says, and the pages of specs that were read for it. */
async function statusReport(title: string) {
  const request = {
    ...{ attempt: crypto.randomUUID(), spaceId: await spaceIdOf(site, 'PROD'), parentId: null },
    ...{ title, days: 7, pageId: null },
  };
  let path = '';
  const { products } = await site.callsDuring(async () => {
    const written = await panelFrame(site, MANAGER, epic).call('write-status-report', request);
    expect(written).toMatchObject({ kind: 'written' });
    if (written.kind === 'written') ({ path } = written.page);
  });
  const { value } = await bodyOf(site, /\/pages\/(\d+)/.exec(path)?.[1] ?? '');
  return { value, searches: products.filter((call) => call.path.includes('/content/search')).length };
}

test('a report that somebody asks for about the epic counts them too, where all of its readers may read the spec', async () => {
  const open = await statusReport('How far are we?');
  expect(open.value).toMatch(/\d+ of \d+ acceptance criteria"/);
  expect(open.value).toContain(`${epic.summary} - Product Spec`);
  expect(open.searches).toBe(2);
  const user = [{ type: 'known', accountId: (await site.user(MANAGER)).accountId }];
  const { id } = await specPage(site, epic);
  const restricted = await site.rest(MANAGER, 'PUT', `/wiki/rest/api/content/${id}/restriction`, [
    { operation: 'read', restrictions: { user } },
  ]);
  expect(restricted.status).toBe(200);
  const closed = await statusReport('How far are we, in secret?');
  expect(closed.value).toContain('No spec with acceptance criteria.');
  expect(closed.value).not.toContain('Product Spec');
});
