import { type Epic, generateSpec, newEpic, onceOfEach, projectNamed, tracesOf } from './spec/generate';
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
import { firstSpecs, FREE } from './first-specs';

jest.setTimeout(120_000);

let site: AppSite;
let project: IssueName;
let specs: Awaited<ReturnType<typeof firstSpecs>>;

beforeAll(async () => {
  site = await AppSite.open();
  project = await projectNamed(site, 'BOOK');
  specs = await firstSpecs(site);
});
afterAll(() => site.end());
afterEach(() => site.heal());

const hindrance = async (viewer: Viewer, epic: Epic) => {
  const answer = await issueFrame(site, viewer, epic).call('place-hindrance', {});
  return answer.kind === 'place-hindrance' ? answer.hindrance : answer;
};

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
    expect(await specs.show(viewer, epic)).toEqual(shown);
    expect(await specs.preview(viewer, epic)).toMatchObject(seen);
    expect(await specs.create(viewer, epic, space)).toEqual(made);
    await specs.expectUntouched(epic);
  });

  test('a spec that others have begun is not continued by who may not edit', async () => {
    const epic = await newEpic(site, 'Begun by others');
    await specs.create(MANAGER, epic);
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
      expect(await specs.create(MANAGER, epic)).toEqual({ kind: 'unlicensed' });
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
    await expect(specs.create(MANAGER, epic)).rejects.toMatchObject({ code: 'needs-consent' });

    await site.post(MANAGER, 'allow-access', {});
    for (const call of Object.values(screens(MANAGER, epic)))
      expect(await call()).toMatchObject({ status: 200 });
    await expect(specs.show(ADMIN, epic)).rejects.toMatchObject({ code: 'needs-consent' });
    const { answer } = await generateSpec(issueFrame(site, MANAGER, epic), specs.order(epic));
    expect(answer).toMatchObject({ kind: 'done' });
    expect(await tracesOf(site, epic)).toEqual(onceOfEach(epic));
  });

  const notConnected = { kind: 'failed', reason: 'not-connected', retryable: false };

  test('without Confluence the epic is shown, and a spec is refused before anything is written', async () => {
    const epic = await newEpic(site, 'Without Confluence');
    await site.control('POST', 'app', { connected: ['jira'] });
    expect(await specs.show(MANAGER, epic)).toEqual(FREE);
    expect(await hindrance(MANAGER, epic)).toBe('not-connected');
    expect(await specs.preview(MANAGER, epic)).toMatchObject({
      place: { kind: 'no-space', why: 'not-connected' },
    });
    expect(await specs.create(MANAGER, epic)).toEqual(notConnected);
    await specs.expectUntouched(epic);
  });

  test('whether there is a place for a spec is asked with one call, once the issue is there', async () => {
    const epic = await newEpic(site, 'With a place');
    const first = await site.callsDuring(() => specs.show(MANAGER, epic));
    expect(first.products).toHaveLength(2);
    const next = await site.callsDuring(async () => {
      expect(await hindrance(MANAGER, epic)).toBeNull();
    });
    expect(next.products).toHaveLength(1);
    expect(await hindrance(JIRA_ONLY, epic)).toBe('no-access');
  });

  test('a spec whose Confluence was taken away is said to be out of reach', async () => {
    const epic = await newEpic(site, 'Confluence taken away');
    await generateSpec(issueFrame(site, MANAGER, epic), specs.order(epic));
    await site.control('POST', 'app', { connected: ['jira'] });
    expect(await specs.show(MANAGER, epic)).toMatchObject({ kind: 'spec', page: { kind: 'not-connected' } });
  });

  test('without Jira no screen shows anything', async () => {
    const epic = await newEpic(site, 'Without Jira');
    await site.control('POST', 'app', { connected: ['confluence'] });
    for (const call of Object.values(screens(MANAGER, epic)))
      expect(JSON.parse((await call()).text)).toEqual({ result: { ...notConnected, reason: 'no-jira' } });
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
      frame.ask('create-spec', { ...specs.order(epic), attempt: crypto.randomUUID() }),
      macroFrame(site, MANAGER, {}).ask('find-scopes', { kind: 'epic', text: 'ferry' }),
    ]);
    expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => 200));
    expect(answers.map(({ text }) => text).join()).not.toMatch(/Planted|errorMessages|\.ts:\d|node_modules/);
  });
});
