import { type AdfNode } from '../documents/adf';
import { blockPlaceholderIn } from './block-placeholder';
import { type Placeholder, placeholderNamed, type PlaceholderNames } from './placeholder-names';
import { BRACED, isFillable, textRuns, wordsOfRun } from './text-run';

/** The placeholders in these nodes that will be filled, in the order they are read. */
export function placeholdersIn<Inline extends string, Block extends string>(
  nodes: readonly AdfNode[],
  names: PlaceholderNames<Inline, Block>,
): readonly Placeholder<Inline, Block>[] {
  return [...inText(nodes, names), ...nodes.flatMap((node) => inNode(node, names))];
}

function inNode<Inline extends string, Block extends string>(
  node: AdfNode,
  names: PlaceholderNames<Inline, Block>,
): readonly Placeholder<Inline, Block>[] {
  const block = blockPlaceholderIn(node, names);
  if (block !== null) return [{ kind: 'block', name: block.name }];
  return node.type === 'codeBlock' ? [] : placeholdersIn(node.content ?? [], names);
}

function inText<Inline extends string, Block extends string>(
  nodes: readonly AdfNode[],
  names: PlaceholderNames<Inline, Block>,
): readonly Placeholder<Inline, Block>[] {
  return textRuns(nodes)
    .filter(([first]) => first !== undefined && isFillable(first))
    .flatMap((run) => [...wordsOfRun(run).matchAll(BRACED)])
    .flatMap(([, words]) => placeholderNamed(words ?? '', names) ?? [])
    .filter(({ kind }) => kind === 'inline');
}
