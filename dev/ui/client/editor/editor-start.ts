import { type AdfNode } from '../../adf/adf-types';
import { type EditorApp, type EditorMacro } from './macros';
import { type Draft } from './publish';

/** What the server wrote into the page (`editor-page.tsx`). */
export interface EditorStart {
  readonly draft: Draft;
  readonly blocks: readonly AdfNode[];
  readonly macros: readonly EditorMacro[];
  readonly app: EditorApp | null;
  /** Where *Close* and a published page lead when there is no page yet. */
  readonly closeHref: string;
}
