import { type Node } from '@atlaskit/editor-prosemirror/model';
import { Plugin, TextSelection } from '@atlaskit/editor-prosemirror/state';
import { type EditorView, type NodeView } from '@atlaskit/editor-prosemirror/view';

/** A hint for editors (ADF's `placeholder`); a click sets the cursor in front of it, as in Confluence. */
export function hintView(node: Node, view: EditorView, position: () => number | undefined): NodeView {
  const dom = document.createElement('span');
  dom.className = 'adf-placeholder';
  dom.contentEditable = 'false';
  dom.textContent = String(node.attrs['text']);
  dom.addEventListener('mousedown', (event) => {
    const at = position();
    if (at === undefined) return;
    event.preventDefault();
    view.focus();
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, at)));
  });
  return { dom, stopEvent: () => true, ignoreMutation: () => true };
}

/** What is typed in front of a hint takes its place. */
export const hintsGiveWay = new Plugin({
  props: {
    handleDOMEvents: {
      // Before the browser writes a letter of it: the caret would stay in front of that letter.
      beforeinput: (view, event) => {
        const { selection, tr } = view.state;
        const hint = selection.$to.nodeAfter;
        if (hint?.type.name !== 'placeholder' || event.inputType !== 'insertText' || !event.data)
          return false;
        event.preventDefault();
        const typed = tr.insertText(event.data, selection.from, selection.to + hint.nodeSize);
        const caret = TextSelection.create(typed.doc, selection.from + event.data.length);
        view.dispatch(typed.setSelection(caret));
        return true;
      },
    },
  },
});
