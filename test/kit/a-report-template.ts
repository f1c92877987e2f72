import { type AdfNode } from '../../src/domain/documents/adf';
import { documentText, heading, paragraph, text } from '../../src/domain/documents/nodes';
import { takeForm } from '../../src/domain/reports/form/take-form';
import { type ReportForm } from '../../src/domain/reports/form/report-form';

export const says = (words: string): AdfNode => paragraph(text(words));
export const titled = (words: string, level = 2): AdfNode => heading(level, text(words));

/** A page of a director's: a title, standing words, own headings, Lockstep's parts where they are wanted. */
export const DIRECTORS_PAGE: readonly AdfNode[] = [
  titled('Week of {{report.project}}, {{report.period}}', 1),
  says('For the board only.'),
  titled('In ten seconds'),
  says('{{report.summary}}'),
  titled('What we finished', 3),
  says('Praise them.'),
  says('{{ Report.Completed }}'),
  titled('Said and done', 3),
  says('{{report.decisions}}'),
  titled('From the floor'),
  says('{{report.notes}}'),
  titled('Small print'),
  says('{{report.about}}'),
];

/** What is taken from a page; throws where it has mistakes. */
export function formOf(blocks: readonly AdfNode[] = DIRECTORS_PAGE): ReportForm {
  const taken = takeForm(documentText(blocks));
  if (taken.kind !== 'usable') throw new Error(JSON.stringify(taken));
  return taken.form;
}
