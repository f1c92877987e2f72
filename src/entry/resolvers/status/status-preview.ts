import {
  PERIODS,
  type PreviewStatusAnswer,
  type StatusReportCalls,
} from '../../../contract/status/status-report';
import { parsePreviewStatus } from '../../../contract/status/status-report-requests';
import { countsOf } from '../../../domain/reports/groups';
import { type ListSpaces } from '../../../usecases/spec/list-spaces';
import { type SubjectClaim } from '../../../usecases/status-reports/find-subject';
import {
  type PreviewStatusOutcome,
  type PreviewStatusReport,
} from '../../../usecases/status-reports/preview-status-report';
import { answering, type AnsweringDeps, type Caller, type Handlers, invalidRequest } from '../call';
import { claimedView } from '../extension';
import { type FirstAnswer } from '../first-call';
import { type PausableDeps, unlessPaused } from '../pause';
import { previewRows } from '../reports/report-preview-answer';
import { toPlaceView, toSpaceView } from '../spec/issue-answers';
import { claimedSubject, wordsOfViewer } from './status-subject';

export interface StatusPreviewDeps extends AnsweringDeps {
  readonly previewStatusReport: PreviewStatusReport;
  readonly listSpaces: ListSpaces;
}

/** What the dialog of *Write status report* shows before anything is written. */
export function createStatusPreviewHandlers(
  deps: StatusPreviewDeps,
): Handlers<Pick<StatusReportCalls, 'preview-status-report' | 'list-spaces'>> {
  return {
    'preview-status-report': answering(deps, 'preview-status-report', async (payload, caller) => {
      const request = parsePreviewStatus(payload);
      const subject = claimedSubject(caller.extension);
      if (request === null || subject === null) return invalidRequest;
      return showStatusReport(deps, subject, caller, request.days);
    }),
    'list-spaces': answering(deps, 'list-spaces', async () => ({
      kind: 'spaces' as const,
      spaces: (await deps.listSpaces()).map(toSpaceView),
    })),
  };
}

/** The first call of the dialog where a macro has opened it. */
export const createFirstStatusReport = (deps: StatusPreviewDeps & PausableDeps) => ({
  'show-issue': answering(deps, 'show-issue', async (_payload, caller): Promise<FirstAnswer> => {
    const subject = claimedSubject(caller.extension);
    if (subject === null || claimedView(caller.extension) !== 'status-report') return invalidRequest;
    return unlessPaused(deps.pause, () => showStatusReport(deps, subject, caller));
  }),
});

/** What the dialog begins with. */
export async function showStatusReport(
  { previewStatusReport }: Pick<StatusPreviewDeps, 'previewStatusReport'>,
  subject: SubjectClaim,
  caller: Caller,
  days: number = PERIODS[0],
): Promise<PreviewStatusAnswer> {
  const command = { subject, viewerId: caller.accountId, ...wordsOfViewer(caller), days };
  return toPreviewAnswer(await previewStatusReport(command), days);
}

function toPreviewAnswer(outcome: PreviewStatusOutcome, days: number): PreviewStatusAnswer {
  if (outcome.kind !== 'preview') return outcome;
  const { title, headline, figures, place, audience, today, trashedTitle, isUnderWay } = outcome;
  return {
    kind: 'status-report-preview',
    title,
    headline,
    days,
    counts: countsOf(figures),
    rows: previewRows(figures),
    place: toPlaceView(place),
    audience,
    today,
    trashedTitle,
    isUnderWay,
  };
}
