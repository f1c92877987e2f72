import { type ProductResponse } from '../../../src/adapters/http/request';
import { createTaskRemover } from '../../../src/adapters/jira/tasks/task-remover';

const removed = (status: number) =>
  createTaskRemover(() => Promise.resolve<ProductResponse>(new Response(null, { status }))).remove('1');

test.each([
  { rule: 'done is removed', status: 204, expected: 'removed' },
  { rule: 'that of a task gone or hidden leaves open which', status: 404, expected: 'not-found' },
  { rule: 'refused for the person keeps the task', status: 403, expected: 'may-not-delete' },
  { rule: 'refused for new sub-tasks keeps the task', status: 400, expected: 'may-not-delete' },
])('a removal $rule', async ({ status, expected }) => {
  expect(await removed(status)).toBe(expected);
});

test('a removal that Jira could not do is no answer', async () => {
  await expect(removed(503)).rejects.toMatchObject({ name: 'PlatformError', kind: 'unavailable' });
});
