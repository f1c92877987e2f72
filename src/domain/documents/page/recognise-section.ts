import { meaningOf } from '../normal-form';
import { type HeadingPlace } from './headings';
import { type PageBody, valueOf } from './page-body';

/** What is known of a section whose anchor is gone. */
export interface LostSection {
  readonly level: number;
  readonly heading: string;
  /** What each of its blocks meant. */
  readonly meanings: readonly string[];
}

export type Recognised =
  | { readonly by: 'heading' | 'content'; readonly place: HeadingPlace }
  | 'unclear'
  | 'missing';

/** From here on a part of the page that says the same is taken for the section. */
export const ENOUGH = 0.5;

/**
 * Finds a section that lost its anchor among the headings that belong to no other: by its heading, else
 * by what stands below. Of several with its heading it is the one with its text, or the only one at its
 * place between its neighbours.
 */
export function recogniseSection(
  body: PageBody,
  section: LostSection,
  free: readonly HeadingPlace[],
  isBetweenNeighbours: (place: HeadingPlace) => boolean,
): Recognised {
  const shares = free.map((place) => ({ place, share: shareOf(body, section, place) }));
  const named = shares.filter(
    ({ place }) => place.level === section.level && place.words === section.heading,
  );
  const alike = (named.length > 0 ? named : shares).filter(({ share }) => share >= ENOUGH);
  const by = named.length > 0 ? 'heading' : 'content';
  const only =
    onlyOne(named) ?? onlyOne(alike) ?? onlyOne(named.filter(({ place }) => isBetweenNeighbours(place)));
  if (only !== null) return { by, place: only.place };
  const isTraced = named.length > 0 || shares.some(({ share }) => share > 0);
  return isTraced ? 'unclear' : 'missing';
}

/** How much of what the section said stands below a heading. */
function shareOf(body: PageBody, { meanings }: LostSection, { blocks }: HeadingPlace): number {
  if (meanings.length === 0) return 0;
  const there = new Set(blocks.map((number) => meaningOf([valueOf(body, number)])));
  return meanings.filter((meaning) => there.has(meaning)).length / meanings.length;
}

const onlyOne = <T>(items: readonly T[]): T | null => (items.length === 1 ? (items[0] ?? null) : null);
