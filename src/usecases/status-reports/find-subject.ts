import { projectSubject, sprintSubject, versionSubject } from '../../domain/reports/named-subject';
import {
  OF_NO_PROJECT,
  type StatusSubject,
  subjectOfIssue,
  subjectOfScope,
} from '../../domain/reports/status-subject';
import { type StatusScope } from '../../domain/status/scope';
import { type Sprints } from '../../ports/projects/boards';
import { type IssueCards } from '../../ports/issues/issue-cards';
import { type Projects } from '../../ports/projects/projects';
import { type Versions } from '../../ports/projects/versions';
import { sideBySide } from '../side-by-side';

/** What a report is asked about, by the frame's word: an issue's work, or what a macro counts. */
export type SubjectClaim =
  | { readonly kind: 'issue'; readonly issueId: string }
  | { readonly kind: 'scope'; readonly scope: StatusScope };

/** `null` for what is gone, or hidden from who asks. Throws only `PlatformError`. */
export type FindSubject = (claim: SubjectClaim) => Promise<StatusSubject | null>;

/** All ports act as the person who asks. */
export interface FindSubjectDeps {
  readonly cards: IssueCards;
  readonly projects: Projects;
  readonly versions: Versions;
  readonly sprints: Sprints;
  readonly hash: (text: string) => string;
}

export function createFindSubject(deps: FindSubjectDeps): FindSubject {
  return async (claim) => {
    if (claim.kind === 'issue') {
      const card = await deps.cards.card(claim.issueId);
      return card === null ? null : subjectOfIssue(card);
    }
    const { scope } = claim;
    if (scope.kind === 'jql') return subjectOfScope(scope, null, deps.hash);
    const named = await nameOf(deps, scope);
    return named === null ? null : subjectOfScope(scope, named, deps.hash);
  };
}

type Named = Omit<StatusSubject, 'subjectId' | 'scope'>;
type NamedScope = Exclude<StatusScope, { readonly kind: 'jql' }>;

async function nameOf(deps: FindSubjectDeps, scope: NamedScope): Promise<Named | null> {
  if (scope.kind === 'issue') {
    const card = await deps.cards.card(scope.issueId);
    return card === null ? null : subjectOfIssue(card);
  }
  if (scope.kind === 'sprint') {
    const sprint = await deps.sprints.sprint(scope.sprintId);
    if (sprint === null) return null;
    return { ...OF_NO_PROJECT, ...sprintSubject(sprint) };
  }
  const versionOf = () =>
    scope.kind === 'version' ? deps.versions.find(scope.versionId) : Promise.resolve(null);
  const [project, version] = await sideBySide(deps.projects.find(scope.projectId), versionOf());
  if (project === null) return null;
  const { projectId, key, name } = project;
  const ofProject = { projectId, projectKey: key };
  if (scope.kind === 'project') return { ...ofProject, ...projectSubject({ key, name }) };
  if (version?.projectId !== projectId) return null;
  return { ...ofProject, ...versionSubject(project, { versionId: scope.versionId, name: version.name }) };
}
