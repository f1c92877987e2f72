import { EditorState } from '@atlaskit/editor-prosemirror/state';
import { EditorView } from '@atlaskit/editor-prosemirror/view';
import { insertBlock } from './editor/commands';
import { openDocument } from './editor/document';
import { type EditorStart } from './editor/editor-start';
import { configureMacro, type EditorMacro, macroNode } from './editor/macros';
import { nodeViews } from './editor/node-views';
import { publish } from './editor/publish';
import { shortcuts } from './editor/shortcuts';
import { startToolbar } from './editor/toolbar';
import { startMenuButton } from './page/menu-button';

/** An element that the server drew (`editor-page.tsx`). */
function part<Part extends HTMLElement>(id: string, kind: new () => Part): Part {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`The editor's page has no #${id}.`);
}

const start = JSON.parse(part('editor-start', HTMLScriptElement).textContent) as EditorStart;
const title = part('editor-title', HTMLInputElement);
const message = part('editor-message', HTMLParagraphElement);
const insertMenu = part('editor-insert', HTMLDivElement);
const menuButton = startMenuButton(part('editor-insert-button', HTMLButtonElement), insertMenu);
const publishButton = part('editor-publish', HTMLButtonElement);
const opened = openDocument(start.blocks);
let changed = false;

const view = new EditorView(part('editor-body', HTMLDivElement), {
  state: EditorState.create({ doc: opened.node, plugins: [...shortcuts(openInsertMenu)] }),
  nodeViews: nodeViews(start.macros),
  attributes: {
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': 'Page body',
    class: 'adf',
    dir: 'auto',
  },
  dispatchTransaction: (transaction) => {
    view.updateState(view.state.apply(transaction));
    changed ||= transaction.docChanged;
  },
});

function openInsertMenu(): void {
  menuButton.open();
}

function insertMacro(macro: EditorMacro): void {
  const { app } = start;
  if (app === null) return;
  const insert = (config: Readonly<Record<string, unknown>>): void => {
    view.dispatch(insertBlock(view.state, macroNode(app, macro, config)));
    view.focus();
  };
  if (macro.config?.openOnInsert) configureMacro(macro, { config: {}, isInserting: true }, insert);
  else insert({});
}

async function publishPage(): Promise<void> {
  publishButton.disabled = true;
  message.textContent = '';
  const result = await publish(start.draft, title.value.trim(), opened.save(view.state.doc));
  publishButton.disabled = false;
  switch (result.kind) {
    case 'published':
      changed = false;
      window.location.assign(`/wiki/pages/viewpage.action?pageId=${result.pageId}`);
      return;
    case 'stale':
      message.textContent =
        'Somebody published a newer version of this page while you were editing. Your text is still here: copy what you need, then open the page again.';
      return;
    case 'refused':
      message.textContent = `The page was not published. ${result.message}`;
  }
}

startToolbar(part('editor-toolbar', HTMLDivElement), view);
insertMenu.addEventListener('click', ({ target }) => {
  const key =
    target instanceof Element ? target.closest<HTMLElement>('[data-macro]')?.dataset['macro'] : undefined;
  const macro = start.macros.find((known) => known.key === key);
  if (macro === undefined) return;
  insertMacro(macro);
});
title.addEventListener('input', () => {
  changed = true;
});
publishButton.addEventListener('click', () => {
  void publishPage();
});
window.addEventListener('beforeunload', (event) => {
  if (changed) event.preventDefault();
});
document.body.dataset['editorReady'] = 'true';
