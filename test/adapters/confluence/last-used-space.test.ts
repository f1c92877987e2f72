import { createSpaceReader } from '../../../src/adapters/confluence/space-reader';

const found = (space: object) => ({ content: { id: '1', type: 'page', space } });
const space = (id: number, more: object = {}) => ({
  id,
  key: `S${String(id)}`,
  name: `Space ${String(id)}`,
  type: 'global',
  status: 'current',
  ...more,
});

const lastUsedIn = (body: object) => createSpaceReader(() => Promise.resolve(Response.json(body))).lastUsed();

test.each<{ rule: string; results: readonly object[]; expected: string | null }>([
  { rule: 'the newest page tells', results: [found(space(7)), found(space(8))], expected: '7' },
  {
    rule: 'a page in a personal space does not',
    results: [found(space(7, { type: 'personal' })), found(space(8))],
    expected: '8',
  },
  {
    rule: 'nor does one in an archived space',
    results: [found(space(7, { status: 'archived' })), found(space(8))],
    expected: '8',
  },
  { rule: 'nor one whose space is not told', results: [{ content: { id: '1' } }, {}], expected: null },
  { rule: 'no page, no space', results: [], expected: null },
])('$rule', async ({ results, expected }) => {
  expect((await lastUsedIn({ results }))?.spaceId ?? null).toBe(expected);
});

test('the space is named as Confluence names it', async () => {
  expect(await lastUsedIn({ results: [found(space(7))] })).toEqual({
    spaceId: '7',
    key: 'S7',
    name: 'Space 7',
    isPersonal: false,
  });
});

test('pages that the viewer made or changed last are their own', async () => {
  const by = (createdBy: string, changedBy: string) => ({
    content: {
      id: '1',
      type: 'page',
      space: space(7),
      history: { createdBy: { accountId: createdBy }, lastUpdated: { by: { accountId: changedBy } } },
    },
  });
  const results = [by('ann', 'bob'), by('bob', 'ann'), by('bob', 'bob'), found(space(8))];
  const reader = createSpaceReader(() => Promise.resolve(Response.json({ results })));
  expect((await reader.recentPages('ann')).map(({ isOwn }) => isOwn)).toEqual([true, true, false, false]);
});
