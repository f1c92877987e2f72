import { type CommonAnswer } from '../../../contract/answers';
import {
  type FoundPagesAnswer,
  type ManageAnswer,
  type PreviewAnswer,
  type ReportCalls,
} from '../../../contract/reports/reports';
import {
  parseAddReport,
  parseChangeReport,
  parseFindParentPages,
  type ParsedChoice,
  parsePreviewRequest,
  parseReportChoice,
  parseReportTemplate,
} from '../../../contract/reports/report-requests';
import { untouchedIn } from '../../../domain/reports/untouched-choice';
import { scheduleIdOf } from '../../../domain/reports/weekly-report';
import {
  type AddReport,
  type ChangeReport,
  type ManageOutcome,
  type TurnOnReport,
} from '../../../usecases/reports/choice/manage-report';
import { type ReadReportTemplate } from '../../../usecases/reports/choice/read-report-template';
import { type ChosenReport } from '../../../usecases/reports/choice/take-template';
import { type FindPages } from '../../../usecases/links/adopt/find-pages';
import { type PreviewReport } from '../../../usecases/reports/preview-report';
import { type ShowReports } from '../../../usecases/reports/show-reports';
import { answering, type AnsweringDeps, type Handlers, invalidRequest } from '../call';
import { onProject } from '../on-project';
import { standingIn, understoodChoice, understoodPreview } from './report-choice';
import { toPreviewAnswer } from './report-preview-answer';
import { toReportTemplate, toTemplateRefused } from './report-template-answer';
import { toShowReportsAnswer } from './reports-answers';

interface Deps extends AnsweringDeps {
  readonly showReports: ShowReports;
  readonly previewReport: PreviewReport;
  readonly findPages: FindPages;
  readonly readTemplate: ReadReportTemplate;
  readonly turnOnReport: TurnOnReport;
  readonly addReport: AddReport;
  readonly changeReport: ChangeReport;
}

type Managing = ManageAnswer | CommonAnswer;
type Choosing = 'turn-on-report' | 'add-report' | 'change-report';

/** What may be chosen for a project's reports. */
export const createReportManagementHandlers = (
  deps: Deps,
): Handlers<Omit<ReportCalls, 'show-reports' | 'publish-report'>> => ({
  ...createChoosingHandlers(deps),
  'read-report-template': answering(deps, 'read-report-template', async (payload) => {
    const asked = parseReportTemplate(payload);
    return asked === null ? invalidRequest : toReportTemplate(await deps.readTemplate(asked.pageId));
  }),
  'preview-report': onProject(
    deps,
    'preview-report',
    async (projectId, payload): Promise<PreviewAnswer | CommonAnswer> => {
      const asked = parsePreviewRequest(payload);
      if (asked === null) return invalidRequest;
      const understood = understoodPreview(projectId, asked);
      if (understood.kind !== 'understood') return understood;
      const order = { ...understood.choice, standing: standingIn(asked) };
      return toPreviewAnswer(await deps.previewReport(projectId, order));
    },
  ),
  'find-parent-pages': onProject(
    deps,
    'find-parent-pages',
    async (_projectId, payload): Promise<FoundPagesAnswer | CommonAnswer> => {
      const asked = parseFindParentPages(payload);
      if (asked === null) return invalidRequest;
      const pages = await deps.findPages(asked.words, asked.spaceKey);
      return {
        kind: 'pages',
        pages: pages.map(({ pageId, title, spaceName }) => ({ pageId, title, spaceName })),
      };
    },
  ),
});

/** What was chosen is shown at once. */
function createChoosingHandlers(deps: Deps): Handlers<Pick<ReportCalls, Choosing>> {
  const managed = async (projectId: string, outcome: ManageOutcome): Promise<ManageAnswer> =>
    outcome.kind === 'managed'
      ? toShowReportsAnswer(await deps.showReports(projectId, outcome.scheduleId))
      : outcome.kind === 'template-refused'
        ? toTemplateRefused(outcome)
        : outcome;
  const choosing = async (
    projectId: string,
    asked: ParsedChoice,
    manage: (chosen: ChosenReport) => Promise<ManageOutcome>,
  ): Promise<Managing> => {
    const understood = understoodChoice(projectId, asked);
    return understood.kind === 'understood'
      ? managed(projectId, await manage(understood.choice))
      : understood;
  };
  return {
    'turn-on-report': onProject<Managing>(deps, 'turn-on-report', async (projectId, payload, caller) => {
      const asked = parseReportChoice(payload);
      if (asked === null) return invalidRequest;
      const who = { projectId, ownerId: caller.accountId };
      return choosing(projectId, asked, (choice) => deps.turnOnReport(who, choice));
    }),
    'add-report': onProject<Managing>(deps, 'add-report', async (projectId, payload, caller) => {
      const asked = parseAddReport(payload);
      if (asked === null) return invalidRequest;
      const who = { projectId, ownerId: caller.accountId };
      return choosing(projectId, asked.choice, (choice) => deps.addReport(who, choice, asked.attempt));
    }),
    'change-report': onProject<Managing>(deps, 'change-report', async (projectId, payload, caller) => {
      const asked = parseChangeReport(payload);
      if (asked === null) return invalidRequest;
      const { scheduleId = scheduleIdOf(projectId), on, choice, from } = asked;
      const which = { projectId, ownerId: caller.accountId, scheduleId };
      const state = on === undefined ? {} : { on };
      if (choice === undefined) return managed(projectId, await deps.changeReport(which, state));
      const untouched = from === undefined ? [] : untouchedIn(choice, from);
      return choosing(projectId, choice, (chosen) =>
        deps.changeReport(which, { ...state, chosen, untouched }),
      );
    }),
  };
}
