import { type SectionKind } from '../spec/section-kinds';
import { type Tongue } from './section-names';

/** "The migration is done once …", "We will know that we are right when …". */
const SENTENCES: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'acceptance-criteria',
    /^(?:we|this|it|the \w+) (?:is|are|will be) (?:done|finished|complete|ready),? (?:when|once|if)\b/i,
  ],
  [
    'acceptance-criteria',
    /^(?:das|der|die) \S+ ist (?:fertig|abgeschlossen), (?:wenn|sobald) |完了とする。?$/i,
  ],
  [
    'metrics',
    /^we(?:'ll| will)? know (?:that )?(?:we|this|it|the)\b(?!.{0,60}\b(?:done|finished|complete|ready)\b).{0,60} (?:when|once|if)\b/i,
  ],
  [
    'metrics',
    /^(?:(?:we|this|it|the \w+) (?:is|are|will be|have) )?(?:a success|success(?:ful)?|succeeded),? (?:is )?(?:when|once|if|means?)\b/i,
  ],
  [
    'metrics',
    /^(?:(?:wir|das|der|die)(?: \S+)? (?:sind|ist) (?:erfolgreich|ein erfolg)|(?:erfolgreich|gelungen) (?:sind wir|ist es)), (?:wenn|sobald) /i,
  ],
];

/** The section of which a sentence says that it tells of it, by how it begins. */
export function kindOfSentence(words: string): SectionKind | null {
  const typed = words.replace(/’/g, "'");
  return SENTENCES.find(([, form]) => form.test(typed))?.[0] ?? null;
}

const ANNOUNCES_DUTIES: readonly RegExp[] = [
  /^(?!.*\b(?:we|i|wir|ich)\b).*\b(?:must|shall|should|ha(?:s|ve) to|needs? to|can|muss|müssen|soll(?:en|te|ten)?|kann|können)(?: also| auch| be able to)*\s*[:：]$/i,
  /\b(?:ensured?|make sure|must (?:hold|be (?:true|met|possible))|(?:sichergestellt|möglich|erfüllt) (?:sein|werden))(?:,? (?:that|dass)|\s*[:：])+$/i,
];

/** What stands above a list of what has to hold: "The export must:". */
export const announcesDuties = (words: string, { says }: Tongue): boolean =>
  says('duties', words) || ANNOUNCES_DUTIES.some((form) => form.test(words));
