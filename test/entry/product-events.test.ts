import { createProductEvents } from '../../src/entry/events/product-events';
import { happeningIn } from '../../src/entry/events/product-happening';
import { PlatformError } from '../../src/ports/platform-error';

const NOW = Date.parse('2026-05-12T10:00:00.000Z');
const AT = Date.parse('2026-05-12T09:00:00.000Z');

const ofPage = (name: string, more: object = {}, content: object = {}) => ({
  eventType: `avi:confluence:${name}:page`,
  eventCreatedDate: '2026-05-12T09:00:00.000Z',
  content: { id: '5000', type: 'page', title: 'Till', status: 'current', ...content },
  ...more,
});
const ofIssue = (name: string, items: readonly object[] = []) => ({
  eventType: `avi:jira:${name}:issue`,
  timestamp: String(AT),
  issue: { id: '10001', key: 'SHOP-1', fields: { project: { id: '10000' } } },
  changelog: { items },
});

test.each<{ rule: string; event: object; told: object }>([
  { rule: 'a move', event: ofPage('moved'), told: { on: 'page', id: '5000', events: ['page-moved'] } },
  { rule: 'the trash', event: ofPage('trashed'), told: { events: ['page-trashed'] } },
  { rule: 'a restore', event: ofPage('restored'), told: { events: ['page-restored'] } },
  { rule: 'a deletion', event: ofPage('deleted'), told: { events: ['page-purged'] } },
  { rule: 'an archive', event: ofPage('archived'), told: { events: ['page-archived'] } },
  { rule: 'the end of an archive', event: ofPage('unarchived'), told: { events: ['page-unarchived'] } },
  { rule: 'restrictions', event: ofPage('permissions_updated'), told: { events: ['page-restricted'] } },
  {
    rule: 'a live doc’s session',
    event: ofPage('snapshotted', {}, { subType: 'live' }),
    told: { events: ['page-live'] },
  },
  {
    rule: 'a page made a live doc',
    event: ofPage('initialized', {}, { subType: 'live' }),
    told: { events: ['page-live'] },
  },
  { rule: 'a live doc made a page', event: ofPage('published'), told: { events: ['page-published'] } },
  { rule: 'an update', event: ofPage('updated'), told: { events: [], title: 'Till' } },
  {
    rule: 'an older version',
    event: ofPage('updated', { updateTrigger: 'revert' }),
    told: { events: ['page-reverted'] },
  },
  {
    rule: 'a copy, told of the original',
    event: ofPage('copied', { originContentId: 4711 }),
    told: { id: '4711', events: ['page-copied'], copyId: '5000' },
  },
  {
    rule: 'a copy that is not named',
    event: ofPage('copied', { originContentId: 4711 }, { id: undefined }),
    told: { id: '4711', events: ['page-copied'], copyId: null },
  },
  {
    rule: 'another project',
    event: ofIssue('updated', [{ field: 'project', fieldId: 'project' }, { field: 'Key' }]),
    told: { on: 'issue', id: '10001', events: ['issue-moved'], projectId: '10000' },
  },
  {
    rule: 'another type',
    event: ofIssue('updated', [{ field: 'issuetype' }]),
    told: { events: ['issue-retyped'] },
  },
  {
    rule: 'another security level',
    event: ofIssue('updated', [{ field: 'security' }]),
    told: { events: ['issue-restricted'] },
  },
  { rule: 'the end of an issue', event: ofIssue('deleted'), told: { events: ['issue-deleted'] } },
])('$rule is understood, with the product’s time', ({ event, told }) => {
  expect(happeningIn(event, NOW)).toMatchObject({ at: AT, ...told });
});

test.each<{ rule: string; event: unknown }>([
  { rule: 'nothing', event: undefined },
  { rule: 'a text', event: 'avi:jira:deleted:issue' },
  { rule: 'no type', event: { content: { id: '5000' } } },
  { rule: 'an inherited type', event: { eventType: '__proto__', content: { id: '5000' } } },
  { rule: 'an id that is a path', event: ofPage('moved', { content: { id: '../1' } }) },
  { rule: 'an issue’s change that parts nothing', event: ofIssue('updated', [{ field: 'summary' }]) },
  { rule: 'a change without items', event: { ...ofIssue('updated'), changelog: null } },
  { rule: 'a comment', event: { eventType: 'avi:jira:commented:issue', issue: { id: '10001' } } },
  { rule: 'a session of no live doc', event: ofPage('started') },
  { rule: 'a copy of nothing', event: ofPage('copied') },
])('$rule says nothing of a link', ({ event }) => {
  expect(happeningIn(event, NOW)).toBeNull();
});

test.each<{ rule: string; told: unknown }>([
  { rule: 'none', told: undefined },
  { rule: 'one that is no time', told: 'soon' },
  { rule: 'one that is still to come', told: '2027-01-01T00:00:00.000Z' },
])('of times, $rule is taken as now', ({ told }) => {
  expect(happeningIn(ofPage('moved', { eventCreatedDate: told }), NOW)).toMatchObject({ at: NOW });
});

describe('the function', () => {
  let failure: Error | null = null;
  const deliver = createProductEvents({
    log: { info: () => undefined, error: () => undefined },
    traces: { within: (_trace, work) => work(), current: () => null },
    clock: { now: () => NOW },
    invocationId: () => 'inv-1',
    noteHappening: () => (failure === null ? Promise.resolve('noted' as const) : Promise.reject(failure)),
  });

  test('asks to be called again when storage was busy, but not for ever', async () => {
    failure = new PlatformError('throttled', 'test', 20_000);
    expect(await deliver(ofPage('moved'))).toEqual({ kind: 'retry', afterMs: 20_000 });
    expect(await deliver(ofPage('moved', { retryContext: { retryCount: 2 } }))).toEqual({
      kind: 'retry',
      afterMs: 40_000,
    });
    expect(await deliver(ofPage('moved', { retryContext: { retryCount: 4 } }))).toBeNull();
  });

  test.each([0, 3])('waits as long as the platform does, at most, after %d tries', async (retryCount) => {
    failure = new PlatformError('throttled', 'test', 3_600_000);
    expect(await deliver(ofPage('moved', { retryContext: { retryCount } }))).toEqual({
      kind: 'retry',
      afterMs: 900_000,
    });
  });

  test('is done with what it cannot read, and asks for it no more', async () => {
    failure = new PlatformError('throttled', 'test');
    expect(await Promise.all([undefined, 'moved', ofPage('started')].map(deliver))).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('gives up what another try will not mend', async () => {
    failure = new PlatformError('rejected', 'test');
    expect(await deliver(ofPage('moved'))).toBeNull();
  });
});
