import { type EditorView } from '@atlaskit/editor-prosemirror/view';
import { redo, undo } from '@atlaskit/editor-prosemirror/history';
import {
  codeBlock,
  type Command,
  heading,
  link,
  list,
  mark,
  panel,
  paragraph,
  quote,
  rule,
  table,
} from './commands';

const COMMANDS: Readonly<Record<string, Command>> = {
  undo,
  redo,
  bold: mark('strong'),
  italic: mark('em'),
  code: mark('code'),
  'bullet-list': list('bulletList'),
  'numbered-list': list('orderedList'),
  table,
  panel,
  quote,
  'code-block': codeBlock,
  rule,
};

/** Joins the buttons that the server drew (`data-command`) to the editor. */
export function startToolbar(toolbar: HTMLElement, view: EditorView, comment: () => void): void {
  toolbar.addEventListener('click', ({ target }) => {
    const pressed = target instanceof Element ? target.closest<HTMLElement>('[data-command]') : null;
    const name = pressed?.dataset['command'] ?? '';
    if (name === 'comment') comment();
    const command = name === 'link' ? askForLink(view) : COMMANDS[name];
    if (command === undefined) return;
    view.focus();
    command(view.state, view.dispatch);
  });
  const style = toolbar.querySelector<HTMLSelectElement>('[data-text-style]');
  style?.addEventListener('change', () => {
    const level = Number(style.value);
    (level === 0 ? paragraph : heading(level))(view.state, view.dispatch);
    view.focus();
  });
}

function askForLink(view: EditorView): Command | undefined {
  if (view.state.selection.empty) return undefined;
  const href = window.prompt('Link address (empty removes the link)', 'https://');
  return href === null ? undefined : link(href.trim());
}
