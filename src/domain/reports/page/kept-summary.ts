import { paragraph, text } from '../../documents/nodes';
import { type SectionContent } from '../../documents/sections';
import { anchorOf } from '../report-page';
import { momentIn } from '../words/formats';
import { type ReportFacts } from './report-facts';

/**
 * The sections of a page whose summary stays as people wrote it: the first of those that are written says that its
 * figures are newer, or the two would contradict each other. `kept` names what is not written.
 */
export function besideKeptSummary(
  { words, zone, figures: { window } }: ReportFacts,
  sections: readonly SectionContent[],
  op: string,
  kept: readonly string[] = [anchorOf('summary', op)],
): readonly SectionContent[] {
  if (!kept.includes(anchorOf('summary', op))) return sections;
  const first = sections.find(({ anchor }) => !kept.includes(anchor));
  const note = words.summaryKept(momentIn(words.locale, zone, window.to));
  return sections.map((section) =>
    section === first ? { ...section, blocks: [paragraph(text(note)), ...section.blocks] } : section,
  );
}
