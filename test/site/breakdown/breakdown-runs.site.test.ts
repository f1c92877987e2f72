import { depthOf, isWrite } from '../../kit/product-calls';
import { childrenOf, newSpecifiedEpic, TASKS } from '../../kit/breakdowns';
import { BreakdownDesk, runIn } from './breakdown-desk';
import { newEpic } from '../spec/generate';
import { ADMIN, AppSite, CONTRACTOR, ENGINEER } from '../kit';
import { type Doc, specPage, withoutLists, writePage } from '../spec/spec-page-text';

jest.setTimeout(120_000);

let site: AppSite;
let desk: BreakdownDesk;

beforeAll(async () => {
  site = await AppSite.open();
  desk = await BreakdownDesk.at(site);
});
afterAll(() => site.end());
afterEach(async () => {
  await site.heal();
  await site.control('POST', 'lag', { searchMs: 0 });
});

const plant = (...rules: readonly object[]) => site.control('POST', 'faults', { rules });

describe('what it takes when all goes well', () => {
  test.each([
    { tasks: 200, calls: 6, depth: 2 },
    { tasks: 400, calls: 10, depth: 3 },
  ])('$tasks tasks are there after $calls calls', async ({ tasks, calls, depth }) => {
    const epic = await newSpecifiedEpic(site, `A budget of ${String(tasks)}`);
    await desk.open(epic);
    await site.slowly();
    const { products } = await site.callsDuring(async () => {
      const { run } = await desk.toTheEnd(epic, await desk.create(epic, desk.rows(tasks)));
      expect(run).toMatchObject({ total: tasks, open: 0, failed: [], list: 'shown' });
    });
    expect({ calls: products.length, depth: depthOf(products) }).toEqual({ calls, depth });
    const children = await childrenOf(site, epic);
    expect(new Set(children.map(({ summary }) => summary)).size).toBe(tasks);
    expect(children).toHaveLength(tasks);
  });

  test('one call more where the spec page has to show them', async () => {
    const epic = await newSpecifiedEpic(site, 'A page without a list');
    const page = await specPage(site, epic);
    await writePage(site, page, JSON.stringify(withoutLists(JSON.parse(page.body) as Doc)));
    await desk.open(epic);
    const { products } = await site.callsDuring(async () => {
      expect(runIn(await desk.create(epic, desk.rows(200))).run.list).toBe('added');
    });
    expect(products).toHaveLength(7);
    expect((await specPage(site, epic)).body.split('"blockCard"')).toHaveLength(2);
  });

  test('the grid of 600 children opens in four calls', async () => {
    const epic = await newSpecifiedEpic(site, 'Six hundred');
    const first = await desk.toTheEnd(epic, await desk.create(epic, desk.rows(500)));
    await desk.toTheEnd(
      epic,
      await desk.create(
        epic,
        desk.rows(100).map((one) => desk.row(`More: ${one.summary}`)),
        first.run.op,
      ),
    );
    const { products } = await site.callsDuring(async () => {
      const { answer, form } = await desk.open(epic);
      expect(answer).toMatchObject({ spec: { kind: 'spec' }, types: [{ typeId: desk.typeId }] });
      expect(answer.children).toHaveLength(600);
      expect(form).toMatchObject({ kind: 'task-form', typeId: desk.typeId });
    });
    expect(products.filter(isWrite)).toEqual([]);
    expect(products).toHaveLength(4);
    const small = await newEpic(site, 'No children yet');
    const { types } = (await desk.open(small)).answer;
    expect(types.length).toBeGreaterThan(1);
    expect(await desk.frame(epic).call('task-types', {})).toEqual({ kind: 'task-types', types });
    const hidden = desk.frame(epic, CONTRACTOR).call('task-types', {});
    expect(await hidden).toEqual({ kind: 'no-breakdown', why: 'not-visible' });
  });
});

