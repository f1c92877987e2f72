import { type IssueTypeRow } from '../store/rows';
import { FieldError, type FieldRule, type FieldScene } from './field-rule';
import { isObject } from '../../kernel/json-object';
import { wordOf } from './read-input';

/**
 * Changing an issue's type by an edit: to a type of its project with the same workflow and on the same
 * level. Everything else is a move, which Jira's edit refuses as well.
 */
export const ISSUE_TYPE_RULE: FieldRule = {
  id: 'issuetype',
  historyName: 'issuetype',
  custom: false,
  many: false,
  hasIds: true,
  place: { kind: 'column', column: 'type_id', holds: 'id' },
  parse: (input, scene) => {
    const id = isObject(input) ? wordOf(input['id']) : undefined;
    const name = isObject(input) ? wordOf(input['name']) : undefined;
    const found = likeTypes(scene).find((type) =>
      id === undefined ? type.name === name : String(type.id) === id,
    );
    if (!found) throw new FieldError('The issue type selected is invalid.');
    return String(found.id);
  },
  text: (element, { desk }) => desk.lookups.type(Number(element))?.name ?? element,
};

function likeTypes({ desk, project, type }: FieldScene): readonly IssueTypeRow[] {
  return desk.call.context.db.all<IssueTypeRow>(
    `SELECT t.* FROM jira_issue_type t
     JOIN jira_project_issue_type mine ON mine.project_id = ?1 AND mine.type_id = ?2
     JOIN jira_project_issue_type other ON other.project_id = ?1 AND other.workflow_id = mine.workflow_id
     WHERE t.id = other.type_id AND t.hierarchy_level = ?3`,
    [project.id, type.id, type.hierarchy_level],
  );
}
