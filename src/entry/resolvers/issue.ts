import { type CommonAnswer } from '../../contract/answers';
import { type ShowIssueAnswer, type SpecPageView } from '../../contract/issue';
import { assertNever } from '../../domain/kernel/assert-never';
import { isNumericId } from '../../domain/kernel/ids';
import { type Log } from '../../ports/log';
import { type IssueRights } from '../../ports/issue-reader';
import { type KnownPage, type ShowIssue, type ShowIssueOutcome } from '../../usecases/show-issue';
import { answering, type BridgeCall, invalidRequest, type Caller } from './call';

interface Deps {
  readonly log: Log;
  readonly invocationId: () => string;
  readonly showIssue: ShowIssue;
}

export function createIssueHandlers(
  deps: Deps,
): Readonly<Record<string, (call: BridgeCall) => Promise<unknown>>> {
  return {
    'show-issue': answering(
      deps,
      'show-issue',
      async (_payload, caller): Promise<ShowIssueAnswer | CommonAnswer> => {
        const issueId = claimedIssueId(caller);
        if (issueId === null) return invalidRequest;
        return toShowIssueAnswer(await deps.showIssue(issueId, caller.accountId));
      },
    ),
  };
}

/** The issue that the frame says it stands on; every use case reads it as the user before anything else. */
export function claimedIssueId({ extension }: Caller): string | null {
  if (typeof extension !== 'object' || extension === null || !('issue' in extension)) return null;
  const { issue } = extension;
  if (typeof issue !== 'object' || issue === null || !('id' in issue)) return null;
  const id = typeof issue.id === 'number' ? String(issue.id) : issue.id;
  return typeof id === 'string' && isNumericId(id) ? id : null;
}

function toShowIssueAnswer(outcome: ShowIssueOutcome): ShowIssueAnswer {
  switch (outcome.kind) {
    case 'not-visible':
    case 'no-children-possible':
    case 'spec-named-on-issue':
      return outcome;
    case 'no-spec':
      return { kind: 'no-spec', hindrance: hindranceIn(outcome.rights) };
    case 'in-progress':
      return { kind: 'in-progress', byViewer: outcome.byViewer, page: toPageView(outcome.page) };
    case 'unfinished':
      return {
        kind: 'unfinished',
        byViewer: outcome.byViewer,
        open: outcome.open,
        page: toPageView(outcome.page),
      };
    case 'spec': {
      const { createdByViewer, createdAt } = outcome;
      return { kind: 'spec', page: viewOf(outcome.page), createdByViewer, createdAt };
    }
    default:
      return assertNever(outcome);
  }
}

function hindranceIn({ canEdit, canLink }: IssueRights): 'may-not-edit' | 'may-not-link' | null {
  if (!canEdit) return 'may-not-edit';
  return canLink ? null : 'may-not-link';
}

const toPageView = (page: KnownPage | null): SpecPageView | null => (page === null ? null : viewOf(page));

function viewOf(page: KnownPage): SpecPageView {
  const { pageId } = page;
  switch (page.kind) {
    case 'page':
      return {
        kind: 'page',
        pageId,
        title: page.title,
        path: `/wiki${page.path}`,
        updatedAt: page.updatedAt,
      };
    case 'unreachable':
      return { kind: page.why === 'not-connected' ? 'not-connected' : 'unreachable', pageId };
    default:
      return { kind: page.kind, pageId };
  }
}
