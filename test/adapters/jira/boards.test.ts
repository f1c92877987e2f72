import { createBoards } from '../../../src/adapters/jira/sprints/boards';
import { createSprints } from '../../../src/adapters/jira/sprints/sprints';
import { createScopeFinder } from '../../../src/adapters/jira/search/scope-finder';
import { type ProductRequest } from '../../../src/adapters/http/request';

const PAGE = 50;
const answer = (status: number, body: unknown) =>
  Promise.resolve(new Response(JSON.stringify(body), { status }));

const SPRINTS = Array.from({ length: 260 }, (_, n) => ({
  id: n + 1,
  name: `Sprint ${String(n + 1)}`,
  state: 'closed',
  startDate: '2026-01-05T09:00:00.000Z',
  completeDate: '2026-01-16T15:00:00.000Z',
}));

/** A Jira with one board, as its documents say that it answers; not every Jira tells a total. */
const jiraWith =
  (sprints: readonly object[], told: boolean, asked: string[] = []): ProductRequest =>
  (_operation, path) => {
    const start = Number(new URL(path.value, 'https://site').searchParams.get('startAt'));
    asked.push(String(start));
    const values = sprints.slice(start, start + PAGE);
    const isLast = start + values.length >= sprints.length;
    return answer(200, { ...(told ? { total: sprints.length } : {}), isLast, values });
  };

test('a sprint is what Jira says of it', async () => {
  const sprints = [
    ...SPRINTS.slice(0, 1),
    { id: 2, name: 'Next', goal: 'Sail', state: 'active', startDate: '2026-01-19T09:00:00.000Z' },
    { id: 3, name: 'Later', state: 'future' },
  ];
  expect(await createBoards(jiraWith(sprints, true)).sprintsOf('7')).toEqual([
    {
      ...{ sprintId: '1', name: 'Sprint 1', goal: '', state: 'closed' },
      startedAt: Date.parse('2026-01-05T09:00:00Z'),
      completedAt: Date.parse('2026-01-16T15:00:00Z'),
    },
    {
      ...{ sprintId: '2', name: 'Next', goal: 'Sail', state: 'active' },
      startedAt: Date.parse('2026-01-19T09:00:00Z'),
      completedAt: null,
    },
    { sprintId: '3', name: 'Later', goal: '', state: 'future', startedAt: null, completedAt: null },
  ]);
});

test.each([
  { rule: 'where Jira tells how many there are, those in the middle are left out', told: true, pages: 3 },
  { rule: 'where it does not, all are read', told: false, pages: 6 },
])('of ten years of sprints the latest hundred are known: $rule', async ({ told, pages }) => {
  const asked: string[] = [];
  const sprints = await createBoards(jiraWith(SPRINTS, told, asked)).sprintsOf('7');
  const ids = sprints?.map(({ sprintId }) => Number(sprintId)) ?? [];
  expect(SPRINTS.slice(-100).every(({ id }) => ids.includes(id))).toBe(true);
  expect(asked).toHaveLength(pages);
});

test.each([400, 403, 404])('a board or sprint that is answered with %d is not there', async (status) => {
  const jira = () => answer(status, {});
  expect(await createBoards(jira).sprintsOf('7')).toBeNull();
  expect(await createSprints(jira).sprint('7')).toBeNull();
});

const BOARDS = {
  values: [
    { id: 7, name: 'Web board', type: 'scrum' },
    { id: 8, name: 'Web flow', type: 'kanban' },
    { id: 9, name: 'Web team', type: 'simple' },
  ],
};

test('of a project’s boards those can be chosen that may have sprints', async () => {
  const found = await createScopeFinder(() => answer(200, BOARDS)).boards('10000', 'web');
  expect(found.map(({ name }) => name)).toEqual(['Web board', 'Web team']);
});

test.each([
  { boardId: '9', status: 200, name: 'Web team' },
  { boardId: '99', status: 200, name: null },
  { boardId: '9', status: 400, name: null },
])('board $boardId of a project that answers $status is called $name', async ({ boardId, status, name }) => {
  expect(await createBoards(() => answer(status, BOARDS)).nameOf('10000', boardId)).toBe(name);
});
