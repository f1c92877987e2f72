import { meaningOfMark } from '../../../domain/links/page-mark';
import { type IssueReader, type IssueRights } from '../../../ports/issues/issue-reader';
import { type PageReader, type VisiblePage } from '../../../ports/pages/page-reader';
import { type SpecJobs } from '../../../ports/spec/spec-jobs';
import { sideBySide } from '../../side-by-side';
import { type RestoreLink } from './restore-link';

export interface RecallSpecCommand {
  readonly issueId: string;
  readonly viewerId: string;
  readonly attempt: string;
}

export type RecallSpecOutcome =
  /** Storage knows the spec again. */
  | { readonly kind: 'recalled' }
  /** Issue and page name each other, but it takes somebody who may edit both to write it down. */
  | { readonly kind: 'seen'; readonly page: VisiblePage }
  /** Only the issue says so, as far as this person can see. */
  | { readonly kind: 'one-sided' }
  /** What the issue names was deleted for good, or is hidden from this person. */
  | { readonly kind: 'page-not-visible' }
  | { readonly kind: 'not-linked' };

/** Takes up the spec of an issue again of which storage knows nothing, where both ends name each other. */
export type RecallSpec = (command: RecallSpecCommand) => Promise<RecallSpecOutcome>;

interface Deps {
  readonly issues: IssueReader;
  readonly pages: PageReader;
  readonly jobs: Pick<SpecJobs, 'find'>;
  readonly restoreLink: RestoreLink;
}

export function createRecallSpec({ issues, pages, jobs, restoreLink }: Deps): RecallSpec {
  return async ({ issueId, viewerId, attempt }) => {
    const [stored, issue, rights] = await sideBySide(
      jobs.find(issueId),
      issues.glance(issueId),
      issues.rights(issueId),
    );
    if (issue === null || rights === null) return { kind: 'not-linked' };
    if (stored !== null) return { kind: 'recalled' };
    if (issue.namedSpec === null) return { kind: 'not-linked' };
    const { pageId } = issue.namedSpec;
    const page = await pages.glance(pageId);
    if (page.kind === 'not-visible') return { kind: 'page-not-visible' };
    if (meaningOfMark(page.mark, pageId, issueId).kind !== 'this-issue') return { kind: 'one-sided' };
    if (!mayEditBoth(rights, page)) return { kind: 'seen', page };
    const { projectId } = issue;
    const restored = await restoreLink(
      { issueId, pageId, projectId, page, issueNamesPage: true },
      { viewerId, attempt },
    );
    return restored.kind === 'page-of-another-issue' ? { kind: 'one-sided' } : { kind: 'recalled' };
  };
}

const mayEditBoth = ({ canEdit, canLink }: IssueRights, { mayEdit }: VisiblePage): boolean =>
  canEdit && canLink && mayEdit;
