import { NeedsAuthenticationError, ProxyRequestError, route, type RequestProductMethods } from '@forge/api';
import { createProductRequest, PATIENCE_OF_PEOPLE, type ProductCall } from '../../src/adapters/http/request';
import { aroundCalls } from '../kit/around-calls';

type Answer = Response | Error;

/** A product that gives these answers in this order, and remembers what was asked. */
function productGiving(...answers: readonly Answer[]) {
  const sleeps: number[] = [];
  const calls: ProductCall[] = [];
  const asked: { path: string; init: RequestInit | undefined }[] = [];
  const give = (path: { value: string }, init?: RequestInit): Promise<Response> => {
    asked.push({ path: path.value, init });
    const answer = answers[asked.length - 1] ?? new Response('{}');
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  const methods = { requestJira: give, requestConfluence: give } as unknown as RequestProductMethods;
  const sleep = (ms: number): Promise<void> => {
    sleeps.push(ms);
    return Promise.resolve();
  };
  return {
    asked,
    sleeps,
    calls,
    request: createProductRequest(
      () => methods,
      { ...PATIENCE_OF_PEOPLE, timeoutMs: 50, sleep },
      aroundCalls({ onCall: (call) => calls.push(call) }),
    ),
  };
}

const throttled = (seconds: string): Response =>
  new Response('', { status: 429, headers: { 'retry-after': seconds } });
const broken = (): Response => new Response('', { status: 503 });
const read = route`/rest/api/3/issue/1`;
const write = route`/rest/api/3/issue/1/comment`;

test('a refusal of the product is an answer like any other', async () => {
  const { request } = productGiving(new Response('', { status: 404 }));
  expect((await request('getIssue', read)).status).toBe(404);
});

test('each attempt is told, with how it went and nothing of what was said', async () => {
  const { request, calls } = productGiving(new TypeError('fetch failed'), new Response());
  await request('getIssue', read);
  expect(calls).toEqual([
    { operation: 'getIssue', status: 'lost', ms: expect.any(Number) as number },
    { operation: 'getIssue', status: 200, ms: expect.any(Number) as number },
  ]);
});

test('a body goes out as JSON', async () => {
  const { request, asked } = productGiving(new Response('{"id":"7"}'));
  await request('addComment', write, { body: { a: 1 } });
  expect(asked[0]?.init).toMatchObject({
    method: 'POST',
    body: '{"a":1}',
    headers: { 'content-type': 'application/json' },
  });
});

test.each([
  {
    rule: 'a throttled call waits as it was told',
    answers: [throttled('1'), new Response()],
    calls: 2,
    slept: [1_000],
  },
  {
    rule: 'a throttled call that is told no time waits a second',
    answers: [new Response('', { status: 429 }), new Response()],
    calls: 2,
    slept: [1_000],
  },
  { rule: 'a read is repeated once', answers: [broken(), new Response()], calls: 2, slept: [200] },
  {
    rule: 'a lost read is repeated once',
    answers: [new TypeError('fetch failed'), new Response()],
    calls: 2,
    slept: [200],
  },
])('$rule', async ({ answers, calls, slept }) => {
  const { request, asked, sleeps } = productGiving(...answers);
  expect((await request('getIssue', read)).status).toBe(200);
  expect(asked).toHaveLength(calls);
  expect(sleeps).toEqual(slept);
});

test('a search is a read although it is posted', async () => {
  const { request, asked } = productGiving(broken(), new Response());
  await request('searchAndReconsileIssuesUsingJqlPost', route`/rest/api/3/search/jql`, { body: {} });
  expect(asked).toHaveLength(2);
});

test.each([
  {
    rule: 'a person is not kept waiting',
    given: [throttled('30')],
    kind: 'throttled',
    mayHaveHappened: false,
    calls: 1,
  },
  {
    rule: 'twice throttled is enough',
    given: [throttled('1'), throttled('1')],
    kind: 'throttled',
    mayHaveHappened: false,
    calls: 2,
  },
  {
    rule: 'a write is not repeated blindly',
    given: [broken()],
    kind: 'unavailable',
    mayHaveHappened: true,
    calls: 1,
  },
  {
    rule: 'a lost write may have happened',
    given: [new TypeError('fetch failed')],
    kind: 'unavailable',
    mayHaveHappened: true,
    calls: 1,
  },
  {
    rule: 'a product the app is not installed in is named so',
    given: [new ProxyRequestError(403, 'PRODUCT_NOT_CONNECTED')],
    kind: 'not-connected',
    mayHaveHappened: false,
    calls: 1,
  },
])('$rule', async ({ given, kind, mayHaveHappened, calls }) => {
  const { request, asked } = productGiving(...given);
  await expect(request('addComment', write, { body: {} })).rejects.toMatchObject({ kind, mayHaveHappened });
  expect(asked).toHaveLength(calls);
});

test('the platform’s request for consent passes untouched', async () => {
  const consent = new NeedsAuthenticationError('Authentication Required', 'key');
  const { request } = productGiving(consent);
  await expect(request('getIssue', read)).rejects.toBe(consent);
});

test('an answer that does not come is given up', async () => {
  const never = { requestJira: () => new Promise(() => undefined) } as unknown as RequestProductMethods;
  const times = { ...PATIENCE_OF_PEOPLE, timeoutMs: 5, sleep: () => Promise.resolve() };
  const request = createProductRequest(() => never, times, aroundCalls());
  await expect(request('addComment', write)).rejects.toMatchObject({ kind: 'unavailable' });
});

test('a call does not outlast who waits for it, and none is begun once they have waited for too long', async () => {
  let begun = 0;
  const never = () => {
    begun += 1;
    return new Promise(() => undefined);
  };
  const methods = { requestJira: never } as unknown as RequestProductMethods;
  let waitedMs = 21_990;
  const around = aroundCalls({ waitedMs: () => waitedMs });
  const request = createProductRequest(() => methods, PATIENCE_OF_PEOPLE, around);
  const startedAt = performance.now();
  await expect(request('addComment', write)).rejects.toMatchObject({ kind: 'unavailable' });
  expect(performance.now() - startedAt).toBeLessThan(5_000);
  waitedMs = 22_000;
  await expect(request('getIssue', read)).rejects.toMatchObject({ kind: 'unavailable' });
  expect(begun).toBe(1);
});

test('no more than ten calls are under way at once', async () => {
  let under = 0;
  let most = 0;
  const slow = async (): Promise<Response> => {
    under += 1;
    most = Math.max(most, under);
    await new Promise((resolve) => setImmediate(resolve));
    under -= 1;
    return new Response();
  };
  const methods = { requestJira: slow } as unknown as RequestProductMethods;
  const request = createProductRequest(() => methods, PATIENCE_OF_PEOPLE, aroundCalls());
  await Promise.all(Array.from({ length: 30 }, () => request('getIssue', read)));
  expect(most).toBe(10);
});

test.each([
  {
    rule: 'removes something with another status than for that',
    id: 'deleteIssue',
    answer: new Response('{}'),
  },
  {
    rule: 'makes something and does not name it',
    id: 'addComment',
    answer: new Response('{"unexpected":["of nobody"]}', { status: 201 }),
  },
  {
    rule: 'writes a page and is no JSON',
    id: 'updatePage',
    answer: new Response('<html>A proxy’s own page</html>'),
  },
] as const)('a success that $rule is not taken for one, and not sent again', async ({ id, answer }) => {
  const { request, asked } = productGiving(answer);
  await expect(request(id, write)).rejects.toMatchObject({ name: 'PlatformError', kind: 'unavailable' });
  expect(asked).toHaveLength(1);
});

test('what is read and is no JSON is no answer: another try may have one', async () => {
  const { request } = productGiving(new Response('<html>A proxy’s own page</html>'));
  const answer = await request('getIssue', read);
  await expect(answer.json()).rejects.toMatchObject({ name: 'PlatformError', kind: 'unavailable' });
});

test('what a success tells can be read by who asked for it', async () => {
  const { request } = productGiving(new Response('{"id":"7","more":1}', { status: 201 }));
  const answer = await request('addComment', write);
  expect(answer.status).toBe(201);
  expect(await answer.json()).toEqual({ id: '7', more: 1 });
});
