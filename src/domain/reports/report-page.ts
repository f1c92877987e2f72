import { type AdfNode } from '../documents/adf';
import { anchor } from '../documents/made-nodes';
import { documentText, heading, text } from '../documents/nodes';
import { type SectionContent } from '../documents/sections';
import { type ReportSection } from './layout/report-layout';
import { aboutBlocks, notesBlocks } from './page/around';
import { coverageBlocks } from './page/coverage-part';
import { groupBlocks } from './page/issue-groups';
import { type ReportFacts } from './page/report-facts';
import { summaryBlocks } from './page/summary';

/** Kinds of managed sections; *Notes* comes after them and belongs to people. */
export type SectionName = 'summary' | 'sprint' | ReportSection | 'about';

/** What a sprint began and ended with takes the place of what changed since the last report; specs are epics'. */
export const isTold = (name: string, { sprint }: Pick<ReportFacts, 'sprint'>): boolean =>
  sprint === null ? name !== 'sprint' : name !== 'changes' && name !== 'coverage';

const sectionsOf = (facts: ReportFacts): readonly SectionName[] =>
  (['summary', 'sprint', ...facts.layout.sections, 'about'] as const).filter((name) => isTold(name, facts));

export const anchorOf = (name: string, op: string): string => `ls-${name}-${op.slice(0, 8)}`;

/** Anchors of a page that this token made; any one of them on a page says that it is ours. */
export const reportAnchors = (op: string): readonly string[] =>
  Object.keys(CONTENT).map((name) => anchorOf(name, op));

/** What each section says below its heading; everything else on the page is people's. */
export function reportSections(facts: ReportFacts, op: string): readonly SectionContent[] {
  if (facts.form !== undefined) return facts.form.sections(facts, op);
  return sectionsOf(facts).map((name) => ({
    anchor: anchorOf(name, op),
    blocks: CONTENT[name](facts, op, name),
  }));
}

/** A new page's body. People's words have the last place on it: what is added at the end is theirs. */
export function reportBody(facts: ReportFacts, op: string, sections = reportSections(facts, op)): string {
  if (facts.form !== undefined) return facts.form.body(facts, op);
  const { headings } = facts.words;
  const parts = sectionsOf(facts).flatMap((name, n) => [
    heading(2, anchor(anchorOf(name, op)), text(headings[name])),
    ...(sections[n]?.blocks ?? []),
  ]);
  return documentText([...parts, heading(2, text(headings.notes)), ...notesBlocks(facts, op)]);
}

/** Told of a schedule's reports alone. */
const ofSchedule = (facts: ReportFacts, _op: string, name: SectionName): readonly AdfNode[] =>
  facts.ofSchedule[name]?.(facts) ?? [];

/** What each section says below its heading. */
export const CONTENT: Readonly<
  Record<SectionName, (facts: ReportFacts, op: string, name: SectionName) => readonly AdfNode[]>
> = {
  summary: summaryBlocks,
  sprint: ofSchedule,
  changes: ofSchedule,
  coverage: coverageBlocks,
  completed: (facts) => groupBlocks(facts, 'completed'),
  progress: (facts) => groupBlocks(facts, 'inProgress'),
  blocked: (facts) => groupBlocks(facts, 'blocked'),
  other: (facts) => groupBlocks(facts, 'other'),
  decisions: ofSchedule,
  about: aboutBlocks,
};
