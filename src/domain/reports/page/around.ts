import { type AdfNode } from '../../documents/adf';
import { paragraph, text } from '../../documents/nodes';
import { isLate } from '../lateness';
import { dayIn, momentIn } from '../words/formats';
import { type Linked } from '../words/report-words';
import { pageLink, subjectLink } from './inline';
import { type NamedPage, type ReportFacts } from './report-facts';

/** With the page's own title in the place of its description. */
export function namedPage(facts: ReportFacts, [before, piece, after]: Linked, page: NamedPage | null) {
  if (page === null) return [text(before + piece + after)];
  return [text(before), pageLink(facts, page), text(after)];
}

/** What the figures are, of which time, and what is not among them. */
export function aboutBlocks(facts: ReportFacts): readonly AdfNode[] {
  const { figures, words, zone, asOf, missed, sprint } = facts;
  const { window, total } = figures;
  const { about, locale, gap, sprint: ofSprint } = words;
  const moment = (at: number): string => momentIn(locale, zone, at);
  const late = isLate(window.to, asOf) ? [about.late(moment(asOf))] : [];
  const read = sprint === null ? late : [ofSprint.asOf(moment(asOf))];
  const plain = (said: readonly string[]) => said.map((sentence) => paragraph(text(sentence)));
  return [
    ...plain([
      [about.covers(moment(window.from), moment(window.to)), ...read].join(gap),
      ...(missed.length === 0 ? [] : [about.gaps(missed.map((date) => dayIn(locale, date)))]),
      about.counted(total),
    ]),
    ...subjectBlocks(facts),
    ...plain([...(sprint === null ? [] : [ofSprint.counted]), about.age, about.withheld]),
  ];
}

/** What of its subject is counted; of a project that goes without saying. */
function subjectBlocks(facts: ReportFacts): readonly AdfNode[] {
  const { subject, scope, isConfined, words } = facts;
  const { below, countedOf, confined } = words.about;
  const around = scope.kind === 'issue' ? below[scope.depth] : countedOf[subject.kind];
  if (around === undefined) return [];
  const rest = around[1] + (isConfined ? words.gap + confined : '');
  return [paragraph(text(around[0]), subjectLink(facts), text(rest))];
}

/** People's place. Open points of the last report come along once, as tasks that can be ticked off. */
export function notesBlocks(facts: ReportFacts, op: string): readonly AdfNode[] {
  const { openPoints, leftOpenOn } = facts;
  const { notes } = facts.words;
  // Readers see no placeholder: below it the section would stand there empty.
  const hint = paragraph(text(notes.hint, [{ type: 'em' }]));
  if (openPoints.length === 0) return [hint];
  const tasks = openPoints.map(({ content }, n) => ({
    type: 'taskItem',
    attrs: { localId: localIdOf(op, n + 1), state: 'TODO' },
    content,
  }));
  const list = { type: 'taskList', attrs: { localId: localIdOf(op, 0) }, content: tasks };
  return [paragraph(...namedPage(facts, notes.carriedOver, leftOpenOn)), list, hint];
}

const localIdOf = (op: string, n: number): string =>
  `${op.slice(0, 8)}-0000-4000-9000-${String(n).padStart(12, '0')}`;
