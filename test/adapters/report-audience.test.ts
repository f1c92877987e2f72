import { createPageReaders } from '../../src/adapters/confluence/audience/page-readers';
import { createSpaceReaders } from '../../src/adapters/confluence/audience/space-readers';
import { createPeople } from '../../src/adapters/jira/people';
import { createProjectBrowsers } from '../../src/adapters/jira/projects/project-browsers';
import { type OperationId } from '../../src/adapters/http/operations';
import { type ProductRequest } from '../../src/adapters/http/request';

type Answers = Partial<Record<OperationId, unknown>>;

/** Answers each operation with its body, or with a bare status; what has no answer is not found. */
function products(answers: Answers) {
  const sent: unknown[] = [];
  const request: ProductRequest = (operation, _route, init) => {
    if (init?.body !== undefined) sent.push(init.body);
    const answer = answers[operation] ?? 404;
    const status = typeof answer === 'number' ? answer : 200;
    return Promise.resolve(new Response(JSON.stringify(answer), { status }));
  };
  return { request, sent };
}

const granting = (...holders: readonly object[]) => ({
  permissions: [
    ...holders.map((holder) => ({ permission: 'BROWSE_PROJECTS', holder })),
    { permission: 'EDIT_ISSUES', holder: { type: 'group', parameter: 'editors', value: 'g-editors' } },
  ],
});

test.each([
  { who: 'the internet', holder: { type: 'anyone' }, expected: { kind: 'anyone' } },
  { who: 'whoever is logged in', holder: { type: 'applicationRole' }, expected: { kind: 'logged-in' } },
  {
    who: 'the users of one product, who are not everybody',
    holder: { type: 'applicationRole', parameter: 'jira-software' },
    expected: { kind: 'named', groups: [], people: [] },
  },
  {
    who: 'a group, by its id',
    holder: { type: 'group', parameter: 'staff', value: 'g1' },
    expected: { kind: 'named', groups: ['g1'], people: [] },
  },
  {
    who: 'a person',
    holder: { type: 'user', parameter: 'ann', value: 'ann' },
    expected: { kind: 'named', groups: [], people: ['ann'] },
  },
  {
    who: 'the actors of a role',
    holder: { type: 'projectRole', parameter: '10002', value: '10002' },
    expected: { kind: 'named', groups: ['g2'], people: ['bob'] },
  },
  {
    who: 'a reporter, who sees only their own issues',
    holder: { type: 'reporter' },
    expected: { kind: 'named', groups: [], people: [] },
  },
])('browsing granted to $who', async ({ holder, expected }) => {
  const { request } = products({
    getAssignedPermissionScheme: granting(holder),
    getProjectRole: { actors: [{ actorGroup: { groupId: 'g2' } }, { actorUser: { accountId: 'bob' } }] },
  });
  expect(await createProjectBrowsers(request).of('10000')).toEqual(expected);
});

const inRole = (id: number) => ({ type: 'projectRole', value: String(id) });

test('more roles than are looked into are not judged by the first of them, and one named twice is one', async () => {
  const many = Array.from({ length: 26 }, (_, n) => inRole(10_000 + n));
  const ofRoles = (holders: readonly object[]) =>
    createProjectBrowsers(
      products({
        getAssignedPermissionScheme: granting(...holders),
        getProjectRole: { actors: [{ actorUser: { accountId: 'bob' } }] },
      }).request,
    ).of('10000');
  expect(await ofRoles(many)).toBeNull();
  const most = [...many.slice(1), ...many.slice(1)];
  expect(await ofRoles(most)).toEqual({ kind: 'named', groups: [], people: ['bob'] });
});

test.each([401, 403, 404])('a scheme that the app is refused with %i is not known', async (status) => {
  const { request } = products({ getAssignedPermissionScheme: status });
  expect(await createProjectBrowsers(request).of('10000')).toBeNull();
});

const assigned = (type: string, id: string, key = 'read', targetType = 'space') => ({
  principal: { type, id },
  operation: { key, targetType },
});

