import { PlatformError } from '../../../src/ports/platform-error';
import { aFinishedWeek } from '../../kit/finished-week';

const at = (text: string) => Date.parse(text);

test.each([
  { trouble: 'not-found', reason: 'place-gone' },
  { trouble: 'forbidden', reason: 'no-access' },
  { trouble: 'not-connected', reason: 'not-connected' },
] as const)(
  '$trouble pauses for $reason, and the first report after it is mended covers all',
  async (row) => {
    const desk = await aFinishedWeek();
    const create = desk.pages.create.bind(desk.pages);
    desk.pages.create = () => Promise.reject(new PlatformError(row.trouble, 'test'));
    await desk.liveUntil('2027-01-01T00:00:00Z');
    expect(desk.slot('2026-11-27')?.state).toEqual({ kind: 'skipped', reason: row.reason });
    expect(desk.report()).toMatchObject({ on: true, pausedFor: row.reason });
    desk.pages.create = create;
    await desk.liveUntil('2027-01-01T16:00:00Z');
    const window = { from: at('2026-11-13T15:00:00Z'), to: at('2027-01-01T15:00:00Z') };
    expect([...desk.pages.pages.values()]).toMatchObject([{ mark: { slot: '2027-01-01', ...window } }]);
    expect(desk.report()).toMatchObject({ pausedFor: null, coveredTo: window.to });
  },
);

test('a report whose query means whoever asks is paused with one notice, until somebody is named', async () => {
  const desk = await aFinishedWeek();
  await desk.cover({ kind: 'jql', jql: 'assignee = currentUser()' });
  await desk.liveUntil('2026-11-27T16:00:00Z');
  expect([desk.pages.pages.size, desk.report()?.pausedFor]).toEqual([0, 'depends-on-asker']);
  expect([...desk.notices.all.values()]).toMatchObject([{ cause: 'depends-on-asker' }]);
  await desk.cover({ kind: 'jql', jql: 'assignee = ann' });
  await desk.liveUntil('2026-12-04T16:00:00Z');
  expect([...desk.pages.pages.values()]).toMatchObject([
    { mark: { slot: '2026-12-04', from: at('2026-11-13T15:00:00Z') } },
  ]);
  expect([...desk.notices.all.values()]).toEqual([]);
});

test('Publish now ends a pause, and one that cannot be published does not begin one', async () => {
  const desk = await aFinishedWeek();
  desk.projectVisible = false;
  expect(await desk.publishNow()).toEqual({ kind: 'skipped', reason: 'project-gone' });
  expect(desk.report()).toMatchObject({ pausedFor: null });
  await desk.liveUntil('2026-11-20T16:00:00Z');
  expect(desk.report()).toMatchObject({ pausedFor: 'project-gone' });
  desk.projectVisible = true;
  expect(await desk.publishNow()).toMatchObject({ kind: 'published' });
  expect(desk.report()).toMatchObject({ pausedFor: null });
});

test('a project that is gone is skipped without a word on a page', async () => {
  const desk = await aFinishedWeek();
  desk.projectVisible = false;
  await desk.liveUntil('2026-11-20T16:00:00Z');
  expect(desk.slot('2026-11-20')?.state).toEqual({ kind: 'skipped', reason: 'project-gone' });
  expect(desk.pages.pages.size).toBe(0);
});
