import { type BlockName } from './placeholder-names';

/** A section's heading, and what an editor of the page is asked where the epic is silent. */
export interface SectionWords {
  readonly heading: string;
  readonly hint: string;
}

export type SpecPartName = Extract<BlockName, `spec.${string}`>;
/** The built-in words of a language. */
export type SpecWords = Readonly<Record<SpecPartName, SectionWords>>;

/** Whether a placeholder stands for a section of its own. */
export const isSpecPart = (name: BlockName): name is SpecPartName => name.startsWith('spec.');
