import { type CommonAnswer } from '../../../contract/answers';
import { type CancelAnswer } from '../../../contract/reports/cancel-report';
import { parseNamedReport } from '../../../contract/reports/report-name';
import { scheduleIdOf } from '../../../domain/reports/weekly-report';
import { type CancelReport } from '../../../usecases/reports/cancel-report';
import { type AnsweringDeps, invalidRequest } from '../call';
import { onProject } from '../on-project';

interface Deps extends AnsweringDeps {
  readonly cancelReport: CancelReport;
}

/** Who runs the project may end what is under way of a report. */
export const createCancelHandlers = (deps: Deps) => ({
  'cancel-report': onProject(
    deps,
    'cancel-report',
    async (projectId, payload, { accountId: viewerId }): Promise<CancelAnswer | CommonAnswer> => {
      const asked = parseNamedReport(payload);
      if (asked === null) return invalidRequest;
      const scheduleId = asked.scheduleId ?? scheduleIdOf(projectId);
      return deps.cancelReport({ projectId, scheduleId, viewerId });
    },
  ),
});
