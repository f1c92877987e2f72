import { type AdfNode } from './adf';
import { contentOf } from './merge/alike';
import { isFrame } from './merge/frame-kinds';
import { isList } from './merge/list-kinds';
import { plainText } from './plain-text';

/** The words of each block, and of each point of a list or row of a table, wherever people framed them. */
export function sayingsOf(blocks: readonly (AdfNode | null)[]): ReadonlySet<string> {
  return new Set(blocks.flatMap((block) => (block ? sayingsIn(block) : [])).filter((words) => words !== ''));
}

function sayingsIn(block: AdfNode): readonly string[] {
  // What a row is about stands in its first cell.
  if (block.type === 'tableRow')
    return [plainText(block), ...contentOf(block).slice(0, 1).flatMap(sayingsIn)];
  const holds = isList(block) || isFrame(block);
  const own = holds ? [] : [plainText(block)];
  return holds || block.type === 'listItem' ? [...own, ...contentOf(block).flatMap(sayingsIn)] : own;
}
