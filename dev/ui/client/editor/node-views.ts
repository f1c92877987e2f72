import { type Node } from '@atlaskit/editor-prosemirror/model';
import { type EditorView, type NodeView } from '@atlaskit/editor-prosemirror/view';
import { anchorName, macroTitle } from '../../adf/extension-facts';
import { type AdfNode, cardUrl } from '../../adf/adf-types';
import { watchFrame } from '../bridge/frames';
import { FRAME_SANDBOX } from '../bridge/modals';
import { hintView } from './hints';
import { configOf, configureMacro, type EditorMacro, frameOf, macroOf, withConfig } from './macros';

type Position = () => number | undefined;

/** Nodes that stand in the editor as one piece: macros, and what the schema does not know. */
export function nodeViews(macros: readonly EditorMacro[]) {
  return {
    extension: (node: Node, view: EditorView, position: Position): NodeView => {
      const macro = macroOf(macros, node);
      return macro
        ? macroView(macro, { node, view, position })
        : box(macroTitle(node.toJSON() as AdfNode), { node, view, position });
    },
    placeholder: hintView,
    inlineExtension: (node: Node): NodeView => ({ dom: chip(inlineTitle(node)) }),
    inlineCard: (node: Node): NodeView => ({ dom: chip(cardAddress(node)) }),
    date: (node: Node): NodeView => ({ dom: chip(dayOf(node)) }),
    blockCard: (node: Node, view: EditorView, position: Position): NodeView =>
      box(cardAddress(node), { node, view, position }),
    embedCard: (node: Node, view: EditorView, position: Position): NodeView =>
      box(cardAddress(node), { node, view, position }),
    mediaSingle: (node: Node, view: EditorView, position: Position): NodeView =>
      box('Image or file', { node, view, position }),
    mediaGroup: (node: Node, view: EditorView, position: Position): NodeView =>
      box('Files', { node, view, position }),
    unsupportedBlock: (node: Node, view: EditorView, position: Position): NodeView =>
      box(opaqueTitle(node), { node, view, position }),
  };
}

interface Placed {
  readonly node: Node;
  readonly view: EditorView;
  readonly position: Position;
}

/** The running macro with its *Edit* and *Remove* buttons. */
function macroView(macro: EditorMacro, placed: Placed): NodeView {
  const { node, view, position } = placed;
  const dom = box(macro.title, placed).dom as HTMLElement;
  const { config } = macro;
  if (config !== null) {
    const edit = button('Edit', () => {
      configureMacro(macro, { config: configOf(node), isInserting: false }, (changed) => {
        const at = position();
        if (at !== undefined)
          view.dispatch(view.state.tr.replaceWith(at, at + node.nodeSize, withConfig(node, changed)));
      });
    });
    dom.querySelector('.macro-name')?.after(edit);
  }
  const surroundings = document.createElement('div');
  surroundings.className = 'app-frame';
  const iframe = document.createElement('iframe');
  const description = frameOf(macro, String(node.attrs['localId']), {
    config: configOf(node),
    isConfiguring: false,
    isInserting: false,
  });
  iframe.title = macro.title;
  iframe.setAttribute('sandbox', FRAME_SANDBOX);
  iframe.src = `${description.resourceBase}${description.resource}/index.html`;
  surroundings.append(iframe);
  dom.append(surroundings);
  watchFrame(iframe, description);
  return { dom, stopEvent: () => true, ignoreMutation: () => true };
}

/** A named box that can be removed but not edited. */
function box(title: string, { node, view, position }: Placed): NodeView {
  const dom = document.createElement('div');
  dom.className = 'macro editor-box';
  dom.contentEditable = 'false';
  const bar = document.createElement('div');
  bar.className = 'macro-bar';
  const name = document.createElement('span');
  name.className = 'macro-name';
  name.textContent = title;
  const remove = button('Remove', () => {
    const at = position();
    if (at !== undefined) view.dispatch(view.state.tr.delete(at, at + node.nodeSize));
  });
  bar.append(name, remove);
  dom.append(bar);
  return { dom, stopEvent: () => true, ignoreMutation: () => true };
}

function button(title: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button subtle';
  made.textContent = title;
  made.addEventListener('click', press);
  return made;
}

function chip(title: string): HTMLElement {
  const dom = document.createElement('span');
  dom.className = 'editor-chip';
  dom.contentEditable = 'false';
  dom.textContent = title;
  return dom;
}

function inlineTitle(node: Node): string {
  const stored = node.toJSON() as AdfNode;
  const anchor = anchorName(stored);
  return anchor === null ? macroTitle(stored) : `⚓ ${anchor}`;
}

const cardAddress = (node: Node): string => cardUrl(node.toJSON() as AdfNode) || 'Link';

/** A day is stored as its midnight in UTC. */
function dayOf(node: Node): string {
  const format = new Intl.DateTimeFormat(document.documentElement.lang, {
    dateStyle: 'medium',
    timeZone: 'UTC',
  });
  const instant = Number(node.attrs['timestamp']);
  return Number.isNaN(instant) ? '?' : format.format(instant);
}

function opaqueTitle(node: Node): string {
  const original = node.attrs['originalValue'] as AdfNode;
  return `Content that this editor keeps as it is (${original.type})`;
}
