import { type AdfNode } from '../documents/adf';
import { plainText } from '../documents/plain-text';
import { latePattern } from '../kernel/late-pattern';
import { type SectionKind } from '../spec/section-kinds';
import { sectionNamed } from './section-names';

/** Ways in which a user story is told, whatever it stands under. */
const STORIES: readonly RegExp[] = [
  /^(?:\W*(?:user )?story\W+)?as (?:an?|the|our|any) .{1,120}?[,\s](?:i|we|they) (?:want|need|can|would like|wish|should|must|have to|am able|could|expect|prefer)\b/i,
  /^in order to .{2,200} as (?:an?|the) /i,
  /^(?:i|we) (?:want|need|would like) (?:to )?.{2,200} so (?:that|i|we)\b/i,
  /^when .{2,200}[,\s]i (?:want|need) to .{2,200} so (?:that )?(?:i|we)\b/i,
  /^als (?:eine?[rnms]? |der |die |das )?.{2,120}? (?:möchte|will|kann|brauche|benötige|wünsche|muss|sollte) (?:ich|wir)\b/i,
  /^.{1,60}として.{2,200}(?:たい|ほしい|欲しい|できる|必要)/u,
  /^en tant (?:que|qu['’]) ?.{2,120} je (?:veux|souhaite|peux|voudrais)\b/i,
  /^como .{2,120} (?:quiero|necesito|puedo|deseo|quero|preciso|posso)\b/i,
];

/** A story written over several lines goes on with these. */
const STORY_GOES_ON =
  /^(?:i|we) (?:want|need|can|would like|wish)\b|^(?:so that|so i|so we|in order to|because)\b|^(?:möchte|will|kann) ich\b|^(?:damit|um )\b/i;
const STORY_BEGINS = /^as (?:an?|the|our) .{1,80}$|^als (?:eine?[rnms]? )?.{1,60}$/i;

/** "As users, we want": without an article only a name may stand before the comma. */
const STORY_OF_MANY = latePattern(
  String.raw`^as (?:an? )?[\p{L} -]{2,60}, (?:i|we) (?:want|need|can|would like|wish|should|must|could)\b`,
  'iu',
);

export const isStory = (words: string): boolean =>
  STORIES.some((form) => form.test(words)) || STORY_OF_MANY().test(words);

/** True for the first of some lines that tell one story together. */
export const beginsStory = (words: string, next: string): boolean =>
  STORY_BEGINS.test(words) && goesOnWithStory(next);

export const goesOnWithStory = (words: string): boolean => STORY_GOES_ON.test(words);

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

/** "AC 2: …": how teams count criteria. */
export const isNumberedCriterion = (words: string): boolean =>
  /^\W*(?:ac|ak)[\s#-]*\d{1,2}(?:\s*[:：.)–—-]|$)/i.test(words);

const DUTY = String.raw`(?:must|shall|muss|müssen)\b`;
const REQUIRED = latePattern(String.raw`^(?:[\p{L}\p{N}'’-]+ ){1,6}?${DUTY}`, 'iu');
const ALLOWED = latePattern(
  String.raw`^(?:[\p{L}\p{N}'’-]+ ){1,6}?(?:${DUTY}|(?:can|should|is able to|are able to|soll|sollen|kann|können)(?! ?not\b|'t)\b)`,
  'iu',
);

/** What something has to do. */
export const isRequired = (words: string): boolean => REQUIRED().test(words);

/** A list of what people can do, or something has to do: told as criteria where nothing says what it is. */
export const isListOfAbilities = (block: AdfNode): boolean =>
  (block.content?.length ?? 0) > 1 &&
  ['bulletList', 'orderedList'].includes(block.type) &&
  itemsAre(block, (words) => ALLOWED().test(words));

/** A block that belongs to a section by its form, where no label says otherwise. */
export function kindByForm(block: AdfNode): SectionKind | null {
  switch (block.type) {
    case 'taskList':
      return itemsAre(block, isScenario) ? 'acceptance-criteria' : 'tasks';
    case 'bulletList':
    case 'orderedList':
      return kindOfList(block);
    case 'codeBlock':
      return isScenario(wordsOfCode(block)) ? 'acceptance-criteria' : null;
    case 'table':
      return kindOfTable(block);
    default:
      return null;
  }
}

function kindOfList(list: AdfNode): SectionKind | null {
  if (itemsAre(list, isStory)) return 'user-story';
  return itemsAre(list, isScenario) || itemsAre(list, isNumberedCriterion) || isSteps(list)
    ? 'acceptance-criteria'
    : null;
}

const wordsOfCode = ({ content = [] }: AdfNode): string => content.map(({ text }) => text ?? '').join('');

const itemsAre = ({ content = [] }: AdfNode, rule: (words: string) => boolean): boolean =>
  content.length > 0 && content.every((item) => rule(plainText(item)));

/** A list whose items are the steps of one scenario. */
function isSteps({ content = [] }: AdfNode): boolean {
  const [first, ...rest] = content.map(plainText);
  return (
    first !== undefined && rest.length > 0 && BEGINS_SCENARIO.test(first) && rest.every(goesOnWithScenario)
  );
}

/** A table is about what the most telling of its columns is about. */
function kindOfTable({ content: [head] = [] }: AdfNode): SectionKind | null {
  const kinds = (head?.content ?? []).map((cell) => sectionNamed(plainText(cell), true)?.kind ?? null);
  return COLUMN_ORDER.find((kind) => kinds.includes(kind)) ?? null;
}

const COLUMN_ORDER: readonly SectionKind[] = [
  'acceptance-criteria',
  'metrics',
  'user-story',
  'tasks',
  'technical',
  'design',
];
