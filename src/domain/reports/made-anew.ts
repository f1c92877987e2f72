import { type AdfNode } from '../documents/adf';
import { exactForm, printOf } from '../documents/normal-form';
import { childrenOf, readPageBody, valueOf } from '../documents/page/page-body';

/** By which a page that we made is known as long as nobody has touched it. */
export const pagePrint = (made: string, hash: (text: string) => string): string =>
  printOf((JSON.parse(made) as { readonly content: readonly AdfNode[] }).content, hash);

/**
 * The body that a page is to have where another layout or language was chosen since it was made: its
 * sections stand under other headings, or are others. `null` where they are the same, and where people
 * have written on the page or commented in it: then its sections are made again one by one.
 */
export function madeAnew(
  current: string,
  wanted: string,
  isOurs: (blocks: readonly AdfNode[]) => boolean,
): string | null {
  const blocks = pageBlocks(current);
  return outlineOf(blocks) !== outlineOf(pageBlocks(wanted)) && isOurs(blocks) ? wanted : null;
}

function pageBlocks(body: string): readonly AdfNode[] {
  const read = readPageBody(body);
  return read.kind === 'unreadable' ? [] : childrenOf(read, 0).map((number) => valueOf(read, number));
}

const outlineOf = (blocks: readonly AdfNode[]): string =>
  exactForm(blocks.filter(({ type }) => type === 'heading'));
