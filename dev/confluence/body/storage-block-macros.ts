import { type AdfNode } from '../../products/adf/node';
import { macroAttributes, macroParameters } from './storage-inline';
import { CORE_MACRO } from './storage-macros';
import { PANEL_MACROS } from './storage-nodes';
import { childrenNamed, textIn, type XmlElement, type XmlNode } from './xml';

type Blocks = (children: readonly XmlNode[]) => readonly AdfNode[];

/** Macros that the editor has nodes of its own for, and all others as extensions. */
export function blockMacro(macro: XmlElement, blocks: Blocks): AdfNode {
  const name = macro.attributes['ac:name'] ?? '';
  const panelType = PANEL_MACROS.find(([, macroName]) => macroName === name)?.[0];
  if (panelType !== undefined) return { type: 'panel', attrs: { panelType }, content: within(macro, blocks) };
  if (name === 'code' || name === 'noformat') return code(macro);
  if (name === 'expand') {
    const attrs = { title: macroParameters(macro)['title'] ?? '', ...localIdOf(macro) };
    return { type: 'expand', attrs, content: within(macro, blocks).map(nested) };
  }
  return otherMacro(macro, name, blocks);
}

const within = (macro: XmlElement, blocks: Blocks): readonly AdfNode[] =>
  blocks(childrenNamed(macro, 'ac:rich-text-body')[0]?.children ?? []);

function localIdOf({ attributes }: XmlElement): { readonly localId?: string } {
  const localId = attributes['ac:local-id'];
  return localId === undefined ? {} : { localId };
}

function otherMacro(macro: XmlElement, name: string, blocks: Blocks): AdfNode {
  const attrs = {
    ...macroAttributes(macro, CORE_MACRO, name),
    layout: macro.attributes['data-layout'] ?? 'default',
  };
  return childrenNamed(macro, 'ac:rich-text-body').length === 0
    ? { type: 'extension', attrs }
    : { type: 'bodiedExtension', attrs, content: within(macro, blocks) };
}

/** An expand within an expand is a node of its own in the editor. */
const nested = (node: AdfNode): AdfNode =>
  node.type === 'expand' ? { ...node, type: 'nestedExpand' } : node;

function code(macro: XmlElement): AdfNode {
  const text = textIn(childrenNamed(macro, 'ac:plain-text-body')[0]);
  const { language } = macroParameters(macro);
  const attrs = { ...(language !== undefined && { language }), ...localIdOf(macro) };
  return {
    type: 'codeBlock',
    ...(Object.keys(attrs).length > 0 ? { attrs } : {}),
    ...(text === '' ? {} : { content: [{ type: 'text', text }] }),
  };
}
