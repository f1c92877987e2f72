import { type AdfNode } from '../../documents/adf';
import { bulletList, day, paragraph, text } from '../../documents/nodes';
import { type IssueFacts } from '../../status/issue-facts';
import { issuesIn } from '../groups';
import { isLate } from '../due-report';
import { type TalkItem } from '../linked/linked-talk';
import { type ReportChanges } from '../memory/report-changes';
import { underWayQuery } from '../report-query';
import { dayIn, momentIn } from '../words/formats';
import { type Linked } from '../words/report-words';
import { idsUrl, namedList, numberWords, pageLink, queryUrl, subjectLink } from './inline';
import { type NamedPage, type ReportFacts } from './report-facts';

/** What came, went and stayed since the last report. */
export function changesBlocks(facts: ReportFacts): readonly AdfNode[] {
  const { changes, figures, lastPage } = facts;
  const { changes: words, gap } = facts.words;
  if (changes === null) return [paragraph(text(lastPage === null ? words.first : words.others))];
  const line = (
    sentence: (count: number) => Linked,
    issues: readonly IssueFacts[],
    url = idsUrl(facts, idsOf(issues)),
  ) => (issues.length === 0 ? [] : [numberWords(facts, sentence(issues.length), idsOf(issues), url)]);
  const lines = [
    ...line(words.newlyBlocked, changes.newlyBlocked),
    ...line(words.unblocked, changes.unblocked),
    ...line(words.carriedOver, changes.carriedOver, carriedOverUrl(facts, changes)),
    ...line(words.added, changes.added),
    ...line(words.reopened, figures.reopened),
    ...line(words.nowDone, changes.nowDone),
    ...line(words.nowOpen, changes.nowOpen),
    ...(changes.dropped === 0 ? [] : [[text(words.dropped(changes.dropped))]]),
  ];
  const completed = text(words.completedBefore(figures.completed.length, changes.before.completed));
  return [
    paragraph(...namedPage(facts, words.against, lastPage), text(gap), completed),
    lines.length === 0 ? paragraph(text(words.none)) : bulletList(lines),
  ];
}

/** By name, or where those are too many as what is under way now but for what was not then. */
function carriedOverUrl(facts: ReportFacts, { carriedOver }: ReportChanges): string | null {
  const ids = idsOf(carriedOver);
  return idsUrl(facts, ids) ?? queryUrl(facts, underWayBut(facts, ids));
}

function underWayBut({ figures, queries }: ReportFacts, carried: readonly string[]): string | null {
  const known = new Set(carried);
  return underWayQuery(
    queries,
    idsOf(issuesIn(figures, ['inProgress', 'blocked'])).filter((id) => !known.has(id)),
  );
}

const idsOf = (issues: readonly IssueFacts[]): readonly string[] => issues.map(({ issueId }) => issueId);

/** With the page's own title in the place of its description. */
function namedPage(facts: ReportFacts, [before, piece, after]: Linked, page: NamedPage | null) {
  if (page === null) return [text(before + piece + after)];
  return [text(before), pageLink(facts, page), text(after)];
}

/** A list longer than this is a page of its own. */
const MOST_ITEMS = 50;

/** What people decided and have to do on the linked pages, each with its source. */
export function decisionsBlocks(facts: ReportFacts): readonly AdfNode[] {
  const { decisions: words } = facts.words;
  const { decisions, actions } = facts.talk;
  if (decisions.length + actions.length === 0) return [paragraph(text(words.none))];
  return [...talkList(facts, words.decided, decisions), ...talkList(facts, words.actions, actions)];
}

const talkList = (facts: ReportFacts, name: string, items: readonly TalkItem[]): readonly AdfNode[] =>
  namedList(facts, name, items, { most: MOST_ITEMS, line: (item) => talkLine(facts, item) });

function talkLine(facts: ReportFacts, { text: said, page }: TalkItem): readonly AdfNode[] {
  const when = page.updatedAt === null ? [] : [text(', '), day(isoDate(page.updatedAt))];
  return [text(`${said} – `), pageLink(facts, page), ...when];
}

const isoDate = (at: number): string => new Date(at).toISOString().slice(0, 10);

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
  const { openPoints, lastPage } = facts;
  const { notes } = facts.words;
  // Readers see no placeholder: below it the section would stand there empty.
  const hint = paragraph(text(notes.hint, [{ type: 'em' }]));
  if (openPoints.length === 0) return [hint];
  const tasks = openPoints.map(({ text: words }, n) => ({
    type: 'taskItem',
    attrs: { localId: localIdOf(op, n + 1), state: 'TODO' },
    content: [text(words)],
  }));
  const list = { type: 'taskList', attrs: { localId: localIdOf(op, 0) }, content: tasks };
  return [paragraph(...namedPage(facts, notes.carriedOver, lastPage)), list, hint];
}

const localIdOf = (op: string, n: number): string =>
  `${op.slice(0, 8)}-0000-4000-9000-${String(n).padStart(12, '0')}`;
