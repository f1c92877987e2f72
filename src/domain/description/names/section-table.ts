import { type SectionKind } from '../../spec/section-kinds';

/**
 * How teams call a section: alternatives of regular expressions over lower case, each word without hyphens and
 * the s of a plural. `~` is any word.
 */
export interface SectionNames {
  /** Say no more than the section's own heading will. */
  readonly own?: string;
  /** Speak of the section wherever a longer heading begins or ends with them. */
  readonly anywhere?: readonly string[];
  /** Speak of it only when they are the whole label. */
  readonly whole?: readonly string[];
  /** Speak of it alone, and may as well be a point within another section. */
  readonly topics?: readonly string[];
}

/**
 * What words are by their form: what people do to make something, what something has to do, what stands above a list
 * of that, where there is nothing to say yet, and at the end of a letter.
 */
export type SaidForm = 'work' | 'duty' | 'duties' | 'stand-in' | 'letter-end';

/** How one language speaks of sections. */
export interface SectionTable {
  readonly names: Readonly<Record<SectionKind, SectionNames>>;
  /** What stands before and behind the word that a longer name is about, as regular expressions. */
  readonly head: readonly [string, string];
  /** Words that make any longer heading one of a section, unless it is about those who answer for it. */
  readonly telling: Partial<Readonly<Record<SectionKind, string>>>;
  /** Ways in which a user story is told. */
  readonly stories: readonly RegExp[];
  /** Forms in languages besides English and German, which are read with what looks for them. */
  readonly forms?: Readonly<Record<SaidForm, RegExp>>;
  /** Those who answer for something, in a heading. */
  readonly people: string;
}
