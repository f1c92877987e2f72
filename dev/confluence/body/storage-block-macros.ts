import { type AdfNode } from '../../products/adf/node';
import { macroAttributes, macroParameters } from './storage-inline';
import { CORE_MACRO } from './storage-macros';
import { PANEL_MACROS } from './storage-nodes';
import { childrenNamed, textIn, type XmlElement, type XmlNode } from './xml';

type Blocks = (children: readonly XmlNode[]) => readonly AdfNode[];

/** Macros that the editor has nodes of its own for, and all others as extensions. */
export function blockMacro(macro: XmlElement, blocks: Blocks): AdfNode {
  const name = macro.attributes['ac:name'] ?? '';
  const localId = macro.attributes['ac:local-id'];
  const kept = localId === undefined ? {} : { localId };
  const body = childrenNamed(macro, 'ac:rich-text-body')[0];
  const panelType = PANEL_MACROS.find(([, macroName]) => macroName === name)?.[0];
  if (panelType !== undefined)
    return { type: 'panel', attrs: { panelType }, content: blocks(body?.children ?? []) };
  if (name === 'code' || name === 'noformat') return code(macro, kept);
  if (name === 'expand') {
    const title = macroParameters(macro)['title'] ?? '';
    return { type: 'expand', attrs: { title, ...kept }, content: blocks(body?.children ?? []).map(nested) };
  }
  const attrs = {
    ...macroAttributes(macro, CORE_MACRO, name),
    layout: macro.attributes['data-layout'] ?? 'default',
  };
  return body === undefined
    ? { type: 'extension', attrs }
    : { type: 'bodiedExtension', attrs, content: blocks(body.children) };
}

/** An expand within an expand is a node of its own in the editor. */
const nested = (node: AdfNode): AdfNode =>
  node.type === 'expand' ? { ...node, type: 'nestedExpand' } : node;

function code(macro: XmlElement, kept: object): AdfNode {
  const text = textIn(childrenNamed(macro, 'ac:plain-text-body')[0]);
  const { language } = macroParameters(macro);
  const attrs = { ...(language !== undefined && { language }), ...kept };
  return {
    type: 'codeBlock',
    ...(Object.keys(attrs).length > 0 ? { attrs } : {}),
    ...(text === '' ? {} : { content: [{ type: 'text', text }] }),
  };
}
