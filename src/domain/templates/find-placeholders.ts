import { type AdfNode } from '../documents/adf';
import { blockPlaceholderIn } from './block-placeholder';
import { type Placeholder, placeholderNamed } from './placeholder-names';
import { BRACED, isFillable, textRuns, wordsOfRun } from './text-run';

/** The placeholders in these nodes that will be filled, in the order they are read. */
export function placeholdersIn(nodes: readonly AdfNode[]): readonly Placeholder[] {
  return [...inText(nodes), ...nodes.flatMap(inNode)];
}

function inNode(node: AdfNode): readonly Placeholder[] {
  const block = blockPlaceholderIn(node);
  if (block !== null) return [{ kind: 'block', name: block.name }];
  return node.type === 'codeBlock' ? [] : placeholdersIn(node.content ?? []);
}

function inText(nodes: readonly AdfNode[]): readonly Placeholder[] {
  return textRuns(nodes)
    .filter(([first]) => first !== undefined && isFillable(first))
    .flatMap((run) => [...wordsOfRun(run).matchAll(BRACED)])
    .flatMap(([, words]) => placeholderNamed(words ?? '') ?? [])
    .filter(({ kind }) => kind === 'inline');
}
