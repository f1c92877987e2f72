import { type CommonAnswer } from '../../../contract/answers';
import {
  PERIODS,
  type FollowStatusAnswer,
  type PreviewStatusAnswer,
  type StatusReportCalls,
  type WriteStatusAnswer,
  type WriteStatusRequest,
  type WrittenReport,
} from '../../../contract/status/status-report';
import { parsePreviewStatus, parseWriteStatus } from '../../../contract/status/status-report-requests';
import { parseMacroConfig, parseMacroExtension } from '../../../contract/status/status-macro-requests';
import { countsOf } from '../../../domain/reports/groups';
import { isKnownZone } from '../../../domain/reports/local-date';
import { commentLanguage } from '../../../domain/spec/comment-language';
import { titleFault } from '../../../domain/spec/chosen-title';
import { isDeep } from '../../../domain/status/scope';
import { type PublishedPage } from '../../../domain/reports/report-slot';
import { type ListSpaces } from '../../../usecases/spec/list-spaces';
import { type SubjectClaim } from '../../../usecases/status-reports/find-subject';
import {
  type FollowStatusOutcome,
  type FollowStatusReport,
} from '../../../usecases/status-reports/follow-status-report';
import {
  type PreviewStatusOutcome,
  type PreviewStatusReport,
} from '../../../usecases/status-reports/preview-status-report';
import {
  type WriteStatusOutcome,
  type WriteStatusReport,
} from '../../../usecases/status-reports/write-status-report';
import { answering, type AnsweringDeps, type Handlers, type Caller, invalidRequest } from '../call';
import { claimedIssueId, claimedView } from '../extension';
import { type FirstAnswer } from '../first-call';
import { toPlaceView, toSpaceView } from '../spec/issue-answers';
import { type PausableDeps, unlessPaused } from '../pause';
import { previewRows } from '../reports/report-preview-answer';

export interface StatusReportDeps extends AnsweringDeps {
  readonly previewStatusReport: PreviewStatusReport;
  readonly writeStatusReport: WriteStatusReport;
  readonly followStatusReport: FollowStatusReport;
  readonly listSpaces: ListSpaces;
}

/** The calls of *Write status report*; what it is about is where the frame says that it stands: a claim. */
export function createStatusReportHandlers(deps: StatusReportDeps): Handlers<StatusReportCalls> {
  return {
    'preview-status-report': answering(deps, 'preview-status-report', async (payload, caller) => {
      const request = parsePreviewStatus(payload);
      const subject = claimedSubject(caller.extension);
      if (request === null || subject === null) return invalidRequest;
      return showStatusReport(deps, subject, caller, request.days);
    }),
    'write-status-report': answering(deps, 'write-status-report', async (payload, caller) => {
      const request = parseWriteStatus(payload);
      const subject = claimedSubject(caller.extension);
      if (request === null || subject === null) return invalidRequest;
      return writeReport(deps, subject, caller, request);
    }),
    'follow-status-report': answering(deps, 'follow-status-report', async (_payload, caller) => {
      const subject = claimedSubject(caller.extension);
      if (subject === null) return invalidRequest;
      const { zone } = wordsOfViewer(caller);
      return toFollowAnswer(await deps.followStatusReport({ subject, zone }), caller.siteUrl);
    }),
    'list-spaces': answering(deps, 'list-spaces', async () => ({
      kind: 'spaces' as const,
      spaces: (await deps.listSpaces()).map(toSpaceView),
    })),
  };
}

/** The first call of the dialog where a macro has opened it. */
export const createFirstStatusReport = (deps: StatusReportDeps & PausableDeps) => ({
  'show-issue': answering(deps, 'show-issue', async (_payload, caller): Promise<FirstAnswer> => {
    const subject = claimedSubject(caller.extension);
    if (subject === null || claimedView(caller.extension) !== 'status-report') return invalidRequest;
    return unlessPaused(deps.pause, () => showStatusReport(deps, subject, caller));
  }),
});

/** The issue that the frame names, else what its macro is set to count. */
function claimedSubject(extension: unknown): SubjectClaim | null {
  const issueId = claimedIssueId(extension);
  if (issueId !== null) return { kind: 'issue', issueId };
  const settings = parseMacroConfig(parseMacroExtension(extension).config);
  if (settings === null) return null;
  const { scope } = settings;
  // The whole of an issue's work is one subject, whether it is asked for here or on the issue.
  return scope.kind === 'issue' && isDeep(scope)
    ? { kind: 'issue', issueId: scope.issueId }
    : { kind: 'scope', scope };
}

/** What the dialog begins with. */
export async function showStatusReport(
  { previewStatusReport }: Pick<StatusReportDeps, 'previewStatusReport'>,
  subject: SubjectClaim,
  caller: Caller,
  days: number = PERIODS[0],
): Promise<PreviewStatusAnswer> {
  const command = { subject, viewerId: caller.accountId, ...wordsOfViewer(caller), days };
  return toPreviewAnswer(await previewStatusReport(command), days);
}

async function writeReport(
  deps: StatusReportDeps,
  subject: SubjectClaim,
  caller: Caller,
  { attempt, again, days, ...place }: WriteStatusRequest,
): Promise<WriteStatusAnswer | CommonAnswer> {
  const fault = titleFault(place.title);
  if (fault !== null) return { kind: `title-${fault}` };
  const { spaceId, parentId, title } = place;
  const order = { spaceId, parentId, title, ...wordsOfViewer(caller), days };
  const command = { subject, viewerId: caller.accountId, attempt, again, order, cloudId: caller.cloudId };
  return toWrittenAnswer(await deps.writeStatusReport(command), caller.siteUrl);
}

/** How the viewer reads and reckons, by the browser's word: it decides about words and dates only. */
const wordsOfViewer = ({ locale, timeZone }: Caller) => ({
  language: commentLanguage(locale),
  zone: timeZone !== null && isKnownZone(timeZone) ? timeZone : 'Etc/UTC',
});

function toPreviewAnswer(outcome: PreviewStatusOutcome, days: number): PreviewStatusAnswer {
  if (outcome.kind !== 'preview') return outcome;
  const { title, headline, figures, place, audience, today, isUnderWay } = outcome;
  return {
    kind: 'status-report-preview',
    title,
    headline,
    days,
    counts: countsOf(figures),
    rows: previewRows(figures),
    place: toPlaceView(place),
    audience,
    today: today === null ? null : { title: today.title, path: today.path },
    isUnderWay,
  };
}

function toWrittenAnswer(outcome: WriteStatusOutcome, siteUrl: string | null): WriteStatusAnswer {
  if (outcome.kind !== 'written') return outcome;
  return { ...toWritten(outcome, siteUrl), counts: outcome.counts };
}

const toFollowAnswer = (outcome: FollowStatusOutcome, siteUrl: string | null): FollowStatusAnswer =>
  outcome.kind === 'written' ? toWritten(outcome, siteUrl) : outcome;

interface Written {
  readonly page: PublishedPage;
  readonly keptSections: number;
}

const toWritten = ({ page, keptSections }: Written, siteUrl: string | null): WrittenReport => ({
  kind: 'written',
  page: { title: page.title, path: page.path, url: `${siteUrl ?? ''}${page.path}` },
  keptSections,
});
