import { type CommonAnswer } from '../../../contract/answers';
import { type OlderReportsAnswer, parseOlderReportsRequest } from '../../../contract/reports/older-reports';
import { scheduleIdOf } from '../../../domain/reports/weekly-report';
import { type Clock } from '../../../ports/clock';
import { type ShowOlderReports } from '../../../usecases/reports/show-older-reports';
import { type AnsweringDeps, invalidRequest } from '../call';
import { onProject } from '../on-project';
import { toOlderAnswer } from './history-answers';

interface Deps extends AnsweringDeps {
  readonly showOlderReports: ShowOlderReports;
  readonly clock: Clock;
}

/** Which report is meant is the browser's word: it has to be one of the project that the viewer sees. */
export const createOlderReportsHandlers = (deps: Deps) => ({
  'older-reports': onProject(
    deps,
    'older-reports',
    async (projectId, payload): Promise<OlderReportsAnswer | CommonAnswer> => {
      const asked = parseOlderReportsRequest(payload);
      if (asked === null) return invalidRequest;
      const { before, scheduleId = scheduleIdOf(projectId) } = asked;
      return toOlderAnswer(await deps.showOlderReports({ projectId, scheduleId, before }), deps.clock.now());
    },
  ),
});
