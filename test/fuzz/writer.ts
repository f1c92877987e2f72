import { mergeSection } from '../../src/domain/documents/merge/merge-section';
import { patchPage } from '../../src/domain/documents/page/patch-page';

/** The functions under test; a test plants mutants in their place. */
export interface Writer {
  readonly mergeSection: typeof mergeSection;
  readonly patchPage: typeof patchPage;
}

export const WRITER: Writer = { mergeSection, patchPage };
