import { type Answer, type Call } from '../../products/operation';
import { bodyObject, textOf } from '../http/parameters';
import { emitPageEvent } from '../pages/page-events';
import { readablePage } from '../pages/page-store';
import { Refused } from '../refusals';
import { touchPage } from '../search/index-pages';
import { updatablePage } from './update-page';

/**
 * A page becomes a live doc or a live doc a page, as the page's menu does it: the service has no public
 * operation for it. The text stays, and no version is made [G].
 */
export function convertPage(call: Call): Answer {
  const page = updatablePage(call);
  const wanted = textOf(bodyObject(call), 'subtype');
  if (wanted !== 'live' && wanted !== 'page')
    throw new Refused('body-wrong', { name: 'subtype', type: 'live or page' });
  const subtype = wanted === 'live' ? 'live' : '';
  if (page.status !== 'current' || page.subtype === subtype)
    throw new Refused('status-unreachable', { from: page.status, to: wanted });
  call.context.db.run('UPDATE wiki_page SET subtype = ? WHERE id = ?', [subtype, page.id]);
  touchPage(call.context, page.id);
  const event = wanted === 'live' ? 'initialized' : 'published';
  emitPageEvent(call, event, readablePage(call, page.id), { updateTrigger: 'unknown' });
  return { status: 204 };
}
