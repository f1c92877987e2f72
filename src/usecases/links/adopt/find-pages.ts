import { type FoundPage, type PageFinder } from '../../../ports/pages/page-finder';

/** Pages that this person may mean by these words of a title, in one space if it is named; none for no words. */
export type FindPages = (words: string, spaceKey?: string) => Promise<readonly FoundPage[]>;

export const createFindPages =
  (finder: PageFinder): FindPages =>
  (words, spaceKey) =>
    finder.byTitle(words, spaceKey);
