import { sha256 } from '../../src/adapters/hash/sha256';
import { type Notice, type NoticeWish, noticeTiming, USUAL_WISH } from '../../src/domain/notices/notice';
import { type CatchUp } from '../../src/domain/reports/due-report';
import { PlatformError } from '../../src/ports/platform-error';
import { createDeliverNotices, type DeliverNotices } from '../../src/usecases/notices/deliver-notices';
import { createFindUntold } from '../../src/usecases/notices/find-untold';
import { createShowNotices } from '../../src/usecases/notices/show-notices';
import { FakeAudit, neverThrowing } from '../kit/fakes/fake-audit';
import { FakeNotices } from '../kit/fakes/fake-notices';
import { ReportDesk, SCHEDULE } from '../kit/report-desk';

const HOUR = 3_600_000;

test.each<{ rule: string; wish: NoticeWish; timing: string }>([
  { rule: 'at once, however many', wish: { when: 'at-once', toldAt: 0 }, timing: 'now' },
  { rule: 'daily, when there was none today', wish: { when: 'daily', toldAt: null }, timing: 'now' },
  { rule: 'daily, when there was one', wish: { when: 'daily', toldAt: 12 * HOUR }, timing: 'later' },
  { rule: 'daily, when that was a day ago', wish: { when: 'daily', toldAt: 0 }, timing: 'now' },
  { rule: 'not at all', wish: { when: 'off', toldAt: null }, timing: 'never' },
])('told $rule', ({ wish, timing }) => {
  expect(noticeTiming(wish, 24 * HOUR)).toBe(timing);
});

const aNotice = (change: Partial<Notice> = {}): Notice => ({
  scheduleId: 'weekly-10000',
  projectId: '10000',
  cause: 'no-access',
  ownerId: 'ann',
  spaceId: 'S',
  language: 'de',
  since: 0,
  ...change,
});

function aPost(desk = new ReportDesk()) {
  const notices = new FakeNotices();
  const audit = new FakeAudit();
  const mentions: string[] = [];
  const state = {
    wish: USUAL_WISH,
    indexId: '77' as string | null,
    refusal: null as PlatformError | null,
    pausedSince: null as number | null,
    active: ['ann'],
    leadId: 'lea' as string | null,
  };
  const clock = { now: () => HOUR };
  const findAndDeliver =
    (deliverNotices: DeliverNotices) =>
    // A process of its own looks each time.
    () =>
      createFindUntold({ notices, clock }, deliverNotices)();
  const deliver = findAndDeliver(
    createDeliverNotices({
      notices,
      wishes: {
        of: () => Promise.resolve(state.wish),
        choose: () => Promise.resolve(),
        noteTold: (_accountId, toldAt) => {
          state.wish = { ...state.wish, toldAt };
          return Promise.resolve();
        },
      },
      indexes: { find: () => Promise.resolve(state.indexId) },
      reports: desk.reports,
      slots: desk.slots,
      mentions: {
        mention: (pageId, accountId, text) => {
          if (state.refusal !== null) return Promise.reject(state.refusal);
          mentions.push(`${pageId} ${accountId} ${text}`);
          return Promise.resolve();
        },
      },
      people: {
        namesOf: (ids) =>
          Promise.resolve(new Map(ids.filter((id) => state.active.includes(id)).map((id) => [id, id]))),
      },
      leads: { of: () => Promise.resolve(state.leadId) },
      audit: neverThrowing(audit),
      pause: {
        find: () => Promise.resolve(state.pausedSince === null ? null : { since: state.pausedSince }),
      },
      clock,
      hash: sha256,
    }),
  );
  return { notices, audit, mentions, state, deliver };
}

test('the owner is mentioned once, in the language of the reports', async () => {
  const { notices, mentions, deliver } = aPost();
  await notices.open(aNotice());
  expect(await deliver()).toBe(1);
  await notices.open(aNotice({ since: HOUR }));
  expect(await deliver()).toBe(0);
  expect(mentions).toEqual([expect.stringMatching(/^77 ann Ein Bericht dieser Liste ist angehalten/)]);
});

