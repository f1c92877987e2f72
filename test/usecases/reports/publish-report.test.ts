import { openSlot } from '../../../src/domain/reports/report-slot';
import { PlatformError } from '../../../src/ports/platform-error';
import { anIssue } from '../../kit/an-issue';
import { ReportDesk, SCHEDULE } from '../../kit/report-desk';

const DUE = Date.parse('2026-11-20T15:00:00Z');
const TASK = { scheduleId: SCHEDULE, slot: '2026-11-20' };

/** The report of the day is claimed, and nobody is at it. */
async function aClaimedDesk(): Promise<ReportDesk> {
  const desk = new ReportDesk();
  desk.issues.issues = [anIssue()];
  await desk.turnOn();
  desk.now = DUE;
  await desk.tick();
  return desk;
}

test('a claim whose report is gone is dropped', async () => {
  const desk = new ReportDesk();
  await desk.slots.claim(openSlot({ ...TASK, window: { from: 0, to: DUE }, op: 'x', missed: [] }, desk.now));
  expect(await desk.publish(TASK)).toEqual({ kind: 'gone' });
});

/** Somebody else takes the report over, as after ten minutes. */
async function takeOver({ slots, now }: ReportDesk): Promise<void> {
  const stored = await slots.find(TASK.scheduleId, TASK.slot);
  if (stored === null) throw new Error('no slot');
  const state = { kind: 'open', holder: 'somebody else', until: now + 1_000 } as const;
  await slots.save(stored, { ...stored.value, state });
}

test.each(['forbidden', 'throttled'] as const)(
  'a report that somebody else has taken over is theirs, though the page is %s',
  async (trouble) => {
    const desk = await aClaimedDesk();
    desk.pages.create = async () => {
      await takeOver(desk);
      throw new PlatformError(trouble, 'test');
    };
    await desk.publish(TASK).catch(() => undefined);
    expect(desk.slot(TASK.slot)?.state).toMatchObject({ holder: 'somebody else' });
  },
);

test('a report that somebody else has taken over before it was written is left to them', async () => {
  const desk = await aClaimedDesk();
  const { audience } = desk;
  desk.audience = {
    ...audience,
    judge: async (report) => {
      await takeOver(desk);
      return audience.judge(report);
    },
  };
  expect(await desk.publish(TASK)).toEqual({ kind: 'busy' });
  expect(desk.pages.pages.size).toBe(0);
});

test('where others have each title that is tried, nothing is written, and it is tried again', async () => {
  const desk = await aClaimedDesk();
  const title = 'Weekly update ABC 2026-11-20';
  for (const suffix of ['', ' (2)', ' (3)', ' (4)', ' (5)'])
    desk.pages.put(`7${suffix}`, { title: title + suffix });
  await expect(desk.publish(TASK)).rejects.toMatchObject({ kind: 'conflict' });
  expect(desk.pages.pages.size).toBe(5);
  expect(desk.slot(TASK.slot)?.state).toMatchObject({ kind: 'open', holder: null });
});

test('a mistake of ours is no trouble of a product: the report is tried again when its time is over', async () => {
  const desk = await aClaimedDesk();
  desk.pages.create = () => Promise.reject(new TypeError('test'));
  await expect(desk.publish(TASK)).rejects.toThrow(TypeError);
  expect(desk.slot(TASK.slot)?.state).toMatchObject({ kind: 'open', holder: expect.any(String) as string });
});

test('a report that more people would read than may is paused, and no page of it is made', async () => {
  const desk = await aClaimedDesk();
  desk.audience = {
    ...desk.audience,
    judge: () => Promise.resolve({ kind: 'stopped', reason: 'audience-too-wide' }),
  };
  expect(await desk.publish(TASK)).toEqual({ kind: 'skipped', reason: 'audience-too-wide' });
  expect(desk.pages.pages.size).toBe(0);
});

const forReaders = (desk: ReportDesk): ReportDesk['audience'] => ({
  ...desk.audience,
  judge: () => Promise.resolve({ kind: 'only', readers: { groups: ['staff'], people: [] } }),
});

test('a report for some is made nowhere but below a list that is kept to them', async () => {
  const desk = await aClaimedDesk();
  desk.audience = forReaders(desk);
  await expect(desk.publish(TASK)).rejects.toMatchObject({ kind: 'conflict' });
  expect(desk.pages.pages.size).toBe(0);
});

const LIST = {
  ...{ pageId: '7', title: 'Weekly updates', path: '/wiki/7', parentId: null },
  ...{ body: '{}', versionNumber: 1, versionMessage: '' },
};

test('where the list cannot be kept to its readers nothing is made below it, and the report is paused', async () => {
  const desk = await aClaimedDesk();
  desk.index = { ...desk.index, make: () => Promise.resolve({ page: LIST, siteUrl: 'https://example.net' }) };
  desk.audience = {
    ...forReaders(desk),
    narrow: ({ pageId }) => Promise.resolve(pageId !== LIST.pageId),
  };
  expect(await desk.publish(TASK)).toEqual({ kind: 'skipped', reason: 'audience-unknown' });
  expect(desk.pages.pages.size).toBe(0);
});
