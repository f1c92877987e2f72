import * as v from 'valibot';
import {
  type ContinueTasksRequest,
  type CreateTasksRequest,
  type TaskFormRequest,
  type UndoTasksRequest,
} from './breakdown';
import { attempt } from '../attempt';
import { id, parsed, token, typed } from '../payload';

const MOST_ROWS = 500;
/** Longer than any may be: that it is too long is told on its row. */
const summary = typed(4_000);
const accountId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9:_-]{1,128}$/));
const label = typed(300);

const row = v.object({
  summary,
  typeId: id,
  assigneeId: v.nullable(accountId),
  priorityId: v.nullable(id),
  estimate: v.nullable(typed(50)),
  labels: v.pipe(v.array(label), v.maxLength(50)),
  description: typed(40_000),
  criteria: v.pipe(v.array(v.pipe(v.string(), v.regex(/^c-[0-9a-f]{8}$/))), v.maxLength(200)),
  origin: v.nullable(token),
});

const createTasks = v.object({
  attempt,
  after: v.nullable(token),
  rows: v.pipe(
    v.array(row),
    v.check(({ length }) => length > 0 && length <= MOST_ROWS),
  ),
});

const continueTasks = v.object({
  attempt,
  after: v.nullable(attempt),
  wish: v.picklist(['go-on', 'retry-failed', 'cancel']),
});

const undoTasks = v.object({ op: token, isFirst: v.boolean() });
const rankTasks = v.object({ op: token });
const taskForm = v.object({ typeId: id, accountIds: v.pipe(v.array(accountId), v.maxLength(MOST_ROWS)) });
const findAssignees = v.object({ query: typed(200) });

export const parseCreateTasks = (payload: unknown): CreateTasksRequest | null => parsed(createTasks, payload);
export const parseContinueTasks = (payload: unknown): ContinueTasksRequest | null =>
  parsed(continueTasks, payload);
export const parseRankTasks = (payload: unknown): { readonly op: string } | null =>
  parsed(rankTasks, payload);
export const parseTaskForm = (payload: unknown): TaskFormRequest | null => parsed(taskForm, payload);
export const parseFindAssignees = (payload: unknown): { readonly query: string } | null =>
  parsed(findAssignees, payload);
export const parseUndoTasks = (payload: unknown): UndoTasksRequest | null => parsed(undoTasks, payload);
