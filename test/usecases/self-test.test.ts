import { identityOf } from '../../src/domain/audit/audit-entry';
import { SEARCH_SETTLES_MS, type SelfTest, TRIALS, type Trial } from '../../src/domain/health/self-test';
import { type TrialFailure } from '../../src/domain/health/trial-result';
import { createCleanUpSelfTest } from '../../src/usecases/health/clean-up-self-test';
import { createContinueSelfTest, createStartSelfTest } from '../../src/usecases/health/run-self-test';
import { failureOf } from '../../src/usecases/health/try-one';
import { PlatformError } from '../../src/ports/platform-error';
import { sha256 } from '../../src/adapters/hash/sha256';
import { dieWhileTelling } from '../kit/dying-audit';
import { FakeAudit } from '../kit/fakes/fake-audit';
import { FakeTrials } from '../kit/fakes/fake-trials';
import { Killed, TroubledRun, TROUBLES } from '../kit/trouble';

const ADA = 'ada';
const place = { accountId: ADA, projectId: '10000', spaceId: '900' };

let world: FakeTrials;
let now: number;
let tokens: number;
let audit: FakeAudit;

beforeEach(() => {
  world = new FakeTrials();
  now = 1_700_000_000_000;
  tokens = 0;
  audit = new FakeAudit();
});

function usecases(run = new TroubledRun(-1, 'throttled')) {
  const deps = {
    clock: { now: () => now },
    tokens: { fresh: () => String((tokens += 1)).padStart(16, '0') },
    rights: world.rights,
    issues: run.port(world.trialIssues),
    pages: run.port(world.trialPages),
    tests: run.port(world.tests),
    audit,
    hash: sha256,
  };
  return {
    start: createStartSelfTest(deps),
    next: createContinueSelfTest(deps),
    cleanUp: createCleanUpSelfTest(deps),
  };
}

/** A whole round as the page drives it. */
async function round(run?: TroubledRun) {
  const { start, next, cleanUp } = usecases(run);
  let started = await start(place);
  if (started.kind === 'earlier-round') {
    await cleanUp(ADA);
    started = await start(place);
  }
  if (started.kind !== 'started') throw new Error(started.kind);
  const tried: { trial: Trial; why: TrialFailure | null }[] = [];
  for (let left = started.next; left !== null;) {
    const answer = await next(ADA, started.op);
    if (answer.kind !== 'tried') throw new Error(answer.kind);
    tried.push({ trial: answer.trial, why: answer.result.kind === 'failed' ? answer.result.why : null });
    left = answer.next;
  }
  return { tried, cleaned: await cleanUp(ADA) };
}

const leftovers = (): number =>
  world.issues.size + world.pages.size + world.rounds.size + (world.left.get(ADA)?.length ?? 0);

test('a round tries everything in order and leaves nothing behind', async () => {
  const { tried, cleaned } = await round();
  expect(tried).toEqual(TRIALS.map((trial) => ({ trial, why: null })));
  expect(cleaned).toEqual({
    kind: 'cleaned-up',
    issue: { kind: 'removed' },
    page: { kind: 'removed' },
    leftovers: [],
  });
  expect(leftovers()).toBe(0);
});

test('a death while a trial is told leaves the trial open', async () => {
  const { start, next } = usecases();
  const started = await start(place);
  if (started.kind !== 'started') throw new Error(started.kind);
  dieWhileTelling(audit, 1);
  const { op } = started;
  let trial = started.next;
  const died = async (): Promise<boolean> => {
    const answer = await next(ADA, op).catch(() => null);
    trial = answer?.kind === 'tried' ? answer.next : trial;
    return answer === null;
  };
  while (!(await died())) continue;
  expect(await next(ADA, op)).toMatchObject({ kind: 'tried', trial });
  now += SEARCH_SETTLES_MS;
  await usecases().cleanUp(ADA);
  expect(leftovers()).toBe(0);
});

test.each(['create-issue', 'create-page'] as const)(
  'what %s made before its round died is told of when it is found and removed',
  async (creation) => {
    const { start } = usecases();
    const started = await start(place);
    if (started.kind !== 'started') throw new Error(started.kind);
    const { op } = started;
    let { next: trial } = started;
    while (trial !== creation) {
      const answer = await usecases().next(ADA, op);
      trial = answer.kind === 'tried' ? answer.next : null;
    }
    // Behind the record's read and write it is the third call.
    await expect(usecases(new TroubledRun(3, 'killed-after')).next(ADA, op)).rejects.toThrow(Killed);
    now += 2 * SEARCH_SETTLES_MS;
    await usecases().cleanUp(ADA);
    const subject = creation === 'create-issue' ? 'issue' : 'page';
    const told = audit.entries.filter(({ act }) => act.endsWith(`-${subject}`));
    expect(told.map(({ act }) => act).filter((act) => /^(create|remove)/.test(act))).toEqual([
      creation,
      `remove-${subject}`,
    ]);
    expect(new Set(told.map(({ issueId, pageId }) => issueId ?? pageId)).size).toBe(1);
  },
);

