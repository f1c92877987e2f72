import { type IssueReader } from '../../ports/issues/issue-reader';
import { type PageReader } from '../../ports/pages/page-reader';
import { type Dismissals } from '../../ports/related/dismissals';
import { subjectOf } from './find-related';
import { nameOf, type RelatedTarget } from './related-target';

interface Place {
  readonly issueId: string | null;
  readonly pageId: string | null;
}

export interface DismissRelatedOutcome {
  readonly kind: 'dismissed' | 'not-visible';
}

export type DismissRelated = (
  command: Place & { readonly viewerId: string; readonly target: RelatedTarget },
) => Promise<DismissRelatedOutcome>;

interface Deps {
  readonly dismissals: Pick<Dismissals, 'add'>;
  readonly issues: Pick<IssueReader, 'glance'>;
  readonly pages: PageReader;
}

/** This person sees it no more beside this issue or page; beside what they do not see, nothing is stored. */
export function createDismissRelated({ dismissals, issues, pages }: Deps): DismissRelated {
  const isSeen = async ({ issueId, pageId }: Place): Promise<boolean> => {
    if (issueId !== null) return (await issues.glance(issueId)) !== null;
    // Beside neither it is a search of this person's own.
    return pageId === null || (await pages.glance(pageId)).kind !== 'not-visible';
  };
  return async ({ viewerId, target, ...place }) => {
    if (!(await isSeen(place))) return { kind: 'not-visible' };
    await dismissals.add(viewerId, subjectOf(place), nameOf(target));
    return { kind: 'dismissed' };
  };
}
