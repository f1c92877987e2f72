import { type TemplateNote } from '../template-notes';

/** Something of a template that a page of the document format has no place for. */
export type LeftOut = Extract<TemplateNote, { readonly kind: 'left-out' }>;

/** What a reading has come by so far. */
export interface Walk {
  /** The last heading's words. */
  heading: string | null;
  readonly leftOut: LeftOut[];
}

const LONGEST_AROUND = 90;

export function leaveOut(walk: Walk, name: string, around: string): void {
  const { heading } = walk;
  const words = around.replace(/\s+/g, ' ').trim().slice(0, LONGEST_AROUND);
  walk.leftOut.push({ kind: 'left-out', name, heading, around: words });
}
