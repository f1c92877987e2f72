import { type AdfNode } from '../documents/adf';
import { type MakeChange } from '../documents/merge/make-change';
import { mergeSection } from '../documents/merge/merge-section';
import { type SectionMerge } from '../documents/merge/section-merge';
import { type PlacedSection } from '../documents/page/find-sections';
import { headingParts } from '../documents/page/heading-parts';
import { type BaseSection } from '../spec/spec-base';

type Headed = Pick<BaseSection, 'heading' | 'level'>;

/**
 * What would change in a section's heading: the words that its template takes from the issue, beside people's own.
 * Nothing where people took it off: in its place stands a block of another section.
 */
export function mergeHeading(
  last: Headed | null,
  { heading, place }: PlacedSection,
  wanted: Headed,
  makeChange: MakeChange,
): SectionMerge {
  if (place.isBare) return { parts: [], changes: [] };
  const base = [headingOf(last ?? wanted)];
  const there = { ...heading, content: headingParts(heading).words };
  return mergeSection({ base, page: [there], wanted: [headingOf(wanted)] }, { makeChange });
}

const headingOf = ({ heading, level }: Headed): AdfNode => ({
  type: 'heading',
  attrs: { level },
  content: heading,
});
