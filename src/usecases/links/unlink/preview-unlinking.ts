import { type IssueReader } from '../../../ports/issues/issue-reader';
import { type SpecJobs } from '../../../ports/spec/spec-jobs';
import { type CheckUnlinking, type Unlinkable, type CannotUnlink } from './check-unlinking';

export type PreviewUnlinkingOutcome =
  | (Unlinkable & { readonly pageId: string })
  | CannotUnlink
  | { readonly kind: 'not-linked' };

/** What *Unlink* would take away, or why this person cannot. */
export type PreviewUnlinking = (issueId: string) => Promise<PreviewUnlinkingOutcome>;

export function createPreviewUnlinking(deps: {
  readonly issues: IssueReader;
  readonly jobs: Pick<SpecJobs, 'find'>;
  readonly checkUnlinking: CheckUnlinking;
}): PreviewUnlinking {
  const { issues, jobs, checkUnlinking } = deps;
  /** The page of the plan, else the one that the issue names. */
  const linkedPage = async (issueId: string): Promise<string | null> => {
    const stored = await jobs.find(issueId);
    if (stored !== null) return stored.job.page?.pageId ?? null;
    return (await issues.glance(issueId))?.namedSpec?.pageId ?? null;
  };
  return async (issueId) => {
    const pageId = await linkedPage(issueId);
    if (pageId === null) return { kind: 'not-linked' };
    const checked = await checkUnlinking({ issueId, pageId });
    return checked.kind === 'unlinkable' ? { ...checked, pageId } : checked;
  };
}
