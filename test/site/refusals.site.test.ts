import {
  type Epic,
  generateSpec,
  newEpic,
  NO_TRACE,
  onceOfEach,
  type Order,
  orderFor,
  projectNamed,
  spaceIdOf,
  tracesOf,
} from './spec/generate';
import {
  ADMIN,
  AppSite,
  AUDITOR,
  CONTRACTOR,
  generateFrame,
  issueFrame,
  type IssueName,
  JIRA_ONLY,
  LEAVER,
  macroFrame,
  MANAGER,
  projectFrame,
  SUPPORT,
  type Viewer,
} from './kit';

jest.setTimeout(120_000);

let site: AppSite;
let project: IssueName;
const spaces: Record<string, string> = {};

beforeAll(async () => {
  site = await AppSite.open();
  project = await projectNamed(site, 'BOOK');
  for (const key of ['PROD', 'LEIT', 'LEAD']) spaces[key] = await spaceIdOf(site, key);
});
afterAll(() => site.end());
afterEach(() => site.heal());

const order = (epic: Epic, spaceKey = 'PROD'): Order => orderFor(epic, spaces[spaceKey] ?? '');
const show = (viewer: Viewer, epic: Epic) => issueFrame(site, viewer, epic).call('show-issue', {});
const preview = (viewer: Viewer, epic: Epic) => generateFrame(site, viewer, epic).call('show-issue', {});
const hindrance = async (viewer: Viewer, epic: Epic) => {
  const answer = await issueFrame(site, viewer, epic).call('place-hindrance', {});
  return answer.kind === 'place-hindrance' ? answer.hindrance : answer;
};
const create = (viewer: Viewer, epic: Epic, spaceKey?: string) =>
  issueFrame(site, viewer, epic).call('create-spec', {
    ...order(epic, spaceKey),
    attempt: crypto.randomUUID(),
  });

/** Nothing is written, and the issue is as free as before. */
async function expectUntouched(epic: Epic): Promise<void> {
  expect(await tracesOf(site, epic)).toEqual(NO_TRACE);
  expect(await show(ADMIN, epic)).toEqual({ kind: 'no-spec', hindrance: null, canComment: true });
}

const FREE = { kind: 'no-spec', hindrance: null, canComment: true };
const NOT_GRANTED = { kind: 'failed', reason: 'not-granted', retryable: false };
const FORBIDDEN = { kind: 'failed', reason: 'forbidden', retryable: false };

describe('who may not', () => {
  test.each<{ who: string; viewer: Viewer; space?: string; shown: object; seen: object; made: object }>([
    {
      who: 'somebody who sees the epic and may not edit it',
      viewer: AUDITOR,
      shown: { kind: 'no-spec', hindrance: 'may-not-edit', canComment: false },
      seen: { kind: 'preview' },
      made: { kind: 'may-not-edit' },
    },
    {
      who: 'somebody who does not see the project',
      viewer: CONTRACTOR,
      shown: { kind: 'not-visible' },
      seen: { kind: 'not-visible' },
      made: { kind: 'not-visible' },
    },
    {
      who: 'somebody who may read the space and not create in it',
      viewer: MANAGER,
      space: 'LEIT',
      shown: FREE,
      seen: { kind: 'preview' },
      made: { kind: 'place-refused' },
    },
    {
      who: 'somebody who does not see the space',
      viewer: SUPPORT,
      space: 'LEAD',
      shown: FREE,
      seen: { kind: 'preview' },
      made: { kind: 'place-refused' },
    },
    {
      who: 'somebody without Confluence',
      viewer: JIRA_ONLY,
      shown: FREE,
      seen: { kind: 'preview', place: { kind: 'no-space', why: 'no-access' } },
      made: { kind: 'place-refused' },
    },
    {
      who: 'a deactivated account',
      viewer: LEAVER,
      shown: FORBIDDEN,
      seen: FORBIDDEN,
      made: FORBIDDEN,
    },
  ])('$who', async ({ who, viewer, space, shown, seen, made }) => {
    const epic = await newEpic(site, `Refused to ${who}`);
    expect(await show(viewer, epic)).toEqual(shown);
    expect(await preview(viewer, epic)).toMatchObject(seen);
    expect(await create(viewer, epic, space)).toEqual(made);
    await expectUntouched(epic);
  });

  test('a spec that others have begun is not continued by who may not edit', async () => {
    const epic = await newEpic(site, 'Begun by others');
    await create(MANAGER, epic);
    const resume = { attempt: crypto.randomUUID(), after: null };
    expect(await issueFrame(site, AUDITOR, epic).call('continue-spec', resume)).toEqual({
      kind: 'may-not-edit',
    });
    expect(await issueFrame(site, CONTRACTOR, epic).call('continue-spec', resume)).toEqual({
      kind: 'not-visible',
    });
    expect(await tracesOf(site, epic)).toMatchObject({ remoteLinks: [], comments: 0 });
  });
});

