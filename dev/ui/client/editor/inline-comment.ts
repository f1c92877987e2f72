import { defaultSchema } from '@atlaskit/adf-schema/schema-default';
import { type Node } from '@atlaskit/editor-prosemirror/model';
import { type EditorView } from '@atlaskit/editor-prosemirror/view';
import { text } from '../bridge/payload';
import { postInlineComment } from '../page/post-comment';
import { placeAmong, type TextPlace } from '../page/text-place';

/** Comments on the selected words; answers what went wrong, or null. */
export async function commentOnSelection(view: EditorView, pageId: string | null): Promise<string | null> {
  const { from, to } = view.state.selection;
  const place = selectedPlace(view);
  if (place === null) return 'Select words within one line to comment on them.';
  if (pageId === null) return 'Publish the page before you comment on it.';
  const words = window.prompt(`Comment on “${place.textSelection}”`)?.trim();
  if (!words) return null;
  const made = await postInlineComment(pageId, words, place);
  if (made.kind === 'refused')
    return `The comment was not saved: comments stand on published words, so publish first. ${made.reason}`;
  const mark = defaultSchema.marks.annotation.create({ id: made.markerRef, annotationType: 'inlineComment' });
  view.dispatch(view.state.tr.addMark(from, to, mark));
  view.focus();
  return null;
}

function selectedPlace({ state }: EditorView): TextPlace | null {
  const { $from, $to } = state.selection;
  if (!$from.sameParent($to) || !$from.parent.isTextblock) return null;
  const blocks = textBlocks(state.doc);
  const line = blocks.indexOf($from.parent);
  const words = wordsOf($from.parent, $from.parentOffset, $to.parentOffset);
  return placeAmong(
    blocks.map((block) => wordsOf(block, 0, block.content.size)),
    words,
    { line, offset: wordsOf($from.parent, 0, $from.parentOffset).length },
  );
}

function textBlocks(doc: Node): readonly Node[] {
  const found: Node[] = [];
  doc.descendants((node) => {
    if (node.isTextblock && node.type.name !== 'codeBlock') found.push(node);
  });
  return found;
}

const wordsOf = (block: Node, from: number, to: number): string =>
  block.textBetween(from, to, undefined, (leaf) => text(leaf.attrs, 'text'));
