import { type AdfNode } from './adf';

/**
 * The same words with one space where there are several, and none at the ends of a text. What is code keeps its own.
 *
 * For comparing only, never written.
 */
export function evenSpaces(node: AdfNode): AdfNode {
  const { text, content } = node;
  if (isCode(node)) return node;
  if (text !== undefined) return { ...node, text: text.replace(/\s+/g, ' ') };
  return content === undefined ? node : { ...node, content: content.map(evenSpaces).map(trimmedAtEnd) };
}

const isCode = ({ type, marks }: AdfNode): boolean =>
  type === 'codeBlock' || marks?.some((mark) => mark.type === 'code') === true;

function trimmedAtEnd(node: AdfNode, at: number, { length }: readonly AdfNode[]): AdfNode {
  if (node.text === undefined || isCode(node)) return node;
  const text = at === 0 ? node.text.trimStart() : node.text;
  return { ...node, text: at === length - 1 ? text.trimEnd() : text };
}
