import { STANDARD_LAYOUT } from '../../../src/domain/reports/layout/report-layout';
import { openSlot } from '../../../src/domain/reports/report-slot';
import { PlatformError } from '../../../src/ports/platform-error';
import { aClaimedDesk, DUE } from '../../kit/claimed-report';
import { ReportDesk, SCHEDULE } from '../../kit/report-desk';
import { REPORT_WORDS } from '../../kit/report-facts';

const TASK = { scheduleId: SCHEDULE, slot: '2026-11-20' };

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

test('a page that is made while somebody else takes over is theirs to finish', async () => {
  const desk = await aClaimedDesk();
  const create = desk.pages.create.bind(desk.pages);
  desk.pages.create = async (page) => {
    await takeOver(desk);
    return create(page);
  };
  desk.pages.setMark = () => Promise.reject(new Error('marked'));
  expect(await desk.publish(TASK)).toEqual({ kind: 'busy' });
});

test('a report that is taken over while its figures are stored is not said to be published', async () => {
  const desk = await aClaimedDesk();
  const store = desk.archive.store.bind(desk.archive);
  desk.archive.store = async (slot, figures) => {
    await takeOver(desk);
    return store(slot, figures);
  };
  expect(await desk.publish(TASK)).toEqual({ kind: 'busy' });
  expect(desk.slot(TASK.slot)?.state).toMatchObject({ holder: 'somebody else' });
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
  ...{ body: '{}', versionNumber: 1, isLive: false, versionMessage: '' },
};

const MADE_LIST = {
  make: () => Promise.resolve({ page: LIST, siteUrl: 'https://told.example' }),
  list: () => Promise.resolve(1),
};

test('a list that is there is not made again, and the report stands below it', async () => {
  const desk = await aClaimedDesk();
  desk.pages.put(LIST.pageId, LIST);
  desk.listId = LIST.pageId;
  desk.index = { ...desk.index, make: () => Promise.reject(new Error('made again')) };
  expect(await desk.publish(TASK)).toMatchObject({ kind: 'published' });
  expect([...desk.pages.pages.values()].map(({ parentId }) => parentId)).toEqual([null, LIST.pageId]);
});

test('where the making of the list has told where the site is, nobody else is asked', async () => {
  const desk = await aClaimedDesk();
  desk.index = MADE_LIST;
  desk.pages.findByTitle = () => Promise.reject(new Error('asked again'));
  // Of no page that is known yet.
  desk.pages.readAll = () => Promise.reject(new Error('asked for nothing'));
  expect(await desk.publish(TASK)).toMatchObject({ kind: 'published' });
  expect([...desk.pages.pages.values()][0]?.body).toContain('https://told.example/issues/');
});

test('the list of reports has a report’s numbers in its language', async () => {
  const listed: string[] = [];
  const desk = new ReportDesk();
  desk.index = {
    ...MADE_LIST,
    list: (_place, _index, { locale }) => Promise.resolve(listed.push(locale)),
  };
  await desk.turnOn({ layout: { ...STANDARD_LAYOUT, language: 'de' } });
  await desk.liveUntil('2026-11-20T16:00:00Z');
  expect(listed).toEqual([REPORT_WORDS.de.locale]);
});

test('for whoever sees the space neither list nor report is restricted', async () => {
  const desk = await aClaimedDesk();
  desk.index = MADE_LIST;
  desk.audience = { ...desk.audience, narrow: () => Promise.reject(new Error('restricted')) };
  expect(await desk.publish(TASK)).toMatchObject({ kind: 'published' });
});

test('list, report and the next report are kept to their readers, who are told of beside those before', async () => {
  const desk = await aClaimedDesk();
  const kept: unknown[] = [];
  desk.index = MADE_LIST;
  desk.audience = {
    ...forReaders(desk),
    narrow: ({ pageId }, readers, before) => {
      kept.push([pageId, readers.groups, before?.groups ?? null]);
      return Promise.resolve(true);
    },
  };
  expect(await desk.publish(TASK)).toMatchObject({ kind: 'published' });
  await desk.liveUntil('2026-11-27T15:10:00Z');
  const [first = '', second = ''] = desk.pages.pages.keys();
  expect(kept).toEqual([
    [LIST.pageId, ['staff'], null],
    [first, ['staff'], null],
    [LIST.pageId, ['staff'], ['staff']],
    [second, ['staff'], ['staff']],
  ]);
});

test('whether people narrowed the last report is judged by whom it was shown to', async () => {
  const desk = await aClaimedDesk();
  desk.index = MADE_LIST;
  desk.audience = forReaders(desk);
  await desk.publish(TASK);
  desk.edit((body) =>
    body.replace(
      '"Notes"}]}',
      '"Notes"}]},{"type":"paragraph","content":[{"type":"text","text":"Open: who signs?"}]}',
    ),
  );
  const shownTo: unknown[] = [];
  desk.audience = {
    ...desk.audience,
    isNarrowed: (_, before) => {
      shownTo.push(before?.groups);
      return Promise.resolve(false);
    },
  };
  // Its list is the one that reports stand below by now.
  desk.pages.put(LIST.pageId, LIST);
  desk.listId = LIST.pageId;
  await desk.liveUntil('2026-11-27T15:10:00Z');
  expect(shownTo).toEqual([['staff']]);
});

test('a report that is made again for others tells whom it was shown to itself', async () => {
  const desk = await aClaimedDesk();
  desk.index = MADE_LIST;
  desk.audience = forReaders(desk);
  await desk.publish(TASK);
  const before: unknown[] = [];
  desk.audience = {
    ...desk.audience,
    judge: () => Promise.resolve({ kind: 'only', readers: { groups: ['leads'], people: [] } }),
    narrow: (_, __, those) => {
      before.push(those?.groups);
      return Promise.resolve(true);
    },
  };
  expect(await desk.publishNow()).toMatchObject({ kind: 'published' });
  expect(before).toEqual([['staff'], ['staff']]);
});

test('a report that cannot be kept to its readers is paused, though its page is there', async () => {
  const desk = await aClaimedDesk();
  desk.index = MADE_LIST;
  desk.audience = {
    ...forReaders(desk),
    narrow: ({ pageId }) => Promise.resolve(pageId === LIST.pageId),
  };
  expect(await desk.publish(TASK)).toEqual({ kind: 'skipped', reason: 'audience-unknown' });
  expect(desk.report()?.pausedFor).toBe('audience-unknown');
});

test('where the list cannot be kept to its readers nothing is made below it, and the report is paused', async () => {
  const desk = await aClaimedDesk();
  desk.index = MADE_LIST;
  desk.audience = {
    ...forReaders(desk),
    narrow: ({ pageId }) => Promise.resolve(pageId !== LIST.pageId),
  };
  expect(await desk.publish(TASK)).toEqual({ kind: 'skipped', reason: 'audience-unknown' });
  expect(desk.pages.pages.size).toBe(0);
});
