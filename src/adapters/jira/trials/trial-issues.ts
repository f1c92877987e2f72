import { route } from '@forge/api';
import { documentText, paragraph, text } from '../../../domain/documents/nodes';
import { quoteJql } from '../../../domain/kernel/jql';
import { SELF_TEST_MARK, selfTestTitle } from '../../../domain/health/self-test';
import { type Removal, type TrialResult } from '../../../domain/health/trial-result';
import { type MadeOutcome, type TrialIssues } from '../../../ports/health/trial-issues';
import { PlatformError } from '../../../ports/platform-error';
import { at, idAt, objectIn, textAt } from '../../http/fields';
import { answeredList, promisedText } from '../../http/promised';
import { jsonOrNull } from '../../http/read-body';
import { type ProductRequest, type ProductResponse } from '../../http/request';
import { toPlatformError } from '../../http/to-platform-error';
import { failed, trialRefusal } from '../../http/trial-refusal';
import { findIssueForm, type IssueForm, tryEpicForm } from './trial-issue-form';
import { freeTransition } from './trial-transition';

const PASSED: TrialResult = { kind: 'passed' };
const COMMENT: unknown = JSON.parse(documentText([paragraph(text('Lockstep self-test'))]));

/** `request` must act as the admin who runs the round. */
export function createTrialIssues(request: ProductRequest): TrialIssues {
  return {
    create: (projectId, op) => create(request, projectId, op),
    epicForm: (projectId) => tryEpicForm(request, projectId),
    read: async ({ id, op }) => {
      const response = await readIssue(request, id);
      if (!response.ok) return trialRefusal('getIssue', response, { kind: 'may-not-change' });
      return isOfRound(await response.json(), op) ? PASSED : failed({ kind: 'read-differs' });
    },
    comment: (issueId) => comment(request, issueId),
    transition: (issueId) => transition(request, issueId),
    find: (projectId, op) => find(request, projectId, op),
    remove: (issue) => remove(request, issue),
  };
}

async function create(request: ProductRequest, projectId: string, op: string): Promise<MadeOutcome> {
  const form = await findIssueForm(request, projectId);
  if (form.kind === 'failed') return form;
  const response = await request('createIssue', route`/rest/api/3/issue`, {
    body: {
      fields: { project: { id: projectId }, issuetype: { id: form.typeId }, summary: selfTestTitle(op) },
      properties: [{ key: SELF_TEST_MARK, value: { v: 1, op } }],
    },
  });
  return response.ok ? createdIssue(response) : refusedIssue(response, form.fieldNames);
}

async function comment(request: ProductRequest, issueId: string): Promise<TrialResult> {
  const path = route`/rest/api/3/issue/${issueId}/comment`;
  const response = await request('addComment', path, { body: { body: COMMENT } });
  if (response.ok) return PASSED;
  const refusal = await trialRefusal('addComment', response, { kind: 'may-not-comment' });
  // Jira answers a missing right to comment with 400.
  return refusal.why.kind === 'not-accepted' ? failed({ kind: 'may-not-comment' }) : refusal;
}

async function transition(request: ProductRequest, issueId: string): Promise<TrialResult> {
  const found = await freeTransition(request, issueId);
  if (found.kind === 'failed') return found;
  const path = route`/rest/api/3/issue/${issueId}/transitions`;
  const response = await request('doTransition', path, { body: { transition: { id: found.id } } });
  return response.ok ? PASSED : trialRefusal('doTransition', response, { kind: 'may-not-change' });
}

async function find(request: ProductRequest, projectId: string, op: string): Promise<Place | null> {
  const response = await request('searchAndReconsileIssuesUsingJqlPost', route`/rest/api/3/search/jql`, {
    body: {
      jql: `project = ${projectId} AND creator = currentUser() AND summary ~ ${quoteJql(op)}`,
      fields: ['summary'],
      properties: [SELF_TEST_MARK],
      maxResults: 10,
    },
  });
  const issues = await answeredList('find trial issue', response, 'issues');
  return placeOf(issues.find((issue) => isOfRound(issue, op)));
}

async function remove(
  request: ProductRequest,
  { id, op, path }: Parameters<TrialIssues['remove']>[0],
): Promise<Removal> {
  const found = await readIssue(request, id);
  if (found.status === 404) return { kind: 'not-there' };
  if (!found.ok) throw toPlatformError('read trial issue', found);
  const issue: unknown = await found.json();
  promisedText('read trial issue', issue, 'fields', 'summary');
  if (!isOfRound(issue, op)) return { kind: 'left', path, why: { kind: 'read-differs' } };
  const response = await request('deleteIssue', route`/rest/api/3/issue/${id}`);
  if (response.ok || response.status === 404) return { kind: 'removed' };
  const { why } = await trialRefusal('deleteIssue', response, { kind: 'may-not-change' });
  return { kind: 'left', path, why };
}

interface Place {
  readonly id: string;
  readonly path: string;
}

const readIssue = (request: ProductRequest, issueId: string): Promise<ProductResponse> =>
  request('getIssue', route`/rest/api/3/issue/${issueId}?fields=summary&properties=${SELF_TEST_MARK}`);

/** By the mark as well as the title: people may have given either to an issue of their own, not both. */
const isOfRound = (issue: unknown, op: string): boolean =>
  textAt(issue, 'fields', 'summary') === selfTestTitle(op) &&
  textAt(issue, 'properties', SELF_TEST_MARK, 'op') === op;

function placeOf(issue: unknown): Place | null {
  const id = idAt(issue, 'id');
  const key = textAt(issue, 'key');
  return id === null || key === null ? null : { id, path: `/browse/${key}` };
}

async function createdIssue(response: ProductResponse): Promise<MadeOutcome> {
  const place = placeOf(await jsonOrNull(response));
  // Created, but nobody knows what: it is looked for by its mark.
  if (place === null) throw new PlatformError('unavailable', 'create trial issue: unreadable answer');
  return { kind: 'made', ...place };
}

type FieldNames = Extract<IssueForm, { kind: 'form' }>['fieldNames'];

/** A 400 names the fields that a workflow or a configuration wants beyond what the form had said. */
async function refusedIssue(response: ProductResponse, names: FieldNames): Promise<MadeOutcome> {
  if (response.status !== 400) return trialRefusal('createIssue', response, { kind: 'may-not-create' });
  const errors = Object.keys(objectIn(at(await jsonOrNull(response), 'errors')) ?? {});
  const fields = errors.flatMap((fieldId) => names.get(fieldId) ?? []);
  return failed(fields.length === 0 ? { kind: 'not-accepted' } : { kind: 'fields-required', fields });
}
