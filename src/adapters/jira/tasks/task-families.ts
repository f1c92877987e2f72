import { route } from '@forge/api';
import { quoteJql } from '../../../domain/kernel/jql';
import {
  type CreateForm,
  type CreatableType,
  type FamilyIds,
  type TaskFamilies,
} from '../../../ports/breakdown/task-family';
import { PlatformError } from '../../../ports/platform-error';
import { at, idAt, listAt, numberAt, textAt } from '../../http/fields';
import { answeredList } from '../../http/promised';
import { type ProductRequest, type ProductResponse } from '../../http/request';
import { toPlatformError } from '../../http/to-platform-error';
import { fetchTasks } from '../search/bulk-fetch';
import { parseTask, parseTaskParent } from './task-issues';

/** Documented for pages of ids alone. */
const IDS_A_PAGE = 5_000;

/** `request` must act as the person who looks. */
export function createTaskFamilies(request: ProductRequest): TaskFamilies {
  return {
    ids: (issueId) => idsOf(request, issueId),
    family: async ({ issueId, childIds }, others) => {
      const known = new Set([issueId, ...childIds]);
      const found = await fetchTasks(request, [...known, ...others.filter((id) => !known.has(id))]);
      const byId = new Map(found.map((issue) => [idAt(issue, 'id'), issue]));
      const parent = parseTaskParent(byId.get(issueId));
      if (parent === null) return null;
      const listed = childIds.flatMap((id) => byId.get(id) ?? []);
      const unlisted = others.flatMap((id) => (known.has(id) ? [] : (byId.get(id) ?? [])));
      // The search learns of a child seconds after it was made; last in rank, as Jira creates it.
      const isBelow = (issue: unknown): boolean => idAt(issue, 'fields', 'parent', 'id') === issueId;
      const children = [...listed, ...unlisted.filter(isBelow)];
      return {
        parent,
        children: children.flatMap((issue) => parseTask(issue) ?? []),
        others: unlisted.filter((issue) => !isBelow(issue)).flatMap((issue) => parseTask(issue) ?? []),
        childTypes: typesOf(children),
      };
    },
    types: async (projectId) => {
      const path = route`/rest/api/3/issue/createmeta/${projectId}/issuetypes?maxResults=200`;
      const response = await request('getCreateIssueMetaIssueTypes', path);
      if (isNoPlaceToCreate(response)) return [];
      return (await answeredList('types to create', response, 'issueTypes')).flatMap(typeIn);
    },
    form: async (projectId, typeId) => {
      const path = route`/rest/api/3/issue/createmeta/${projectId}/issuetypes/${typeId}?maxResults=200`;
      const response = await request('getCreateIssueMetaIssueTypeId', path);
      if (isNoPlaceToCreate(response)) return null;
      return formIn(await answeredList('fields to create', response, 'fields'));
    },
  };
}

/** `null` for a query that names an issue which is hidden. */
async function idsOf(request: ProductRequest, issueId: string): Promise<FamilyIds | null> {
  const id = quoteJql(issueId);
  const response = await request('searchAndReconsileIssuesUsingJqlPost', route`/rest/api/3/search/jql`, {
    body: {
      jql: `id = ${id} OR parent = ${id} ORDER BY rank, id`,
      fields: ['id'],
      maxResults: IDS_A_PAGE,
      reconcileIssues: [Number(issueId)],
    },
  });
  if (response.status === 400) return null;
  if (!response.ok) throw toPlatformError('read children', response);
  const body: unknown = await response.json();
  if (!Array.isArray(at(body, 'issues'))) throw new PlatformError('rejected', 'read children: no issues');
  const ids = listAt(body, 'issues').flatMap((issue) => idAt(issue, 'id') ?? []);
  return { issueId, childIds: [...new Set(ids)].filter((id) => id !== issueId) };
}

/** Each once, the one that most of the issues have first. */
function typesOf(issues: readonly unknown[]): readonly CreatableType[] {
  const counted = new Map<string, { readonly type: CreatableType; readonly count: number }>();
  for (const type of issues.flatMap((issue) => typeIn(at(issue, 'fields', 'issuetype'))))
    counted.set(type.typeId, { type, count: (counted.get(type.typeId)?.count ?? 0) + 1 });
  return [...counted.values()].toSorted((one, other) => other.count - one.count).map(({ type }) => type);
}

/** Who may not create there is told nothing of it, in one of these ways. */
const isNoPlaceToCreate = ({ status }: ProductResponse): boolean =>
  status === 400 || status === 403 || status === 404;

function typeIn(type: unknown): readonly CreatableType[] {
  const typeId = idAt(type, 'id');
  const name = textAt(type, 'name');
  if (typeId === null || name === null) return [];
  const level = numberAt(type, 'hierarchyLevel') ?? (at(type, 'subtask') === true ? -1 : 0);
  return [{ typeId, name, hierarchyLevel: level }];
}

/** Given with every task, or filled in by Jira with the person who asks. */
const ALWAYS_FILLED: ReadonlySet<string> = new Set(['project', 'issuetype', 'summary', 'reporter', 'parent']);

function formIn(listed: readonly unknown[]): CreateForm {
  const fields = listed.map((field) => ({ field, fieldId: textAt(field, 'fieldId') ?? '' }));
  const required = fields.filter(
    ({ field, fieldId }) =>
      at(field, 'required') === true && at(field, 'hasDefaultValue') !== true && !ALWAYS_FILLED.has(fieldId),
  );
  const priority = fields.find(({ fieldId }) => fieldId === 'priority')?.field;
  return {
    required: required.map(({ field, fieldId }) => ({ fieldId, name: textAt(field, 'name') ?? fieldId })),
    fieldIds: fields.map(({ fieldId }) => fieldId),
    priorities: listAt(priority, 'allowedValues').flatMap((value) => {
      const priorityId = idAt(value, 'id');
      const name = textAt(value, 'name');
      return priorityId === null || name === null ? [] : [{ priorityId, name }];
    }),
  };
}