test('each write of a round is told of, by whom and on what', async () => {
  await round();
  expect(audit.entries.map(({ act }) => act)).toEqual([
    'create-issue',
    'comment',
    'move-issue',
    'move-issue',
    'create-page',
    'mark-page',
    'update-page',
    'remove-issue',
    'remove-page',
  ]);
  expect(new Set(audit.entries.map(identityOf)).size).toBe(audit.entries.length);
  expect(new Set(audit.entries.map(({ actorId }) => actorId))).toEqual(new Set([ADA]));
  expect(audit.entries.every(({ issueId, pageId }) => (issueId === null) !== (pageId === null))).toBe(true);
});

test.each<{ rule: string; step: string; why: TrialFailure; leftOut: readonly Trial[] }>([
  {
    rule: 'without an issue, the page is tried all the same',
    step: 'create-issue',
    why: { kind: 'fields-required', fields: ['Cost centre'] },
    leftOut: ['read-issue', 'comment', 'transition', 'transition-again'],
  },
  {
    rule: 'without a page, the issue was tried all the same',
    step: 'create-page',
    why: { kind: 'may-not-create' },
    leftOut: ['read-page', 'mark-page', 'update-page'],
  },
  {
    rule: 'epics that need more than a summary stop nothing',
    step: 'epic-form',
    why: { kind: 'fields-required', fields: ['Epic Name'] },
    leftOut: [],
  },
  {
    rule: 'a comment that is refused stops nothing',
    step: 'comment',
    why: { kind: 'may-not-comment' },
    leftOut: [],
  },
])('$rule', async ({ step, why, leftOut }) => {
  world.refusals = { [step]: why };
  const { tried } = await round();
  expect(tried.map(({ trial }) => trial)).toEqual(TRIALS.filter((trial) => !leftOut.includes(trial)));
  expect(tried.find(({ trial }) => trial === step)?.why).toEqual(why);
  expect(leftovers()).toBe(0);
});

describe.each(TROUBLES)('%s at any call of a round', (trouble) => {
  test.each(Array.from({ length: 49 }, (_, index) => index + 1))(
    'no. %i: the next round removes what is left',
    async (at) => {
      await round(new TroubledRun(at, trouble)).catch((error: unknown) => {
        if (!(error instanceof Killed) && !(error instanceof Error && error.name === 'PlatformError'))
          throw error;
      });
      now += SEARCH_SETTLES_MS + 1;
      await round();
      expect(leftovers()).toBe(0);
    },
  );
});

test('the calls of a round are no more than those that were troubled', async () => {
  const run = new TroubledRun(-1, 'throttled');
  await round(run);
  expect(run.calls).toBeLessThanOrEqual(49);
});

test('a product that takes no more requests says for how long, where it is known', () => {
  expect(failureOf(new PlatformError('throttled', 'comment', 600_000))).toEqual({
    kind: 'throttled',
    retryAfterMs: 600_000,
  });
  expect(failureOf(new PlatformError('throttled', 'comment'))).toEqual({ kind: 'throttled' });
});

test('an issue whose creation was not answered is kept in mind until search must know it', async () => {
  const { start, next, cleanUp } = usecases(new TroubledRun(5, 'answer-lost'));
  const started = await start(place);
  await next(ADA, started.kind === 'started' ? started.op : '');
  world.searchLags = true;
  expect([...world.issues]).toHaveLength(1);
  expect(await cleanUp(ADA)).toMatchObject({ issue: { kind: 'unknown' } });
  expect(await usecases().start(place)).toMatchObject({ kind: 'earlier-round' });
  world.searchLags = false;
  expect(await cleanUp(ADA)).toMatchObject({ issue: { kind: 'removed' } });
  expect(leftovers()).toBe(0);
});

test.each<Trial>(['create-issue', 'create-page'])(
  'what %s made without an answer is not said to have failed, and is removed',
  async (unanswered) => {
    world.unanswered = unanswered;
    const { tried } = await round();
    expect(tried.filter(({ why }) => why !== null)).toEqual([
      { trial: unanswered, why: { kind: 'answer-lost' } },
    ]);
    expect(leftovers()).toBe(0);
  },
);

test('an issue that search does not find after some minutes was never made', async () => {
  const { start, next, cleanUp } = usecases(new TroubledRun(5, 'never-arrived'));
  const started = await start(place);
  await next(ADA, started.kind === 'started' ? started.op : '');
  expect(await cleanUp(ADA)).toMatchObject({ issue: { kind: 'unknown' } });
  now += SEARCH_SETTLES_MS + 1;
  expect(await cleanUp(ADA)).toMatchObject({ issue: { kind: 'not-there' } });
  expect(leftovers()).toBe(0);
});

