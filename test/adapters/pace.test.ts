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
