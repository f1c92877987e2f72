import { randomUUID } from 'node:crypto';
import { type Answer, type Call } from '../../products/operation';
import { v1 } from '../http/rows';
import { authorOf } from '../permissions';
import { Refused } from '../refusals';

interface TaskRow {
  readonly id: string;
  readonly name_key: string;
  readonly author_id: string;
  readonly started_at: number;
}

/**
 * Notes a long task and answers as the service does when it begins one. On this site the work was done
 * within the call, so that the task is found finished whenever it is looked at.
 */
export function taskStarted({ context, principal }: Call, nameKey: string): Answer {
  const id = randomUUID();
  context.db.run('INSERT INTO wiki_task VALUES (?, ?, ?, ?)', [
    id,
    nameKey,
    authorOf(principal),
    context.now(),
  ]);
  return { status: 202, body: { id, links: { status: `/rest/api/longtask/${id}` } } };
}

/** `GET /longtask/{id}`: tasks are known to who began them. */
function getTask({ context, principal, params }: Call): Answer {
  const id = params['id'] ?? '';
  const task = context.db.get<TaskRow>('SELECT * FROM wiki_task WHERE id = ? AND author_id = ?', [
    id,
    authorOf(principal),
  ]);
  if (task === undefined) throw new Refused('task-unknown', { id });
  return {
    status: 200,
    body: {
      id,
      name: { key: task.name_key, args: [] },
      elapsedTime: 0,
      percentageComplete: 100,
      successful: true,
      finished: true,
      messages: [],
      _links: { self: `${context.siteUrl}/wiki/rest/api/longtask/${id}` },
    },
  };
}

export const taskOperations = [
  v1('GET /longtask/{id}', 'getTask', ['read:confluence-space.summary'], getTask),
];
