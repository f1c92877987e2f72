import { type AdfNode } from '../documents/adf';
import { type SectionPattern } from './section-pattern';
import { type AskReason } from '../update/update-change';
import { type SpecLanguage } from '../templates/spec-language';

/** One section as Lockstep last wrote it. */
export interface BaseSection {
  readonly anchor: string;
  readonly kind: string;
  readonly level: number;
  /** The heading's words, without the anchor. */
  readonly heading: readonly AdfNode[];
  /** The template's words for it; absent where nobody knows: then it stays as it is. */
  readonly headingPattern?: readonly AdfNode[];
  /** The template's blocks that the section is composed from, so that an update need not read the template. */
  readonly pattern: readonly AdfNode[];
  /**
   * What was composed from the issue, never what people added to it: that would look like ours later.
   * `null` when nobody knows.
   */
  readonly written: readonly AdfNode[] | null;
}

/** One section as the issue wants it now. */
export interface WantedSection extends BaseSection {
  readonly written: readonly AdfNode[];
}

/** What Lockstep last wrote of one spec, without anything that people wrote on the page. */
export interface SpecBase {
  /** The title that the summary gives. */
  readonly title: string;
  readonly sections: readonly BaseSection[];
  /** Ids of changes for which a person has chosen the page's own text. */
  readonly settled: readonly string[];
  /** Why people are asked about open changes that the sections alone would take for safe, by the ids of these. */
  readonly held?: Readonly<Record<string, AskReason>>;
  /** Digest of what all of this was composed from; `null` where something of it is left open, or nobody knows. */
  readonly source: string | null;
  /** Of a page that people wrote, where it is not that of whoever made it the spec. */
  readonly language?: SpecLanguage;
}

/** What Lockstep would write now: the base of a page that says just this. */
export interface WantedSpec extends SpecBase {
  readonly sections: readonly WantedSection[];
  readonly source: string;
}

/** Where a stored base is. */
export interface StoredBase {
  readonly op: string;
  readonly chunks: number;
}

/** A stored base, and the version of the page that it belongs to. */
export interface BasePointer extends StoredBase {
  readonly versionNumber: number;
  /** When it was written, as far as pointers of an update tell; ms since the epoch. */
  readonly at?: number;
}

/**
 * The base of a page of which only the sections are known, and of a page that somebody put back to an older
 * version: whether people mean to have what was last written gone is theirs to say.
 */
export const sectionsAlone = (base: SpecBase): SpecBase => ({
  ...base,
  source: null,
  sections: base.sections.map((section) => ({ ...section, written: null })),
});

/** Where the issue tells just what was written from it, nothing is new, however Lockstep reads it by now. */
export function asWrittenBefore(base: SpecBase | null, wanted: WantedSpec): WantedSpec {
  if (base?.source !== wanted.source) return wanted;
  const before = new Map(base.sections.map(({ anchor, written }) => [anchor, written]));
  return {
    ...wanted,
    sections: wanted.sections.map((section) => ({
      ...section,
      written: before.get(section.anchor) ?? section.written,
    })),
  };
}

/** What an update composes the sections from that were written. */
export const patternsIn = ({ sections }: SpecBase): readonly SectionPattern[] =>
  sections.map(({ kind, level, heading, headingPattern, pattern }) => ({
    kind,
    level,
    heading: headingPattern ?? heading,
    pattern,
  }));

/** True where Lockstep had nothing to say and asked. */
export const isHintOnly = (blocks: readonly AdfNode[]): boolean =>
  blocks.every(
    ({ type, content }) =>
      type === 'paragraph' && content?.every((node) => node.type === 'placeholder') === true,
  );
