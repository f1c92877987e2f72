import { type IssueReader } from '../../../ports/issues/issue-reader';
import { type FoundPage, type PageFinder } from '../../../ports/pages/page-finder';
import { orElse } from '../../or-else';
import { sideBySide } from '../../side-by-side';
import { type Adoptable, type CannotAdopt, type CheckAdoption } from './check-adoption';

export type PreviewAdoptionOutcome =
  | { readonly kind: 'not-visible' }
  | {
      readonly kind: 'adopt';
      readonly issueKey: string;
      /** Pages that name the issue first, then those that are called like it. */
      readonly pages: readonly FoundPage[];
      /** The page that was chosen before the dialog opened. */
      readonly chosen: Adoptable | CannotAdopt | null;
    };

export type PreviewAdoption = (
  issueId: string,
  chosenPageId: string | null,
) => Promise<PreviewAdoptionOutcome>;

interface Deps {
  readonly issues: IssueReader;
  readonly finder: PageFinder;
  readonly checkAdoption: CheckAdoption;
}

/** What the dialog *Use an existing page* begins with. A search that fails leaves the person to search. */
export function createPreviewAdoption({ issues, finder, checkAdoption }: Deps): PreviewAdoption {
  const orNone = (search: () => Promise<readonly FoundPage[]>): Promise<readonly FoundPage[]> =>
    orElse(search, () => []);

  return async (issueId, chosenPageId) => {
    const [issue, naming] = await sideBySide(
      issues.glance(issueId),
      orNone(() => finder.naming([issueId])),
    );
    if (issue === null) return { kind: 'not-visible' };
    const { key: issueKey, summary } = issue;
    if (chosenPageId !== null) {
      const chosen = await checkAdoption({ issueId, pageId: chosenPageId });
      return { kind: 'adopt', issueKey, pages: naming, chosen };
    }
    const named = await orNone(() => finder.byTitle(summary));
    return { kind: 'adopt', issueKey, pages: distinct([...naming, ...named]), chosen: null };
  };
}

function distinct(pages: readonly FoundPage[]): readonly FoundPage[] {
  return [...new Map(pages.map((page) => [page.pageId, page])).values()];
}
