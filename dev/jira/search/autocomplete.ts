import { RESERVED_WORDS } from '@atlaskit/jql-ast';
import { type Answer, type Call } from '../../products/operation';
import { type JqlField } from '../jql/fields/field';
import { visibleFields } from '../jql/fields/find-field';
import { dateFunctions } from '../jql/functions/date-functions';
import { type ValueType } from '../jql/functions/value-function';
import { valueFunctions } from '../jql/functions/value-functions';
import { openScope } from '../jql/scope';

type Json = Readonly<Record<string, unknown>>;

/** What an editor of JQL may propose to the caller: fields, functions, reserved words. */
export function autocompleteData({ context, principal }: Call): Answer {
  const fields = visibleFields(openScope(context, principal));
  return {
    status: 200,
    body: {
      visibleFieldNames: fields.map(fieldReference),
      visibleFunctionNames: [
        ...valueFunctions.map(functionReference),
        ...[...dateFunctions.keys()].map(dateFunctionReference),
      ],
      jqlReservedWords: [...RESERVED_WORDS],
    },
  };
}

function fieldReference({ displayName, customId, operators, sort, type }: JqlField): Json {
  return {
    value: customId === undefined ? displayName : `"${displayName}"`,
    displayName: customId === undefined ? displayName : `${displayName} - cf[${customId}]`,
    ...(customId === undefined ? {} : { cfid: `cf[${customId}]` }),
    orderable: sort ? 'true' : 'false',
    searchable: operators.length > 0 ? 'true' : 'false',
    operators,
    types: [type],
  };
}

const TYPES: Readonly<Record<ValueType, string>> = {
  project: 'com.atlassian.jira.project.Project',
  issue: 'com.atlassian.jira.issue.Issue',
  user: 'com.atlassian.jira.user.ApplicationUser',
  'issue type': 'com.atlassian.jira.issue.issuetype.IssueType',
  version: 'com.atlassian.jira.project.version.Version',
  component: 'com.atlassian.jira.bc.project.component.ProjectComponent',
  sprint: 'com.atlassian.greenhopper.service.sprint.Sprint',
  other: 'java.lang.Object',
};

const functionReference = ({ name, isList, valueType }: (typeof valueFunctions)[number]): Json => ({
  value: `${name}()`,
  displayName: `${name}()`,
  isList: isList ? 'true' : 'false',
  types: [TYPES[valueType]],
});

const dateFunctionReference = (name: string): Json => ({
  value: `${name}()`,
  displayName: `${name}()`,
  types: ['java.util.Date'],
});

/** Nothing is proposed for values here: the form of the answer, without its content. */
export const autocompleteSuggestions = (): Answer => ({ status: 200, body: { results: [] } });