test('what may not be deleted is named with its place, and does not stand in the way of another round', async () => {
  world.refusals = { 'delete-issue': { kind: 'may-not-change' } };
  const { cleaned } = await round();
  expect(cleaned).toMatchObject({
    issue: { kind: 'left', path: '/1', why: { kind: 'may-not-change' } },
    page: { kind: 'removed' },
  });
  expect((await usecases().start(place)).kind).toBe('started');
});

test('what may not be deleted is known until somebody may delete it, through any number of rounds', async () => {
  world.refusals = { 'delete-issue': { kind: 'may-not-change' }, 'delete-page': { kind: 'may-not-change' } };
  await round();
  const { cleaned } = await round();
  const known = cleaned.kind === 'cleaned-up' ? cleaned.leftovers : [];
  expect(known.map(({ id, why }) => [id, why])).toEqual(
    ['1', '2', '3', '4'].map((id) => [id, { kind: 'may-not-change' }]),
  );
  world.refusals = {};
  expect(await usecases().cleanUp(ADA)).toMatchObject({ kind: 'cleaned-up', leftovers: [] });
  expect(leftovers()).toBe(0);
  expect(audit.entries.filter(({ act }) => act.startsWith('remove-'))).toHaveLength(4);
});

test('what people made of a leftover since is theirs', async () => {
  world.refusals = { 'delete-issue': { kind: 'may-not-change' } };
  await round();
  world.refusals = { 'delete-issue': { kind: 'read-differs' } };
  expect(await usecases().cleanUp(ADA)).toMatchObject({ leftovers: [] });
  expect(await usecases().cleanUp(ADA)).toEqual({ kind: 'nothing-to-clean' });
  expect(world.issues.size).toBe(1);
});

test('a clean-up tries no more leftovers than it has time for, and each of them in turn', async () => {
  world.refusals = { 'delete-issue': { kind: 'may-not-change' }, 'delete-page': { kind: 'may-not-change' } };
  for (let rounds = 0; rounds < 8; rounds += 1) await round();
  world.refusals = {};
  expect(await usecases().cleanUp(ADA)).toMatchObject({ leftovers: Array(6).fill({ why: null }) });
  expect(await usecases().cleanUp(ADA)).toMatchObject({ leftovers: [] });
  expect(leftovers()).toBe(0);
});

test('a clean-up that finds the products down is repeated by the next round', async () => {
  world.refusals = { 'delete-page': { kind: 'unavailable' } };
  await round();
  world.refusals = {};
  await round();
  expect(leftovers()).toBe(0);
});

test('who is no administrator gets to nothing', async () => {
  world.isAdmin = false;
  const run = new TroubledRun(-1, 'throttled');
  const { start, next, cleanUp } = usecases(run);
  const answers = [await start(place), await next(ADA, '0'.repeat(16)), await cleanUp(ADA)];
  expect(answers).toEqual(Array(3).fill({ kind: 'admins-only' }));
  expect(run.calls).toBe(0);
});

test('a round that another tab goes on with is told of with its beginning, until it must have been left', async () => {
  const { start, next } = usecases();
  const began = now;
  const started = await start(place);
  const op = started.kind === 'started' ? started.op : '';
  now += 50_000;
  await next(ADA, op);
  now += 50_000;
  expect(await start(place)).toEqual({ kind: 'earlier-round', op, runningSince: began });
  now += 20_000;
  expect(await start(place)).toEqual({ kind: 'earlier-round', op, runningSince: null });
});

test('a round that is ended while it tries something does not come back over the one that took its place', async () => {
  const { start, next, cleanUp } = usecases();
  const first = await start(place);
  const op = first.kind === 'started' ? first.op : '';
  await next(ADA, op);
  await next(ADA, op);
  let second = '';
  world.trialIssues.comment = async () => {
    await cleanUp(ADA);
    const taken = await start(place);
    second = taken.kind === 'started' ? taken.op : '';
    return { kind: 'passed' };
  };
  expect(await next(ADA, op)).toEqual({ kind: 'round-over' });
  expect(world.rounds.get(ADA)?.op).toBe(second);
});

test('of a round of an earlier version nobody knows whether it goes on', async () => {
  await usecases().start(place);
  const { startedAt: _, wentOnAt: __, ...earlier } = world.rounds.get(ADA) ?? {};
  world.rounds.set(ADA, earlier as SelfTest);
  expect(await usecases().start(place)).toMatchObject({ kind: 'earlier-round', runningSince: null });
});

test('a round of another tab is not gone on with', async () => {
  await usecases().start(place);
  expect(await usecases().next(ADA, 'f'.repeat(16))).toEqual({ kind: 'round-over' });
  expect(world.created).toBe(0);
});
