import { confinedTo, type ReportChoice } from '../../domain/reports/report-choice';
import { scopeJql, standsAlone } from '../../domain/status/scope';
import { type FieldIds } from '../../domain/status/site-fields';
import { type IssueSearch } from '../../ports/issue-search';
import { type PageReader } from '../../ports/page-reader';
import { type SpaceRights } from '../../ports/space-rights';
import { sideBySide } from '../side-by-side';

export type ChoiceRefusal =
  | { readonly kind: 'not-allowed'; readonly where: 'space' }
  /** The page that reports are to go below is not there, or in another space. */
  | { readonly kind: 'no-such-place' }
  /** Jira's own words about the query, for whoever typed it; none where it is not whole by itself. */
  | { readonly kind: 'scope-refused'; readonly messages: readonly string[] };

/** What keeps this person from choosing so; `null` when nothing does. Ids of a choice are claims until then. */
export type CheckChoice = (projectId: string, choice: ReportChoice) => Promise<ChoiceRefusal | null>;

/** All ports act as the person who chooses. */
export function createCheckChoice(deps: {
  readonly spaces: SpaceRights;
  readonly pages: PageReader;
  readonly issues: Pick<IssueSearch, 'first'>;
}): CheckChoice {
  return async (projectId, { spaceId, parentId, scope }) => {
    if (!standsAlone(scopeJql(scope))) return { kind: 'scope-refused', messages: [] };
    const [mayCreate, parent, found] = await sideBySide(
      deps.spaces.mayCreatePages(spaceId),
      parentId === null ? Promise.resolve(null) : deps.pages.glance(parentId),
      scope.kind === 'project'
        ? Promise.resolve(null)
        : deps.issues.first(scopeJql(confinedTo(projectId, scope)), NO_FIELDS),
    );
    if (!mayCreate) return { kind: 'not-allowed', where: 'space' };
    if (parent !== null && !(parent.kind === 'page' && parent.spaceId === spaceId))
      return { kind: 'no-such-place' };
    return found?.kind === 'refused' ? { kind: 'scope-refused', messages: found.messages } : null;
  };
}

/** Only whether the query runs is asked. */
const NO_FIELDS: FieldIds = { flaggedFieldId: null, blockingLinkTypeIds: [] };
