import { type Answer, type Operation } from '../../products/operation';
import { scopes } from '../scopes';
import { autocompleteData, autocompleteSuggestions } from './autocomplete';
import { approximateCount, searchByGet, searchByPost } from './enhanced-search';
import { pickIssues } from './issue-picker';
import { matchIssues } from './match';
import { parseQueries } from './parse-operation';

const SEARCH_BY_GET = scopes(
  'read:jira-work',
  'read:issue-details read:audit-log read:avatar read:field-configuration read:issue-meta',
);
const SEARCH_BY_POST = scopes(
  'read:jira-work',
  'read:issue-details read:field.default-value read:field.option read:field read:group',
);
const REFERENCE = scopes('read:jira-work', 'read:field');
const DETAILS = scopes('read:jira-work', 'read:issue-details');
const PARSE = scopes('read:jira-work', 'read:field validate:jql read:jql');

/** Finding issues: the operations that take or explain JQL. */
export const jiraSearchOperations: readonly Operation[] = [
  {
    operationId: 'searchAndReconsileIssuesUsingJql',
    method: 'GET',
    path: '/rest/api/3/search/jql',
    depth: 'full',
    scopes: SEARCH_BY_GET,
    run: searchByGet,
  },
  {
    operationId: 'searchAndReconsileIssuesUsingJqlPost',
    method: 'POST',
    path: '/rest/api/3/search/jql',
    depth: 'full',
    scopes: SEARCH_BY_POST,
    run: searchByPost,
  },
  {
    operationId: 'countIssues',
    method: 'POST',
    path: '/rest/api/3/search/approximate-count',
    depth: 'full',
    scopes: SEARCH_BY_POST,
    run: approximateCount,
  },
  {
    operationId: 'searchForIssuesUsingJql',
    method: 'GET',
    path: '/rest/api/3/search',
    depth: 'full',
    scopes: SEARCH_BY_GET,
    run: removed,
  },
  {
    operationId: 'searchForIssuesUsingJqlPost',
    method: 'POST',
    path: '/rest/api/3/search',
    depth: 'full',
    scopes: SEARCH_BY_POST,
    run: removed,
  },
  {
    operationId: 'parseJqlQueries',
    method: 'POST',
    path: '/rest/api/3/jql/parse',
    depth: 'full',
    scopes: PARSE,
    run: parseQueries,
  },
  {
    operationId: 'matchIssues',
    method: 'POST',
    path: '/rest/api/3/jql/match',
    depth: 'full',
    scopes: DETAILS,
    run: matchIssues,
  },
  {
    operationId: 'getAutoComplete',
    method: 'GET',
    path: '/rest/api/3/jql/autocompletedata',
    depth: 'full',
    scopes: REFERENCE,
    run: autocompleteData,
  },
  {
    operationId: 'getAutoCompletePost',
    method: 'POST',
    path: '/rest/api/3/jql/autocompletedata',
    depth: 'shape',
    scopes: REFERENCE,
    run: autocompleteData,
  },
  {
    operationId: 'getFieldAutoCompleteForQueryString',
    method: 'GET',
    path: '/rest/api/3/jql/autocompletedata/suggestions',
    depth: 'shape',
    scopes: DETAILS,
    run: autocompleteSuggestions,
  },
  {
    operationId: 'getIssuePickerResource',
    method: 'GET',
    path: '/rest/api/3/issue/picker',
    depth: 'shape',
    scopes: DETAILS,
    run: pickIssues,
  },
];

/** The search with totals and offsets is gone from Jira Cloud; status and wording as seen there. */
function removed(): Answer {
  return {
    status: 410,
    body: {
      errorMessages: [
        'The requested API has been removed. Please migrate to the /rest/api/3/search/jql API. A full migration guideline is available at https://developer.atlassian.com/changelog/#CHANGE-2046',
      ],
      errors: {},
    },
  };
}
