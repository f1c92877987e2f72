import { withPeople } from '../../domain/breakdown/known-forms';
import { type AssignablePeople, type AssignablePerson } from '../../ports/breakdown/assignable-people';
import { type CreatableType, type CreateForm, type TaskFamilies } from '../../ports/breakdown/task-family';
import { type IssueReader } from '../../ports/issues/issue-reader';
import { sideBySide } from '../side-by-side';
import { typesBelow } from './types-below';
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
/** All types of issues that may stand below the issue; empty for who may not create any there. */
export type AskTypes = (place: FormQuery) => Promise<readonly CreatableType[] | 'not-visible'>;
export type FindAssignees = (
  query: FormQuery & { readonly query: string },
) => Promise<readonly AssignablePerson[] | 'not-visible'>;

interface Deps {
  readonly issues: Pick<IssueReader, 'glance'>;
  readonly families: Pick<TaskFamilies, 'types' | 'form'>;
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

/** What a dialog that has opened with the types of the children alone asks for when somebody wants another. */
export function createAskTypes({ issues, families, knownTasks }: Deps): AskTypes {
  return async ({ projectId: claimed, ...place }) => {
    const [glance, types] = await sideBySide(
      issues.glance(place.issueId),
      claimed === null ? Promise.resolve(null) : families.types(claimed),
    );
    if (glance === null) return 'not-visible';
    const { projectId } = glance;
    const found = typesBelow(
      glance,
      types !== null && projectId === claimed ? types : await families.types(projectId),
    );
    const typeIds = found.map(({ typeId }) => typeId);
    await knownTasks.learn(place, projectId, (known) => ({ ...known, typeIds }));
    return found;
  };
}

export function createFindAssignees({ issues, people, knownTasks }: Omit<Deps, 'families'>): FindAssignees {
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
