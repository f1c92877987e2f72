import { type AdfNode } from '../documents/adf';
import { anchor, documentText, heading, text } from '../documents/nodes';
import { type SectionContent } from '../documents/sections';
import { REPORT_SECTIONS, type ReportSection } from './layout/report-layout';
import { aboutBlocks, changesBlocks, decisionsBlocks, notesBlocks } from './page/around';
import { coverageBlocks } from './page/coverage-part';
import { groupBlocks } from './page/issue-groups';
import { type ReportFacts } from './page/report-facts';
import { sprintBlocks } from './page/sprint-part';
import { summaryBlocks } from './page/summary';

/** Kinds of managed sections; *Notes* comes after them and belongs to people. */
type SectionName = 'summary' | 'sprint' | ReportSection | 'about';

/** What a sprint began and ended with takes the place of what changed since the last report; specs are epics'. */
function sectionsOf({ layout, sprint }: Pick<ReportFacts, 'layout' | 'sprint'>): readonly SectionName[] {
  const { sections } = layout;
  if (sprint === null) return ['summary', ...sections, 'about'];
  return [
    'summary',
    'sprint',
    ...sections.filter((name) => name !== 'changes' && name !== 'coverage'),
    'about',
  ];
}

const anchorOf = (name: SectionName, op: string): string => `ls-${name}-${op.slice(0, 8)}`;

/** Anchors of a page that this token made; any one of them on a page says that it is ours. */
export const reportAnchors = (op: string): readonly string[] =>
  (['summary', 'sprint', ...REPORT_SECTIONS, 'about'] as const).map((name) => anchorOf(name, op));

/** What each section says below its heading; everything else on the page is people's. */
export function reportSections(facts: ReportFacts, op: string): readonly SectionContent[] {
  return sectionsOf(facts).map((name) => ({
    anchor: anchorOf(name, op),
    blocks: CONTENT[name](facts, op),
  }));
}

/** A new page's body. People's words have the last place on it: what is added at the end is theirs. */
export function reportBody(facts: ReportFacts, op: string): string {
  const { headings } = facts.words;
  const sections = sectionsOf(facts).flatMap((name) => [
    heading(2, anchor(anchorOf(name, op)), text(headings[name])),
    ...CONTENT[name](facts, op),
  ]);
  return documentText([...sections, heading(2, text(headings.notes)), ...notesBlocks(facts, op)]);
}

const CONTENT: Readonly<Record<SectionName, (facts: ReportFacts, op: string) => readonly AdfNode[]>> = {
  summary: summaryBlocks,
  sprint: sprintBlocks,
  changes: changesBlocks,
  coverage: coverageBlocks,
  completed: (facts) => groupBlocks(facts, 'completed'),
  progress: (facts) => groupBlocks(facts, 'inProgress'),
  blocked: (facts) => groupBlocks(facts, 'blocked'),
  other: (facts) => groupBlocks(facts, 'other'),
  decisions: decisionsBlocks,
  about: aboutBlocks,
};
