import { type MadePage } from '../../src/contract/links/spec-links';

interface Chosen {
  readonly pageId: string;
}

/** Whether this is the page that was chosen: titles and places change, also while a dialog is open. */
export const isPage = ({ path }: Pick<MadePage, 'path'>, chosen: Chosen | null): boolean =>
  chosen !== null && path.split('/').includes(chosen.pageId);
