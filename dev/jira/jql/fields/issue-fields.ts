import { type SqlCondition } from '../../store/visibility';
import { condition, isOneOf } from '../conditions';
import { visibleIssueId } from '../lookups';
import { keyOrder } from '../../schema';
import { messages } from '../messages';
import { type JqlScope } from '../scope';
import { type Choices, choiceField } from './choice-field';
import { type Id, type JqlField } from './field';

const KEY_SORT = { sql: keyOrder('i.'), nullable: false };

const unknownIssue = (value: string, asked: string): string =>
  /^\d+$/.test(value) ? messages.noIssueId(value, asked) : messages.noIssue(value, asked);

const issues = (where: (ids: readonly Id[]) => SqlCondition): Choices => ({
  valueType: 'issue',
  ids: (value, scope) => {
    const issueId = visibleIssueId(value, scope);
    return issueId === undefined ? undefined : [issueId];
  },
  where,
  unknown: unknownIssue,
});

/** Issues of the same project with a smaller or greater number. */
function issuesBeyond(operator: string, id: Id, { db }: JqlScope): readonly Id[] {
  return db
    .all<{ id: number }>(
      `SELECT o.id FROM jira_search_issue o JOIN jira_search_issue v ON v.project_id = o.project_id
       WHERE v.id = ? AND o.number ${operator} v.number`,
      [id],
    )
    .map((row) => row.id);
}

export const issueFields: readonly JqlField[] = [
  choiceField(
    {
      names: ['issuekey', 'key', 'issue', 'id', 'workitem', 'workitemkey'],
      displayName: 'issuekey',
      type: 'com.atlassian.jira.issue.Issue',
      sort: KEY_SORT,
    },
    { ...issues((ids) => isOneOf('i.id', ids)), beyond: issuesBeyond },
  ),
  choiceField(
    {
      names: ['parent', 'epic link', 'parent link'],
      displayName: 'parent',
      type: 'com.atlassian.jira.issue.Issue',
      sort: { sql: '(SELECT p.number FROM jira_search_issue p WHERE p.id = i.parent_id)', nullable: true },
    },
    { ...issues((ids) => isOneOf('i.parent_id', ids)), empty: condition('i.parent_id IS NULL') },
  ),
];
