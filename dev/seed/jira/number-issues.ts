import { type NextId } from '../ids';
import { type Drafts, type IssueDraft } from './issue-draft';
import { type WorldIssue, type WorldIssueLink, type WorldProject } from '../jira-world';

interface Name {
  readonly id: string;
  readonly key: string;
}

/** Ids and keys follow the order of creation, ranks the order of the drafts. */
export function numberIssues(
  drafts: Drafts,
  projects: readonly WorldProject[],
  ids: NextId,
): { readonly issues: readonly WorldIssue[]; readonly issueLinks: readonly WorldIssueLink[] } {
  const names = nameByCreation(drafts.issues, projects, ids);
  const nameOf = (draft: IssueDraft): Name => {
    const name = names.get(draft);
    if (!name) throw new Error(`"${draft.summary}" is no issue of this world.`);
    return name;
  };
  const finished = (draft: IssueDraft, index: number): WorldIssue => {
    const { parent, ...fields } = draft;
    return { ...fields, ...nameOf(draft), parentId: parent && nameOf(parent).id, rank: rankAt(index) };
  };
  return {
    issues: drafts.issues.map(finished).sort((one, other) => Number(one.id) - Number(other.id)),
    issueLinks: drafts.links.map(({ typeId, source, target }) => ({
      id: ids('issue link'),
      typeId,
      sourceIssueId: nameOf(source).id,
      targetIssueId: nameOf(target).id,
    })),
  };
}

/** In the form of Jira's ranks; room is left between neighbours. */
export const rankAt = (index: number): string => `0|i${((index + 1) * 8).toString(36).padStart(6, '0')}:`;

function nameByCreation(
  issues: readonly IssueDraft[],
  projects: readonly WorldProject[],
  ids: NextId,
): ReadonlyMap<IssueDraft, Name> {
  const keys = new Map(projects.map(({ id, key }) => [id, key]));
  const numbers = new Map<string, number>();
  const ordered = [...issues].sort((one, other) => one.createdAt - other.createdAt);
  return new Map(
    ordered.map((draft) => {
      const number = (numbers.get(draft.projectId) ?? 0) + 1;
      numbers.set(draft.projectId, number);
      return [draft, { id: ids('issue'), key: `${keys.get(draft.projectId) ?? ''}-${String(number)}` }];
    }),
  );
}
