import { createIssueWrites } from '../../src/adapters/http/issue-writes';
import { limitSigns } from '../../src/adapters/http/limit-signs';
import { createSlots } from '../../src/adapters/http/slots';

test.each([
  { says: 'nothing', headers: {}, expected: { limit: null, remaining: null, isNear: false } },
  {
    says: 'a burst',
    headers: { 'x-ratelimit-limit': '50', 'x-ratelimit-remaining': '7' },
    expected: { limit: 50, remaining: 7, isNear: false },
  },
  { says: 'a warning', headers: { 'x-ratelimit-nearlimit': 'true' }, expected: { isNear: true } },
  {
    says: 'points enough',
    headers: {
      ratelimit: '"global-app-quota";r=13000;t=60',
      'ratelimit-policy': '"global-app-quota";q=65000;w=3600',
    },
    expected: { isNear: false },
  },
  {
    says: 'few points, under the names of the trial',
    headers: {
      'beta-ratelimit': '"global-app-quota";r=12999;t=60',
      'beta-ratelimit-policy': '"global-app-quota";q=65000;w=3600',
    },
    expected: { isNear: true },
  },
  { says: 'numbers that are none', headers: { 'x-ratelimit-limit': 'many' }, expected: { limit: null } },
])('an answer that says of its limits: $says', ({ headers, expected }) => {
  const answer = new Response('', { headers: { ...headers } });
  expect(limitSigns(answer)).toMatchObject({ ...expected, isRefused: false });
});

test('a refusal is one whatever it says', () => {
  expect(limitSigns(new Response('', { status: 429 })).isRefused).toBe(true);
});

test('as many run as the pace allows, and a slower one lets those that run end', async () => {
  const slots = createSlots({ atOnce: 2, gapMs: 0 }, { sleep: () => Promise.resolve(), now: () => 0 });
  const ends: (() => void)[] = [];
  const begun: number[] = [];
  const jobs = [0, 1, 2, 3].map((n) =>
    slots.run(() => {
      begun.push(n);
      return new Promise<void>((resolve) => ends.push(resolve));
    }),
  );
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  await settle();
  expect(begun).toEqual([0, 1]);
  slots.keepTo({ atOnce: 1, gapMs: 0 });
  ends[0]?.();
  await settle();
  expect(begun).toEqual([0, 1]);
  ends[1]?.();
  await settle();
  expect(begun).toEqual([0, 1, 2]);
  slots.keepTo({ atOnce: 2, gapMs: 0 });
  await settle();
  expect(begun).toEqual([0, 1, 2, 3]);
  for (const end of ends) end();
  await Promise.all(jobs);
});

test('calls keep their distance', async () => {
  let time = 0;
  const startedAt: number[] = [];
  const sleep = (ms: number) => {
    time += ms;
    return Promise.resolve();
  };
  const slots = createSlots({ atOnce: 1, gapMs: 40 }, { sleep, now: () => time });
  for (let n = 0; n < 3; n += 1)
    await slots.run(() => {
      startedAt.push(time);
      return Promise.resolve();
    });
  expect(startedAt).toEqual([0, 40, 80]);
});

/** A process whose time passes only while it waits. */
function writesAtATime(longestWaitMs = 60_000) {
  let time = 0;
  const sleep = (ms: number) => {
    time += ms;
    return Promise.resolve();
  };
  const writes = createIssueWrites({ sleep, now: () => time });
  const turnsOf = async (count: number, path: string, body?: unknown) => {
    const startedAt: number[] = [];
    for (let n = 0; n < count; n += 1) {
      await writes.turn('write', { path, body }, longestWaitMs);
      startedAt.push(time);
    }
    return startedAt;
  };
  return { writes, turnsOf };
}

/** The most that fall into any window of that length. */
const mostWithin = (times: readonly number[], ms: number) =>
  Math.max(...times.map((from) => times.filter((time) => time >= from && time < from + ms).length));

test('writes of two processes to one issue never reach what Jira takes of them', async () => {
  const path = '/rest/api/3/issue/10001/comment';
  const one = await writesAtATime().turnsOf(120, path);
  const other = (await writesAtATime().turnsOf(120, path)).map((time) => time + 700);
  const times = [...one, ...other];
  expect(mostWithin(times, 2_000)).toBe(20);
  expect(mostWithin(times, 30_000)).toBe(100);
});

test('a write that names its issue by key would be counted apart, and is not sent', async () => {
  const { turnsOf } = writesAtATime();
  await expect(turnsOf(1, '/rest/api/3/issue/BOOK-1/comment')).rejects.toThrow('by id');
});

test.each([
  { says: 'a remote link', path: '/rest/api/3/issue/10001/remotelink?globalId=x' },
  { says: 'a property', path: '/rest/api/3/issue/10001/properties/lockstep.links' },
  { says: 'the issue itself', path: '/rest/api/3/issue/10001' },
  {
    says: 'a link to another',
    path: '/rest/api/3/issueLink',
    body: { inwardIssue: { id: '7' }, outwardIssue: { id: '10001' } },
  },
])('$says counts as a write to the issue', async ({ path, body }) => {
  const { turnsOf } = writesAtATime();
  await turnsOf(10, '/rest/api/3/issue/10001/comment');
  expect(await turnsOf(1, path, body)).toEqual([3_000]);
});

test('other issues, and many at once, are written to without waiting', async () => {
  const { turnsOf } = writesAtATime();
  await turnsOf(10, '/rest/api/3/issue/10001/comment');
  expect(await turnsOf(1, '/rest/api/3/issue/10002/comment')).toEqual([0]);
  expect(await turnsOf(50, '/rest/api/3/issue/bulk')).toEqual(Array.from({ length: 50 }, () => 0));
});

test('who has waited for long enough is told so before Jira refuses anything', async () => {
  const { turnsOf, writes } = writesAtATime(2_000);
  await turnsOf(50, '/rest/api/3/issue/10001/comment');
  const next = writes.turn('write', { path: '/rest/api/3/issue/10001/comment', body: {} }, 2_000);
  await expect(next).rejects.toMatchObject({ kind: 'throttled', retryAfterMs: 19_000 });
});
