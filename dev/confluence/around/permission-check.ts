import { type Answer, type Call } from '../../products/operation';
import { findGroup, findPerson } from '../../products/people';
import { isObject, type JsonObject } from '../../kernel/json-object';
import { bodyObject, pathId, textOf } from '../http/parameters';
import { type PageRow, readablePage } from '../pages/page-store';
import { mayDelete, mayRead, mayUpdate } from '../permissions';
import { Refused } from '../refusals';

/** `POST …/permission/check`: about oneself, or about somebody else by who may read the page. */
export function checkPermission(call: Call): Answer {
  const asked = readablePage(call, pathId(call, 'id'));
  const body = bodyObject(call);
  const may = RIGHTS.get(textOf(body, 'operation') ?? '');
  if (may === undefined)
    throw new Refused('body-wrong', { name: 'operation', type: 'read, update or delete' });
  const subject = isObject(body['subject']) ? body['subject'] : {};
  const hasPermission = subjectHolds(call, asked, subject, may);
  return { status: 200, body: { hasPermission, errors: [], _links: {} } };
}

type Right = typeof mayUpdate;

const RIGHTS = new Map<string, Right>(
  Object.entries({
    read: (context, who, { id }) => mayRead(context, who, id),
    update: mayUpdate,
    delete: mayDelete,
  }),
);

/** A group holds a right when each of its members does [G]. */
function subjectHolds({ context }: Call, asked: PageRow, subject: JsonObject, may: Right): boolean {
  const id = textOf(subject, 'identifier') ?? '';
  if (subject['type'] === 'user') {
    if (findPerson(context.db, id) === undefined) throw new Refused('principal-not-found', { id });
    return may(context, { accountId: id }, asked);
  }
  if (subject['type'] !== 'group')
    throw new Refused('body-wrong', { name: 'subject.type', type: 'user or group' });
  const group = findGroup(context.db, id);
  if (group === undefined) throw new Refused('principal-not-found', { id });
  const accounts = context.db.all<{ account_id: string }>(
    'SELECT account_id FROM person_group_member WHERE group_id = ?',
    [group.groupId],
  );
  return (
    accounts.length > 0 && accounts.every(({ account_id }) => may(context, { accountId: account_id }, asked))
  );
}
