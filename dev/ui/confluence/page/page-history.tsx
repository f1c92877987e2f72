/** @jsxImportSource hono/jsx */
import { Moment, PersonName } from '../../shell/marks';
import { type Visit } from '../../visit';
import { pageHref } from '../addresses';
import { type PageView, personOf } from '../confluence-reads';
import { type PageVersion } from '../confluence-types';
import { ActionButton } from './page-menu';

export interface PageHistoryProps {
  readonly visit: Visit;
  readonly view: PageView;
  readonly versions: readonly PageVersion[];
}

export function PageHistory({ visit, view, versions }: PageHistoryProps) {
  const { space, page } = view;
  return (
    <>
      <h1>Page history</h1>
      <p>
        <a href={pageHref(space, page)} dir="auto">
          {page.title}
        </a>
      </p>
      <table class="issue-table">
        <thead>
          <tr>
            <th scope="col">Version</th>
            <th scope="col">Published</th>
            <th scope="col">Changed by</th>
            <th scope="col">Comment</th>
            {view.mayEdit && <th scope="col">Actions</th>}
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => (
            <VersionRow visit={visit} view={view} version={version} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function VersionRow({
  visit,
  view,
  version: { number, createdAt, authorId, message },
}: Pick<PageHistoryProps, 'visit' | 'view'> & { readonly version: PageVersion }) {
  const { space, page } = view;
  const isCurrent = number === page.version.number;
  return (
    <tr>
      <td>
        <a href={isCurrent ? pageHref(space, page) : `${pageHref(space, page)}?version=${String(number)}`}>
          {isCurrent ? 'Current' : 'Version'} (v. {number})
        </a>
      </td>
      <td>
        <Moment visit={visit} at={createdAt} />
      </td>
      <td>
        <PersonName person={personOf(visit, authorId)} none="Former user" />
      </td>
      <td dir="auto">{message}</td>
      {view.mayEdit && (
        <td>
          {!isCurrent && (
            <ActionButton
              page={page}
              action="restore-version"
              className="button subtle"
              fields={{ version: String(number) }}
            >
              Restore this version
            </ActionButton>
          )}
        </td>
      )}
    </tr>
  );
}
