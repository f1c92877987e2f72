import { type VisiblePage } from './page-reader';

/** A page as a list of many tells of it. */
export interface ListedPage extends Pick<VisiblePage, 'title' | 'path' | 'parentId' | 'isLive'> {
  readonly kind: 'page' | 'archived' | 'trashed';
}

/** With the rights of whoever asks. Throws only `PlatformError`. */
export interface PageList {
  /** By id: those of these pages, 250 at most, that are there or in trash or archive and may be seen, with one call. */
  of(pageIds: readonly string[]): Promise<ReadonlyMap<string, ListedPage>>;
}
