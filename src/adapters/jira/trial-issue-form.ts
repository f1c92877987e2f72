import { route } from '@forge/api';
import * as v from 'valibot';
import { readBody } from '../http/read-body';
import { type ProductRequest } from '../http/request';
import { type Failed, failed, trialRefusal } from '../http/trial-refusal';

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

export async function findIssueForm(request: ProductRequest, projectId: string): Promise<IssueForm> {
  const response = await request(
    'getCreateIssueMetaIssueTypes',
    route`/rest/api/3/issue/createmeta/${projectId}/issuetypes`,
  );
  if (!response.ok) return trialRefusal('getCreateIssueMetaIssueTypes', response, { kind: 'may-not-create' });
  const { issueTypes } = await readBody('types to create', typesSchema, response);
  // Jira lists no type at all to those who may not create.
  if (issueTypes.length === 0) return failed({ kind: 'may-not-create' });
  const standing = issueTypes.filter((type) => !type.subtask && type.hierarchyLevel === 0);
  return simplestOf(request, projectId, standing.slice(0, TYPES_TRIED));
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
