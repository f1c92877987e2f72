import { type ReportChoice } from '../../../domain/reports/report-choice';
import { isSameChoice } from '../../../domain/reports/untouched-choice';
import { type PageReader } from '../../../ports/pages/page-reader';
import { type SpaceRights } from '../../../ports/pages/space-rights';
import { sideBySide } from '../../side-by-side';
import { type FindScopeRefusal, type ScopeRefusal } from './find-scope-refusal';

export type ChoiceRefusal =
  | { readonly kind: 'not-allowed'; readonly where: 'space' }
  /** The page that reports are to go below is not there, or in another space. */
  | { readonly kind: 'no-such-place' }
  | ScopeRefusal;

/**
 * What keeps this person from choosing so; `null` when nothing does. Ids of a choice are claims until then. A scope that
 * a report has already is none: what became of it keeps nobody from changing the rest.
 */
export type CheckChoice = (
  projectId: string,
  choice: ReportChoice,
  report?: Pick<ReportChoice, 'scope'>,
) => Promise<ChoiceRefusal | null>;

interface CheckDeps {
  readonly spaces: SpaceRights;
  readonly pages: PageReader;
  readonly findScopeRefusal: FindScopeRefusal;
}

/** All ports act as the person who chooses. */
export function createCheckChoice({ spaces, pages, findScopeRefusal }: CheckDeps): CheckChoice {
  return async (projectId, { spaceId, parentId, scope }, report) => {
    const [mayCreate, parent, refusal] = await sideBySide(
      spaces.mayCreatePages(spaceId),
      parentId === null ? Promise.resolve(null) : pages.glance(parentId),
      isSameChoice(scope, report?.scope) ? Promise.resolve(null) : findScopeRefusal(projectId, scope),
    );
    if (!mayCreate) return { kind: 'not-allowed', where: 'space' };
    if (parent !== null && !(parent.kind === 'page' && parent.spaceId === spaceId))
      return { kind: 'no-such-place' };
    return refusal;
  };
}
