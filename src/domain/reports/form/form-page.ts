import { type AdfNode } from '../../documents/adf';
import { anchor } from '../../documents/made-nodes';
import { documentText, heading } from '../../documents/nodes';
import { deepened } from '../../documents/heading-levels';
import { nameIn } from '../named-subject';
import { localDate } from '../local-date';
import { notesBlocks } from '../page/around';
import { type PageForm, type ReportFacts } from '../page/report-facts';
import { anchorOf, CONTENT, isTold } from '../report-page';
import { dayIn } from '../words/formats';
import { type FormMark, type FormPiece, markedBy, partAt, type ReportForm } from './report-form';

/** Pages that look as a form says, in the place of Lockstep's own. */
export const formPage = (form: ReportForm): PageForm => ({
  sections: (facts, op) =>
    piecesFor(form, facts).flatMap((piece) =>
      piece.kind === 'section' ? [{ anchor: anchorOf(piece.name, op), blocks: below(piece, facts, op) }] : [],
    ),
  body: (facts, op) => {
    const openPoints = facts.openPoints.filter((point) => !form.ownPoints.includes(point.text));
    return documentText(
      piecesFor(form, facts).flatMap((piece) => written(piece, { ...facts, openPoints }, op)),
    );
  },
});

/** The form's pieces that this report has something for. */
const piecesFor = ({ pieces }: ReportForm, facts: ReportFacts): readonly FormPiece[] =>
  pieces.filter((piece) => piece.kind === 'once' || partsOf(piece).some((name) => isTold(name, facts)));

const partsOf = ({ blocks }: FormPiece): readonly string[] => blocks.flatMap((block) => partAt(block) ?? []);

function written(piece: FormPiece, facts: ReportFacts, op: string): readonly AdfNode[] {
  if (piece.kind === 'once') return below(piece, facts, op);
  const head = heading(piece.level, anchor(anchorOf(piece.name, op)), ...inWords(piece.heading, facts));
  return [head, ...below(piece, facts, op)];
}

function below(piece: FormPiece, facts: ReportFacts, op: string): readonly AdfNode[] {
  const level = piece.kind === 'section' ? piece.level : 1;
  return piece.blocks.flatMap((block) => {
    const part = partAt(block);
    if (part === null) return inWords([block], facts);
    if (part === 'notes') return notesBlocks(facts, op);
    return isTold(part, facts) ? deepened(CONTENT[part](facts, op, part), level) : [];
  });
}

/** Words in the place of the marks among a text. */
const inWords = (nodes: readonly AdfNode[], facts: ReportFacts): readonly AdfNode[] =>
  nodes.map((node) => {
    if (node.content !== undefined) return { ...node, content: inWords(node.content, facts) };
    const mark = markedBy(node.text ?? '');
    return mark === null ? node : { ...node, text: wordsFor(mark, facts) };
  });

function wordsFor(mark: FormMark, { figures: { window }, words, subject, zone }: ReportFacts): string {
  if (mark === 'project') return nameIn(words, subject);
  if (mark !== 'period') return words.headings[mark];
  return [window.from, window.to].map((at) => dayIn(words.locale, localDate(zone, at))).join(' – ');
}
