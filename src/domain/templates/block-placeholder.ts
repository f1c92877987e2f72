import { type AdfNode } from '../documents/adf';
import { placeholderNamed, type PlaceholderNames } from './placeholder-names';
import { isFillable, wordsOfRun } from './text-run';

export interface BlockPlaceholder<Block extends string> {
  readonly name: Block;
  /** Instructional text beside it: what an editor is asked where the issue is silent. */
  readonly hint: string | null;
}

/** What a paragraph stands for that holds a block placeholder and nothing else but instructional text. */
export function blockPlaceholderIn<Block extends string>(
  { type, content = [] }: AdfNode,
  names: PlaceholderNames<string, Block>,
): BlockPlaceholder<Block> | null {
  const rest = content.filter((node) => node.type !== 'placeholder');
  if (type !== 'paragraph' || !rest.every(isFillable)) return null;
  const name = /^\s*\{\{([^{}]*)\}\}\s*$/.exec(wordsOfRun(rest))?.[1];
  const found = name === undefined ? null : placeholderNamed(name, names);
  return found?.kind === 'block' ? { name: found.name, hint: hintIn(content) } : null;
}

function hintIn(content: readonly AdfNode[]): string | null {
  const hint = content.find(({ type }) => type === 'placeholder')?.attrs?.['text'];
  return typeof hint === 'string' ? hint : null;
}
