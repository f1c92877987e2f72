import { type FoundPage, type PageFinder } from '../../ports/page-finder';

/** Pages that this person may mean by these words of a title; none for no words. */
export type FindPages = (words: string) => Promise<readonly FoundPage[]>;

export const createFindPages =
  (finder: PageFinder): FindPages =>
  (words) =>
    finder.byTitle(words);
