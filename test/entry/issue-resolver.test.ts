import { asyncTraces } from '../../src/adapters/log/async-traces';
import { createFirstCall, viewOf } from '../../src/entry/resolvers/first-call';
import { createContinueHandlers } from '../../src/entry/resolvers/spec/continue-spec';
import { createGenerateHandlers, showPreview } from '../../src/entry/resolvers/spec/generate-spec';
import { createHistoryHandlers } from '../../src/entry/resolvers/links/history';
import { createRightColumn } from '../../src/entry/resolvers/right-column';
import { createSpecCommentHandlers } from '../../src/entry/resolvers/spec/spec-comment';
import { createSpecLinkHandlers } from '../../src/entry/resolvers/links/spec-links';
import { createCheckUpdateHandlers, previewUpdate } from '../../src/entry/resolvers/spec/preview-update';
import { createSpecUpdateHandlers } from '../../src/entry/resolvers/spec/spec-update';
import { forgeResolver } from '../../src/adapters/forge/resolver';
import { PlatformError } from '../../src/ports/platform-error';
import { awake } from '../kit/awake';

const asked: unknown[] = [];
const traced: unknown[] = [];
const logged: object[] = [];
let failure: Error | null = null;

const remember = (outcome: object) => (command: unknown) => {
  asked.push(command);
  traced.push(asyncTraces.current());
  return failure ? Promise.reject(failure) : Promise.resolve(outcome as never);
};
const log = {
  info: () => undefined,
  error: (event: string, fields: object) => {
    logged.push({ event, ...fields });
  },
};
const answering = { log, traces: asyncTraces, invocationId: () => 'inv-1' };
const useCases = {
  ...answering,
  showIssue: remember({ kind: 'not-visible' }),
  previewSpec: remember({ kind: 'not-visible' }),
  listSpaces: () => Promise.resolve([]),
  createSpec: remember({ kind: 'unfinished' }),
  continueSpec: remember({ kind: 'nothing-to-continue' }),
  refreshComment: remember({ kind: 'no-comment' }),
  showHistory: remember({ kind: 'not-visible' }),
  findPages: () => Promise.resolve([]),
  findClaimingPages: () => Promise.resolve([]),
  previewAdoption: remember({ kind: 'not-visible' }),
  checkAdoption: remember({ kind: 'cannot-adopt', why: { kind: 'page-not-visible' } }),
  adoptSpec: remember({ kind: 'already-claimed' }),
  previewUnlinking: remember({ kind: 'not-linked' }),
  unlinkSpec: remember({ kind: 'not-linked' }),
  restorePage: remember({ kind: 'not-linked' }),
  refreshLinks: remember({ kind: 'not-linked' }),
  settleNews: remember({ kind: 'not-linked' }),
  recallSpec: remember({ kind: 'one-sided' }),
};
const updates = {
  ...answering,
  checkUpdate: remember({ kind: 'no-update', why: 'no-spec' }),
  updateSpec: remember({ kind: 'no-update', why: 'no-spec' }),
  showPagePeople: () => Promise.resolve({ draft: null }),
  grants: { arePagesWritable: () => true },
};
const resolve = forgeResolver({
  ...createFirstCall(
    { ...answering, pause: awake },
    viewOf(
      {
        generate: (issueId, caller) => showPreview(useCases, issueId, caller),
        update: (_issueId, caller) => previewUpdate(updates, caller),
      },
      createRightColumn(useCases),
    ),
  ),
  ...createGenerateHandlers(useCases),
  ...createContinueHandlers(useCases),
  ...createSpecLinkHandlers(useCases),
  ...createSpecCommentHandlers(useCases),
  ...createHistoryHandlers(useCases),
  ...createCheckUpdateHandlers(updates),
  ...createSpecUpdateHandlers(updates),
});

interface Given {
  readonly key?: string;
  readonly payload?: unknown;
  readonly extension?: unknown;
  readonly accountId?: string;
  readonly license?: object;
}

const call = ({
  key = 'show-issue',
  payload,
  extension = { issue: { id: '10001' } },
  accountId = 'ann',
  license,
}: Given) =>
  resolve(
    {
      call: { functionKey: key, payload },
      context: { siteUrl: 'https://site.example/jira', extension, accountId: 'forged' },
    },
    { installContext: 'ari:cloud:jira::site/cloud-1', principal: { accountId }, license },
  );

beforeEach(() => {
  asked.length = 0;
  traced.length = 0;
  logged.length = 0;
  failure = null;
});

