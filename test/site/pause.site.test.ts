import { isWrite } from '../kit/product-calls';
import { generateSpec, newEpic, orderFor, spaceIdOf } from './spec/generate';
import { ADMIN, adminFrame, AppSite, issueFrame, macroFrame, MANAGER } from './kit';

jest.setTimeout(120_000);

let site: AppSite;

beforeAll(async () => {
  site = await AppSite.open();
});
afterAll(() => site.end());

test('only an admin lets Lockstep rest', async () => {
  expect(await adminFrame(site, MANAGER).call('pause-site', { rest: true })).toEqual({ kind: 'admins-only' });
  expect(await adminFrame(site, ADMIN).call('show-pause', {})).toEqual({ kind: 'pause', since: null });
});

test('while it rests nothing is written, status stays live, and it goes on as before', async () => {
  const [epic, spaceId, specified] = await Promise.all([
    newEpic(site, 'An epic of a quiet day'),
    spaceIdOf(site, 'PROD'),
    newEpic(site, 'An epic of the day before'),
  ]);
  const { answer } = await generateSpec(issueFrame(site, ADMIN, specified), orderFor(specified, spaceId));
  const path = answer.kind === 'done' ? answer.page.path : 'none';
  const rested = await adminFrame(site, ADMIN).call('pause-site', { rest: true });
  expect(rested).toMatchObject({ kind: 'pause', since: expect.any(Number) as number });
  const frame = issueFrame(site, ADMIN, epic);
  expect(await frame.call('show-issue', {})).toMatchObject({ kind: 'paused' });
  expect(await issueFrame(site, ADMIN, specified).call('show-issue', {})).toMatchObject({
    kind: 'spec-at-rest',
    path,
  });
  const { products } = await site.callsDuring(async () => {
    expect(
      await frame.call('create-spec', { ...orderFor(epic, spaceId), attempt: 'a0b1c2d3e4' }),
    ).toMatchObject({ kind: 'paused' });
  });
  expect(products.filter(isWrite)).toEqual([]);
  const linked = issueFrame(site, ADMIN, specified);
  const pageId = /\/pages\/(\d+)/.exec(path)?.[1] ?? '';
  const attempt = 'b0b1c2d3e4';
  expect(await linked.call('unlink-spec', { attempt, pageId })).toMatchObject({ kind: 'paused' });
  expect(await frame.call('adopt-spec', { attempt, pageId, comment: false })).toMatchObject({
    kind: 'paused',
  });
  const macro = macroFrame(site, ADMIN, { source: 'jql', jql: 'project = BOOK' });
  expect(await macro.call('macro-status', {})).toMatchObject({ kind: 'status' });

  expect(await adminFrame(site, ADMIN).call('pause-site', { rest: false })).toEqual({
    kind: 'pause',
    since: null,
  });
  // Nothing was begun that only could be gone on with.
  expect(await frame.call('show-issue', {})).toMatchObject({ kind: 'no-spec' });
  expect(await linked.call('show-issue', {})).toMatchObject({ kind: 'spec' });
});
