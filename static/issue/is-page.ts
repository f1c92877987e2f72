import { type MadePage } from '../../src/contract/links/spec-links';

/** Whether this is the page of that id: titles and places change, also while a dialog is open. */
export const isPage = ({ path }: Pick<MadePage, 'path'>, pageId: string | null): boolean =>
  pageId !== null && path.split('/').includes(pageId);
