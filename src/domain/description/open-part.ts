import { type AdfNode } from '../documents/adf';
import { type SectionKind } from '../spec/section-kinds';
import { type Label } from './labels';

/** A run of blocks that is being sorted, to which more may come. */
export interface OpenPart {
  readonly kind: SectionKind;
  readonly title: string | null;
  /** What opened it; `null` for what a description begins with. */
  readonly label: Label | null;
  readonly blocks: AdfNode[];
}

/** Whether a label that names a section opened it. */
export const isNamed = ({ label }: OpenPart): boolean => label?.name != null;
