import { queryIndex } from '../../../src/adapters/storage/entity-query';
import { fakeIndex } from '../../kit/fakes/fake-index';

interface Row {
  readonly n: number;
  readonly isActive: boolean;
}

let rows: readonly Row[] = [];
let queries = 0;

jest.mock('@forge/kvs', () => ({
  ...jest.requireActual<object>('@forge/kvs'),
  kvs: { entity: () => ({ query: () => fakeIndex(rows, () => (queries += 1)) }) },
}));

const RANGE = { entityName: 'ls-link', index: 'by-project', partition: '1', newestFirst: true };
const active = (limit: number) => queryIndex<Row>({ ...RANGE, limit }, ({ isActive }) => isActive);

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
