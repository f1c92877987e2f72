import { type ReportCalls } from '../../../contract/reports/reports';
import { type ShowReports } from '../../../usecases/reports/show-reports';
import { type AnsweringDeps, type Handlers } from '../call';
import { onProject } from '../on-project';
import { type PausableDeps, unlessPaused } from '../pause';
import { toShowReportsAnswer } from './reports-answers';

interface Deps extends AnsweringDeps, PausableDeps {
  readonly showReports: ShowReports;
}

/** What a project's page shows at once. */
export const createReportsHandlers = (deps: Deps): Handlers<Pick<ReportCalls, 'show-reports'>> => ({
  'show-reports': onProject(deps, 'show-reports', (projectId) =>
    unlessPaused(deps.pause, async () => toShowReportsAnswer(await deps.showReports(projectId))),
  ),
});