const order = {
  attempt: '3f2b1c00-0000-4000-8000-000000000000',
  spaceId: '1',
  parentId: null,
  title: 't',
  comment: true,
  answers: { who: '', outcome: '', doneWhen: '' },
};

test('the account is the platform’s, the ids are the frame’s claims', async () => {
  await call({ key: 'create-spec', payload: { ...order, accountId: 'eve', issueId: '666' } });
  expect(asked).toEqual([
    expect.objectContaining({
      issueId: '10001',
      viewerId: 'ann',
      site: { siteUrl: 'https://site.example', cloudId: 'cloud-1' },
    }),
  ]);
});

test.each<{ rule: string; given: Given; kind: string }>([
  { rule: 'an anonymous visitor', given: { accountId: 'unidentified' }, kind: 'anonymous' },
  { rule: 'a visitor without account', given: { accountId: '' }, kind: 'anonymous' },
  {
    rule: 'a person without licence',
    given: { license: { active: false, isActive: false } },
    kind: 'unlicensed',
  },
])('$rule reaches no use case', async ({ given, kind }) => {
  expect(await call(given)).toEqual({ kind });
  expect(asked).toEqual([]);
});

const RUN = '3f2b1c00-0000-4000-8000-00000000aaaa';

test.each<{ rule: string; given: Given; correlationId: string }>([
  {
    rule: 'the frame’s name for the click',
    given: { key: 'create-spec', payload: { ...order, correlationId: RUN } },
    correlationId: RUN,
  },
  { rule: 'the invocation, for a frame that names none', given: {}, correlationId: 'inv-1' },
  ...['', '"\n', 'x'.repeat(65), 7, { a: 1 }].map((correlationId) => ({
    rule: `the invocation, for the name ${JSON.stringify(correlationId)}`,
    given: { payload: { correlationId } },
    correlationId: 'inv-1',
  })),
])('the work of a call is known by $rule', async ({ given, correlationId }) => {
  await call(given);
  expect(traced).toEqual([{ cause: 'click', personId: 'ann', correlationId }]);
  expect(asyncTraces.current()).toBeNull();
});

test('an active licence lets through', async () => {
  expect(await call({ license: { active: true, isActive: true } })).toEqual({ kind: 'not-visible' });
});

test.each<{ rule: string; given: Given }>([
  { rule: 'an id that is a path', given: { extension: { issue: { id: '../1' } } } },
  { rule: 'an id with an exponent', given: { extension: { issue: { id: '1e3' } } } },
  { rule: 'no issue', given: { extension: {} } },
  {
    rule: 'an extension from a prototype',
    given: { extension: JSON.parse('{"__proto__":{"issue":{"id":"1"}}}') as unknown },
  },
  {
    rule: 'an order without a title',
    given: { key: 'create-spec', payload: { ...order, title: undefined } },
  },
  { rule: 'an order into a path', given: { key: 'create-spec', payload: { ...order, spaceId: '1/2' } } },
  {
    rule: 'an attempt that is no name',
    given: { key: 'continue-spec', payload: { attempt: '#', after: null } },
  },
])('$rule is refused', async ({ given }) => {
  expect(await call(given)).toEqual({ kind: 'failed', reason: 'invalid-request', retryable: false });
  expect(asked).toEqual([]);
});

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'unknown'])(
  'the key %s is no call',
  async (key) => {
    await expect(call({ key })).rejects.toThrow('Resolver has no such definition.');
  },
);

test('the dialog’s first call is answered with the preview', async () => {
  await call({
    extension: { issue: { id: '10001' }, project: { id: '10000' }, modal: { view: 'generate' } },
  });
  expect(asked).toEqual([
    {
      issueId: '10001',
      viewerId: 'ann',
      issueTypeId: null,
      language: 'en',
      projectId: '10000',
      site: { siteUrl: 'https://site.example', cloudId: 'cloud-1' },
    },
  ]);
});

test('a failure is told without a word of its cause', async () => {
  failure = new PlatformError('throttled', 'read issue', 3_000);
  expect(await call({})).toEqual({
    kind: 'failed',
    reason: 'throttled',
    retryable: true,
    retryAfterMs: 3_000,
  });
  failure = new Error('secret title');
  expect(await call({})).toEqual({ kind: 'failed', reason: 'unexpected', retryable: false });
  expect(JSON.stringify(logged)).not.toContain('secret');
  expect(logged).toHaveLength(2);
});

test('the request for consent leaves the resolver', async () => {
  failure = Object.assign(new Error('Authentication Required'), { name: 'NEEDS_AUTHENTICATION_ERR' });
  await expect(call({})).rejects.toBe(failure);
});