test.each([
  {
    language: 'en',
    told: 'The last page of that report is “Weekly update ABC 2026-11-20”. The Lockstep page',
  },
  {
    language: 'de',
    told: 'Die letzte Seite dieses Berichts heißt „Weekly update ABC 2026-11-20“. Die Lockstep',
  },
  { language: 'ja', told: 'このレポートの最新のページは「Weekly update ABC 2026-11-20」です。理由と' },
] as const)('of several reports, the one that is meant is told by its newest page: $language', async (of) => {
  const desk = new ReportDesk();
  await desk.turnOn();
  await desk.liveUntil('2026-11-20T16:00:00Z');
  const { notices, mentions, deliver } = aPost(desk);
  await notices.open(aNotice({ language: of.language, scheduleId: SCHEDULE }));
  await notices.open(aNotice({ language: of.language, scheduleId: SCHEDULE, cause: 'list-refused' }));
  await deliver();
  expect(mentions[0]).toContain(of.told);
  expect(mentions[1]).not.toContain('2026-11-20');
});

test.each([
  { language: 'en', why: 'You are told because you lead the project' },
  { language: 'de', why: 'weil Sie das Projekt leiten' },
  { language: 'ja', why: 'プロジェクトリードのあなた' },
] as const)(
  'where the owner has left, whoever leads the project is told, and why: $language',
  async ({ language, why }) => {
    const { notices, mentions, state, deliver } = aPost();
    state.active = [];
    await notices.open(aNotice({ language, cause: 'owner-gone' }));
    expect(await deliver()).toBe(1);
    expect(mentions).toEqual([expect.stringMatching(/^77 lea /)]);
    expect(mentions[0]).toContain(why);
  },
);

test('where nobody leads it either, nobody is mentioned; the page has the notice', async () => {
  const { notices, mentions, state, deliver } = aPost();
  state.active = [];
  state.leadId = null;
  await notices.open(aNotice({ cause: 'owner-gone' }));
  expect(await deliver()).toBe(0);
  expect(mentions).toEqual([]);
  expect(await notices.untold(9)).toEqual([]);
  expect(await notices.ofProject('10000', 9)).toHaveLength(1);
});

test('another cause is news again', async () => {
  const { notices, mentions, deliver } = aPost();
  await notices.open(aNotice());
  await deliver();
  await notices.open(aNotice({ cause: 'place-gone' }));
  await deliver();
  expect(mentions).toHaveLength(2);
});

test.each([
  { rule: 'who wants none', given: { wish: { when: 'off', toldAt: null } } },
  { rule: 'where there is no list yet', given: { indexId: null } },
  { rule: 'where nobody may comment', given: { refusal: new PlatformError('forbidden', 'test') } },
] as const)('$rule is not mentioned, and not tried again; the page has the notice', async ({ given }) => {
  const { notices, mentions, state, deliver } = aPost();
  Object.assign(state, given);
  await notices.open(aNotice());
  expect(await deliver()).toBe(0);
  expect(await notices.untold(9)).toEqual([]);
  expect(mentions).toEqual([]);
  expect(await notices.ofProject('10000', 9)).toHaveLength(1);
});

test.each([
  { rule: 'daily and told today', given: { wish: { when: 'daily', toldAt: 0 } } },
  { rule: 'while Lockstep rests', given: { pausedSince: 1 } },
] as const)('$rule: it waits', async ({ given }) => {
  const { notices, state, deliver } = aPost();
  Object.assign(state, given);
  await notices.open(aNotice());
  expect(await deliver()).toBe(0);
  expect(await notices.untold(9)).toHaveLength(1);
});

test('trouble that passes is tried again', async () => {
  const { notices, state, deliver } = aPost();
  state.refusal = new PlatformError('throttled', 'test');
  await notices.open(aNotice());
  await expect(deliver()).rejects.toThrow(PlatformError);
  state.refusal = null;
  expect(await deliver()).toBe(1);
});

test('who does not run the project is not told what its reports leave out', async () => {
  const notices = new FakeNotices();
  await notices.open(aNotice({ cause: 'pages-withheld' }));
  const wishes = {
    of: () => Promise.resolve(USUAL_WISH),
    choose: () => Promise.resolve(),
    noteTold: () => Promise.resolve(),
  };
  const rights = { mayAdminister: () => Promise.resolve(false) };
  expect(await createShowNotices({ notices, wishes, rights })('10000', 'eve')).toEqual({
    kind: 'not-allowed',
  });
});

