import { type ShowIssueAnswer, type SpecHindrance, type SpecPageView } from '../../../contract/issue';
import { assertNever } from '../../../domain/kernel/assert-never';
import { type KnownPage, type Permissions, type ShowIssueOutcome } from '../../../usecases/spec/show-issue';
import { toFailed } from '../call';
import { toLifeViews } from '../links/life-views';

export function toShowIssueAnswer(outcome: ShowIssueOutcome): ShowIssueAnswer {
  switch (outcome.kind) {
    case 'not-visible':
    case 'no-children-possible':
      return outcome;
    case 'spec-named-on-issue': {
      const { kind, pageId, path } = outcome;
      return { kind, pageId, path, hindrance: hindranceIn(outcome) };
    }
    case 'no-spec':
      return {
        kind: 'no-spec',
        hindrance: hindranceIn(outcome),
        canComment: outcome.rights.canComment,
      };
    case 'in-progress':
      return {
        kind: 'in-progress',
        task: outcome.task,
        byViewer: outcome.byViewer,
        page: toPageView(outcome.page),
      };
    case 'unfinished':
      return { ...outcome, page: toPageView(outcome.page) };
    case 'spec':
      return { ...outcome, page: viewOf(outcome.page), life: toLifeViews(outcome.life) };
    default:
      return assertNever(outcome);
  }
}

/** What only an administrator of the site can mend is told to whoever may do their own part. */
function hindranceIn({ rights, missing }: Permissions): SpecHindrance | null {
  if (!rights.canEdit) return 'may-not-edit';
  if (!rights.canLink) return 'may-not-link';
  if (missing === 'jira') return 'not-granted-in-jira';
  return missing === null ? null : 'not-granted';
}

const toPageView = (page: KnownPage | null): SpecPageView | null => (page === null ? null : viewOf(page));

function viewOf(page: KnownPage): SpecPageView {
  const { pageId } = page;
  switch (page.kind) {
    case 'unreachable':
      return outOfReach(page);
    case 'not-visible':
      return { kind: 'not-visible', pageId };
    default: {
      const { kind, title, path, updatedAt } = page;
      return { kind, pageId, title, path: `/wiki${path}`, updatedAt };
    }
  }
}

/** Whoever has no access to Confluence is told what to ask for, and of the page no more than others who cannot see it. */
function outOfReach({ pageId, error }: Extract<KnownPage, { kind: 'unreachable' }>): SpecPageView {
  switch (error.kind) {
    case 'forbidden':
      return { kind: 'no-access', pageId };
    case 'not-connected':
    case 'not-granted':
      return { kind: error.kind, pageId };
    default:
      return { kind: 'unreachable', pageId, failed: toFailed(error) };
  }
}
