/** @jsxImportSource hono/jsx */
import { Moment } from '../shell/marks';
import { type Visit } from '../visit';
import { pageHref } from './addresses';
import { type Page, type Space, type Template } from './confluence-types';
import { ActionButton } from './page/page-menu';

interface PagesProps {
  readonly visit: Visit;
  readonly space: Space;
  readonly pages: readonly Page[];
}

/** What was deleted from a space and can come back. */
export function TrashPage(props: PagesProps) {
  return <AwayPages {...props} title="Trash" action="restore" empty="The trash is empty." />;
}

export function ArchivePage(props: PagesProps) {
  return <AwayPages {...props} title="Archived pages" action="unarchive" empty="Nothing is archived." />;
}

function AwayPages({
  visit,
  space,
  pages,
  title,
  action,
  empty,
}: PagesProps & {
  readonly title: string;
  readonly action: 'restore' | 'unarchive';
  readonly empty: string;
}) {
  return (
    <>
      <h1>{title}</h1>
      {pages.length === 0 && <p class="subtle">{empty}</p>}
      {pages.length > 0 && (
        <table class="issue-table">
          <thead>
            <tr>
              <th scope="col">Title</th>
              <th scope="col">Last changed</th>
              <th scope="col">Actions</th>
            </tr>
          </thead>
          <tbody>
            {pages.map((page) => (
              <AwayRow visit={visit} space={space} page={page} action={action} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function AwayRow({
  visit,
  space,
  page,
  action,
}: Pick<PagesProps, 'visit' | 'space'> & { readonly page: Page; readonly action: 'restore' | 'unarchive' }) {
  return (
    <tr>
      <td>
        <a href={pageHref(space, page)} dir="auto">
          {page.title}
        </a>
      </td>
      <td>
        <Moment visit={visit} at={page.version.createdAt} />
      </td>
      <td class="row-actions">
        <ActionButton page={page} action={action} className="button subtle">
          Restore
        </ActionButton>
        {action === 'restore' && (
          <ActionButton page={page} action="purge" className="button subtle danger">
            Delete for good
          </ActionButton>
        )}
      </td>
    </tr>
  );
}

export function TemplatesPage({ templates }: { readonly templates: readonly Template[] }) {
  return (
    <>
      <h1>Templates</h1>
      {templates.length === 0 && <p class="subtle">This space has no templates of its own.</p>}
      <ul class="template-list">
        {templates.map(({ templateId, name, description, body }) => (
          <li class="card" id={`template-${templateId}`}>
            <h2 dir="auto">{name}</h2>
            <p class="subtle" dir="auto">
              {description}
            </p>
            <details>
              <summary>Storage format</summary>
              <pre class="template-body">{body?.storage?.value ?? ''}</pre>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}
