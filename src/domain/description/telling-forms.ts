import { type SectionKind } from '../spec/section-kinds';
import { type Tongue } from './section-names';

/** A story written over several lines goes on with these. */
const STORY_GOES_ON =
  /^(?:i|we) (?:want|need|can|would like|wish)\b|^(?:so that|so i|so we|in order to|because)\b|^(?:möchte|will|kann) ich\b|^(?:damit|um )\b/i;
const STORY_BEGINS = /^as (?:an?|the|our) .{1,80}$|^als (?:eine?[rnms]? )?.{1,60}$/i;

/** True for the first of some lines that tell one story together. */
const beginsStory = (words: string, next: string): boolean =>
  STORY_BEGINS.test(words) && goesOnWithStory(next);

const goesOnWithStory = (words: string): boolean => STORY_GOES_ON.test(words);

const GIVEN =
  /^\W*(?:(?:scenario|feature|szenario|シナリオ)\b[^:]*:.*?)?(?:given|angenommen|gegeben sei(?:en)?|gegeben|前提)[\s:：、].*(?:when|then|wenn|dann|もし|ならば)/isu;
const STEP =
  /^\W*(?:given|when|then|and|but|angenommen|gegeben|wenn|dann|und|aber|前提|もし|ならば|かつ)[\s:：、]/iu;
const BEGINS_SCENARIO =
  /^\W*(?:given|angenommen|gegeben|前提)[\s:：、]|^\W*(?:scenario|szenario|シナリオ)[^:：]{0,80}[:：]/iu;

/** Given, when, then: told in one piece. */
export const isScenario = (words: string): boolean => GIVEN.test(words);

/** The first of some blocks that tell a scenario together. */
export const beginsScenario = (words: string, next: string): boolean =>
  BEGINS_SCENARIO.test(words) && STEP.test(next);

export const goesOnWithScenario = (words: string): boolean => STEP.test(words);

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

/** "AC 2: …": how teams count criteria. */
export const isNumberedCriterion = (words: string): boolean =>
  /^\W*(?:ac|ak)[\s#-]*\d{1,2}(?:\s*[:：.)–—-]|$)/i.test(words);
