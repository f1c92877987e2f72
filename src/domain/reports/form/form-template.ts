import { type AdfNode } from '../../documents/adf';
import { heading } from '../../documents/nodes';
import { type ReportWords } from '../words/report-words';
import { type FormMark, markedBy, partAt, type ReportForm } from './report-form';

/** A form as the page that it was taken from, with the names of what Lockstep writes; headings of its own in words. */
export const asTemplate = (form: ReportForm, { headings }: ReportWords): readonly AdfNode[] =>
  form.pieces.flatMap((piece) => {
    const head = piece.kind === 'section' ? [heading(piece.level, ...piece.heading)] : [];
    return [...head, ...piece.blocks].map((block) => named(block, partAt(block) === null ? headings : {}));
  });

const named = (node: AdfNode, words: Partial<Record<string, string>>): AdfNode => {
  if (node.content !== undefined)
    return { ...node, content: node.content.map((inner) => named(inner, words)) };
  const mark = markedBy(node.text ?? '');
  return mark === null ? node : { ...node, text: words[mark] ?? `{{report.${nameOf(mark)}}}` };
};

const nameOf = (mark: FormMark): string => (mark === 'progress' ? 'inProgress' : mark);
