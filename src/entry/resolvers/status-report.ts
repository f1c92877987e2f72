import { type CommonAnswer } from '../../contract/answers';
import {
  PERIODS,
  type StatusPreviewAnswer,
  type StatusReportCalls,
  type WriteStatusAnswer,
  type WriteStatusRequest,
} from '../../contract/status-report';
import { parsePreviewStatus, parseWriteStatus } from '../../contract/status-report-requests';
import { countsOf } from '../../domain/reports/report-words';
import { isKnownZone } from '../../domain/reports/local-date';
import { commentLanguage } from '../../domain/spec/spec-comment';
import { titleFault } from '../../domain/spec/spec-title';
import { type ListSpaces } from '../../usecases/spec/list-spaces';
import {
  type PreviewStatusOutcome,
  type PreviewStatusReport,
} from '../../usecases/status-reports/preview-status-report';
import {
  type WriteStatusOutcome,
  type WriteStatusReport,
} from '../../usecases/status-reports/write-status-report';
import { answering, type AnsweringDeps, type BridgeCall, type Caller, invalidRequest } from './call';
import { claimedIssueId } from './extension';
import { toPlaceView, toSpaceView } from './issue-answers';
import { previewRows } from './reports-answers';

export interface StatusReportDeps extends AnsweringDeps {
  readonly previewStatusReport: PreviewStatusReport;
  readonly writeStatusReport: WriteStatusReport;
  readonly listSpaces: ListSpaces;
}

type StatusReportHandlers = {
  readonly [Key in keyof StatusReportCalls]: (call: BridgeCall) => Promise<StatusReportCalls[Key]['answer']>;
};

/** The calls of *Write status report*; the issue is where the frame says that it stands: a claim. */
export function createStatusReportHandlers(deps: StatusReportDeps): StatusReportHandlers {
  return {
    'preview-status-report': answering(deps, 'preview-status-report', async (payload, caller) => {
      const request = parsePreviewStatus(payload);
      const issueId = claimedIssueId(caller.extension);
      if (request === null || issueId === null) return invalidRequest;
      return showStatusReport(deps, issueId, caller, request.days);
    }),
    'write-status-report': answering(deps, 'write-status-report', async (payload, caller) => {
      const request = parseWriteStatus(payload);
      const issueId = claimedIssueId(caller.extension);
      if (request === null || issueId === null) return invalidRequest;
      return writeReport(deps, issueId, caller, request);
    }),
    'list-spaces': answering(deps, 'list-spaces', async () => ({
      kind: 'spaces' as const,
      spaces: (await deps.listSpaces()).map(toSpaceView),
    })),
  };
}

/** What the dialog begins with. */
export async function showStatusReport(
  { previewStatusReport }: Pick<StatusReportDeps, 'previewStatusReport'>,
  issueId: string,
  caller: Caller,
  days: number = PERIODS[0],
): Promise<StatusPreviewAnswer | { readonly kind: 'not-visible' }> {
  const command = { issueId, viewerId: caller.accountId, ...wordsOfViewer(caller), days };
  return toPreviewAnswer(await previewStatusReport(command), days);
}

async function writeReport(
  deps: StatusReportDeps,
  issueId: string,
  caller: Caller,
  { attempt, again, days, ...place }: WriteStatusRequest,
): Promise<WriteStatusAnswer | CommonAnswer> {
  const fault = titleFault(place.title);
  if (fault !== null) return { kind: `title-${fault}` };
  const { spaceId, parentId, title } = place;
  const order = { spaceId, parentId, title, ...wordsOfViewer(caller), days };
  const command = { issueId, viewerId: caller.accountId, attempt, again, order };
  return toWrittenAnswer(await deps.writeStatusReport(command), caller.siteUrl);
}

/** How the viewer reads and reckons, by the browser's word: it decides about words and dates only. */
const wordsOfViewer = ({ locale, timeZone }: Caller) => ({
  language: commentLanguage(locale),
  zone: timeZone !== null && isKnownZone(timeZone) ? timeZone : 'Etc/UTC',
});

function toPreviewAnswer(
  outcome: PreviewStatusOutcome,
  days: number,
): StatusPreviewAnswer | { readonly kind: 'not-visible' } {
  if (outcome.kind === 'not-visible') return outcome;
  const { issue, title, headline, figures, place, today } = outcome;
  return {
    kind: 'status-report-preview',
    issueKey: issue.key,
    title,
    headline,
    days,
    counts: countsOf(figures),
    rows: previewRows(figures),
    place: toPlaceView(place),
    today: today === null ? null : { title: today.title, path: today.path },
  };
}

function toWrittenAnswer(outcome: WriteStatusOutcome, siteUrl: string | null): WriteStatusAnswer {
  if (outcome.kind !== 'written') return outcome;
  const { page, counts, keptSections } = outcome;
  const { title, path } = page;
  return { kind: 'written', page: { title, path, url: `${siteUrl ?? ''}${path}` }, counts, keptSections };
}
