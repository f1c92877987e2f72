import { type AdfNode, attrText } from './adf-types';

const CONFLUENCE_MACRO = 'com.atlassian.confluence.macro.core';

/** The fragment that Confluence's own anchor macro stands for, or null for another node. */
export function anchorName(node: AdfNode): string | null {
  if (attrText(node, 'extensionType') !== CONFLUENCE_MACRO || attrText(node, 'extensionKey') !== 'anchor')
    return null;
  const parameters = node.attrs?.['parameters'] as
    | { readonly macroParams?: Readonly<Record<string, { readonly value?: unknown } | undefined>> }
    | undefined;
  const value = parameters?.macroParams?.['']?.value;
  return typeof value === 'string' ? value : null;
}

/** What a reader can call the macro. */
export function macroTitle(node: AdfNode): string {
  const parameters = node.attrs?.['parameters'] as
    | { readonly extensionTitle?: unknown; readonly macroMetadata?: { readonly title?: unknown } }
    | undefined;
  const named = [
    parameters?.extensionTitle,
    parameters?.macroMetadata?.title,
    attrText(node, 'text'),
    attrText(node, 'extensionKey'),
  ];
  return named.find((name): name is string => typeof name === 'string' && name !== '') ?? 'Macro';
}
