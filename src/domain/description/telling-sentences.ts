import { type Judge } from './learnt/judge';
import { type SectionKind } from '../spec/section-kinds';
import { type Tongue } from './section-names';

/** "The migration is done once …", "We will know that we are right when …", "Success is measured by …", "See also SHOP-7". */
const SENTENCES: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'acceptance-criteria',
    /^(?!.*, which\b)(?:(?:\S+ ){1,2}(?:is|are|be|ist)|\S+'(?:s|re)|we(?:'ll)? (?:consider|call) \S+|) ?(?:done|finished|complete|ready|fertig|abgeschlossen|erreicht)(?: (?:sind|ist) .{2,20}?)?,? (?:when|once|if|means?|wenn|sobald)\b|完了とする。?$/i,
  ],
  [
    'metrics',
    /^we(?:'ll| will)? know (?:that )?(?:we|this|it|the)\b(?!.{0,60}\b(?:(?:happens|done|finished|complete|ready)\b|works \w+:?$)).{0,60} (?:when|once|if)\b/i,
  ],
  [
    'metrics',
    /^if .* a (?:win|success)\.?$|^(?:\S+ ){0,5}(?:a win|success(?:ful)?|succeeded|erfolg(?:reich)?|gelungen),?(?: \S+){0,2} (?:when|once|if|means?|wenn|sobald)\b|^(?:(?:our|the|de[rn]) )?(?:(?:success|erfolg\S*) (?:is|will be|ist|wird),? .*(?:measured|that|gemessen|dass)|success would be|erfolg messen|we(?:(?:'ll| will) measure|(?:'d)? measure (?:success|the effect)))/i,
  ],
  [
    'related',
    /^(?:see also|siehe auch)\b|^(?:see|siehe|(?:the )?relate[sd]|follow\W?up (?:to|of))\b.{0,60}\b[a-z]+-\d/i,
  ],
];

/** How the text speaks that is read. */
export interface Speech extends Tongue {
  /** The section of which a sentence tells, wherever it stands. */
  readonly tells: (sentence: string) => SectionKind | null;
  /** Whether a sentence that tells nothing for sure may belong to this section, as the one before it does. */
  readonly goesOn: (sentence: string, kind: SectionKind) => boolean;
  /** Weighs what no rule tells. */
  readonly judge: Judge;
}

/** The section of which a sentence says that it tells of it, by how it begins. */
export function kindOfSentence(words: string): SectionKind | null {
  const typed = words.replace(/’/g, "'");
  return SENTENCES.find(([, form]) => form.test(typed))?.[0] ?? null;
}

const ANNOUNCES_DUTIES: readonly RegExp[] = [
  // "Please see to it that:", "Das wünschen wir uns:".
  /^(?=.*[:：]$)(?!.*(?:achiev|avoid|know|erreich|vermeid|wissen)).*(?:^(?:please|bitte)|\b(?:we(?:'d)? (?:need|want|wish|like)|wir (?:br\S+|wünschen|wollen)|(?:brauchen|wünschen) wir))\b/i,
  /^(?!.*\b(?:we|i|wir|ich)\b).*\b(?:must|shall|should|ha(?:s|ve) to|needs? to|can|muss|müssen|soll(?:en|te|ten)?|kann|können|appl(?:y|ies)|gilt)(?: also| auch| be able to)*(?:\s*[:：]|(?<=\bto|must|shall))$/i,
  /\b(?:ensured?|make sure|must (?:hold|be (?:true|met|possible))|(?:sichergestellt|möglich|erfüllt) (?:sein|werden))(?:,? (?:that|dass)|\s*[:：])+$/i,
];

/** What stands above a list of what has to hold: "The export must:". */
export const announcesDuties = (words: string, { says }: Tongue): boolean =>
  says('duties', words) || ANNOUNCES_DUTIES.some((form) => form.test(words));