test('a report that pauses is a notice until it comes out, and one that leaves pages out another', async () => {
  const desk = new ReportDesk();
  await desk.turnOn();
  desk.ownerIsThere = false;
  await desk.liveUntil('2026-12-05T00:00:00Z');
  const causes = () => [...desk.notices.all.values()].map(({ cause }) => cause);
  expect(causes()).toEqual(['owner-gone']);
  desk.ownerIsThere = true;
  desk.withheldPages = 2;
  await desk.liveUntil('2026-12-12T00:00:00Z');
  expect(causes()).toEqual(['pages-withheld']);
  desk.withheldPages = 0;
  await desk.liveUntil('2026-12-19T00:00:00Z');
  expect(causes()).toEqual([]);
});

test('a report that Jira did not answer for in time is a notice until the next one comes out', async () => {
  const desk = new ReportDesk();
  await desk.turnOn();
  const task = { scheduleId: SCHEDULE, slot: '2026-11-20' };
  const refusal = new PlatformError('throttled', 'search issues', HOUR);
  desk.now = Date.parse('2026-11-20T15:00:00Z');
  await desk.tick();
  const read = desk.issues.allInTurn.bind(desk.issues);
  desk.issues.allInTurn = () => Promise.reject(refusal);
  await expect(desk.publish(task)).rejects.toBe(refusal);
  expect(desk.slot(task.slot)?.state).toMatchObject({ kind: 'open', refusedUntil: desk.now + HOUR });
  desk.now += 37 * HOUR;
  await desk.tick();
  await desk.publish(task);
  expect([...desk.notices.all.values()].map(({ cause }) => cause)).toEqual(['unavailable']);
  desk.issues.allInTurn = read;
  desk.queued.length = 0;
  await desk.liveUntil('2026-11-27T16:00:00Z');
  expect([...desk.notices.all.values()]).toEqual([]);
});

test.each<{ rule: string; catchUp: CatchUp; causes: readonly string[] }>([
  { rule: 'is a notice until the next one comes out', catchUp: 'late', causes: ['unavailable'] },
  { rule: 'is none where its owner wants no late one', catchUp: 'skip', causes: [] },
])('a report at whose time nobody was at work $rule', async ({ catchUp, causes }) => {
  const desk = new ReportDesk();
  await desk.turnOn({ catchUp });
  const told = () => [...desk.notices.all.values()].map(({ cause }) => cause);
  desk.now = Date.parse('2026-11-23T09:00:00Z');
  await desk.liveUntil('2026-11-23T09:10:00Z');
  expect(told()).toEqual(causes);
  await desk.liveUntil('2026-11-27T16:00:00Z');
  expect(told()).toEqual([]);
});

test('what a paused report needs stays its notice while nobody is at work', async () => {
  const desk = new ReportDesk();
  await desk.turnOn();
  desk.isLicensed = false;
  await desk.liveUntil('2026-11-20T16:00:00Z');
  desk.now = Date.parse('2026-11-30T09:00:00Z');
  await desk.liveUntil('2026-11-30T09:10:00Z');
  expect([...desk.notices.all.values()].map(({ cause }) => cause)).toEqual(['unlicensed']);
});

test.each([
  { listed: false, told: ['list-refused'] },
  { listed: true, told: [] },
])('where Confluence takes the line of the list: $listed', async ({ listed, told }) => {
  const desk = new ReportDesk();
  await desk.turnOn();
  const named = { pageId: '7', title: 'Weekly updates', path: '/wiki/7', parentId: null };
  const page = { ...named, body: '{}', versionNumber: 1, isLive: false, versionMessage: '' };
  const make = () => Promise.resolve({ page, siteUrl: 'https://example.atlassian.net' });
  desk.index = { make, list: () => Promise.resolve(null) };
  await desk.liveUntil('2026-11-20T16:00:00Z');
  expect([...desk.notices.all.values()].map(({ cause }) => cause)).toEqual(['list-refused']);
  desk.index = { make, list: () => Promise.resolve(listed ? 2 : null) };
  await desk.liveUntil('2026-11-27T16:00:00Z');
  expect([...desk.notices.all.values()].map(({ cause }) => cause)).toEqual(told);
});
