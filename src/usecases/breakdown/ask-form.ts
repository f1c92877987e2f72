import { type AssignablePeople, type AssignablePerson } from '../../ports/breakdown/assignable-people';
import { type CreateForm, type TaskFamilies } from '../../ports/breakdown/task-family';
import { type IssueReader } from '../../ports/issue-reader';

export interface FormQuery {
  readonly issueId: string;
  /** By the browser's word: Jira itself asks what this person may do there. */
  readonly projectId: string | null;
}

export type AskForm = (
  query: FormQuery & { readonly typeId: string },
) => Promise<CreateForm | 'not-visible' | 'type-not-allowed'>;
export type FindAssignees = (
  query: FormQuery & { readonly query: string },
) => Promise<readonly AssignablePerson[] | 'not-visible'>;

interface Deps {
  readonly issues: Pick<IssueReader, 'glance'>;
  readonly families: Pick<TaskFamilies, 'form'>;
  readonly people: AssignablePeople;
}

/** What Jira asks for a task of a type, so that the rows can be checked before one is made. */
export function createAskForm({ issues, families }: Deps): AskForm {
  return async ({ typeId, ...query }) => {
    const projectId = await projectOf(issues, query);
    if (projectId === null) return 'not-visible';
    return (await families.form(projectId, typeId)) ?? 'type-not-allowed';
  };
}

export function createFindAssignees({ issues, people }: Deps): FindAssignees {
  return async ({ query, ...place }) => {
    const projectId = await projectOf(issues, place);
    return projectId === null ? 'not-visible' : people.find(projectId, query);
  };
}

const projectOf = async (
  issues: Pick<IssueReader, 'glance'>,
  { issueId, projectId }: FormQuery,
): Promise<string | null> => projectId ?? (await issues.glance(issueId))?.projectId ?? null;
