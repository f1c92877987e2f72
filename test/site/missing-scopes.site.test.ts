import { generateSpec, newEpic, onceOfEach, tracesOf } from './spec/generate';
import { firstSpecs, FREE, NOT_GRANTED } from './first-specs';
import { AppSite, issueFrame, MANAGER } from './kit';

jest.setTimeout(120_000);

let site: AppSite;
let specs: Awaited<ReturnType<typeof firstSpecs>>;

beforeAll(async () => {
  site = await AppSite.open();
  specs = await firstSpecs(site);
});
afterAll(() => site.end());
afterEach(() => site.heal());

test.each([
  'read:jira-work',
  'write:jira-work',
  'read:page:confluence',
  'write:page:confluence',
  'storage:app',
])('without the scope %s no spec is begun', async (scope) => {
  const epic = await newEpic(site, `Without the scope ${scope}`);
  await site.control('POST', 'app', { missingScopes: [scope] });
  expect(await specs.create(MANAGER, epic)).toEqual(NOT_GRANTED);
  await site.heal();
  await specs.expectUntouched(epic);
});

test.each([
  { scope: 'write:jira-work', hindrance: 'not-granted-in-jira' },
  { scope: 'write:page:confluence', hindrance: 'not-granted' },
  { scope: 'read:page:confluence', hindrance: 'not-granted' },
  { scope: 'read:space:confluence', hindrance: 'not-granted' },
  { scope: 'search:confluence', hindrance: 'not-granted' },
])('without the scope $scope the issue itself says of which product, with not a call more', async (given) => {
  const { scope, hindrance } = given;
  const epic = await newEpic(site, `Shown without the scope ${scope}`);
  await site.control('POST', 'app', { missingScopes: [scope] });
  const { products } = await site.callsDuring(async () => {
    expect(await specs.show(MANAGER, epic)).toEqual({ ...FREE, hindrance });
  });
  expect(products).toHaveLength(2);
});

test('the history says what is not granted, where it may not name people', async () => {
  const epic = await newEpic(site, 'History without a scope');
  await generateSpec(issueFrame(site, MANAGER, epic), specs.order(epic));
  await site.control('POST', 'app', { missingScopes: ['read:jira-user'] });
  const dialog = issueFrame(site, MANAGER, epic, { modal: { view: 'history' } });
  expect(await dialog.call('show-issue', {})).toEqual(NOT_GRANTED);
});

test('an update says what is not granted, where it may not read the issue', async () => {
  const epic = await newEpic(site, 'Updated without a scope');
  await generateSpec(issueFrame(site, MANAGER, epic), specs.order(epic));
  await site.control('POST', 'app', { missingScopes: ['read:jira-work'] });
  const press = { run: crypto.randomUUID(), accepted: [], kept: [] };
  expect(await issueFrame(site, MANAGER, epic).call('update-spec', press)).toEqual({
    kind: 'not-written',
    failed: NOT_GRANTED,
  });
});

test.each(['generate', 'adopt', 'unlink'])('the dialog %s says what is not granted', async (view) => {
  const epic = await newEpic(site, `Dialog ${view} without a scope`);
  await site.control('POST', 'app', { missingScopes: ['write:jira-work'] });
  const dialog = issueFrame(site, MANAGER, epic, { modal: { view } });
  expect(await dialog.call('show-issue', {})).toEqual(NOT_GRANTED);
});

test('a scope that goes while a spec is made leaves it open, and it is finished once it is back', async () => {
  const epic = await newEpic(site, 'Scope taken away half-way');
  const frame = issueFrame(site, MANAGER, epic);
  expect(await specs.create(MANAGER, epic)).toMatchObject({ kind: 'page-made' });
  await site.control('POST', 'app', { missingScopes: ['write:jira-work'] });
  const goOn = () => frame.call('continue-spec', { attempt: crypto.randomUUID(), after: null });
  expect(await goOn()).toEqual(NOT_GRANTED);
  await site.heal();
  expect(await goOn()).toMatchObject({ kind: 'done' });
  expect(await tracesOf(site, epic)).toEqual(onceOfEach(epic));
});
