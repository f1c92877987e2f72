/** @jsxImportSource hono/jsx */
import { type Child } from 'hono/jsx';
import { Sign } from '../../shell/icons';
import { type Visit } from '../../visit';
import { pagePartHref } from '../addresses';
import { type PageView } from '../confluence-reads';
import { type Page, type Space } from '../confluence-types';
import { RestrictionsDialog } from './restrictions';
import { DialogActions } from '../../shell/dialog-actions';
import { opens } from '../../shell/dialogs';

export interface PageMenuProps {
  readonly visit: Visit;
  readonly view: PageView;
  readonly spaces: readonly Space[];
}

const actionHref = (page: Page, action: string): string => `/wiki/pages/${page.id}/actions/${action}`;

/** A button that does one thing at once. */
export function ActionButton({
  page,
  action,
  className,
  fields = {},
  children,
}: {
  readonly page: Page;
  readonly action: string;
  readonly className: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly children?: Child;
}) {
  return (
    <form method="post" action={actionHref(page, action)}>
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <button class={className}>{children}</button>
    </form>
  );
}

const Opener = ({ dialog, children }: { readonly dialog: string; readonly children?: Child }) => (
  <button class="menu-item" {...opens(dialog)}>
    {children}
  </button>
);

/** *More actions* of a current page: what its reader may do, and nothing else. */
export function PageMenu({ visit, view, spaces }: PageMenuProps) {
  const { page, space, rights } = view;
  const isLive = page.subtype === 'live';
  return (
    <>
      <details class="menu page-menu" data-menu>
        <summary class="button subtle" aria-label="More actions">
          <Sign name="more" />
        </summary>
        <div class="menu-panel">
          <a class="menu-item" href={pagePartHref(space, page, 'history')}>
            Version history
          </a>
          <a class="menu-item" href={`/wiki/spaces/flyingpdf/pdfpageexport.action?pageId=${page.id}`}>
            Export to PDF
          </a>
          <a class="menu-item" href={`/wiki/exportword?pageId=${page.id}`}>
            Export to Word
          </a>
          {rights.has('restrict_content page') && <Opener dialog="page-restrictions">Restrictions</Opener>}
          {view.mayEdit && <Opener dialog={dialogOf('move')}>Move</Opener>}
          {rights.has('create page') && <Opener dialog={dialogOf('copy')}>Copy</Opener>}
          {view.mayEdit && (
            <ActionButton
              page={page}
              action="convert"
              className="menu-item"
              fields={{ subtype: isLive ? 'page' : 'live' }}
            >
              {isLive ? 'Convert to page' : 'Convert to live doc'}
            </ActionButton>
          )}
          {view.mayEdit && page.id !== space.homepageId && (
            <Opener dialog={dialogOf('archive')}>Archive</Opener>
          )}
          {rights.has('delete page') && <Opener dialog={dialogOf('delete')}>Delete</Opener>}
        </div>
      </details>
      <RestrictionsDialog visit={visit} page={page} restrictions={view.restrictions} />
      <PlaceDialog view={view} spaces={spaces} action="move" title="Move page" button="Move" />
      <PlaceDialog view={view} spaces={spaces} action="copy" title="Copy page" button="Copy" />
      <ConfirmDialog page={page} action="archive" title="Archive page?" button="Archive">
        The page becomes read-only and leaves the tree and search. It can be restored.
      </ConfirmDialog>
      <ConfirmDialog page={page} action="delete" title="Delete page?" button="Delete">
        The page goes to the space’s trash, from where it can be restored.
      </ConfirmDialog>
    </>
  );
}

interface DialogProps {
  readonly action: 'move' | 'copy' | 'archive' | 'delete';
  readonly title: string;
  readonly button: string;
}

const dialogOf = (action: DialogProps['action']): string => `page-${action}`;

/** A parent to choose: any page of this space, or another space, where it comes below the home page. */
function PlaceDialog({ view, spaces, action, title, button }: DialogProps & Omit<PageMenuProps, 'visit'>) {
  const { page, space, tree } = view;
  return (
    <dialog id={dialogOf(action)} class="form-dialog" aria-label={title}>
      <form method="post" action={actionHref(page, action)} class="form">
        <h2>{title}</h2>
        {action === 'copy' && (
          <label class="field">
            Title
            <input name="title" value={`Copy of ${page.title}`} maxlength={255} required dir="auto" />
          </label>
        )}
        <label class="field">
          Below
          <select name="target">
            <optgroup label={space.name}>
              {tree
                .filter(({ id }) => action === 'copy' || id !== page.id)
                .map(({ id, title: name }) => (
                  <option value={id} selected={id === page.parentId}>
                    {name}
                  </option>
                ))}
            </optgroup>
            <optgroup label="Other spaces">
              {spaces
                .filter(({ id, homepageId }) => id !== space.id && homepageId)
                .map(({ name, homepageId }) => (
                  <option value={homepageId ?? ''}>{name}</option>
                ))}
            </optgroup>
          </select>
        </label>
        <DialogActions dialog={dialogOf(action)} button={button} />
      </form>
    </dialog>
  );
}

function ConfirmDialog({
  page,
  action,
  title,
  button,
  children,
}: DialogProps & { readonly page: Page; readonly children?: Child }) {
  return (
    <dialog id={dialogOf(action)} class="form-dialog" aria-label={title}>
      <form method="post" action={actionHref(page, action)}>
        <h2>{title}</h2>
        <p>{children}</p>
        <DialogActions dialog={dialogOf(action)} button={button} />
      </form>
    </dialog>
  );
}
