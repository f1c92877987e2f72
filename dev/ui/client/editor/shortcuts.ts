import { baseKeymap, chainCommands } from '@atlaskit/editor-prosemirror/commands';
import { history, redo, undo } from '@atlaskit/editor-prosemirror/history';
import { keymap } from '@atlaskit/editor-prosemirror/keymap';
import { Plugin } from '@atlaskit/editor-prosemirror/state';
import { type EditorView } from '@atlaskit/editor-prosemirror/view';
import { type Command, heading, list, mark, nextCell, paragraph, splitListItem } from './commands';

interface ShortcutActions {
  readonly openInsertMenu: () => void;
  readonly comment: () => void;
}

/** Undo, the usual keys, and Markdown's beginnings of a line. */
export function shortcuts({ openInsertMenu, comment }: ShortcutActions): readonly Plugin[] {
  return [
    history(),
    keymap({
      'Mod-b': mark('strong'),
      'Mod-i': mark('em'),
      'Mod-u': mark('underline'),
      'Mod-z': undo,
      'Mod-y': redo,
      'Shift-Mod-z': redo,
      'Mod-Alt-m': () => {
        comment();
        return true;
      },
      'Mod-Alt-0': paragraph,
      'Mod-Alt-1': heading(1),
      'Mod-Alt-2': heading(2),
      'Mod-Alt-3': heading(3),
      'Shift-Mod-7': list('orderedList'),
      'Shift-Mod-8': list('bulletList'),
      Tab: nextCell(1),
      'Shift-Tab': nextCell(-1),
      Enter: chainCommands(splitListItem),
    }),
    keymap(baseKeymap),
    new Plugin({
      props: {
        handleTextInput: (view, from, _, text) => {
          if (text === '/' && isEmptyLine(view, from)) {
            openInsertMenu();
            return true;
          }
          return text === ' ' && startLine(view, from);
        },
      },
    }),
  ];
}

const LINE_STARTS: ReadonlyMap<string, Command> = new Map([
  ['#', heading(1)],
  ['##', heading(2)],
  ['###', heading(3)],
  ['-', list('bulletList')],
  ['*', list('bulletList')],
  ['1.', list('orderedList')],
]);

function startLine(view: EditorView, from: number): boolean {
  const typed = lineBefore(view, from);
  const command = typed === null ? undefined : LINE_STARTS.get(typed);
  if (typed === null || command === undefined) return false;
  view.dispatch(view.state.tr.delete(from - typed.length, from));
  return command(view.state, view.dispatch);
}

function lineBefore(view: EditorView, from: number): string | null {
  const $from = view.state.doc.resolve(from);
  if ($from.parent.type.name !== 'paragraph') return null;
  return $from.parent.textBetween(0, $from.parentOffset, undefined, '￼');
}

function isEmptyLine(view: EditorView, from: number): boolean {
  const { parent } = view.state.doc.resolve(from);
  return parent.type.name === 'paragraph' && parent.content.size === 0;
}
