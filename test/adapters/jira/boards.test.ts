import { createBoards } from '../../../src/adapters/jira/boards';
import { createScopeFinder } from '../../../src/adapters/jira/scope-finder';
import { type ProductRequest } from '../../../src/adapters/http/request';

interface Sprint {
  readonly id: number;
  readonly state: 'active' | 'closed' | 'future';
  readonly completeDate?: string;
}

const PAGE = 50;
const answer = (status: number, body: unknown) =>
  Promise.resolve(new Response(JSON.stringify(body), { status }));

/** A Jira with one board, as its documents say that it answers. */
const jiraWith =
  (sprints: readonly Sprint[]): ProductRequest =>
  (_operation, path) => {
    const { searchParams: asked } = new URL(path.value, 'https://site');
    const fitting = sprints.filter(({ state }) => state === asked.get('state'));
    const start = Number(asked.get('startAt'));
    const values = fitting.slice(start, start + PAGE);
    return answer(200, { isLast: start + values.length >= fitting.length, values });
  };

const closed = (id: number, day: string): Sprint => ({
  id,
  state: 'closed',
  completeDate: `${day}T10:00:00.000Z`,
});
const MANY = Array.from({ length: 60 }, (_, n) => closed(n + 1, '2025-01-01'));

test.each<{ rule: string; sprints: readonly Sprint[]; current: readonly string[] }>([
  {
    rule: 'the sprint that runs',
    sprints: [closed(1, '2026-01-01'), { id: 2, state: 'active' }, { id: 3, state: 'future' }],
    current: ['2'],
  },
  {
    rule: 'all that run side by side',
    sprints: [
      { id: 2, state: 'active' },
      { id: 3, state: 'active' },
    ],
    current: ['2', '3'],
  },
  {
    rule: 'between two sprints the one that was closed last, wherever it is listed',
    sprints: [closed(8, '2026-02-01'), closed(4, '2026-03-01'), { id: 9, state: 'future' }],
    current: ['4'],
  },
  {
    rule: 'also behind the first page of closed ones',
    sprints: [...MANY, closed(99, '2026-01-01')],
    current: ['99'],
  },
  { rule: 'none before the first one was started', sprints: [{ id: 3, state: 'future' }], current: [] },
])('a board stands for $rule', async ({ sprints, current }) => {
  expect(await createBoards(jiraWith(sprints)).currentSprints('7')).toEqual(current);
});

test.each([
  { rule: 'a board that knows no sprints has none', status: 400, current: [] },
  { rule: 'a board that is gone or hidden is not there', status: 404, current: null },
])('$rule', async ({ status, current }) => {
  expect(await createBoards(() => answer(status, {})).currentSprints('7')).toEqual(current);
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
