import { asyncTraces } from '../../src/adapters/log/async-traces';
import { STANDARD_LAYOUT } from '../../src/domain/reports/layout/report-layout';
import { usualChoice } from '../../src/domain/reports/report-choice';
import { forgeResolver } from '../../src/adapters/forge/resolver';
import { createReportConsumer } from '../../src/entry/consumers/reports';
import { createCancelHandlers } from '../../src/entry/resolvers/reports/cancel-report';
import { createHandOnHandlers } from '../../src/entry/resolvers/reports/hand-on-report';
import { createOlderReportsHandlers } from '../../src/entry/resolvers/reports/older-reports';
import { createPublishHandlers } from '../../src/entry/resolvers/reports/publish-report';
import { createReportManagementHandlers } from '../../src/entry/resolvers/reports/report-management';
import { createReportsHandlers } from '../../src/entry/resolvers/reports/reports';
import { PlatformError } from '../../src/ports/platform-error';

const asked: unknown[][] = [];
const traced: unknown[] = [];
const remember =
  (outcome: object) =>
  (...args: unknown[]) => {
    asked.push(args);
    traced.push(asyncTraces.current());
    return Promise.resolve(outcome as never);
  };
const logged: string[] = [];
const log = {
  info: () => undefined,
  error: (event: string) => {
    logged.push(event);
  },
};
let pausedSince: number | null = null;
const pause = { find: () => Promise.resolve(pausedSince === null ? null : { since: pausedSince }) };
const base = { log, pause, traces: asyncTraces, invocationId: () => 'inv-1' };

beforeEach(() => {
  asked.length = 0;
  traced.length = 0;
  logged.length = 0;
  pausedSince = null;
});

const withReports = (
  deps: Parameters<typeof createReportsHandlers>[0] &
    Parameters<typeof createReportManagementHandlers>[0] &
    Parameters<typeof createPublishHandlers>[0] &
    Parameters<typeof createHandOnHandlers>[0] &
    Parameters<typeof createOlderReportsHandlers>[0] &
    Parameters<typeof createCancelHandlers>[0],
) => ({
  ...createReportsHandlers(deps),
  ...createReportManagementHandlers(deps),
  ...createPublishHandlers(deps),
  ...createHandOnHandlers(deps),
  ...createOlderReportsHandlers(deps),
  ...createCancelHandlers(deps),
});

const resolve = forgeResolver(
  withReports({
    ...base,
    showReports: remember({ kind: 'not-visible' }),
    previewReport: remember({ kind: 'not-visible' }),
    findPages: (words, spaceKey) => {
      asked.push([words, spaceKey]);
      return Promise.resolve([{ pageId: '44', title: 'Plans', spaceName: 'Team', path: '/wiki/p' }]);
    },
    readTemplate: remember({ kind: 'template-refused', trouble: { why: 'gone' } }),
    turnOnReport: remember({ kind: 'not-allowed', where: 'space' }),
    addReport: remember({ kind: 'too-many', most: 10 }),
    changeReport: remember({ kind: 'not-allowed', where: 'project' }),
    publishNow: remember({ kind: 'busy' }),
    handOnReport: remember({ kind: 'handed-on' }),
    cancelReport: remember({ kind: 'too-late' }),
    showOlderReports: remember({ kind: 'not-visible' }),
    clock: { now: () => 0 },
  }),
);

const call = (key: string, payload: unknown, extension: unknown = { project: { id: '10000' } }) =>
  resolve(
    { call: { functionKey: key, payload }, context: { extension, accountId: 'forged' } },
    { installContext: 'ari:cloud:jira::site/cloud-1', principal: { accountId: 'ann' } },
  );

const schedule = { zone: 'Europe/Berlin', weekday: 5, hour: 16, minute: 0 };
const choice = { schedule, spaceId: '7', parentId: null };
const WHO = { projectId: '10000', ownerId: 'ann' };
/** What the use case gets of a choice. */
const chosen = (change: object = {}, template: object | null = null) => ({
  choice: { ...usualChoice('10000'), ...choice, ...change },
  template,
});

test('the owner is who clicked, whatever the payload says', async () => {
  await call('turn-on-report', { ...choice, ownerId: 'eve', accountId: 'eve', projectId: '666' });
  expect(asked).toEqual([[WHO, chosen()]]);
});

const repeating = (recurrence: object) => ({ ...choice, schedule: { ...schedule, recurrence } });

test.each([
  { kind: 'weeks', every: 2, from: '2026-11-20' },
  { kind: 'weekday-of-month', nth: 'last' },
  { kind: 'day-of-month', day: 31 },
])('a report may come back like this: %j', async (recurrence) => {
  await call('turn-on-report', repeating(recurrence));
  expect(asked).toEqual([[WHO, chosen({ schedule: { ...schedule, recurrence } })]]);
});

