import { type IssueReader } from '../../../ports/issues/issue-reader';
import { type SpecJobs } from '../../../ports/spec/spec-jobs';
import { type CheckUnlinking, type Unlinkable, type CannotUnlink } from './check-unlinking';

export type PreviewUnlinkingOutcome =
  | (Unlinkable & { readonly pageId: string })
  | CannotUnlink
  | { readonly kind: 'not-linked' };

/** Also of an issue that cannot be seen: whether that has a spec is not told. */
const NOT_LINKED = { kind: 'not-linked' } as const;

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
    if (pageId === null) return NOT_LINKED;
    const checked = await checkUnlinking({ issueId, pageId });
    if (checked.kind === 'unlinkable') return { ...checked, pageId };
    return checked.why.kind === 'not-visible' ? NOT_LINKED : checked;
  };
}
