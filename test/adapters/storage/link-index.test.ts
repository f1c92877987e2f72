import { linkIndex } from '../../../src/adapters/storage/spec/link-index';
import { fakeIndex } from '../../kit/fakes/fake-index';

interface Row {
  readonly issueId: string;
  readonly pageId: string;
  readonly projectId: string;
  readonly state: 'active' | 'unlinked';
}

let rows: readonly Row[] = [];
let queries = 0;

jest.mock('@forge/kvs', () => ({
  ...jest.requireActual<object>('@forge/kvs'),
  kvs: { entity: () => ({ query: () => fakeIndex(rows, () => (queries += 1)) }) },
}));

const row = (n: number, changes: Partial<Row> = {}): Row => ({
  ...{ issueId: String(n), pageId: `p${String(n)}`, projectId: '1', state: 'active' },
  ...changes,
});
const many = (count: number, changes: Partial<Row> = {}): readonly Row[] =>
  Array.from({ length: count }, (_, n) => row(n, changes));

async function readWhole() {
  const found: string[] = [];
  for (let at: string | null = null, isMore = true; isMore;) {
    const part: Awaited<ReturnType<typeof linkIndex.part>> = await linkIndex.part('1', at);
    found.push(...part.links.map(({ issueId }) => issueId));
    at = part.next;
    isMore = at !== null;
  }
  return found;
}

beforeEach(() => {
  queries = 0;
});

test('all links of a project cost one query for each fifty', async () => {
  rows = many(1_222);
  expect(await readWhole()).toEqual(rows.map(({ issueId }) => issueId));
  expect(queries).toBe(25);
});

test('links that were removed are passed over, and none after them is missed', async () => {
  rows = [...many(120, { state: 'unlinked' }), row(500)];
  expect(await linkIndex.part('1', null)).toMatchObject({ links: [{ issueId: '500' }], next: null });
});

test('a place that leads into another project gives nothing of it', async () => {
  rows = [...many(50), ...many(50, { projectId: '2' })];
  expect(await linkIndex.part('1', '50')).toEqual({ links: [], next: null });
});
