import { type AdfNode, attrText, blocksOf, contentOf } from './adf-types';

/** The words of a document, one block a paragraph. */
export function plainText(document: unknown): string {
  return blocksOf(document).map(textOf).join('\n\n');
}

function textOf(node: AdfNode): string {
  if (node.type === 'hardBreak') return '\n';
  if (node.type === 'listItem' || node.type === 'taskItem' || node.type === 'decisionItem')
    return `- ${childText(node)}\n`;
  return node.text ?? (attrText(node, 'text') || attrText(node, 'url') || childText(node));
}

const childText = (node: AdfNode): string => contentOf(node).map(textOf).join('').trimEnd();

/** A document of plain paragraphs, one for each run of lines between blank ones. */
export function paragraphs(text: string): unknown {
  const blocks = text
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '');
  return { type: 'doc', version: 1, content: blocks.map(paragraph) };
}

function paragraph(block: string): AdfNode {
  const lines = block
    .split('\n')
    .flatMap<AdfNode>((line, index) => [
      ...(index > 0 ? [{ type: 'hardBreak' }] : []),
      ...(line === '' ? [] : [{ type: 'text', text: line }]),
    ]);
  return { type: 'paragraph', content: lines };
}
