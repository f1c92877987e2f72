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
  return documentOf(blockTexts(text).map(paragraph));
}

/**
 * The document after somebody edited its words: what reads as before stays the node that it was, lines that all
 * begin with a dash are a list, and the rest is plain paragraphs.
 */
export function withWords(before: unknown, text: string): unknown {
  const blocks = blocksOf(before);
  return documentOf(
    blockTexts(text).map((block) => same(blocks, block) ?? listOf(blocks, block) ?? paragraph(block)),
  );
}

const documentOf = (content: readonly AdfNode[]): unknown => ({ type: 'doc', version: 1, content });

const blockTexts = (text: string): readonly string[] =>
  text
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '');

const same = (nodes: readonly AdfNode[], text: string): AdfNode | undefined =>
  nodes.find((node) => textOf(node).trim() === text);

const LISTS = ['bulletList', 'orderedList'];

/** The list that these lines are: of the kind of the list that had one of them, with its items where they stayed. */
function listOf(blocks: readonly AdfNode[], block: string): AdfNode | undefined {
  const lines = block.split('\n').map((line) => line.trim());
  if (!lines.every((line) => line.startsWith('- '))) return undefined;
  const former = blocks.find(
    (node) => LISTS.includes(node.type) && lines.some((line) => same(contentOf(node), line)),
  );
  const items = former === undefined ? [] : contentOf(former);
  return {
    type: 'bulletList',
    ...former,
    content: lines.map((line) => same(items, line) ?? listItem(line.slice(2))),
  };
}

const listItem = (text: string): AdfNode => ({ type: 'listItem', content: [paragraph(text)] });

function paragraph(block: string): AdfNode {
  const lines = block
    .split('\n')
    .flatMap<AdfNode>((line, index) => [
      ...(index > 0 ? [{ type: 'hardBreak' }] : []),
      ...(line === '' ? [] : [{ type: 'text', text: line }]),
    ]);
  return { type: 'paragraph', content: lines };
}
