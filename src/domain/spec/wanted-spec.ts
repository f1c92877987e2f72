import { sectionAnchor } from './section-anchors';
import { type SectionPattern } from './section-pattern';
import { type WantedSpec } from './spec-base';
import { sectionBlocks, type SpecSection } from './spec-sections';

interface Composed {
  readonly title: string;
  /** The operation token that is part of the anchors. */
  readonly op: string;
  readonly patterns: readonly SectionPattern[];
  readonly sections: readonly SpecSection[];
  readonly source: string;
}

/** What Lockstep would write, of sections that were composed from these patterns. */
export function wantedSpec({ title, op, patterns, sections, source }: Composed): WantedSpec {
  return {
    title,
    source,
    settled: [],
    sections: sections.flatMap((section) => {
      const { kind, level, heading } = section;
      const from = patterns.find((each) => each.kind === kind);
      if (from === undefined) return [];
      const { pattern, heading: headingPattern } = from;
      const anchor = sectionAnchor(kind, op);
      return [{ anchor, kind, level, heading, headingPattern, pattern, written: sectionBlocks(section) }];
    }),
  };
}
