/** @jsxImportSource hono/jsx */
import { AdfBody } from '../../adf/adf-body';
import { type AdfSurroundings } from '../../adf/adf-types';
import { Avatar, Moment } from '../../shell/marks';
import { type Visit } from '../../visit';
import { pageHref, pagePartHref } from '../addresses';
import { documentOf, type PageView, personOf } from '../confluence-reads';
import { ancestors } from '../space-sidebar';
import { BylineItems } from '../byline-items';
import { type Space } from '../confluence-types';
import { CommentDialog, InlineComments } from './inline-comments';
import { PageComments } from './page-comments';
import { PageMenu } from './page-menu';
import { PageBanner, PageMarks } from './page-state';

export interface PageViewProps {
  readonly visit: Visit;
  readonly view: PageView;
  readonly surroundings: AdfSurroundings;
  /** The number of an old version that is looked at. */
  readonly oldVersion?: string;
  /** Where the page may be moved or copied to. */
  readonly spaces: readonly Space[];
}

/** A page as its readers see it. */
export function PageBody({ visit, view, surroundings, oldVersion, spaces }: PageViewProps) {
  const { page, space } = view;
  return (
    <article class="page">
      <PageHead visit={visit} view={view} spaces={spaces} />
      <PageBanner view={view} />
      {oldVersion !== undefined && (
        <p class="old-version" role="status">
          You are looking at version {oldVersion}.{' '}
          <a href={pageHref(space, page)}>View the current version</a>
        </p>
      )}
      <h1 class="page-title" dir="auto" data-live="title">
        {page.title}
      </h1>
      <Byline visit={visit} view={view} />
      {oldVersion === undefined && <BylineItems visit={visit} view={view} />}
      <div class="page-columns">
        <div data-live="body" id="page-body">
          <AdfBody
            document={documentOf(page)}
            surroundings={surroundings}
            empty="This page has no content yet."
          />
        </div>
        {oldVersion === undefined && <InlineComments visit={visit} view={view} surroundings={surroundings} />}
      </div>
      {visit.person && oldVersion === undefined && page.status === 'current' && (
        <CommentDialog pageId={page.id} />
      )}
      <Labels view={view} />
      <PageComments visit={visit} view={view} surroundings={surroundings} />
    </article>
  );
}

function PageHead({ visit, view, spaces }: Pick<PageViewProps, 'visit' | 'view' | 'spaces'>) {
  const { page, space } = view;
  return (
    <div class="page-head">
      <PagePath view={view} />
      <div class="page-buttons">
        <PageMarks view={view} />
        {view.mayEdit && (
          <a class="button" href={pagePartHref(space, page, 'edit')}>
            Edit
          </a>
        )}
        <a class="button subtle" href={pagePartHref(space, page, 'history')}>
          History
        </a>
        {visit.person && page.status === 'current' && <PageMenu visit={visit} view={view} spaces={spaces} />}
      </div>
    </div>
  );
}

function Labels({ view }: Pick<PageViewProps, 'view'>) {
  if (view.labels.length === 0) return null;
  return (
    <ul class="label-list" aria-label="Labels">
      {view.labels.map(({ name }) => (
        <li class="label" dir="auto">
          {name}
        </li>
      ))}
    </ul>
  );
}

function PagePath({ view }: { readonly view: PageView }) {
  const { page, space, tree } = view;
  const above = ancestors(tree, page.id);
  const path = [...above]
    .reverse()
    .flatMap((id) => tree.filter((other) => other.id === id && id !== page.id && id !== space.homepageId));
  return (
    <nav class="breadcrumbs" aria-label="Breadcrumbs">
      <ol>
        <li>
          <a href={`/wiki/spaces/${space.key}`} dir="auto">
            {space.name}
          </a>
        </li>
        {path.map((parent) => (
          <li>
            <a href={pageHref(space, parent)} dir="auto">
              {parent.title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Byline({ visit, view }: { readonly visit: Visit; readonly view: PageView }) {
  const { page } = view;
  const author = personOf(visit, page.authorId);
  const editor = personOf(visit, page.version.authorId);
  return (
    <p class="byline" data-live="byline">
      <Avatar person={author} size={32} />
      <span>
        <span dir="auto">By {author?.displayName ?? 'a former user'}</span>
        <br />
        <span class="subtle">
          Last updated <Moment visit={visit} at={page.version.createdAt} /> by{' '}
          <span dir="auto">{editor?.displayName ?? 'a former user'}</span> · Version {page.version.number}
        </span>
      </span>
    </p>
  );
}