/** One call of each screen of the app. */
const screens = (viewer: Viewer, epic: Epic) => ({
  issue: () => issueFrame(site, viewer, epic).ask('show-issue', {}),
  macro: () => macroFrame(site, viewer, { source: 'epic', epicId: epic.id }).ask('macro-status', {}),
  project: () => projectFrame(site, viewer, project).ask('show-reports', {}),
});

describe('what the installation is short of', () => {
  test('without a licence every screen says so and reads nothing', async () => {
    const epic = await newEpic(site, 'Without a licence');
    await site.control('POST', 'app', { license: 'inactive' });
    const { products, storage } = await site.callsDuring(async () => {
      for (const call of Object.values(screens(MANAGER, epic)))
        expect(await call()).toEqual({ status: 200, text: '{"result":{"kind":"unlicensed"}}' });
      expect(await create(MANAGER, epic)).toEqual({ kind: 'unlicensed' });
    });
    expect([...products, ...storage]).toEqual([]);
  });

  test('an anonymous reader gets a macro that reads nothing, and nothing else', async () => {
    const epic = await newEpic(site, 'For anonymous readers');
    const { issue, macro, project: reports } = screens(null, epic);
    const { products, storage } = await site.callsDuring(async () => {
      expect(await macro()).toEqual({ status: 200, text: '{"result":{"kind":"anonymous"}}' });
      for (const call of [issue, reports]) {
        const { status, text } = await call();
        expect({ status, text }).toEqual({
          status: 403,
          text: expect.stringContaining('unlicensed') as unknown,
        });
      }
    });
    expect([...products, ...storage]).toEqual([]);
  });

  test('without consent the platform asks for it, and afterwards all works for who gave it', async () => {
    const epic = await newEpic(site, 'Without consent');
    await site.control('POST', 'app', { consent: false });
    for (const call of Object.values(screens(MANAGER, epic)))
      expect(await call()).toMatchObject({
        status: 403,
        text: expect.stringContaining('needs-consent') as unknown,
      });
    await expect(create(MANAGER, epic)).rejects.toMatchObject({ code: 'needs-consent' });

    await site.post(MANAGER, 'allow-access', {});
    for (const call of Object.values(screens(MANAGER, epic)))
      expect(await call()).toMatchObject({ status: 200 });
    await expect(show(ADMIN, epic)).rejects.toMatchObject({ code: 'needs-consent' });
    const { answer } = await generateSpec(issueFrame(site, MANAGER, epic), order(epic));
    expect(answer).toMatchObject({ kind: 'done' });
    expect(await tracesOf(site, epic)).toEqual(onceOfEach(epic));
  });

  const notConnected = { kind: 'failed', reason: 'not-connected', retryable: false };

  test('without Confluence the epic is shown, and a spec is refused before anything is written', async () => {
    const epic = await newEpic(site, 'Without Confluence');
    await site.control('POST', 'app', { connected: ['jira'] });
    expect(await show(MANAGER, epic)).toEqual(FREE);
    expect(await hindrance(MANAGER, epic)).toBe('not-connected');
    expect(await preview(MANAGER, epic)).toMatchObject({
      place: { kind: 'no-space', why: 'not-connected' },
    });
    expect(await create(MANAGER, epic)).toEqual(notConnected);
    await expectUntouched(epic);
  });

  test('whether there is a place for a spec is asked with one call, once the issue is there', async () => {
    const epic = await newEpic(site, 'With a place');
    const first = await site.callsDuring(() => show(MANAGER, epic));
    expect(first.products).toHaveLength(2);
    const next = await site.callsDuring(async () => {
      expect(await hindrance(MANAGER, epic)).toBeNull();
    });
    expect(next.products).toHaveLength(1);
    expect(await hindrance(JIRA_ONLY, epic)).toBe('no-access');
  });

  test('a spec whose Confluence was taken away is said to be out of reach', async () => {
    const epic = await newEpic(site, 'Confluence taken away');
    await generateSpec(issueFrame(site, MANAGER, epic), order(epic));
    await site.control('POST', 'app', { connected: ['jira'] });
    expect(await show(MANAGER, epic)).toMatchObject({ kind: 'spec', page: { kind: 'not-connected' } });
  });

  test('without Jira no screen shows anything', async () => {
    const epic = await newEpic(site, 'Without Jira');
    await site.control('POST', 'app', { connected: ['confluence'] });
    for (const call of Object.values(screens(MANAGER, epic)))
      expect(JSON.parse((await call()).text)).toEqual({ result: { ...notConnected, reason: 'no-jira' } });
  });

  test.each<{ scope: string; expected: object }>([
    { scope: 'read:jira-work', expected: NOT_GRANTED },
    { scope: 'write:jira-work', expected: NOT_GRANTED },
    { scope: 'read:page:confluence', expected: NOT_GRANTED },
    { scope: 'write:page:confluence', expected: NOT_GRANTED },
    { scope: 'storage:app', expected: { kind: 'failed', reason: 'unavailable', retryable: true } },
  ])('without the scope $scope no spec is begun', async ({ scope, expected }) => {
    const epic = await newEpic(site, `Without the scope ${scope}`);
    await site.control('POST', 'app', { missingScopes: [scope] });
    expect(await create(MANAGER, epic)).toEqual(expected);
    await site.heal();
    await expectUntouched(epic);
  });

  test.each([
    { scope: 'write:jira-work', hindrance: 'not-granted-in-jira' },
    { scope: 'write:page:confluence', hindrance: 'not-granted' },
    { scope: 'read:page:confluence', hindrance: 'not-granted' },
    { scope: 'read:space:confluence', hindrance: 'not-granted' },
    { scope: 'search:confluence', hindrance: 'not-granted' },
  ])(
    'without the scope $scope the issue itself says of which product, with not a call more',
    async (given) => {
      const { scope, hindrance } = given;
      const epic = await newEpic(site, `Shown without the scope ${scope}`);
      await site.control('POST', 'app', { missingScopes: [scope] });
      const { products } = await site.callsDuring(async () => {
        expect(await show(MANAGER, epic)).toEqual({ ...FREE, hindrance });
      });
      expect(products).toHaveLength(2);
    },
  );

  test('the history says what is not granted, where it may not name people', async () => {
    const epic = await newEpic(site, 'History without a scope');
    await generateSpec(issueFrame(site, MANAGER, epic), order(epic));
    await site.control('POST', 'app', { missingScopes: ['read:jira-user'] });
    const dialog = issueFrame(site, MANAGER, epic, { modal: { view: 'history' } });
    expect(await dialog.call('show-issue', {})).toEqual(NOT_GRANTED);
  });

  test('an update says what is not granted, where it may not read the issue', async () => {
    const epic = await newEpic(site, 'Updated without a scope');
    await generateSpec(issueFrame(site, MANAGER, epic), order(epic));
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
    expect(await create(MANAGER, epic)).toMatchObject({ kind: 'page-made' });
    await site.control('POST', 'app', { missingScopes: ['write:jira-work'] });
    const goOn = () => frame.call('continue-spec', { attempt: crypto.randomUUID(), after: null });
    expect(await goOn()).toEqual(NOT_GRANTED);
    await site.heal();
    expect(await goOn()).toMatchObject({ kind: 'done' });
    expect(await tracesOf(site, epic)).toEqual(onceOfEach(epic));
  });
});

describe('what a product says of its refusal stays between it and the log', () => {
  const refusals = ['jira', 'confluence', 'kvs'].flatMap((product) =>
    [400, 401, 403, 404, 409, 410, 413, 500].map((status) => ({ product, status })),
  );

  test.each(refusals)('$status of $product', async ({ product, status }) => {
    const epic = await newEpic(site, `Told ${String(status)} by ${product}`);
    await site.control('POST', 'faults', { rules: [{ match: { product }, answer: { status } }] });
    const frame = issueFrame(site, MANAGER, epic);
    const answers = await Promise.all([
      ...Object.values(screens(MANAGER, epic)).map((call) => call()),
      generateFrame(site, MANAGER, epic).ask('show-issue', {}),
      frame.ask('list-spaces', {}),
      frame.ask('create-spec', { ...order(epic), attempt: crypto.randomUUID() }),
      macroFrame(site, MANAGER, {}).ask('find-scopes', { kind: 'epic', text: 'ferry' }),
    ]);
    expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => 200));
    expect(answers.map(({ text }) => text).join()).not.toMatch(/Planted|errorMessages|\.ts:\d|node_modules/);
  });
});
