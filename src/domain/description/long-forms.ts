import { type SectionKind } from '../spec/section-kinds';
import { type Tongue } from './section-names';
import { beginsScenario, goesOnWithScenario, isScenario } from './telling-forms';

/** A story written over several lines goes on with these. */
const STORY_GOES_ON =
  /^(?:i|we) (?:want|need|can|would like|wish)\b|^(?:so that|so i|so we|in order to|because)\b|^(?:möchte|will|kann) ich\b|^(?:damit|um )\b/i;
const STORY_BEGINS = /^as (?:an?|the|our) .{1,80}[^.]$|^als (?:eine?[rnms]? )?.{1,60}$/i;

/** True for the first of some lines that tell one story together. */
const beginsStory = (words: string, next: string): boolean =>
  STORY_BEGINS.test(words) && goesOnWithStory(next);

const goesOnWithStory = (words: string): boolean => STORY_GOES_ON.test(words);

/** Something told over several lines or paragraphs. */
interface LongForm {
  readonly kind: SectionKind;
  readonly goesOn: (words: string) => boolean;
}

/** The story or scenario that begins with these words, before the next ones. */
export function formBegun(
  words: string,
  next: string,
  { isStory }: Pick<Tongue, 'isStory'>,
): LongForm | null {
  if (isStory(words) || beginsStory(words, next)) return { kind: 'user-story', goesOn: goesOnWithStory };
  if (isScenario(words) || beginsScenario(words, next))
    return { kind: 'acceptance-criteria', goesOn: goesOnWithScenario };
  return null;
}
