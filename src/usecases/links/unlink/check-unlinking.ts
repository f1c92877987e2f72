import { type IssueGlance, type IssueReader, type IssueRights } from '../../../ports/issues/issue-reader';
import { type PageGlance, type PageReader } from '../../../ports/pages/page-reader';
import { type LinkName } from '../../../ports/spec/spec-links';
import { orElse } from '../../or-else';
import { sideBySide } from '../../side-by-side';
import { type ConfirmMissing } from '../life/confirm-missing';

/** Why this person cannot take the link away; nothing is done half. */
export type UnlinkingRefusal =
  | { readonly kind: 'not-visible' }
  | { readonly kind: 'may-not-edit' }
  | { readonly kind: 'may-not-link' }
  | { readonly kind: 'may-not-edit-page' }
  | { readonly kind: 'page-hidden' }
  /** The page cannot be found, and nobody can say yet that it was deleted: ms since the epoch. */
  | { readonly kind: 'page-perhaps-gone'; readonly at: number };

export interface CannotUnlink {
  readonly kind: 'cannot-unlink';
  readonly why: UnlinkingRefusal;
}

export interface Unlinkable {
  readonly kind: 'unlinkable';
  readonly issue: IssueGlance;
  /** `not-visible` here means deleted for good. */
  readonly page: PageGlance;
}

export type CheckUnlinking = (link: LinkName) => Promise<Unlinkable | CannotUnlink>;

interface Deps {
  readonly issues: IssueReader;
  readonly pages: PageReader;
  readonly confirmMissing: ConfirmMissing;
}

/** Says whether this person may edit both ends, so that either all of the link goes or none of it. */
export function createCheckUnlinking({ issues, pages, confirmMissing }: Deps): CheckUnlinking {
  /** Somebody without any access to Confluence is somebody who may not edit the page. */
  const look = (pageId: string): Promise<PageGlance | 'no-access'> =>
    orElse(
      () => pages.glance(pageId),
      (error) => {
        if (error.kind === 'forbidden') return 'no-access' as const;
        throw error;
      },
    );

  const pageRefusal = async (
    link: LinkName,
    issue: IssueGlance,
    page: PageGlance,
  ): Promise<UnlinkingRefusal | null> => {
    if (page.kind === 'not-visible') return missingRefusal(link, issue.namedSpec?.pageId === link.pageId);
    return page.mayEdit || page.kind === 'trashed' ? null : { kind: 'may-not-edit-page' };
  };

  const missingRefusal = async (link: LinkName, isNamed: boolean): Promise<UnlinkingRefusal | null> => {
    const missing = await confirmMissing(link, isNamed);
    switch (missing.kind) {
      case 'gone':
        return null;
      case 'hidden':
        return { kind: 'page-hidden' };
      case 'too-early':
        return { kind: 'page-perhaps-gone', at: missing.at };
    }
  };

  return async (link) => {
    const [[issue, rights], page] = await sideBySide(
      sideBySide(issues.glance(link.issueId), issues.rights(link.issueId)),
      look(link.pageId),
    );
    if (issue === null || rights === null) return cannot({ kind: 'not-visible' });
    const hindrance = issueRefusal(rights);
    if (hindrance !== null) return cannot(hindrance);
    if (page === 'no-access') return cannot({ kind: 'may-not-edit-page' });
    const refusal = await pageRefusal(link, issue, page);
    return refusal === null ? { kind: 'unlinkable', issue, page } : cannot(refusal);
  };
}

const cannot = (why: UnlinkingRefusal): CannotUnlink => ({ kind: 'cannot-unlink', why });

function issueRefusal({ canEdit, canLink }: IssueRights): UnlinkingRefusal | null {
  if (!canEdit) return { kind: 'may-not-edit' };
  return canLink ? null : { kind: 'may-not-link' };
}
