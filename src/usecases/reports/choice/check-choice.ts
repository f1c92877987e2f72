import { type ReportChoice } from '../../../domain/reports/report-choice';
import { confinedTo, type ReportScope } from '../../../domain/reports/report-scope';
import { sprintOfNow } from '../../../domain/reports/sprint/sprint';
import { scopeJql, standsAlone } from '../../../domain/status/scope';
import { type SiteFields } from '../../../domain/status/site-fields';
import { type Boards } from '../../../ports/projects/boards';
import { type IssueSearch } from '../../../ports/issues/issue-search';
import { type PageReader } from '../../../ports/pages/page-reader';
import { type SpaceRights } from '../../../ports/pages/space-rights';
import { type Versions } from '../../../ports/projects/versions';
import { sideBySide } from '../../side-by-side';

type ScopeRefusal =
  /** Jira's own words about the query, for whoever typed it; none where it is not whole by itself. */
  | { readonly kind: 'scope-refused'; readonly messages: readonly string[] }
  /** The board has none, had none yet, or cannot be seen. */
  | { readonly kind: 'no-sprints' };

export type ChoiceRefusal =
  | { readonly kind: 'not-allowed'; readonly where: 'space' }
  /** The page that reports are to go below is not there, or in another space. */
  | { readonly kind: 'no-such-place' }
  | ScopeRefusal;

/** What keeps this person from choosing so; `null` when nothing does. Ids of a choice are claims until then. */
export type CheckChoice = (projectId: string, choice: ReportChoice) => Promise<ChoiceRefusal | null>;

interface CheckDeps {
  readonly spaces: SpaceRights;
  readonly pages: PageReader;
  readonly issues: Pick<IssueSearch, 'first'>;
  readonly versions: Versions;
  readonly boards: Pick<Boards, 'sprintsOf'>;
}

/** All ports act as the person who chooses. */
export function createCheckChoice(deps: CheckDeps): CheckChoice {
  return async (projectId, { spaceId, parentId, scope }) => {
    const [mayCreate, parent, refusal] = await sideBySide(
      deps.spaces.mayCreatePages(spaceId),
      parentId === null ? Promise.resolve(null) : deps.pages.glance(parentId),
      scopeRefusal(deps, projectId, scope),
    );
    if (!mayCreate) return { kind: 'not-allowed', where: 'space' };
    if (parent !== null && !(parent.kind === 'page' && parent.spaceId === spaceId))
      return { kind: 'no-such-place' };
    return refusal;
  };
}

async function scopeRefusal(
  { issues, versions, boards }: CheckDeps,
  projectId: string,
  scope: ReportScope,
): Promise<ScopeRefusal | null> {
  if (scope.kind === 'project') return null;
  if (scope.kind === 'jql' && !standsAlone(scopeJql(scope))) return REFUSED;
  if (scope.kind === 'version' && (await versions.find(scope.versionId))?.projectId !== projectId)
    return REFUSED;
  if (scope.kind === 'board') return (await hasSprints(boards, scope.boardId)) ? null : NO_SPRINTS;
  const found = await issues.first(scopeJql(confinedTo(projectId, scope)), NO_FIELDS);
  return found.kind === 'refused' ? { kind: 'scope-refused', messages: found.messages } : null;
}

async function hasSprints(boards: CheckDeps['boards'], boardId: string): Promise<boolean> {
  const sprints = await boards.sprintsOf(boardId);
  return sprints !== null && sprintOfNow(sprints) !== null;
}

const REFUSED = { kind: 'scope-refused', messages: [] } as const;
const NO_SPRINTS = { kind: 'no-sprints' } as const;

/** Only whether the query runs is asked. */
const NO_FIELDS: SiteFields = { flaggedFieldId: null, blockingLinkTypeIds: [], statusMap: {} };
