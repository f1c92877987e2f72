import { type CommonAnswer } from '../../contract/answers';
import {
  type ManageAnswer,
  parseChangeReport,
  parsePreviewSchedule,
  parseReportChoice,
  type PreviewAnswer,
  type PublishAnswer,
  type ShowReportsAnswer,
} from '../../contract/reports';
import { isKnownZone } from '../../domain/reports/local-date';
import {
  type ChangeReport,
  type ManageOutcome,
  type TurnOnReport,
} from '../../usecases/reports/manage-report';
import { type PreviewReport } from '../../usecases/reports/preview-report';
import { type PublishNow } from '../../usecases/reports/publish-now';
import { type ShowReports } from '../../usecases/reports/show-reports';
import { answering, type AnsweringDeps, type BridgeCall, type Caller, invalidRequest } from './call';
import { claimedId } from './extension';
import { type PausableDeps, unlessPaused } from './pause';
import { toPreviewAnswer, toPublishAnswer, toShowReportsAnswer } from './reports-answers';

interface Deps extends AnsweringDeps, PausableDeps {
  readonly showReports: ShowReports;
  readonly previewReport: PreviewReport;
  readonly turnOnReport: TurnOnReport;
  readonly changeReport: ChangeReport;
  readonly publishNow: PublishNow;
}

type OnProject<Answer> = (
  projectId: string,
  payload: unknown,
  caller: Caller,
) => Promise<Answer | CommonAnswer>;

export function createReportsHandlers(
  deps: Deps,
): Readonly<Record<string, (call: BridgeCall) => Promise<unknown>>> {
  const onProject = <Answer extends { readonly kind: string }>(name: string, handler: OnProject<Answer>) =>
    answering(deps, name, async (payload, caller): Promise<Answer | CommonAnswer> => {
      const projectId = claimedId(caller.extension, 'project', 'id');
      return projectId === null ? invalidRequest : handler(projectId, payload, caller);
    });
  const show = async (projectId: string): Promise<ShowReportsAnswer> =>
    toShowReportsAnswer(await deps.showReports(projectId));
  const managed = async (projectId: string, outcome: ManageOutcome): Promise<ManageAnswer> =>
    outcome.kind === 'managed' ? show(projectId) : outcome;

  return {
    'show-reports': onProject('show-reports', (projectId) => unlessPaused(deps.pause, () => show(projectId))),
    'preview-report': onProject(
      'preview-report',
      async (projectId, payload): Promise<PreviewAnswer | CommonAnswer> => {
        const schedule = parsePreviewSchedule(payload);
        if (schedule === null || !isKnownZone(schedule.zone)) return invalidRequest;
        return toPreviewAnswer(await deps.previewReport(projectId, schedule));
      },
    ),
    'turn-on-report': onProject(
      'turn-on-report',
      async (projectId, payload, { accountId }): Promise<ManageAnswer | CommonAnswer> => {
        const choice = parseReportChoice(payload);
        if (choice === null || !isKnownZone(choice.schedule.zone)) return invalidRequest;
        return managed(projectId, await deps.turnOnReport(projectId, choice, accountId));
      },
    ),
    'change-report': onProject(
      'change-report',
      async (projectId, payload, { accountId }): Promise<ManageAnswer | CommonAnswer> => {
        const change = parseChangeReport(payload);
        const known = change?.choice === undefined || isKnownZone(change.choice.schedule.zone);
        if (change === null || !known) return invalidRequest;
        return managed(projectId, await deps.changeReport(projectId, change, accountId));
      },
    ),
    'publish-report': onProject('publish-report', async (projectId): Promise<PublishAnswer> =>
      toPublishAnswer(await deps.publishNow(projectId)),
    ),
  };
}