test('an epic of one child: what says the same is told and not chosen, and one task more makes two', async () => {
  const epic = await newSpecifiedEpic(site, 'An only child');
  const [summary = ''] = TASKS;
  await site.rest(ADMIN, 'POST', '/rest/api/3/issue', {
    fields: {
      project: { id: epic.projectId },
      issuetype: { id: desk.typeId },
      summary,
      parent: { id: epic.id },
    },
  });
  const [byHand] = await childrenOf(site, epic);
  const { answer } = await desk.open(epic);
  expect(answer.children).toMatchObject([{ summary, madeBy: 'people', news: [] }]);
  const like = answer.proposals.filter(({ childId }) => childId !== null);
  expect(like).toMatchObject([{ summary, childId: byHand?.id, isChosen: false }]);
  const { run } = runIn(await desk.create(epic, [desk.row('A second one')]));
  expect(run).toMatchObject({ total: 1, made: [{ n: 0 }], failed: [] });
  expect((await childrenOf(site, epic)).map((child) => child.summary)).toEqual([summary, 'A second one']);
});

describe('what goes wrong in Jira', () => {
  test('each row that is refused is told by its own number, and can be tried again', async () => {
    const epic = await newEpic(site, 'Some are refused');
    const tasks = desk
      .rows(120)
      .map((one, n) =>
        n === 7
          ? { ...one, labels: ['x'.repeat(255), 'y'.repeat(255)], priorityId: '998' }
          : n === 55
            ? { ...one, typeId: desk.subtaskTypeId }
            : n === 119
              ? { ...one, priorityId: '999' }
              : one,
      );
    const first = await desk.toTheEnd(epic, await desk.create(epic, tasks));
    expect(first.run.failed).toEqual([
      { n: 7, why: 'priority' },
      { n: 55, why: 'parent' },
      { n: 119, why: 'priority' },
    ]);
    const children = await childrenOf(site, epic);
    expect(children).toHaveLength(117);
    for (const { n, key } of first.run.made)
      expect(children.find((child) => child.key === key)?.summary).toBe(`Task number ${String(n)}`);
    const again = await desk.toTheEnd(epic, await desk.goOn(epic, 'retry-failed'));
    expect(again.run.failed.map(({ n }) => n)).toEqual([7, 55, 119]);
    expect(await childrenOf(site, epic)).toHaveLength(117);
  });

  test('a lost answer is found under keys that no search knows yet, and nothing is made twice', async () => {
    const epic = await newEpic(site, 'A lost answer');
    await site.control('POST', 'lag', { searchMs: 600_000 });
    await plant({
      match: { product: 'jira', method: 'POST', path: 'issue/bulk$' },
      times: 1,
      answer: { drop: 'after' },
    });
    const first = runIn(await desk.create(epic, desk.rows(60)));
    expect(first).toMatchObject({ state: 'open', run: { open: 50 } });
    const last = await desk.toTheEnd(epic, await desk.goOn(epic));
    expect(last.run.made).toHaveLength(60);
    await site.control('POST', 'lag', { searchMs: 0 });
    await site.control('POST', 'clock', { advance: 'PT15M' });
    expect(await childrenOf(site, epic)).toHaveLength(60);
  });

  test('a call that never arrived is made again once it can no longer arrive', async () => {
    const epic = await newEpic(site, 'Never arrived');
    await plant({
      match: { product: 'jira', method: 'POST', path: 'issue/bulk$' },
      times: 1,
      answer: { drop: 'before' },
    });
    const first = runIn(await desk.create(epic, desk.rows(60)));
    const waiting = runIn(await desk.goOn(epic));
    expect({ first: first.run.open, waits: waiting.waitMs > 0 }).toEqual({ first: 50, waits: true });
    expect((await desk.toTheEnd(epic, waiting)).run.made).toHaveLength(60);
    expect(await childrenOf(site, epic)).toHaveLength(60);
  });

  test('who is held up is told until when, and goes on', async () => {
    const epic = await newEpic(site, 'Held up');
    await plant({
      match: { product: 'jira', method: 'POST', path: 'issue/bulk$' },
      times: 4,
      answer: { status: 429, retryAfter: 600 },
    });
    const held = runIn(await desk.create(epic, desk.rows(100)));
    expect(held).toMatchObject({ isHeldUp: true, waitMs: 600_000, run: { made: [], open: 100 } });
    expect((await desk.toTheEnd(epic, held)).run.made).toHaveLength(100);
  });

  test('what a person writes on the page during a run stays, and the list comes below it', async () => {
    const epic = await newSpecifiedEpic(site, 'Edited meanwhile');
    const before = await specPage(site, epic);
    await writePage(site, before, JSON.stringify(withoutLists(JSON.parse(before.body) as Doc)));
    const first = runIn(await desk.create(epic, desk.rows(300)));
    const page = await specPage(site, epic);
    const said = { type: 'paragraph', content: [{ type: 'text', text: 'Mind the old orders.' }] };
    const doc = JSON.parse(page.body) as Doc;
    await writePage(site, page, JSON.stringify({ ...doc, content: [...doc.content, said] }));
    const { run } = await desk.toTheEnd(epic, first);
    expect(run).toMatchObject({ list: 'added', open: 0 });
    const after = (await specPage(site, epic)).body;
    expect(after).toContain('Mind the old orders.');
    expect(after.split('"blockCard"')).toHaveLength(2);
    expect(await childrenOf(site, epic)).toHaveLength(300);
  });

  test('a page that is put into the trash once it was read is back, with the list', async () => {
    // What an event sets off reads the page, too.
    await site.loseEvents();
    const epic = await newSpecifiedEpic(site, 'Page trashed');
    const page = await specPage(site, epic);
    await writePage(site, page, JSON.stringify(withoutLists(JSON.parse(page.body) as Doc)));
    await site.holdUp({ match: { product: 'jira', method: 'POST', path: 'issue/bulk$' }, times: 1 });
    const before = await site.callsSoFar();
    const made = desk.create(epic, desk.rows(3));
    await site.called(before, ({ path }) => path.includes(`/pages/${page.id}`));
    await site.rest(ADMIN, 'DELETE', `/wiki/api/v2/pages/${page.id}`);
    await site.letGo();
    expect((await desk.toTheEnd(epic, await made)).run).toMatchObject({ list: 'added', open: 0 });
    const body = (await specPage(site, epic)).body;
    expect(body.split('"blockCard"')).toHaveLength(2);
  });

  test('the page was deleted meanwhile: the tasks stay, and it is said', async () => {
    const epic = await newSpecifiedEpic(site, 'Page deleted');
    const { id } = await specPage(site, epic);
    await site.rest(ADMIN, 'DELETE', `/wiki/api/v2/pages/${id}`);
    const { run } = await desk.toTheEnd(epic, await desk.create(epic, desk.rows(3)));
    expect(run).toMatchObject({ list: 'page-gone', open: 0 });
    expect(await childrenOf(site, epic)).toHaveLength(3);
  });
});

