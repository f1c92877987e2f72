import { type CommonAnswer } from '../../../contract/answers';
import { type HandOnAnswer } from '../../../contract/reports/hand-on-report';
import { parseNamedReport } from '../../../contract/reports/report-name';
import { scheduleIdOf } from '../../../domain/reports/weekly-report';
import { type HandOnReport } from '../../../usecases/reports/hand-on-report';
import { type AnsweringDeps, invalidRequest } from '../call';
import { onProject } from '../on-project';

interface Deps extends AnsweringDeps {
  readonly handOnReport: HandOnReport;
}

/** What *Publish now* left to the background begins there. */
export const createHandOnHandlers = (deps: Deps) => ({
  'hand-on-report': onProject(
    deps,
    'hand-on-report',
    async (projectId, payload): Promise<HandOnAnswer | CommonAnswer> => {
      const asked = parseNamedReport(payload);
      if (asked === null) return invalidRequest;
      return deps.handOnReport({ projectId, scheduleId: asked.scheduleId ?? scheduleIdOf(projectId) });
    },
  ),
});
