import { type AdfNode } from '../adf';
import { isBookkeeping } from '../normal-attributes';
import { meaningOf } from '../normal-form';
import { isAlike } from './alike';
import { mergeWords } from './merge-words';

/** A node of the base, and the page's and the wanted one that came of it. */
export interface NodeVersions {
  readonly base: AdfNode | null;
  readonly page: AdfNode;
  readonly wanted: AdfNode;
}

/** Nodes that hold words and nothing that is merged on its own. */
const TEXT_BLOCKS = new Set(['paragraph', 'heading', 'taskItem', 'decisionItem']);

/** Whether two nodes are the same apart from what is in them: kind and attributes, a task's state, a list's first number. */
export function haveSameShell(one: AdfNode, other: AdfNode): boolean {
  const [shell, another] = [
    { ...one, content: [] },
    { ...other, content: [] },
  ];
  return isAlike(shell, another) || meaningOf([shell]) === meaningOf([another]);
}

/** Whether the wanted shell is the page's, or the page's is the newer one. */
export const isShellOfPage = ({ base, page, wanted }: NodeVersions): boolean =>
  haveSameShell(wanted, page) || (base !== null && haveSameShell(wanted, base));

/**
 * One text of two versions, when each changed something else: the words or the rest, or different words.
 * `null` when they changed the same.
 */
export function mergeText({ base, page, wanted }: NodeVersions): AdfNode | null {
  if (base === null || !TEXT_BLOCKS.has(page.type)) return null;
  const shell = mergeShell({ base, page, wanted });
  const content = mergeContent(base.content ?? [], page.content ?? [], wanted.content ?? []);
  return shell === null || content === null ? null : { ...shell, content };
}

function mergeShell(versions: NodeVersions & { readonly base: AdfNode }): AdfNode | null {
  const { base, page, wanted } = versions;
  if (isShellOfPage(versions)) return page;
  if (!haveSameShell(page, base)) return null;
  const kept = Object.entries(page.attrs ?? {}).filter(([key]) => isBookkeeping(key));
  return { ...wanted, attrs: { ...wanted.attrs, ...Object.fromEntries(kept) } };
}

function mergeContent(
  base: readonly AdfNode[],
  page: readonly AdfNode[],
  wanted: readonly AdfNode[],
): readonly AdfNode[] | null {
  const [ours, here, theirs] = [meaningOf(base), meaningOf(page), meaningOf(wanted)];
  if (theirs === ours || theirs === here) return page;
  return here === ours ? wanted : mergeWords(base, page, wanted);
}
