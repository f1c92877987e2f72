import { startProbeHost, type ProbeHost } from './kit/probe-host';
import { error, keys, nested, note, ok, plain, query, transaction } from './kit/storage-steps';
import { type StorageStep } from './probe/src/storage';

let probe: ProbeHost;
beforeAll(async () => {
  probe = await startProbeHost();
});
beforeEach(async () => {
  await probe.host.reinstall({ keepStorage: false });
  probe.host.setMisbehaviour({ kvsQueryMs: 0 });
});
afterAll(() => probe.stop());

const run = (...steps: readonly StorageStep[]): Promise<unknown> => probe.ask('storage', { steps });

test.each<{ rule: string; steps: readonly StorageStep[]; expected: readonly unknown[] }>([
  {
    rule: 'a value is kept until it is deleted, and deleting twice is no error',
    steps: [
      plain('set', 'a', 1),
      plain('get', 'a'),
      plain('delete', 'a'),
      plain('get', 'a'),
      plain('delete', 'a'),
    ],
    expected: [ok(null), ok(1), ok(null), ok(null), ok(null)],
  },
  {
    rule: 'secrets live apart',
    steps: [
      plain('setSecret', 'a', 'hidden'),
      plain('get', 'a'),
      plain('getSecret', 'a'),
      plain('query', {}),
    ],
    expected: [ok(null), ok(null), ok('hidden'), keys()],
  },
  {
    rule: 'a key is created once',
    steps: [
      plain('set', 'a', 1, { keyPolicy: 'FAIL_IF_EXISTS' }),
      plain('set', 'a', 2, { keyPolicy: 'FAIL_IF_EXISTS' }),
      plain('get', 'a'),
    ],
    expected: [ok(null), error('KEY_CONFLICT'), ok(1)],
  },
  {
    rule: 'a set can give the value before or after',
    steps: [
      plain('set', 'a', 1, { keyPolicy: 'OVERRIDE', returnValue: 'PREVIOUS' }),
      plain('set', 'a', 2, { keyPolicy: 'OVERRIDE', returnValue: 'PREVIOUS' }),
      plain('set', 'a', 3, {
        keyPolicy: 'OVERRIDE',
        returnValue: 'LATEST',
        returnMetadataFields: ['CREATED_AT'],
      }),
      plain('set', 'a', 4, { keyPolicy: 'FAIL_IF_EXISTS', returnValue: 'LATEST' }),
    ],
    expected: [
      ok(null),
      ok({ key: 'a', value: 1 }),
      ok({ key: 'a', value: 3, createdAt: expect.any(Number) as number }),
      error('INVALID_KEY_POLICY_RETURN_VALUE_COMBINATION'),
    ],
  },
  {
    rule: 'metadata comes when asked for',
    steps: [
      plain('set', 'a', 1, { keyPolicy: 'OVERRIDE', ttl: { value: 1, unit: 'HOURS' } }),
      plain('get', 'a', { metadataFields: ['UPDATED_AT', 'EXPIRE_TIME'] }),
    ],
    expected: [
      ok(null),
      ok({
        key: 'a',
        value: 1,
        updatedAt: expect.any(Number) as number,
        expireTime: expect.stringMatching(/^2030-01-07T/) as string,
      }),
    ],
  },
  {
    rule: 'keys and values have limits',
    steps: [
      plain('set', 'a/b', 1),
      plain('set', 'k'.repeat(501), 1),
      plain('set', '', 1),
      plain('set', 'a', 'x'.repeat(240 * 1024)),
      plain('set', 'a', nested(32)),
      plain('set', 'a', nested(31)),
      plain('set', 'a', 1, { keyPolicy: 'OVERRIDE', ttl: { value: 366, unit: 'DAYS' } }),
    ],
    expected: [
      error('INVALID_KEY'),
      error('KEY_TOO_LONG'),
      error('EMPTY_KEY'),
      error('MAX_SIZE'),
      error('MAX_DEPTH'),
      ok(null),
      error('INVALID_TTL'),
    ],
  },
  {
    rule: 'an item of an entity has the types of the manifest',
    steps: [
      note('set', 'n', { topic: 'a', rank: 1, weight: 1.5, open: true, body: { any: ['thing'] } }),
      note('set', 'n', { topic: 1 }),
      note('set', 'n', { rank: 1_700_000_000_000 }),
      note('set', 'n', { weight: 1_700_000_000_000 }),
      note('set', 'n', { colour: 'red' }),
      note('set', 'n', 'text'),
      { on: { entity: 'nothing' }, call: 'set', args: ['n', {}] },
    ],
    expected: [
      ok(null),
      error('INVALID_ENTITY_VALUE'),
      error('INVALID_ENTITY_VALUE'),
      ok(null),
      error('INVALID_ENTITY_ATTRIBUTE'),
      error('INVALID_ENTITY_VALUE'),
      error('INVALID_ENTITY_TYPE'),
    ],
  },
  {
    rule: 'an entity can be queried by its key',
    steps: [
      ...['b', 'a', 'c'].map((key) => note('set', key, { topic: 't' })),
      query({ index: 'by-key', where: ['greaterThan', 'a'] }),
      query({ index: 'topic', where: ['equalTo', 't'], sort: 'DESC' }),
      query({ index: 'by-topic', partition: ['t'] }),
      query({ index: 'by-topic' }),
      query({ index: 'none' }),
      query({ index: 'topic', limit: 101 }),
    ],
    expected: [
      ...[ok(null), ok(null), ok(null)],
      keys('b', 'c'),
      keys('c', 'b', 'a'),
      keys(), // Items without the range attribute are not in that index.
      error('INVALID_ENTITY_INDEX'),
      error('INVALID_ENTITY_INDEX'),
      error('COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE'),
    ],
  },
  {
    rule: 'partitions take every value in order, ranges compare numbers as numbers',
    steps: [
      ...[9, 10, 100].map((weight) => note('set', `w${String(weight)}`, { open: true, topic: 't', weight })),
      note('set', 'closed', { open: false, topic: 't', weight: 10 }),
      query({ index: 'by-open', partition: [true, 't'], where: ['between', 9, 10] }),
      query({ index: 'by-open', partition: [false, 't'] }),
      query({ index: 'by-open', partition: [true, 't'], where: ['greaterThanEqualTo', 10] }),
    ],
    expected: [
      ...[ok(null), ok(null), ok(null), ok(null)],
      keys('w9', 'w10'),
      keys('closed'),
      keys('w10', 'w100'),
    ],
  },
  {
    rule: 'filters thin out the page that the index gave',
    steps: [
      ...[1, 2, 3].map((rank) =>
        note('set', `n${String(rank)}`, { topic: 't', rank, body: `text ${String(rank)}` }),
      ),
      query({ index: 'by-topic', partition: ['t'], filter: { conditions: [['body', 'contains', '2']] } }),
      query({
        index: 'by-topic',
        partition: ['t'],
        filter: {
          operator: 'or',
          conditions: [
            ['rank', 'lessThan', 2],
            ['weight', 'notExists'],
            ['rank', 'greaterThan', 2],
          ],
        },
      }),
    ],
    expected: [...[ok(null), ok(null), ok(null)], keys('n2'), keys('n1', 'n2', 'n3')],
  },
  {
    rule: 'a transaction happens as a whole or not at all',
    steps: [
      note('set', 'n', { rank: 1 }),
      transaction(
        [
          'set',
          'n',
          { rank: 2 },
          { entityName: 'note', conditions: { conditions: [['rank', 'equalTo', 1]] } },
        ],
        ['set', 'a', 'plain'],
      ),
      transaction(
        ['set', 'a', 'changed'],
        ['check', 'n', { entityName: 'note', conditions: { conditions: [['rank', 'equalTo', 1]] } }],
      ),
      plain('get', 'a'),
      note('get', 'n'),
      transaction(['set', 'a', 1], ['delete', 'a']),
      transaction([
        'delete',
        'n',
        { entityName: 'note', conditions: { conditions: [['rank', 'equalTo', 2]] } },
      ]),
      note('get', 'n'),
    ],
    expected: [
      ok(null),
      ok(null),
      error('CONDITIONAL_CHECK_FAILED'),
      ok('plain'),
      ok({ rank: 2 }),
      error('INVALID_TRANSACTION_REQUEST'),
      ok(null),
      ok(null),
    ],
  },
  {
    rule: 'a batch does what it can',
    steps: [
      plain('batchSet', [
        { key: 'a', value: 1 },
        { key: 'n', value: { topic: 1 }, entityName: 'note' },
      ]),
      plain('batchGet', [{ key: 'a' }, { key: 'b' }]),
      plain('batchSet', [
        { key: 'a', value: 1 },
        { key: 'a', value: 2 },
      ]),
      plain('batchDelete', [{ key: 'a' }, { key: 'b' }]),
    ],
    expected: [
      ok({
        successfulKeys: [{ key: 'a' }],
        failedKeys: [expect.objectContaining({ key: 'n', entityName: 'note' })],
      }),
      ok({ successfulKeys: [{ key: 'a', value: 1 }], failedKeys: [expect.objectContaining({ key: 'b' })] }),
      error('INVALID_BATCH_REQUEST'),
      ok({ successfulKeys: [{ key: 'a' }, { key: 'b' }], failedKeys: [] }),
    ],
  },
])('storage: $rule', async ({ steps, expected }) => {
  expect(await run(...steps)).toEqual(expected);
});
