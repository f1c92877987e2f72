import { type AdfNode } from '../documents/adf';
import { plainText } from '../documents/plain-text';
import { type SectionKind } from '../spec/section-kinds';
import { linesOf, wordsOf } from './text-lines';

/** A key or an address, and little besides. */
const REFERENCE = /^(?:[A-Z][A-Z0-9_]+-\d+|https?:\S+)(?:\W.{0,40})?$/;

const SHARE = /\d ?%|\b(?:half|halved?|twice|double)/i;
const CHANGE =
  /[-−+–<>≤≥→] ?\d|\b(?:by|to|um|auf|al) \d|\b(?:up|down|more|less|fewer|below|under|at least|mehr|weniger|unter|moins|sous|menos|bajo|meno|sotto|minder|onder)\b|[減増]|以[下上]/i;
/** A share that has changed is a reason, and no aim. */
const PAST = /\b(?:was|were|had|lost|since|seit)\b/i;

const TECHNOLOGY =
  /§|\bArt\. ?\d|\b[A-Z]{2,}\d{2}|\d ?(?:V|mAh?|[kMG]Hz|dB|[kMG]bit)\b|[a-z]_[a-z]|\b[A-Z]+ \/\w|\b(?:API|SQL|HTTPS?|TLS|JSON|OAuth|SAML|SSO|GDPR|DSGVO|RGPD|ISO|IEC|FCC|RoHS|WCAG|PCI|HIPAA|SAP|ERP|CRM|FHIR|HL7|SEPA|USB|Kafka|Postgres|AWS|iOS|Android|Windows)\b/;
/** What else is technology in a plan. */
const PARTS =
  /\b(?:[Tt]echni(?:cally|sch)|SDKs?|REST|React|Node|Python|(?!What|You|Pay|Link)[A-Z][a-z]+[A-Z]\w+|(?:[Bb]ack|[Ff]ront)-?end|servers?|gateway|firmware|latency|(?:render|host)ed|[Ww]e(?:'ll|'d| w\S+| can)? (?:(?:re)?use|build it on|extend|introduce|index)\b|(?:over|via|über|per|speaks) (?:a )?[A-Z]{3,}(?<!SMS)|[dD]atabases?|cach(?:e|ing)|Schnittstelle|endpoints?|webhooks?)\b/;
/** A sentence may tell what is wrong with it. */
const SENTENCE = /\b(?:we|our|is|are|was|were|wir|ist|sind)\b/i;

const LONGEST = 90;

/** What a sentence is about by what stands in it, where a text tells what shall be. */
export function markWithin(words: string): SectionKind | null {
  if (PAST.test(words)) return null;
  if (
    /\d ?%|(?:from|von) \d\S* (?:to|auf) \d|\bshould (?:go|drop|fall|rise|grow|stay) (?:up|down|below|above|under|from|by)\b/.test(
      words,
    )
  )
    return 'metrics';
  return TECHNOLOGY.test(words) || PARTS.test(words) ? 'technical' : null;
}

/** What a short statement is about by what stands in it, in any language. */
export function markOf(words: string): SectionKind | null {
  if (words.length > LONGEST) return null;
  if (REFERENCE.test(words)) return 'related';
  if (SHARE.test(words) && CHANGE.test(words) && !PAST.test(words)) return 'metrics';
  return TECHNOLOGY.test(words) && !SENTENCE.test(words) ? 'technical' : null;
}

/** The one section that more than half of the lines of these blocks speak of by their marks, below a label that says nothing of it. */
export function kindByMarks(blocks: readonly AdfNode[]): SectionKind | null {
  const kinds = blocks.flatMap(statementsOf).map(markOf);
  const [first, ...others] = kinds.filter((kind) => kind !== null);
  const isSure = (others.length + 1) * 2 > kinds.length && others.every((kind) => kind === first);
  return first !== undefined && isSure ? first : null;
}

const statementsOf = (block: AdfNode): readonly string[] =>
  block.type === 'paragraph' ? linesOf(block).map(wordsOf) : (block.content ?? [block]).map(plainText);
