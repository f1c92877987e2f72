/** An index that answers as many at a time as it is asked for, and believes every cursor. */
export function fakeIndex<T>(rows: readonly T[], onQuery: () => void) {
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
      onQuery();
      const end = at.from + at.most;
      const results = rows.slice(at.from, end).map((value, n) => ({ key: String(at.from + n), value }));
      return Promise.resolve({ results, nextCursor: end < rows.length ? String(end) : undefined });
    },
  };
  return query;
}
