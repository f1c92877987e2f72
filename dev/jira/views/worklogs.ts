import { type WorklogRow } from '../around/worklog-store';
import { jiraDuration } from './instants';
import { optionalPerson } from './people';
import { type Viewer } from './viewer';
import { visibilityView } from './visibility';

export function worklogView(viewer: Viewer, worklog: WorklogRow): Readonly<Record<string, unknown>> {
  return {
    self: viewer.link(`/issue/${String(worklog.issue_id)}/worklog/${String(worklog.id)}`),
    ...optionalPerson(viewer, 'author', worklog.author_id),
    ...optionalPerson(viewer, 'updateAuthor', worklog.update_author_id),
    ...(worklog.comment === null ? {} : { comment: JSON.parse(worklog.comment) as unknown }),
    created: viewer.instant(worklog.created),
    updated: viewer.instant(worklog.updated),
    ...visibilityView(worklog),
    started: viewer.instant(worklog.started),
    timeSpent: jiraDuration(worklog.time_spent_s),
    timeSpentSeconds: worklog.time_spent_s,
    id: String(worklog.id),
    issueId: String(worklog.issue_id),
  };
}