test.each([
  { scope: { kind: 'project' }, becomes: { kind: 'project', projectId: '10000' } },
  { scope: { kind: 'epic', issueId: '7' }, becomes: { kind: 'issue', issueId: '7', depth: 'all' } },
  {
    scope: { kind: 'version', versionId: '20' },
    becomes: { kind: 'version', versionId: '20', projectId: '10000' },
  },
  { scope: { kind: 'board', boardId: '3' }, becomes: { kind: 'board', boardId: '3' } },
  { scope: { kind: 'jql', jql: ' labels = sea ' }, becomes: { kind: 'jql', jql: ' labels = sea ' } },
])('a report may cover $scope', async ({ scope, becomes }) => {
  await call('turn-on-report', { ...choice, scope });
  expect(asked).toEqual([[WHO, chosen({ scope: becomes })]]);
});

test.each([
  { named: {}, standing: null },
  { named: { scheduleId: 'weekly-10000' }, standing: { scheduleId: 'weekly-10000', keptTemplateId: null } },
  {
    named: {
      scheduleId: 'weekly-10000',
      layout: { ...STANDARD_LAYOUT, template: { pageId: '70', isNew: false } },
    },
    standing: { scheduleId: 'weekly-10000', keptTemplateId: '70' },
  },
  {
    named: {
      scheduleId: 'weekly-10000',
      layout: { ...STANDARD_LAYOUT, template: { pageId: '70', isNew: true } },
    },
    standing: { scheduleId: 'weekly-10000', keptTemplateId: null },
  },
])('a preview is of a new report, or of one that would be changed: $named', async ({ named, standing }) => {
  await call('preview-report', { schedule, ...named });
  const { scope, layout } = usualChoice('10000');
  expect(asked).toEqual([['10000', { schedule, scope, layout, standing }]]);
});

test('who cancels is who clicked, whatever the payload says', async () => {
  await call('cancel-report', { viewerId: 'eve' });
  expect(asked).toEqual([[{ projectId: '10000', scheduleId: 'weekly-10000', viewerId: 'ann' }]]);
});

test('a page for the reports to go below is looked for in one space', async () => {
  const answer = await call('find-parent-pages', { spaceKey: '~ann.b', words: 'plans' });
  expect(answer).toEqual({ kind: 'pages', pages: [{ pageId: '44', title: 'Plans', spaceName: 'Team' }] });
  expect(asked).toEqual([['plans', '~ann.b']]);
});

test('a title that would be the same each time is refused with what it lacks', async () => {
  const layout = { titlePattern: 'Our week', sections: [], language: 'de' };
  const answer = await call('turn-on-report', { ...choice, layout });
  expect(answer).toEqual({ kind: 'layout-refused', fault: { kind: 'no-time' } });
  expect(asked).toEqual([]);
});

test('a further report is added by the press that asks for it, and changed by its name', async () => {
  const attempt = '0123abcd-press';
  await call('add-report', { choice, attempt });
  await call('change-report', { scheduleId: 'weekly-10000-0123abcd', on: false });
  await call('publish-report', { scheduleId: 'weekly-10000-0123abcd' });
  await call('hand-on-report', { scheduleId: 'weekly-10000-0123abcd' });
  expect(asked).toEqual([
    [WHO, chosen(), attempt],
    [{ ...WHO, scheduleId: 'weekly-10000-0123abcd' }, { on: false }],
    [{ projectId: '10000', scheduleId: 'weekly-10000-0123abcd', viewerId: 'ann' }],
    [{ projectId: '10000', scheduleId: 'weekly-10000-0123abcd' }],
  ]);
});

test('of a change, what the form says as it did when it opened is left as it is', async () => {
  const from = { ...choice, scope: { kind: 'jql', jql: 'labels = sea ' }, catchUp: 'skip' };
  await call('change-report', { choice: { ...from, catchUp: 'late' }, from });
  const untouched = ['schedule', 'spaceId', 'parentId', 'scope', 'layout', 'audience'];
  expect(asked).toMatchObject([[{}, { untouched }]]);
});

