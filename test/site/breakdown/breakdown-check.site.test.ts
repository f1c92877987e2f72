import { type TaskFormAnswer } from '../../../src/contract/breakdown/breakdown';
import { childrenOf, newSpecifiedEpic } from '../../kit/breakdowns';
import { isWrite } from '../../kit/product-calls';
import { BreakdownDesk, runIn } from './breakdown-desk';
import { type Epic, newEpic, projectNamed } from '../spec/generate';
import { ADMIN, AppSite, ENGINEER, type IssueName, LEAVER } from '../kit';

jest.setTimeout(120_000);

let site: AppSite;
let desk: BreakdownDesk;

beforeAll(async () => {
  site = await AppSite.open();
  desk = await BreakdownDesk.at(site);
});
afterAll(() => site.end());
afterEach(() => site.heal());

const accountIds = (...emails: readonly string[]): Promise<readonly string[]> =>
  Promise.all(emails.map(async (email) => (await site.user(email)).accountId));

/** An epic of the project whose bugs need a severity. */
async function newStrictEpic(summary: string): Promise<Epic> {
  const project = await projectNamed(site, 'HAFEN');
  const epicType = project.issueTypes.find(({ hierarchyLevel }) => hierarchyLevel === 1);
  const fields = { project: { id: project.id }, issuetype: { id: epicType?.id }, summary };
  const { body } = await site.rest(ADMIN, 'POST', '/rest/api/3/issue', { fields });
  return { ...(body as IssueName), summary, projectId: project.id };
}

/** Such an epic, and the type of its bugs. */
async function strictEpic(summary: string): Promise<{ readonly epic: Epic; readonly bug: TaskFormAnswer }> {
  const [epic, project] = await Promise.all([newStrictEpic(summary), projectNamed(site, 'HAFEN')]);
  for (const { id: typeId } of project.issueTypes) {
    const form = await desk.frame(epic, ADMIN).call('task-form', { typeId, accountIds: [] });
    if (form.kind === 'task-form' && form.required.length > 0) return { epic, bug: form };
  }
  throw new Error('No type of the project asks for a field.');
}

test('a field that the project asks for is told before anything is made, also for rows that lack nothing', async () => {
  const { epic, bug } = await strictEpic('Asks for more');
  expect(bug.required).toHaveLength(1);
  const types = (await desk.open(epic, ADMIN)).answer.types.map(({ typeId }) => typeId);
  const free = types.find((typeId) => typeId !== bug.typeId) ?? '';
  const rows = [desk.row('Fine', { typeId: free }), desk.row('A bug', { typeId: bug.typeId })];
  const answer = await desk.create(epic, rows, null, ADMIN);
  expect(answer).toEqual({
    kind: 'task-problems',
    problems: [[], [{ kind: 'fields-required', names: bug.required }]],
  });
  expect(await childrenOf(site, epic)).toEqual([]);
});

test('an order of two hundred whose form nobody has opened is checked before anything is made', async () => {
  const { epic: opened, bug } = await strictEpic('Opened');
  const epic = await newStrictEpic('Nobody opened it');
  const types = (await desk.open(opened, ADMIN)).answer.types.map(({ typeId }) => typeId);
  const free = types.find((typeId) => typeId !== bug.typeId) ?? '';
  const rows = desk.rows(200).map((one, n) => ({ ...one, typeId: n === 199 ? bug.typeId : free }));
  const { products } = await site.callsDuring(async () => {
    const answer = await desk.create(epic, rows, null, ADMIN);
    const problems = rows.map((_, n) =>
      n === 199 ? [{ kind: 'fields-required', names: bug.required }] : [],
    );
    expect(answer).toEqual({ kind: 'task-problems', problems });
  });
  expect(products.filter(isWrite)).toEqual([]);
  expect(await childrenOf(site, epic)).toEqual([]);
});

test('what only Jira finds out is told on its row, and the others are made', async () => {
  const { epic: opened, bug } = await strictEpic('Its form came');
  const epic = await newStrictEpic('Its form does not come');
  const types = (await desk.open(opened, ADMIN)).answer.types.map(({ typeId }) => typeId);
  const free = types.find((typeId) => typeId !== bug.typeId) ?? '';
  const silent = { match: { product: 'jira', path: 'createmeta' }, answer: { status: 500 } };
  await site.control('POST', 'faults', { rules: [silent] });
  const rows = [
    desk.row('Fine', { typeId: free }),
    desk.row('A bug', { typeId: bug.typeId }),
    desk.row('Also fine', { typeId: free }),
  ];
  const { run } = runIn(await desk.create(epic, rows, null, ADMIN));
  expect(run).toMatchObject({ made: [{ n: 0 }, { n: 2 }], failed: [{ n: 1, why: 'other-field' }] });
  expect((await childrenOf(site, epic)).map(({ summary }) => summary)).toEqual(['Fine', 'Also fine']);
});

test('a type that the dialog has not offered is told on its row', async () => {
  const epic = await newEpic(site, 'Offered types');
  await desk.frame(epic).call('show-issue', {});
  const rows = [desk.row('Fine'), desk.row('Below nothing', { typeId: desk.subtaskTypeId })];
  expect(await desk.create(epic, rows)).toEqual({
    kind: 'task-problems',
    problems: [[], [{ kind: 'type-not-allowed' }]],
  });
});

test('two hundred tasks for people whom the dialog knows are checked and made in six calls', async () => {
  const epic = await newSpecifiedEpic(site, 'Known people');
  const [engineer, leaver] = await accountIds(ENGINEER, LEAVER);
  await desk.frame(epic).call('show-issue', {});
  const asked = { typeId: desk.typeId, accountIds: [engineer ?? '', leaver ?? ''] };
  const form = await desk.frame(epic).call('task-form', asked);
  expect(form).toMatchObject({ kind: 'task-form', notAssignable: [leaver] });
  const given = (to: string | undefined) => desk.rows(200).map((one) => ({ ...one, assigneeId: to ?? null }));
  const refused = await site.callsDuring(async () => {
    expect(await desk.create(epic, given(leaver))).toMatchObject({ kind: 'task-problems' });
  });
  expect(refused.products).toHaveLength(2);
  const made = await site.callsDuring(async () => {
    expect(await desk.create(epic, given(engineer))).toMatchObject({ kind: 'task-run', state: 'over' });
  });
  expect(made.products).toHaveLength(6);
});

test('many people are asked about in one call', async () => {
  const epic = await newEpic(site, 'Many people');
  const ids = await accountIds(ENGINEER, LEAVER, ADMIN, 'marcus@example.com');
  const { products } = await site.callsDuring(async () => {
    const form = await desk.frame(epic).call('task-form', { typeId: desk.typeId, accountIds: ids });
    expect(form).toMatchObject({ notAssignable: [ids[1]] });
  });
  expect(products.filter(({ path }) => path.includes('assignable'))).toHaveLength(2);
});