describe('two at once', () => {
  test('two tabs that press at the same moment make one set', async () => {
    const epic = await newEpic(site, 'Two tabs');
    const answers = await Promise.all([desk.create(epic, desk.rows(60)), desk.create(epic, desk.rows(60))]);
    expect(answers.map((answer) => runIn(answer).state).sort()).toEqual(['over', 'overtaken']);
    expect(await childrenOf(site, epic)).toHaveLength(60);
  });

  test('a screen that was drawn before the last run makes nothing', async () => {
    const epic = await newEpic(site, 'An old screen');
    await desk.create(epic, desk.rows(5));
    expect(runIn(await desk.create(epic, desk.rows(5), null, ENGINEER)).state).toBe('overtaken');
    expect(await childrenOf(site, epic)).toHaveLength(5);
  });

  test('what is cancelled is not made, and what was made stays', async () => {
    const epic = await newEpic(site, 'Cancelled');
    const first = runIn(await desk.create(epic, desk.rows(300)));
    expect(first.run).toMatchObject({ open: 100 });
    expect(runIn(await desk.goOn(epic, 'cancel'))).toMatchObject({
      state: 'over',
      run: { isCancelled: true, open: 0 },
    });
    expect(await childrenOf(site, epic)).toHaveLength(200);
  });
});

test('tasks that the app may not create are told as that, and made once it may', async () => {
  const epic = await newSpecifiedEpic(site, 'Not granted');
  await desk.open(epic);
  await site.control('POST', 'app', { missingScopes: ['write:jira-work'] });
  const { run } = await desk.toTheEnd(epic, await desk.create(epic, desk.rows(2)));
  expect(run.failed.map(({ why }) => why)).toEqual(['not-granted', 'not-granted']);
  await site.heal();
  const again = await desk.toTheEnd(epic, await desk.goOn(epic, 'retry-failed'));
  expect(again.run.failed).toEqual([]);
  expect(await childrenOf(site, epic)).toHaveLength(2);
});
