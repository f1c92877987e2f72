import { sprintOfSlot } from '../../../domain/reports/sprint/sprint';
import { type WeeklyReports } from '../../../ports/reports/weekly-reports';
import { type PublishReport } from './publish-report';

interface Deps {
  readonly reports: Pick<WeeklyReports, 'find'>;
  readonly ofSprints: () => Promise<PublishReport>;
  readonly ofTimes: () => Promise<PublishReport>;
}

/** Loads no more than the report needs: what reads a sprint is a part of its own, and so is what reads specs. */
export function createPublishByScope({ reports, ofSprints, ofTimes }: Deps): PublishReport {
  return async (task, pace) => {
    const isOfSprints =
      sprintOfSlot(task.slot) !== null || (await reports.find(task.scheduleId))?.value.scope.kind === 'board';
    const publish = await (isOfSprints ? ofSprints() : ofTimes());
    return publish(task, pace);
  };
}
