import { type AdfNode } from '../../adf/adf-types';
import { type EditorApp, type EditorMacro } from './macros';
import { type Draft } from './publish';

/** What the server wrote into the page (`editor-page.tsx`). */
export interface EditorStart {
  readonly draft: Draft;
  /** A live doc has no drafts: what is typed is there for everybody. */
  readonly isLive: boolean;
  /** The page has changes that were not published; they are what is opened. */
  readonly hasDraft: boolean;
  readonly blocks: readonly AdfNode[];
  readonly macros: readonly EditorMacro[];
  readonly app: EditorApp | null;
  /** Where *Close* and a published page lead when there is no page yet. */
  readonly closeHref: string;
}
