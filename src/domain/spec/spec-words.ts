import { type Tongue } from '../description/section-names';
import { type BlockName, type InlineName } from '../templates/placeholder-names';

/** A section's heading, and what an editor of the page is asked where the epic is silent. */
export interface SectionWords {
  readonly heading: string;
  readonly hint: string;
}

export type SpecPartName = Extract<BlockName, `spec.${string}`>;

/** What a page calls an issue's fields and place, as Jira does in the language. */
export type FactWords = Readonly<
  Record<'priority' | 'labels' | 'fixVersions' | 'due' | 'components' | 'partOf', string>
>;

/** The built-in words of a language. */
export type SpecWords = Readonly<Record<SpecPartName, SectionWords>> & { readonly facts: FactWords };

/** What a spec is written with: a page's names of the epic's fields, and how the epic speaks of its own parts. */
export interface WritingWords {
  readonly facts: FactWords;
  readonly tongue: Tongue;
}

/** Whether a placeholder stands for a section of its own. */
export const isSpecPart = (name: BlockName | InlineName): name is SpecPartName => name.startsWith('spec.');
