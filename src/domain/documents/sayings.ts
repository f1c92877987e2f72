import { type AdfNode } from './adf';
import { contentOf } from './merge/alike';
import { isFrame } from './merge/frame-kinds';
import { isList } from './merge/list-kinds';
import { plainText } from './plain-text';

/** The words of each block, and of each point of a list or row of a table, wherever people framed them. */
export const sayingsOf = (blocks: Blocks): ReadonlySet<string> =>
  new Set(allSayings(blocks).filter((words) => words !== ''));

/** How often blocks, points and rows are no more than these words. */
export const timesSaid = (blocks: Blocks, words: string): number =>
  allSayings(blocks).filter((said) => said === words).length;

type Blocks = readonly (AdfNode | null)[];

const allSayings = (blocks: Blocks): readonly string[] =>
  blocks.flatMap((block) => (block ? sayingsIn(block) : []));

function sayingsIn(block: AdfNode): readonly string[] {
  // What a row is about stands in its first cell; in others people may keep a list.
  if (block.type === 'tableRow')
    return [plainText(block), ...contentOf(block).filter(tells).flatMap(sayingsIn)];
  const holds = isList(block) || isFrame(block) || block.type === 'doc';
  const own = holds ? [] : [plainText(block)];
  return holds || block.type === 'listItem' ? [...own, ...contentOf(block).flatMap(sayingsIn)] : own;
}

const tells = (cell: AdfNode, place: number): boolean => place === 0 || contentOf(cell).some(isList);
