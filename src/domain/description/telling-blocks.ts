import { type AdfNode } from '../documents/adf';
import { plainText } from '../documents/plain-text';
import { latePattern } from '../kernel/late-pattern';
import { type SectionKind } from '../spec/section-kinds';
import { type Tongue } from './section-names';
import { beginsScenario, goesOnWithScenario, isNumberedCriterion, isScenario } from './telling-forms';

const beginningWith = (verbs: string): (() => RegExp) =>
  latePattern(String.raw`^(?:[\p{L}\p{N}'’-]+ ){1,9}?(?:${verbs})\b`, 'iu');
const DUTY = "must(?:n't)?|shall|may n(?:ot|ever)|needs to|should be able to|muss|müssen|darf|dürfen";
const REQUIRED = beginningWith(DUTY);
const WISHED = beginningWith(`${DUTY}|should(?:n't)?|ha(?:s|ve) to|soll(?:en|te)?`);
const ALLOWED = beginningWith(
  String.raw`${DUTY}|(?:can|should|(?:is|are) able to|sollen?|kann|können)(?! ?not\b|'t)`,
);

const saidWith =
  (form: () => RegExp) =>
  ({ says }: Tongue) =>
  (words: string): boolean =>
    form().test(words) || says('duty', words);

/** What something has to do. */
export const isRequired = saidWith(REQUIRED);

/** What it should do, which beside what it has to do is as much a duty. */
export const isWished = saidWith(WISHED);

const isAllowed = saidWith(ALLOWED);

/** A list of what people can do, or something has to do: told as criteria where nothing says what it is. */
export const isListOfAbilities = (block: AdfNode, tongue: Tongue): boolean =>
  (block.content?.length ?? 0) > 1 && block.type.endsWith('List') && itemsAre(block, isAllowed(tongue));

/** A block that belongs to a section by its form, where no label says otherwise. */
export function kindByForm(block: AdfNode, tongue: Tongue): SectionKind | null {
  switch (block.type) {
    case 'taskList':
      return itemsAre(block, isScenario) ? 'acceptance-criteria' : 'tasks';
    case 'bulletList':
    case 'orderedList':
      return kindOfList(block, tongue);
    case 'codeBlock':
      return isScenario(wordsOfCode(block)) ? 'acceptance-criteria' : null;
    case 'table':
      return kindOfTable(block, tongue);
    default:
      return null;
  }
}

function kindOfList(list: AdfNode, tongue: Tongue): SectionKind | null {
  if (itemsAre(list, tongue.isStory)) return 'user-story';
  if (itemsAre(list, isKeyResult)) return 'metrics';
  return itemsAre(list, isScenario) || itemsAre(list, isNumberedCriterion) || isSteps(list)
    ? 'acceptance-criteria'
    : null;
}

/** "KR 2: …" */
const isKeyResult = (words: string): boolean => /^\W*kr\s?\d\b/i.test(words);

const wordsOfCode = ({ content = [] }: AdfNode): string => content.map(({ text }) => text ?? '').join('');

const itemsAre = ({ content = [] }: AdfNode, rule: (words: string) => boolean): boolean =>
  content.length > 0 && content.every((item) => rule(plainText(item)));

/** A list whose items are the steps of one scenario. */
function isSteps({ content = [] }: AdfNode): boolean {
  const [first = '', ...rest] = content.map(plainText);
  return beginsScenario(first, rest[0] ?? '') && rest.every(goesOnWithScenario);
}

/** A table is about what the most telling of its columns is about. */
function kindOfTable({ content: [head] = [] }: AdfNode, tongue: Tongue): SectionKind | null {
  if (head !== undefined && isScenario(plainText(head))) return 'acceptance-criteria';
  const kinds = (head?.content ?? []).map((cell) => tongue.nameOf(plainText(cell), true)?.kind ?? null);
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
