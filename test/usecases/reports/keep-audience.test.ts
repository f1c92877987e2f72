import { sha256 } from '../../../src/adapters/hash/sha256';
import { type AudienceChoice } from '../../../src/domain/reports/audience/audience';
import { type Browsers, type Readers } from '../../../src/domain/reports/audience/readers';
import { usualChoice } from '../../../src/domain/reports/report-choice';
import { newWeeklyReport } from '../../../src/domain/reports/turned-on';
import { PlatformError } from '../../../src/ports/platform-error';
import { type PageRestrictions } from '../../../src/ports/reports/report-audience';
import { createKeepAudience } from '../../../src/usecases/reports/keep-audience';
import { FakeAudit } from '../../kit/fakes/fake-audit';

const STAFF: Readers = { groups: ['staff'], people: [] };
const NOBODY: Readers = { groups: [], people: [] };

interface Given {
  readonly browsers?: Browsers | null;
  readonly inSpace?: Readers | null;
  readonly space?: 'current' | 'archived' | null;
}

const PAGE = { pageId: '7', projectId: '10000', op: 'ab' };

function keeping(given: Given = {}) {
  const { browsers = { kind: 'named', ...STAFF }, inSpace = STAFF, space = 'current' } = given;
  let restrictions: PageRestrictions = { read: NOBODY, update: NOBODY };
  let refusal: PlatformError | null = null;
  const audit = new FakeAudit();
  const audience = createKeepAudience({
    browsers: { of: () => Promise.resolve(browsers) },
    spaceReaders: { of: () => Promise.resolve(inSpace), stateOf: () => Promise.resolve(space) },
    pageReaders: {
      of: () => (refusal === null ? Promise.resolve(restrictions) : Promise.reject(refusal)),
      restrict: (_pageId, next) => {
        restrictions = next;
        return Promise.resolve();
      },
      appId: () => Promise.resolve('app'),
    },
    audit,
    hash: sha256,
  });
  return {
    audience,
    audit,
    restrictions: () => restrictions,
    put: (read: Readers) => {
      restrictions = { read, update: NOBODY };
    },
    refuse: (kind: PlatformError['kind']) => {
      refusal = new PlatformError(kind, 'test');
    },
  };
}

const report = (audience: AudienceChoice) =>
  newWeeklyReport(
    {
      ...usualChoice('10000'),
      schedule: { zone: 'Etc/UTC', weekday: 5, hour: 16, minute: 0 },
      spaceId: 'S',
      parentId: null,
      audience,
    },
    { scheduleId: 'weekly-10000', projectId: '10000', ownerId: 'ann' },
    0,
  );

test.each<{ rule: string; given: Parameters<typeof keeping>[0]; choice: AudienceChoice; reason: string }>([
  {
    rule: 'a space that is archived',
    given: { space: 'archived' },
    choice: 'project',
    reason: 'space-archived',
  },
  {
    rule: 'a space that is gone or hidden from the app',
    given: { space: null },
    choice: 'project',
    reason: 'place-gone',
  },
  {
    rule: 'a project whose permissions the app is not told',
    given: { browsers: null },
    choice: 'project',
    reason: 'audience-unknown',
  },
  {
    rule: 'a project that names nobody',
    given: { browsers: { kind: 'named', ...NOBODY } },
    choice: 'project',
    reason: 'audience-unknown',
  },
  {
    rule: 'a space whose readers are not told, where they are the question',
    given: { inSpace: null },
    choice: 'space',
    reason: 'audience-unknown',
  },
  {
    rule: 'a space with readers whom the project does not know',
    given: { inSpace: { groups: ['staff', 'web'], people: [] } },
    choice: 'space',
    reason: 'audience-too-wide',
  },
])('stopped by $rule', async ({ given, choice, reason }) => {
  expect(await keeping(given).audience.judge(report(choice))).toEqual({ kind: 'stopped', reason });
});

test('readers of the space are not asked for where the project names its own', async () => {
  const judged = await keeping({ inSpace: null }).audience.judge(report('project'));
  expect(judged).toEqual({ kind: 'only', readers: STAFF });
});

