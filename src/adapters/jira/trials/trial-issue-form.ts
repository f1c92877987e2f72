import { route } from '@forge/api';
import * as v from 'valibot';
import { type TrialResult } from '../../../domain/health/trial-result';
import { readBody } from '../../http/read-body';
import { type ProductRequest } from '../../http/request';
import { type Failed, failed, trialRefusal } from '../../http/trial-refusal';
import { canHaveChildren } from '../search/epic-types';

/** What Jira needs for an issue that has nothing but a summary. */
export type IssueForm =
  | { readonly kind: 'form'; readonly typeId: string; readonly fieldNames: ReadonlyMap<string, string> }
  | Failed;

const typesSchema = v.object({
  issueTypes: v.array(
    v.object({
      id: v.string(),
      subtask: v.optional(v.boolean(), false),
      hierarchyLevel: v.optional(v.number(), 0),
    }),
  ),
});
const fieldsSchema = v.object({
  fields: v.array(
    v.object({
      fieldId: v.string(),
      name: v.string(),
      required: v.boolean(),
      hasDefaultValue: v.optional(v.boolean(), false),
    }),
  ),
});
type Field = v.InferOutput<typeof fieldsSchema>['fields'][number];

/** The first few types of a project are enough to find one whose form asks for no more. */
const TYPES_TRIED = 3;
/** Given with every issue, or filled in by Jira with the person who asks. */
const ALWAYS_FILLED: ReadonlySet<string> = new Set(['project', 'issuetype', 'summary', 'reporter']);

/** The form of an issue that stands alone. */
export const findIssueForm = (request: ProductRequest, projectId: string): Promise<IssueForm> =>
  findForm(request, projectId, ({ subtask, hierarchyLevel }) => !subtask && hierarchyLevel === 0);

/** Whether one of the types that can have child issues asks for no more than a summary. */
export async function tryEpicForm(request: ProductRequest, projectId: string): Promise<TrialResult> {
  const form = await findForm(request, projectId, canHaveChildren);
  if (form.kind === 'form') return { kind: 'passed' };
  return form.why.kind === 'no-issue-type' ? failed({ kind: 'no-epic-type' }) : form;
}

type IssueType = v.InferOutput<typeof typesSchema>['issueTypes'][number];

async function findForm(
  request: ProductRequest,
  projectId: string,
  isMeant: (type: IssueType) => boolean,
): Promise<IssueForm> {
  const response = await request(
    'getCreateIssueMetaIssueTypes',
    route`/rest/api/3/issue/createmeta/${projectId}/issuetypes`,
  );
  if (!response.ok) return trialRefusal('getCreateIssueMetaIssueTypes', response, { kind: 'may-not-create' });
  const { issueTypes } = await readBody('types to create', typesSchema, response);
  // Jira lists no type at all to those who may not create.
  if (issueTypes.length === 0) return failed({ kind: 'may-not-create' });
  return simplestOf(request, projectId, issueTypes.filter(isMeant).slice(0, TYPES_TRIED));
}

async function simplestOf(
  request: ProductRequest,
  projectId: string,
  types: readonly { readonly id: string }[],
): Promise<IssueForm> {
  let refusal: Failed = failed({ kind: 'no-issue-type' });
  for (const { id } of types) {
    const fields = await fieldsOf(request, projectId, id);
    const missing = fields.filter(isMissing);
    if (missing.length === 0)
      return {
        kind: 'form',
        typeId: id,
        fieldNames: new Map(fields.map(({ fieldId, name }) => [fieldId, name])),
      };
    if (refusal.why.kind === 'no-issue-type')
      refusal = failed({ kind: 'fields-required', fields: missing.map(({ name }) => name) });
  }
  return refusal;
}

const isMissing = ({ fieldId, required, hasDefaultValue }: Field): boolean =>
  required && !hasDefaultValue && !ALWAYS_FILLED.has(fieldId);

async function fieldsOf(
  request: ProductRequest,
  projectId: string,
  typeId: string,
): Promise<readonly Field[]> {
  const path = route`/rest/api/3/issue/createmeta/${projectId}/issuetypes/${typeId}?maxResults=200`;
  const response = await request('getCreateIssueMetaIssueTypeId', path);
  return (await readBody('fields to create', fieldsSchema, response)).fields;
}