test.each([
  ['find-parent-pages', { spaceKey: 'A" OR type = page', words: 'plans' }],
  ['find-parent-pages', { spaceKey: '', words: 'plans' }],
  ['turn-on-report', { ...choice, scope: { kind: 'board', boardId: '1 OR 1' } }],
  ['turn-on-report', { ...choice, scope: { kind: 'version', versionId: '0' } }],
  ['turn-on-report', repeating({ kind: 'weeks', every: 0, from: '2026-11-20' })],
  ['turn-on-report', repeating({ kind: 'weeks', every: 2, from: '2026-02-30' })],
  ['turn-on-report', repeating({ kind: 'weeks', every: 2, from: '' })],
  ['turn-on-report', repeating({ kind: 'weekday-of-month', nth: 5 })],
  ['turn-on-report', repeating({ kind: 'day-of-month', day: 32 })],
  ['turn-on-report', repeating({ kind: 'yearly' })],
  ['turn-on-report', { ...choice, spaceId: '7/../8' }],
  ['turn-on-report', { ...choice, schedule: { ...schedule, zone: 'Europe/Atlantis' } }],
  ['turn-on-report', { ...choice, schedule: { ...schedule, weekday: 8 } }],
  ['turn-on-report', { ...choice, schedule: { ...schedule, hour: 1.5 } }],
  ['turn-on-report', { ...choice, scope: { kind: 'jql', jql: ' ' } }],
  ['turn-on-report', { ...choice, scope: { kind: 'epic', issueId: 'BOOK-1' } }],
  ['turn-on-report', { ...choice, audience: 'everybody' }],
  ['turn-on-report', { ...choice, catchUp: 'twice' }],
  ['add-report', { choice, attempt: '' }],
  ['change-report', { scheduleId: 'site:pause', on: false }],
  ['publish-report', { scheduleId: 'weekly-1 OR 1' }],
  ['hand-on-report', { scheduleId: 'weekly-1 OR 1' }],
  ['cancel-report', { scheduleId: 'weekly-1 OR 1' }],
  ['older-reports', {}],
  ['older-reports', { before: -1 }],
  ['older-reports', { before: 1.5 }],
  ['older-reports', { before: 1, scheduleId: 'weekly-1 OR 1' }],
  ['turn-on-report', null],
  ['change-report', { choice: { ...choice, parentId: 'x' } }],
  ['change-report', { on: 'yes' }],
  ['preview-report', { schedule: { ...schedule, zone: '+02:00' } }],
  ['preview-report', {}],
  ['preview-report', { schedule, scheduleId: 'weekly-1 OR 1' }],
])('%s refuses %j', async (key, payload) => {
  expect(await call(key, payload)).toMatchObject({ kind: 'failed', reason: 'invalid-request' });
  expect(asked).toEqual([]);
});

test.each([
  { extension: {} },
  { extension: { project: { id: 'BOOK' } } },
  { extension: { project: { id: '1e3' } } },
])('without a project id there is no call: $extension', async ({ extension }) => {
  expect(await call('publish-report', {}, extension)).toMatchObject({ kind: 'failed' });
  expect(asked).toEqual([]);
});

test.each([
  ['change-report', { on: false }, { kind: 'not-allowed', where: 'project' }],
  ['publish-report', {}, { kind: 'busy' }],
  ['hand-on-report', {}, { kind: 'handed-on' }],
  ['cancel-report', {}, { kind: 'too-late' }],
  ['show-reports', {}, { kind: 'not-visible' }],
  ['older-reports', { before: 7 }, { kind: 'not-visible' }],
])('%s answers what came of it', async (key, payload, expected) => {
  expect(await call(key, payload)).toEqual(expected);
});

const task = { scheduleId: 'weekly-10000', slot: '2026-11-20' };
const consume = (event: unknown, failure?: Error) =>
  createReportConsumer({
    ...base,
    publishReport: failure === undefined ? remember({ kind: 'gone' }) : () => Promise.reject(failure),
  })(event);

test('while Lockstep rests, an event is let go: its slot stays open for the heartbeat', async () => {
  pausedSince = 1;
  expect(await consume({ body: { v: 1, ...task } })).toBeNull();
  expect(asked).toEqual([]);
});

test('an event names its task, and nothing else of it is believed', async () => {
  await consume({ body: { v: 1, ...task, accountId: 'eve' } });
  expect(asked).toEqual([[task, 'background']]);
});

test.each([
  { given: 'tick-7', correlationId: 'tick-7' },
  { given: undefined, correlationId: 'inv-1' },
  { given: 'no "id"', correlationId: 'inv-1' },
])('an event is known by the heartbeat that sent it: $given', async ({ given, correlationId }) => {
  await consume({ body: { v: 1, ...task, correlationId: given } });
  expect(traced).toEqual([{ cause: 'schedule', personId: null, correlationId }]);
});

test.each([
  null,
  {},
  { body: 'x' },
  { body: { ...task, slot: '../x' } },
  { body: { ...task, scheduleId: 'weekly-' } },
])('an event that is not ours is dropped: %j', async (event) => {
  expect(await consume(event)).toBeNull();
  expect([asked, logged]).toEqual([[], ['report-event-unknown']]);
});

test('a report that may still come out is asked for again, later each time, and not for ever', async () => {
  const failure = new PlatformError('unavailable', 'test');
  const again = (retryCount: number) => consume({ body: task, retryContext: { retryCount } }, failure);
  expect(await again(0)).toEqual({ kind: 'retry', afterMs: 30_000 });
  expect(await again(2)).toEqual({ kind: 'retry', afterMs: 120_000 });
  expect(await again(5)).toBeNull();
  expect(await consume({ body: task }, new PlatformError('rejected', 'test'))).toBeNull();
});

test.each([
  { told: 600_000, afterMs: 600_000 },
  { told: 3_600_000, afterMs: 900_000 },
])('a report refused for $told ms comes back after $afterMs', async ({ told, afterMs }) => {
  expect(await consume({ body: task }, new PlatformError('throttled', 'test', told))).toEqual({
    kind: 'retry',
    afterMs,
  });
});
