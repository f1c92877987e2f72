/** @jsxImportSource hono/jsx */
import { Moment, PersonName } from '../shell/marks';
import { type Visit } from '../visit';
import { pageHref } from './addresses';
import { personOf } from './confluence-reads';
import { type Page, type PageVersion, type Space } from './confluence-types';

export interface PageHistoryProps {
  readonly visit: Visit;
  readonly space: Space;
  readonly page: Page;
  readonly versions: readonly PageVersion[];
}

export function PageHistory({ visit, space, page, versions }: PageHistoryProps) {
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
          </tr>
        </thead>
        <tbody>
          {versions.map(({ number, createdAt, authorId, message }) => (
            <tr>
              <td>
                <a
                  href={
                    number === page.version.number
                      ? pageHref(space, page)
                      : `${pageHref(space, page)}?version=${String(number)}`
                  }
                >
                  {number === page.version.number ? 'Current' : 'Version'} (v. {number})
                </a>
              </td>
              <td>
                <Moment visit={visit} at={createdAt} />
              </td>
              <td>
                <PersonName person={personOf(visit, authorId)} none="Former user" />
              </td>
              <td dir="auto">{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
