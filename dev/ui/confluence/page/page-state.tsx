/** @jsxImportSource hono/jsx */
import { Sign } from '../../shell/icons';
import { pagePartHref } from '../addresses';
import { type PageView } from '../confluence-reads';
import { ActionButton } from './page-menu';
import { levelOf } from './restrictions';

/** Says above the title why a page is not like others, and offers the way back. */
export function PageBanner({ view: { page, rights } }: { readonly view: PageView }) {
  if (page.status === 'archived')
    return (
      <div class="page-banner" role="status">
        <span>This page is archived. It can be read, not edited.</span>
        <ActionButton page={page} action="unarchive" className="button">
          Restore
        </ActionButton>
      </div>
    );
  if (page.status !== 'trashed') return null;
  return (
    <div class="page-banner" role="status">
      <span>This page is in the trash.</span>
      <ActionButton page={page} action="restore" className="button">
        Restore
      </ActionButton>
      {rights.has('delete page') && (
        <ActionButton page={page} action="purge" className="button danger">
          Delete for good
        </ActionButton>
      )}
    </div>
  );
}

/** Small marks beside the buttons: live, restricted, with changes that only editors see. */
export function PageMarks({ view }: { readonly view: PageView }) {
  const { page, space } = view;
  const restricted = levelOf(view.restrictions);
  return (
    <span class="page-marks">
      {page.subtype === 'live' && <span class="lozenge lozenge-indeterminate">Live doc</span>}
      {restricted !== 'anyone' && (
        <span class="page-mark">
          <Sign name="lock" />
          {restricted === 'view' ? 'Restricted' : 'Only some can edit'}
        </span>
      )}
      {view.hasDraft && (
        <a class="lozenge" href={pagePartHref(space, page, 'edit')}>
          Unpublished changes
        </a>
      )}
    </span>
  );
}
