import { type TaskRow } from '../../src/domain/breakdown/task-row';

/** A row with nothing in it but a summary and a type, unless the test says otherwise. */
export const aTaskRow = (change: Partial<TaskRow> = {}): TaskRow => ({
  summary: 'Write it',
  typeId: '1',
  assigneeId: null,
  priorityId: null,
  estimate: null,
  labels: [],
  description: '',
  criteria: [],
  origin: null,
  ...change,
});
