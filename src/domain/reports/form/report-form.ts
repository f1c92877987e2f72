import { type AdfNode } from '../../documents/adf';
import { type SectionName } from '../report-page';

/** Kept up to date by Lockstep, or people's own place. */
export type FormPart = SectionName | 'notes';

/** A stretch of a form: a section of Lockstep's, named after the first part in it, or what is written once. */
export type FormPiece =
  | {
      readonly kind: 'section';
      readonly name: SectionName;
      readonly level: number;
      readonly heading: readonly AdfNode[];
      readonly blocks: readonly AdfNode[];
    }
  | { readonly kind: 'once'; readonly blocks: readonly AdfNode[] };

/**
 * What a report's pages look like, as it was taken from a page of somebody's: checked, without what belongs to that
 * page alone, and with a mark for each placeholder, a text or a paragraph of its own.
 */
export interface ReportForm {
  readonly pieces: readonly FormPiece[];
  /** What the template itself leaves open, which stands on each page already. */
  readonly ownPoints: readonly string[];
}

/** Of Unicode's private use, so that no word of a template is a mark. */
const MARK = '\uE000';

/** A part as a paragraph of its own; in a heading, what the report's language calls it. */
export type FormMark = FormPart | 'period' | 'project';

/** As what a placeholder stands in a form. */
export const markOf = (name: FormMark): string => MARK + name;

/** What a text stands for; `null` for one that is a text. */
export const markedBy = (words: string): FormMark | null =>
  words.startsWith(MARK) ? (words.slice(1) as FormMark) : null;

/** Which part a paragraph stands for. */
export function partAt({ type, content = [] }: AdfNode): FormPart | null {
  const [only, ...others] = content;
  if (type !== 'paragraph' || only === undefined || others.length > 0) return null;
  const mark = markedBy(only.text ?? '');
  return mark === 'period' || mark === 'project' ? null : mark;
}
