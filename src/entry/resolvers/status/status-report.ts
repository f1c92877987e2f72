import { type CommonAnswer } from '../../../contract/answers';
import {
  type FollowStatusAnswer,
  type StatusReportCalls,
  type WriteStatusAnswer,
  type WriteStatusRequest,
  type WrittenReport,
} from '../../../contract/status/status-report';
import { parseWriteStatus } from '../../../contract/status/status-report-requests';
import { type PublishedPage } from '../../../domain/reports/report-slot';
import { titleFault } from '../../../domain/spec/chosen-title';
import { type SubjectClaim } from '../../../usecases/status-reports/find-subject';
import {
  type FollowStatusOutcome,
  type FollowStatusReport,
} from '../../../usecases/status-reports/follow-status-report';
import {
  type WriteStatusOutcome,
  type WriteStatusReport,
} from '../../../usecases/status-reports/write-status-report';
import { answering, type AnsweringDeps, type Caller, type Handlers, invalidRequest } from '../call';
import { claimedSubject, wordsOfViewer } from './status-subject';

export interface StatusReportDeps extends AnsweringDeps {
  readonly writeStatusReport: WriteStatusReport;
  readonly followStatusReport: FollowStatusReport;
}

/** The press of *Write status report*; what it is about is where the frame says that it stands: a claim. */
export function createStatusReportHandlers(
  deps: StatusReportDeps,
): Handlers<Pick<StatusReportCalls, 'write-status-report' | 'follow-status-report'>> {
  return {
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
      return toFollowAnswer(
        await deps.followStatusReport({ subject, viewerId: caller.accountId, zone }),
        caller.siteUrl,
      );
    }),
  };
}

async function writeReport(
  deps: StatusReportDeps,
  subject: SubjectClaim,
  caller: Caller,
  { attempt, pageId, days, ...place }: WriteStatusRequest,
): Promise<WriteStatusAnswer | CommonAnswer> {
  const fault = titleFault(place.title);
  if (fault !== null) return { kind: `title-${fault}` };
  const { spaceId, parentId, title } = place;
  const order = { spaceId, parentId, title, ...wordsOfViewer(caller), days };
  const command = { subject, viewerId: caller.accountId, attempt, pageId, order, cloudId: caller.cloudId };
  return toWrittenAnswer(await deps.writeStatusReport(command), caller.siteUrl);
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
