import { confinedTo, type ReportScope } from '../../../domain/reports/report-scope';
import { sprintOfNow } from '../../../domain/reports/sprint/sprint';
import { askerInQuery } from '../../../domain/status/asker-in-query';
import {
  type IssueScope,
  scopeJql,
  standsAlone,
  type StatusScope,
  withoutOrder,
} from '../../../domain/status/scope';
import { type SiteFields } from '../../../domain/status/site-fields';
import { type CheckQuery } from '../../../ports/issues/check-query';
import { type IssueSearch } from '../../../ports/issues/issue-search';
import { type Boards } from '../../../ports/projects/boards';
import { type Versions } from '../../../ports/projects/versions';
import { sideBySide } from '../../side-by-side';

export type ScopeRefusal =
  /** Jira's own words about the query, for whoever typed it; none where it has none. */
  | { readonly kind: 'scope-refused'; readonly messages: readonly string[] }
  /** It counts for whoever asks, by this word; a report is counted by nobody whom its readers know. */
  | { readonly kind: 'depends-on-asker'; readonly word: string }
  /** The board has none, had none yet, or cannot be seen. */
  | { readonly kind: 'no-sprints' }
  /**
   * The epic is of another project, and nothing below it is of this one; or all that the query finds is of others: the
   * reports would stay empty.
   */
  | { readonly kind: 'nothing-here' };

/** Why a report of this project cannot cover that for this person; `null` where it can. */
export type FindScopeRefusal = (projectId: string, scope: ReportScope) => Promise<ScopeRefusal | null>;

export interface ScopeRefusalDeps {
  readonly issues: Pick<IssueSearch, 'first'>;
  readonly checkQuery: CheckQuery;
  readonly versions: Versions;
  readonly boards: Pick<Boards, 'sprintsOf'>;
}

/** Of a query that counts for each who asks what is theirs. */
export function refusalOfAsker(scope: ReportScope): ScopeRefusal | null {
  const word = scope.kind === 'jql' ? askerInQuery(scope.jql) : null;
  return word === null ? null : { kind: 'depends-on-asker', word };
}

/** All ports act as the person who chooses. */
export function createFindScopeRefusal({
  issues,
  checkQuery,
  versions,
  boards,
}: ScopeRefusalDeps): FindScopeRefusal {
  const searched = async (jql: string): Promise<ScopeRefusal | null> => {
    const found = await issues.first(jql, NO_FIELDS);
    // Jira's words would be about a query that nobody typed.
    return found.kind === 'refused' ? REFUSED : null;
  };
  const refusalOfIssue = async (projectId: string, { issueId }: IssueScope): Promise<ScopeRefusal | null> => {
    const [elsewhere, children] = await sideBySide(
      issues.first(`id = ${issueId} AND project != ${projectId}`, NO_FIELDS),
      issues.first(`parent = ${issueId} AND project = ${projectId}`, NO_FIELDS),
    );
    if (children.kind === 'refused') return REFUSED;
    if (children.issues.length > 0 || elsewhere.kind === 'refused') return null;
    return elsewhere.issues.some(({ hierarchyLevel }) => hierarchyLevel <= EPIC_LEVEL) ? NOTHING_HERE : null;
  };
  return async (projectId, scope) => {
    switch (scope.kind) {
      case 'project':
        return null;
      case 'jql':
        return refusalOfAsker(scope) ?? refusalOfQuery({ issues, checkQuery }, projectId, scope);
      case 'board':
        return (await hasSprints(boards, scope.boardId)) ? null : NO_SPRINTS;
      case 'version':
        if ((await versions.find(scope.versionId))?.projectId !== projectId) return REFUSED;
        return searched(scopeJql(confinedTo(projectId, scope)));
      case 'issue':
        return refusalOfIssue(projectId, scope);
      default:
        return searched(scopeJql(confinedTo(projectId, scope)));
    }
  };
}

/** What it finds elsewhere is asked only where it finds nothing here: mostly that is one call beside the other. */
async function refusalOfQuery(
  { issues, checkQuery }: Pick<ScopeRefusalDeps, 'issues' | 'checkQuery'>,
  projectId: string,
  scope: Extract<ReportScope, { readonly kind: 'jql' }>,
): Promise<ScopeRefusal | null> {
  const isConfined = standsAlone(withoutOrder(scope.jql));
  const [messages, isHere] = await sideBySide(
    checkQuery(scope.jql),
    isConfined ? finds(issues, confinedTo(projectId, scope)) : Promise.resolve(false),
  );
  if (messages !== null) return { kind: 'scope-refused', messages };
  if (!isConfined) return REFUSED;
  return !isHere && (await finds(issues, scope)) ? NOTHING_HERE : null;
}

async function finds(issues: ScopeRefusalDeps['issues'], scope: StatusScope): Promise<boolean> {
  const found = await issues.first(scopeJql(scope), NO_FIELDS);
  return found.kind === 'found' && found.issues.length > 0;
}

async function hasSprints(boards: ScopeRefusalDeps['boards'], boardId: string): Promise<boolean> {
  const sprints = await boards.sprintsOf(boardId);
  return sprints !== null && sprintOfNow(sprints) !== null;
}

const REFUSED = { kind: 'scope-refused', messages: [] } as const;
const NO_SPRINTS = { kind: 'no-sprints' } as const;
const NOTHING_HERE = { kind: 'nothing-here' } as const;

/** What an epic has in a project is right below it; what is further up may lead back here by other projects. */
const EPIC_LEVEL = 1;

/** Only whether the query runs is asked. */
const NO_FIELDS: SiteFields = { flaggedFieldId: null, blockingLinkTypeIds: [], statusMap: {} };
