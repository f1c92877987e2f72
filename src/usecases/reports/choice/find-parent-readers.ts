import { type LinkedPages } from '../../../ports/pages/linked-pages';

/**
 * Whether a page hides what stands below it from some who can see its space: it is restricted, or a page above it. Of
 * one that cannot be found it is not known.
 */
export type FindParentReaders = (spaceId: string, pageId: string) => Promise<{ readonly areFewer: boolean }>;

/** `pages` acts as the person who chooses. */
export const createFindParentReaders =
  (pages: LinkedPages): FindParentReaders =>
  async (spaceId, pageId) => ({ areFewer: (await pages.openIn(spaceId, [pageId])).withheld > 0 });
