import { withPeople } from '../../domain/breakdown/known-forms';
import { type AssignablePeople, type AssignablePerson } from '../../ports/breakdown/assignable-people';
import { type CreateForm, type TaskFamilies } from '../../ports/breakdown/task-family';
import { type IssueReader } from '../../ports/issue-reader';
import { sideBySide } from '../side-by-side';
import { assignableAmong, type DialogPlace, knowingForm, type KnownTasks } from './known-tasks';

export interface FormQuery extends DialogPlace {
  /** By the browser's word: Jira itself asks what this person may do there. */
  readonly projectId: string | null;
}

export interface AskedForm {
  /** `null` for a type that this person may not create there. */
  readonly form: CreateForm | null;
  /** Of the people who were asked about, those who may not be given issues there. */
  readonly notAssignable: readonly string[];
}

export type AskForm = (
  query: FormQuery & { readonly typeId: string; readonly accountIds: readonly string[] },
) => Promise<AskedForm | 'not-visible'>;
export type FindAssignees = (
  query: FormQuery & { readonly query: string },
) => Promise<readonly AssignablePerson[] | 'not-visible'>;

interface Deps {
  readonly issues: Pick<IssueReader, 'glance'>;
  readonly families: Pick<TaskFamilies, 'form'>;
  readonly people: AssignablePeople;
  readonly knownTasks: Pick<KnownTasks, 'learn'>;
}

/** What Jira asks for a task of a type, so that the rows can be checked before one is made. */
export function createAskForm({ issues, families, people, knownTasks }: Deps): AskForm {
  return async ({ typeId, accountIds, ...query }) => {
    const projectId = await projectOf(issues, query);
    if (projectId === null) return 'not-visible';
    const [form, assignable] = await sideBySide(
      families.form(projectId, typeId),
      assignableAmong(people, projectId, accountIds),
    );
    const withForm = knowingForm(typeId, form);
    await knownTasks.learn(query, projectId, (known) => withPeople(withForm(known), accountIds, assignable));
    return { form, notAssignable: accountIds.filter((accountId) => !assignable.has(accountId)) };
  };
}

export function createFindAssignees({ issues, people, knownTasks }: Deps): FindAssignees {
  return async ({ query, ...place }) => {
    const projectId = await projectOf(issues, place);
    if (projectId === null) return 'not-visible';
    const found = await people.find(projectId, query);
    const accountIds = found.map(({ accountId }) => accountId);
    await knownTasks.learn(place, projectId, (known) => withPeople(known, accountIds, new Set(accountIds)));
    return found;
  };
}

const projectOf = async (
  issues: Pick<IssueReader, 'glance'>,
  { issueId, projectId }: FormQuery,
): Promise<string | null> => projectId ?? (await issues.glance(issueId))?.projectId ?? null;
