import { type Answer, type Call } from '../../products/operation';
import { pathId } from '../http/parameters';
import { mayDelete, mayInSpace, mayRestrict, mayUpdate } from '../permissions';
import { type PageRow, readablePage } from './page-store';

interface PermittedOperation {
  readonly operation: string;
  readonly targetType: string;
}

/** What the asking person may do with a page they can read. */
export function permittedOnPage({ context, principal }: Call, page: PageRow): readonly PermittedOperation[] {
  const allowed = (operation: string, targetType: string, may: boolean): readonly PermittedOperation[] =>
    may ? [{ operation, targetType }] : [];
  const inSpace = (
    operation: 'create' | 'export',
    target: 'comment' | 'attachment' | 'page' | 'space',
  ): boolean => mayInSpace(context, principal, page.space_id, [operation, target]);
  const updatable = mayUpdate(context, principal, page);
  return [
    { operation: 'read', targetType: 'page' },
    ...allowed('update', 'page', updatable),
    ...allowed('move', 'page', updatable),
    ...allowed('delete', 'page', mayDelete(context, principal, page)),
    ...allowed('restrict_content', 'page', mayRestrict(context, principal, page)),
    ...allowed('export', 'page', inSpace('export', 'space')),
    ...allowed('create', 'page', inSpace('create', 'page')),
    ...allowed('create', 'comment', inSpace('create', 'comment')),
    ...allowed('create', 'attachment', inSpace('create', 'attachment')),
  ];
}

export function getPageOperations(call: Call): Answer {
  return { status: 200, body: { operations: permittedOnPage(call, readablePage(call, pathId(call, 'id'))) } };
}
