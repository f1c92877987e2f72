import { type Page, type PageSummary, type Space } from './confluence-types';

export function pageHref(space: Pick<Space, 'key'>, page: Pick<PageSummary, 'id' | 'title'>): string {
  const title = encodeURIComponent(page.title).replaceAll('%20', '+');
  return `/wiki/spaces/${encodeURIComponent(space.key)}/pages/${page.id}/${title}`;
}

/** A part of a page that has an address of its own: `edit`, `history`. */
export function pagePartHref(
  space: Pick<Space, 'key'>,
  page: Pick<Page, 'id'>,
  part: 'edit' | 'history',
): string {
  return `/wiki/spaces/${encodeURIComponent(space.key)}/pages/${page.id}/${part}`;
}