test('an open page is restricted once, and then left alone', async () => {
  const desk = keeping();
  expect(await desk.audience.narrow(PAGE, STAFF, null)).toBe(true);
  const restricted = desk.restrictions();
  expect(restricted).toEqual({ read: { groups: ['staff'], people: ['app'] }, update: NOBODY });
  expect(await desk.audience.narrow(PAGE, STAFF, null)).toBe(true);
  expect(desk.restrictions()).toBe(restricted);
  expect(desk.audit.entries).toMatchObject([
    { ...PAGE, act: 'restrict-page', issueId: null, actorId: 'app' },
  ]);
});

const WITH_PARTNERS: Readers = { groups: ['staff', 'partners'], people: ['ann'] };
const OWN_APP = (readers: Readers): Readers => ({ ...readers, people: [...readers.people, 'app'] });

test.each<{ rule: string; now: Readers; before: Readers | null; expected: Readers }>([
  {
    rule: 'as Lockstep left it is shown to who came into the project since',
    now: OWN_APP(STAFF),
    before: STAFF,
    expected: OWN_APP(WITH_PARTNERS),
  },
  {
    rule: 'that people narrowed stays so',
    now: { groups: [], people: ['bob', 'app'] },
    before: STAFF,
    expected: { groups: [], people: ['bob', 'app'] },
  },
  {
    rule: 'that people showed to somebody else, too, stays so',
    now: { groups: ['staff'], people: ['bob', 'app'] },
    before: STAFF,
    expected: { groups: ['staff'], people: ['bob', 'app'] },
  },
  {
    rule: 'from before anybody remembered stays as it is',
    now: OWN_APP(STAFF),
    before: null,
    expected: OWN_APP(STAFF),
  },
  {
    rule: 'with a group that left the project is closed to it',
    now: { groups: ['staff', 'gone'], people: ['app'] },
    before: { groups: ['staff', 'gone'], people: [] },
    expected: OWN_APP(WITH_PARTNERS),
  },
])('a page $rule', async ({ now, before, expected }) => {
  const desk = keeping();
  desk.put(now);
  expect(await desk.audience.narrow(PAGE, WITH_PARTNERS, before)).toBe(true);
  expect(desk.restrictions().read).toEqual(expected);
});

test('a page that cannot be restricted is told, and trouble that passes is tried again', async () => {
  const desk = keeping();
  desk.refuse('forbidden');
  expect(await desk.audience.narrow(PAGE, STAFF, null)).toBe(false);
  desk.refuse('throttled');
  await expect(desk.audience.narrow(PAGE, STAFF, null)).rejects.toThrow(PlatformError);
});

test.each<{ rule: string; before: Readers | null; now: Readers; expected: boolean }>([
  { rule: 'as Lockstep left it', before: STAFF, now: OWN_APP(STAFF), expected: false },
  { rule: 'that was open and is', before: null, now: NOBODY, expected: false },
  { rule: 'that people opened', before: STAFF, now: NOBODY, expected: false },
  { rule: 'that people showed to more', before: STAFF, now: OWN_APP(WITH_PARTNERS), expected: false },
  { rule: 'that was open and has readers now', before: null, now: OWN_APP(STAFF), expected: true },
  { rule: 'kept from one of two groups', before: WITH_PARTNERS, now: OWN_APP(STAFF), expected: true },
  { rule: 'kept for one person', before: STAFF, now: { groups: [], people: ['bob', 'app'] }, expected: true },
])('narrowed by people or not: a page $rule', async ({ before, now, expected }) => {
  const desk = keeping();
  desk.put(now);
  expect(await desk.audience.isNarrowed('7', before)).toBe(expected);
});

test('a page whose readers are not told counts as narrowed, and trouble that passes is tried again', async () => {
  const desk = keeping();
  desk.refuse('forbidden');
  expect(await desk.audience.isNarrowed('7', STAFF)).toBe(true);
  desk.refuse('throttled');
  await expect(desk.audience.isNarrowed('7', STAFF)).rejects.toThrow(PlatformError);
});
