import { type Call } from '../../products/operation';
import { emitPageEvent } from '../pages/page-events';
import { type PageRow } from '../pages/page-store';

/**
 * The event of a new version. A live doc has words of its own: `started` at the end of its first edit
 * session, `snapshotted` at the end of later ones [D]; on this site each write is a session [G].
 */
export function tellOfWrite(call: Call, before: PageRow, after: PageRow, updateTrigger = 'edit_page'): void {
  if (after.status === 'draft') return;
  if (before.status === 'draft')
    emitPageEvent(call, after.subtype === 'live' ? 'initialized' : 'created', after);
  else if (after.subtype !== 'live') emitPageEvent(call, 'updated', after, { updateTrigger });
  else emitPageEvent(call, before.version === 1 ? 'started' : 'snapshotted', after, { updateTrigger });
}
