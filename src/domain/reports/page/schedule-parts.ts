import { type AdfNode } from '../../documents/adf';
import { bulletList, day, paragraph, text } from '../../documents/nodes';
import { setApart } from '../../kernel/set-apart';
import { idsOf, type IssueFacts } from '../../status/issue-facts';
import { type TalkItem } from '../linked/linked-talk';
import { type ReportChanges } from '../memory/report-changes';
import { numberIn } from '../words/formats';
import { type Linked } from '../words/report-words';
import { namedPage } from './around';
import { linkedWords, namedList, numberWords, pageLink } from './inline';
import { type ReportFacts, type ScheduleParts } from './report-facts';

/** What came, went and stayed since the last report. */
function changesBlocks(facts: ReportFacts): readonly AdfNode[] {
  const { changes, figures, lastPage } = facts;
  const { changes: words, gap } = facts.words;
  if (changes === null) return [paragraph(text(lastPage === null ? words.first : words.others))];
  const line = (sentence: (count: number) => Linked, issues: readonly IssueFacts[]) =>
    issues.length === 0 ? [] : [numberWords(facts, sentence(issues.length), idsOf(issues))];
  const lines = [
    ...line(words.newlyBlocked, changes.newlyBlocked),
    ...line(words.unblocked, changes.unblocked),
    ...line(words.carriedOver, changes.carriedOver),
    ...line(words.added, changes.added),
    ...line(words.reopened, figures.reopened),
    ...line(words.nowDone, changes.nowDone),
    ...line(words.nowOpen, changes.nowOpen),
    ...line((count) => words.nowStuck(count, statusesOf(changes.nowStuck)), changes.nowStuck),
    ...line((count) => words.nowFree(count, statusesOf(changes.nowFree)), changes.nowFree),
    ...(changes.dropped === 0 ? [] : [dropped(facts, changes)]),
  ];
  const completed = text(words.completedBefore(figures.completed.length, changes.before.completed));
  return [
    paragraph(...namedPage(facts, words.against, lastPage), text(gap), completed),
    lines.length === 0 ? paragraph(text(words.none)) : bulletList(lines),
  ];
}

/** What was deleted or is not for all readers is told by its number alone; the rest opens, and how many that are is said. */
function dropped(facts: ReportFacts, { dropped: count, left }: ReportChanges): readonly AdfNode[] {
  const { changes, gap, inParts, locale } = facts.words;
  const said = changes.dropped(count);
  if (left.length === count) return numberWords(facts, said, left);
  const some = [gap + inParts[0], numberIn(locale, left.length), inParts[1]] as const;
  return [...linkedWords(said, null), ...(left.length === 0 ? [] : numberWords(facts, some, left))];
}

const statusesOf = (issues: readonly IssueFacts[]): string =>
  [...new Set(issues.map(({ statusName }) => setApart(statusName)))].join(', ');

/** A list longer than this is a page of its own. */
const MOST_ITEMS = 50;

/** What people decided and have to do on the linked pages, each with its source. */
function decisionsBlocks(facts: ReportFacts): readonly AdfNode[] {
  const { decisions: words } = facts.words;
  const { decisions, actions } = facts.talk;
  if (decisions.length + actions.length === 0) return [paragraph(text(words.none))];
  return [...talkList(facts, words.decided, decisions), ...talkList(facts, words.actions, actions)];
}

const talkList = (facts: ReportFacts, name: string, items: readonly TalkItem[]): readonly AdfNode[] =>
  namedList(facts, name, items, { most: MOST_ITEMS, line: (item) => talkLine(facts, item) });

/** What names its own day, as a task by when it is due, needs no other; else the page’s is all that is known. */
function talkLine(facts: ReportFacts, { text: words, content, page }: TalkItem): readonly AdfNode[] {
  const { updatedAt } = page;
  const isDated = updatedAt === null || A_DAY.test(words);
  const when = isDated ? [] : [text(facts.words.decisions.pageOf), day(isoDate(updatedAt))];
  return [...content, text(' – '), pageLink(facts, page), ...when];
}

/** As dates of a page stand in its words. */
const A_DAY = /\b\d{4}-\d\d-\d\d\b/;

const isoDate = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** What the reports of a schedule say of what was before, and of what was said meanwhile. */
export const SCHEDULE_PARTS: ScheduleParts = {
  changes: changesBlocks,
  decisions: decisionsBlocks,
};
