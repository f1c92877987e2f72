import { EditorState } from '@atlaskit/editor-prosemirror/state';
import { EditorView } from '@atlaskit/editor-prosemirror/view';
import { type SaveState, startAutosave } from './editor/autosave';
import { insertBlock } from './editor/commands';
import { openDocument } from './editor/document';
import { type EditorStart } from './editor/editor-start';
import { hintsGiveWay } from './editor/hints';
import { configureMacro, type EditorMacro, macroNode } from './editor/macros';
import { nodeViews } from './editor/node-views';
import { commentOnSelection } from './editor/inline-comment';
import { type Draft, discardDraft, publish, saveDraft, type Written } from './editor/publish';
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
const status = part('editor-status', HTMLSpanElement);
const discardButton = part('editor-discard', HTMLButtonElement);
const opened = openDocument(start.blocks);
let draft: Draft = start.draft;
let hasDraft = start.hasDraft;
/** Typed and not kept anywhere yet. */
let changed = false;

const view = new EditorView(part('editor-body', HTMLDivElement), {
  state: EditorState.create({
    doc: opened.node,
    plugins: [hintsGiveWay, ...shortcuts({ openInsertMenu, comment })],
  }),
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
    if (transaction.docChanged) touched();
  },
});

const autosave = startAutosave(start.isLive ? saveLive : keepDraft, showState);

function touched(): void {
  changed = true;
  autosave.touched();
}

const written = (): Written => ({ title: title.value.trim(), body: opened.save(view.state.doc) });

async function keepDraft(): Promise<boolean> {
  const pageId = await saveDraft(draft, written());
  if (pageId === null) return false;
  draft = { ...draft, pageId };
  hasDraft = true;
  return true;
}

/** Each pause in typing is a version of a live doc. */
async function saveLive(): Promise<boolean> {
  const result = await publish(draft, written());
  if (result.kind !== 'published') return false;
  draft = { ...draft, version: draft.version + 1 };
  return true;
}

const STATES: Readonly<Record<SaveState, string>> = {
  unchanged: '',
  saving: 'Saving…',
  saved: start.isLive ? 'Saved' : 'Unpublished changes',
  failed: 'Not saved',
};

function showState(state: SaveState): void {
  if (state === 'saved') changed = false;
  status.textContent = STATES[state];
  discardButton.hidden = !hasDraft;
}

async function discard(): Promise<void> {
  await autosave.settle();
  await discardDraft(draft);
  changed = false;
  window.location.assign(start.closeHref);
}

/** The browser tells the editor of a selection a moment after it is made. */
function comment(): void {
  window.setTimeout(() => {
    void commentOnSelection(view, draft.version === 0 ? null : draft.pageId).then((problem) => {
      message.textContent = problem ?? '';
    });
  });
}

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
  await autosave.settle();
  const result = await publish(draft, written());
  publishButton.disabled = false;
  if (changed && result.kind !== 'published') autosave.touched();
  switch (result.kind) {
    case 'published':
      changed = false;
      if (hasDraft && draft.version > 0) await discardDraft(draft);
      window.location.assign(`/wiki/pages/viewpage.action?pageId=${result.pageId}`);
      return;
    case 'stale':
      message.textContent =
        'Somebody published a newer version of this page while you were editing. Your text is still here, as a draft: copy what you need, discard it, and open the page again.';
      return;
    case 'refused':
      message.textContent = `The page was not published. ${result.message}`;
  }
}

showState(hasDraft ? 'saved' : 'unchanged');
startToolbar(part('editor-toolbar', HTMLDivElement), view, comment);
insertMenu.addEventListener('click', ({ target }) => {
  const key =
    target instanceof Element ? target.closest<HTMLElement>('[data-macro]')?.dataset['macro'] : undefined;
  const macro = start.macros.find((known) => known.key === key);
  if (macro === undefined) return;
  insertMacro(macro);
});
title.addEventListener('input', touched);
discardButton.addEventListener('click', () => {
  void discard();
});
publishButton.addEventListener('click', () => {
  void publishPage();
});
window.addEventListener('beforeunload', (event) => {
  if (changed) event.preventDefault();
});
document.body.dataset['editorReady'] = 'true';
