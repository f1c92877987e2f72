import { type Answer, type Call, type Operation } from '../../products/operation';
import { refuse } from '../refusals';
import { scopes } from '../scopes';
import { markUpdated } from '../store/issue-writer';
import { findSeenIssue, may, openDesk, type Desk, type SeenIssue } from '../store/issues';
import { type AttachmentRow, attachmentView } from '../views/attachments';
import { createViewer } from '../views/viewer';
import { emitEvent } from '../issues/events';

const ONE = '/rest/api/3/attachment/{id}';

/** Attachments are known by what they are called; this site keeps no files. */
export const attachmentOperations: readonly Operation[] = [
  {
    operationId: 'getAttachment',
    method: 'GET',
    path: ONE,
    depth: 'shape',
    scopes: scopes(
      'read:jira-work',
      'read:attachment read:user read:application-role read:avatar read:group',
    ),
    run: getAttachment,
  },
  {
    operationId: 'getAttachmentMeta',
    method: 'GET',
    path: '/rest/api/3/attachment/meta',
    depth: 'shape',
    scopes: scopes('read:jira-work', 'read:instance-configuration'),
    run: () => ({ status: 200, body: { enabled: true, uploadLimit: UPLOAD_LIMIT } }),
  },
  {
    operationId: 'removeAttachment',
    method: 'DELETE',
    path: ONE,
    depth: 'shape',
    scopes: scopes('write:jira-work', 'delete:attachment'),
    run: removeAttachment,
  },
];

const UPLOAD_LIMIT = 1_073_741_824;

function attachmentOfPath(desk: Desk): { seen: SeenIssue; row: AttachmentRow } {
  const attachmentId = desk.call.params['id'] ?? '';
  const row = desk.call.context.db.get<AttachmentRow>('SELECT * FROM jira_attachment WHERE id = ?', [
    Number(attachmentId),
  ]);
  const seen = row && findSeenIssue(desk, String(row.issue_id));
  if (!row || !seen) throw refuse('attachment-not-found', attachmentId);
  return { seen, row };
}

function getAttachment(call: Call): Answer {
  const desk = openDesk(call);
  const { id, ...view } = attachmentView(createViewer(desk), attachmentOfPath(desk).row);
  // The same attachment has a text id in an issue and a number here.
  return { status: 200, body: { ...view, id: Number(id) } };
}

function removeAttachment(call: Call): Answer {
  const desk = openDesk(call);
  const { seen, row } = attachmentOfPath(desk);
  const own = row.author_id !== null && row.author_id === desk.rights.accountId;
  const allowed =
    may(desk, 'DELETE_ALL_ATTACHMENTS', seen) || (own && may(desk, 'DELETE_OWN_ATTACHMENTS', seen));
  if (!allowed) throw refuse('cannot-delete-attachment');
  call.context.db.run('DELETE FROM jira_attachment WHERE id = ?', [row.id]);
  markUpdated(desk, seen.issue.id);
  emitEvent(desk, 'deleted:attachment', {
    attachment: { ...attachmentView(createViewer(desk), row), issueId: String(row.issue_id) },
  });
  return { status: 204 };
}