test.each([
  {
    rule: 'groups and people who may read the space, and nobody who may only comment',
    rows: [assigned('group', 'g1'), assigned('user', 'ann'), assigned('group', 'g9', 'create', 'comment')],
    expected: { groups: ['g1'], people: ['ann'] },
  },
  { rule: 'a role that is neither is nobody one could tell', rows: [assigned('role', 'r1')], expected: null },
])('readers of a space: $rule', async ({ rows, expected }) => {
  const { request } = products({ getSpacePermissionsAssignments: { results: rows, _links: {} } });
  expect(await createSpaceReaders(request).of('1')).toEqual(expected);
});

test.each([403, 404])(
  'the readers of a space that the app is refused with %i are not known',
  async (status) => {
    const { request } = products({ getSpacePermissionsAssignments: status });
    expect(await createSpaceReaders(request).of('1')).toBeNull();
  },
);

test('a space that names more readers than are looked at is not judged by the first of them', async () => {
  const { request } = products({
    getSpacePermissionsAssignments: {
      results: [assigned('group', 'g1')],
      _links: { next: '/wiki/api/v2/spaces/1/permissions?cursor=more' },
    },
  });
  expect(await createSpaceReaders(request).of('1')).toBeNull();
});

const list = (...results: readonly object[]) => ({ results, size: results.length });

test('who may edit a page stays as it is when its readers are restricted', async () => {
  const { request, sent } = products({
    getRestrictions: {
      results: [
        { operation: 'read', restrictions: { user: list(), group: list() } },
        { operation: 'update', restrictions: { user: list({ accountId: 'ann' }), group: list() } },
      ],
    },
    updateRestrictions: {},
  });
  const pages = createPageReaders(request);
  const now = await pages.of('7');
  expect(now).toEqual({ read: { groups: [], people: [] }, update: { groups: [], people: ['ann'] } });
  await pages.restrict('7', { ...now, read: { groups: ['g1'], people: ['app'] } });
  expect(sent).toEqual([
    [
      {
        operation: 'read',
        restrictions: { group: [{ type: 'group', id: 'g1' }], user: [{ type: 'known', accountId: 'app' }] },
      },
      { operation: 'update', restrictions: { group: [], user: [{ type: 'known', accountId: 'ann' }] } },
    ],
  ]);
});

test('a restriction of which not all are told is not taken for the whole', async () => {
  const { request } = products({
    getRestrictions: {
      results: [{ operation: 'read', restrictions: { user: list(), group: { results: [], size: 300 } } }],
    },
  });
  await expect(createPageReaders(request).of('7')).rejects.toThrow('rejected');
});

test('an operation asks once whose account it writes with, however many pages it keeps to their readers', async () => {
  const asked: string[] = [];
  const { request } = products({ getCurrentUser: { accountId: 'app' } });
  const readers = createPageReaders((operation, ...rest) => {
    asked.push(operation);
    return request(operation, ...rest);
  });
  const ids = [await readers.appId('one'), await readers.appId('one'), await readers.appId('other')];
  expect([ids, asked.length]).toEqual([['app', 'app', 'app'], 2]);
});

const STRANGE = { unexpected: ['of nobody'] };

test.each<{ question: string; ask: (request: ProductRequest) => Promise<unknown> }>([
  { question: 'who may browse the project', ask: (request) => createProjectBrowsers(request).of('10000') },
  { question: 'who sees the space', ask: (request) => createSpaceReaders(request).of('7') },
  { question: 'whether the space is there', ask: (request) => createSpaceReaders(request).stateOf('7') },
  { question: 'whom a page is restricted to', ask: (request) => createPageReaders(request).of('7') },
  { question: 'which account is the app’s own', ask: (request) => createPageReaders(request).appId('op') },
  { question: 'whether the owner is still there', ask: (request) => createPeople(request).namesOf(['ann']) },
])(
  'an answer that tells nothing of $question is asked for again, and not taken for nobody',
  async ({ ask }) => {
    const { request } = products({
      getAssignedPermissionScheme: STRANGE,
      getSpacePermissionsAssignments: STRANGE,
      getSpaces: STRANGE,
      getRestrictions: STRANGE,
      getCurrentUser: STRANGE,
      bulkGetUsers: STRANGE,
    });
    await expect(ask(request)).rejects.toMatchObject({ kind: 'unavailable' });
  },
);
