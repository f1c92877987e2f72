import { type AdfNode } from '../adf';
import { isBookkeeping } from '../normal-attributes';
import { meaningOf } from '../normal-form';
import { isText } from './lines';
import { mergeWords } from './merge-words';
import { haveSameShell, isShellOfPage, type NodeVersions } from './shell';

/**
 * One text of two versions, when each changed something else: the words or the rest, or different words.
 * `null` when they changed the same.
 */
export function mergeText({ base, page, wanted }: NodeVersions): AdfNode | null {
  if (base === null || !isText(page)) return null;
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
