import { queryKept } from '../../../src/adapters/storage/entity-query';

interface Row {
  readonly n: number;
  readonly isActive: boolean;
}

let rows: readonly Row[] = [];
let queries = 0;

/** An index that answers as many at a time as it is asked for. */
jest.mock('@forge/kvs', () => ({
  ...jest.requireActual<object>('@forge/kvs'),
  kvs: { entity: () => ({ query: () => newQuery() }) },
}));

function newQuery() {
  const at = { from: 0, most: 100 };
  const query = {
    index: () => query,
    sort: () => query,
    limit: (most: number) => {
      at.most = most;
      return query;
    },
    cursor: (cursor: string) => {
      at.from = Number(cursor);
      return query;
    },
    getMany: () => {
      queries += 1;
      const end = at.from + at.most;
      const results = rows.slice(at.from, end).map((value) => ({ key: String(value.n), value }));
      return Promise.resolve({ results, nextCursor: end < rows.length ? String(end) : undefined });
    },
  };
  return query;
}

const RANGE = { entityName: 'ls-link', index: 'by-project', partition: '1', newestFirst: true };
const active = (limit: number) => queryKept<Row>({ ...RANGE, limit }, ({ isActive }) => isActive);

beforeEach(() => {
  queries = 0;
});

test('what is not kept takes no place of what is', async () => {
  rows = Array.from({ length: 60 }, (_, n) => ({ n, isActive: n >= 20 }));
  const found = await active(26);
  expect(found.map(({ n }) => n)).toEqual(Array.from({ length: 26 }, (_, n) => n + 20));
});

test('an index of which hardly anything is kept is read no further than its bound', async () => {
  rows = Array.from({ length: 5_000 }, (_, n) => ({ n, isActive: n === 4_999 }));
  expect(await active(1_000)).toEqual([]);
  expect(queries).toBe(20);
});
