import { PartialSuccessError, Queue } from '@forge/events';
import { PlatformError } from '../../ports/platform-error';
import { type ReportQueue, type ReportTask } from '../../ports/report-queue';

/** The platform's limit for one push. */
const EVENTS_A_PUSH = 50;
const ATTEMPTS = 3;

export const forgeReportQueue: ReportQueue = {
  async push(tasks) {
    for (let start = 0; start < tasks.length; start += EVENTS_A_PUSH) {
      await pushAll(tasks.slice(start, start + EVENTS_A_PUSH));
    }
  },
};

/** What was not accepted is sent again, and only that. */
async function pushAll(tasks: readonly ReportTask[]): Promise<void> {
  let left = tasks;
  for (let attempt = 0; attempt < ATTEMPTS && left.length > 0; attempt += 1) left = await pushOnce(left);
  if (left.length > 0) throw new PlatformError('unavailable', 'queue reports');
}

async function pushOnce(tasks: readonly ReportTask[]): Promise<readonly ReportTask[]> {
  try {
    await new Queue({ key: 'reports' }).push(tasks.map(toEvent));
    return [];
  } catch (error) {
    return error instanceof PartialSuccessError ? failedTasks(error, tasks) : tasks;
  }
}

/** One run of a schedule at a time. */
function toEvent({ scheduleId, slot }: ReportTask) {
  return { body: { v: 1, scheduleId, slot }, concurrency: { key: `report:${scheduleId}`, limit: 1 } };
}

/** The package types these as `event`, and sends `payload`. */
function failedTasks(error: PartialSuccessError, tasks: readonly ReportTask[]): readonly ReportTask[] {
  const refused = error.failedEvents.map((failed) =>
    JSON.stringify('payload' in failed ? failed.payload : failed.event),
  );
  return tasks.filter((task) => refused.includes(JSON.stringify(toEvent(task))));
}
