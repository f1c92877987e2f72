import { startProbeHost, type ProbeHost } from './kit/probe-host';
import { error, keys, note, ok, plain, query } from './kit/storage-steps';
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

interface PageAnswer {
  readonly ok: { readonly results: readonly { readonly key: string }[]; readonly nextCursor?: string };
}

test('pages follow each other without gaps, and a cursor serves one query', async () => {
  const numbers = Array.from({ length: 7 }, (_, at) => at);
  await run(
    ...numbers.map((rank) => note('set', `n${String(rank)}`, { topic: 't', rank: rank % 2 })),
    ...numbers.map((at) => plain('set', `p:${String(at)}`, at)),
  );
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const spec = { index: 'by-topic', partition: ['t'], limit: 3, ...(cursor !== undefined && { cursor }) };
    const [page] = (await run(query(spec))) as [PageAnswer];
    seen.push(...page.ok.results.map(({ key }) => key));
    cursor = page.ok.nextCursor;
  } while (cursor !== undefined);
  expect(seen).toEqual(['n0', 'n2', 'n4', 'n6', 'n1', 'n3', 'n5']);

  const [first] = (await run(plain('query', { beginsWith: 'p:', limit: 5 }))) as [PageAnswer];
  expect(first.ok.results).toHaveLength(5);
  const next = { limit: 5, cursor: first.ok.nextCursor };
  expect(
    await run(plain('query', { beginsWith: 'p:', ...next }), plain('query', { beginsWith: 'q:', ...next })),
  ).toEqual([keys('p:5', 'p:6'), error('INVALID_CURSOR')]);
});

test('queries see writes late, a get sees them at once', async () => {
  probe.host.setMisbehaviour({ kvsQueryMs: 60_000 });
  await run(plain('set', 'old', 1), note('set', 'n', { topic: 'before' }));
  await probe.advance(61_000);
  await run(plain('set', 'new', 1), plain('delete', 'old'), note('set', 'n', { topic: 'after' }));
  const look = [
    plain('query', {}),
    query({ index: 'topic', where: ['equalTo', 'after'] }),
    plain('get', 'new'),
  ];
  expect(await run(...look)).toEqual([keys('old'), keys(), ok(1)]);
  await probe.advance(61_000);
  expect(await run(...look)).toEqual([keys('new'), keys('n'), ok(1)]);
});

test('an item is gone when its time is up', async () => {
  await run(plain('set', 'a', 1, { keyPolicy: 'OVERRIDE', ttl: { value: 2, unit: 'MINUTES' } }));
  await probe.advance(119_000);
  expect(await run(plain('get', 'a'))).toEqual([ok(1)]);
  await probe.advance(2_000);
  expect(
    await run(plain('get', 'a'), plain('query', {}), plain('set', 'a', 2, { keyPolicy: 'FAIL_IF_EXISTS' })),
  ).toEqual([ok(null), keys(), ok(null)]);
});

test('storage survives the end of the host, and is empty after a new installation', async () => {
  await run(plain('set', 'a', 1), note('set', 'n', { topic: 't' }));
  await probe.reopen();
  probe.host.setMisbehaviour({ kvsQueryMs: 0 });
  expect(await run(plain('get', 'a'), query({ index: 'topic' }))).toEqual([ok(1), keys('n')]);
  await probe.host.reinstall({ keepStorage: true });
  expect(await run(plain('get', 'a'))).toEqual([ok(1)]);
  await probe.host.reinstall({ keepStorage: false });
  expect(await run(plain('get', 'a'), query({ index: 'topic' }))).toEqual([ok(null), keys()]);
});

test('too many batches in a minute are refused', async () => {
  probe.skip(60_000);
  const many = Array.from({ length: 46 }, () => plain('batchGet', [{ key: 'a' }]));
  const answers = (await run(...many)) as readonly unknown[];
  expect(answers.at(-1)).toEqual(error('RATE_LIMIT_EXCEEDED'));
  expect(answers.at(-2)).not.toEqual(error('RATE_LIMIT_EXCEEDED'));
});

test('an index that a later version adds covers what was there', async () => {
  await run(note('set', 'n', { topic: 't', weight: 2 }));
  const { bundle } = probe.options;
  const app = bundle.manifest['app'] as { storage: { entities: { indexes: unknown[] }[] } };
  const [entity] = app.storage.entities;
  const storage = { entities: [{ ...entity, indexes: [{ name: 'by-weight', range: ['weight'] }] }] };
  await probe.host.replaceBundle({ ...bundle, manifest: { ...bundle.manifest, app: { ...app, storage } } });
  expect(await run(query({ index: 'by-weight', where: ['greaterThan', 1] }))).toEqual([keys('n')]);
});
