import { type AdfNode } from '../../documents/adf';
import { bulletList, paragraph, strong, text } from '../../documents/nodes';
import { table } from '../../documents/table';
import { cutText, oneLine } from '../../kernel/text';
import { type SprintFigures, type SprintIssue } from '../sprint/sprint-figures';
import { sprintIds } from '../sprint/sprint-ids';
import { isEstimated, pointsOf } from '../sprint/sprint-points';
import { numberIn } from '../words/formats';
import { type Linked, type ReportWords, type SprintPart } from '../words/report-words';
import { issueLink, namedList, numberWords } from './inline';
import { type ReportFacts } from './report-facts';

/** A sentence, not a page of it. */
const LONGEST_GOAL = 300;
/** Enough to see what was changed; the number above leads to the rest. */
const MOST_LISTED = 10;

/** How a sprint began, what came and went, and how it ended. */
export function sprintBlocks(facts: ReportFacts): readonly AdfNode[] {
  if (facts.sprint === null) return [];
  const { words } = facts;
  const { sprint, figures } = facts.sprint;
  const goal = oneLine(sprint.goal);
  const sentences = [
    ...(goal === '' ? [] : [words.sprint.goal(cutText(goal, LONGEST_GOAL))]),
    ...(sprint.state === 'active' ? [words.sprint.underWay] : []),
  ];
  return [
    ...sentences.map((said) => paragraph(text(said))),
    partsTable(facts, words, figures),
    ...whereTo(facts, words, figures),
    ...listed(facts, words.sprint.parts.added, figures.added),
    ...listed(facts, words.sprint.parts.removed, figures.removed),
  ];
}

const PARTS: readonly SprintPart[] = [
  'committed',
  'added',
  'removed',
  'completed',
  'completedOutside',
  'unfinished',
];

/** What seldom happens has a row only where it did. */
const isTold = (figures: SprintFigures, part: SprintPart): boolean =>
  part !== 'completedOutside' || figures[part].length > 0;

function partsTable(facts: ReportFacts, words: ReportWords, figures: SprintFigures): AdfNode {
  const { sprint, columns, locale } = words;
  const points = isEstimated(figures);
  const rows = PARTS.filter((part) => isTold(figures, part)).map((part) => {
    const issues = figures[part];
    const count = numberIn(locale, issues.length);
    const own = [[strong(sprint.parts[part])], numberWords(facts, ['', count, ''], sprintIds(issues))];
    return points ? [...own, [text(numberIn(locale, pointsOf(issues)))]] : own;
  });
  const names = [sprint.part, columns.now, ...(points ? [sprint.points] : [])];
  return table(names, rows);
}

function whereTo(
  facts: ReportFacts,
  { sprint: words }: ReportWords,
  figures: SprintFigures,
): readonly AdfNode[] {
  const line = (sentence: Linked, issues: readonly SprintIssue[]) =>
    numberWords(facts, sentence, sprintIds(issues));
  const { carriedOver, toBacklog, committed, added } = figures;
  const unestimated = [...committed, ...added].filter(({ estimate }) => estimate === null);
  const lines = [
    ...carriedOver.map(({ sprintName, issues }) =>
      line(words.carriedOver(issues.length, sprintName), issues),
    ),
    ...(toBacklog.length === 0 ? [] : [line(words.toBacklog(toBacklog.length), toBacklog)]),
    ...(isEstimated(figures) && unestimated.length > 0
      ? [line(words.unestimated(unestimated.length), unestimated)]
      : []),
  ];
  return lines.length === 0 ? [] : [bulletList(lines)];
}

const listed = (facts: ReportFacts, name: string, issues: readonly SprintIssue[]): readonly AdfNode[] =>
  namedList(facts, name, issues, {
    most: MOST_LISTED,
    line: ({ issue }) => [issueLink(facts, issue), text(` ${issue.summary}`)],
  });
