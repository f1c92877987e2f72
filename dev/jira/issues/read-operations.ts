import { type Answer, type Call, type Operation } from '../../products/operation';
import { selectFields } from '../fields/select-fields';
import { bodyObject } from '../fields/read-input';
import { refuse, refusalText } from '../refusals';
import { scopes } from '../scopes';
import { findSeenIssue, openDesk, seenIssue } from '../store/issues';
import { type IssueRow } from '../store/rows';
import { textList } from '../views/requests';
import { issueBean } from './issue-bean';

const READ_ISSUE = scopes(
  'read:jira-work',
  'read:issue-meta read:issue-security-level read:issue.vote read:issue.changelog read:avatar read:issue read:status read:user read:field-configuration',
);

export const issueReadOperations: readonly Operation[] = [
  {
    operationId: 'getIssue',
    method: 'GET',
    path: '/rest/api/3/issue/{issueIdOrKey}',
    depth: 'full',
    scopes: READ_ISSUE,
    run: getIssue,
  },
  {
    operationId: 'bulkFetchIssues',
    method: 'POST',
    path: '/rest/api/3/issue/bulkfetch',
    depth: 'full',
    scopes: READ_ISSUE,
    run: bulkFetchIssues,
  },
];

function getIssue(call: Call): Answer {
  const desk = openDesk(call);
  const { issue } = seenIssue(desk);
  const { query } = call;
  return {
    status: 200,
    body: issueBean(desk, issue, {
      fields: selectFields(query.getAll('fields'), '*all', desk.lookups),
      expand: new Set(query.getAll('expand').flatMap((part) => part.split(','))),
      properties: query.getAll('properties').flatMap((part) => part.split(',')),
    }),
  };
}

/** Limits of `POST /issue/bulkfetch`: ten times more when only named, single-valued fields are asked for. */
const MAX_BULK_FETCH = 100;
const MAX_SLIM_BULK_FETCH = 1_000;
const HEAVY_FIELDS = ['comment', 'worklog', 'attachment'];
const HEAVY_EXPANDS = /changelog|editmeta|operations|renderedFields|transitions|versionedRepresentations/;
const MAX_PROPERTIES = 5;

function isSlim(fields: readonly string[], expand: readonly string[]): boolean {
  const named = fields.every((field) => !/^[*-]/.test(field) && !HEAVY_FIELDS.includes(field));
  return fields.length > 0 && named && !expand.some((part) => HEAVY_EXPANDS.test(part));
}

/** Answers in the order of issue ids; what is missing or hidden is listed in `issueErrors`. */
function bulkFetchIssues(call: Call): Answer {
  const { issueIdsOrKeys, fields, expand, properties } = bodyObject(call);
  const asked = textList(issueIdsOrKeys);
  const wantedProperties = textList(properties);
  if (asked.length === 0) throw refuse('bulk-empty');
  const limit = isSlim(textList(fields), textList(expand)) ? MAX_SLIM_BULK_FETCH : MAX_BULK_FETCH;
  if (asked.length > limit) throw refuse('bulk-too-large', limit);
  if (wantedProperties.length > MAX_PROPERTIES) throw refuse('too-many-ids', MAX_PROPERTIES);
  const desk = openDesk(call);
  const options = {
    fields: selectFields(textList(fields), '*navigable', desk.lookups),
    expand: new Set(textList(expand).flatMap((part) => part.split(','))),
    properties: wantedProperties,
  };
  const found = new Map<number, IssueRow>();
  const issueErrors: { id: string; errorMessage: string }[] = [];
  for (const idOrKey of asked) {
    const issue = findSeenIssue(desk, idOrKey)?.issue;
    if (issue) found.set(issue.id, issue);
    else issueErrors.push({ id: idOrKey, errorMessage: refusalText('issue-not-found') });
  }
  const issues = [...found.values()].sort((a, b) => a.id - b.id);
  return {
    status: 200,
    body: { issues: issues.map((issue) => issueBean(desk, issue, options)), issueErrors },
  };
}
