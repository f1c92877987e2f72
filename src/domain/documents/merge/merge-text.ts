import { type AdfNode } from '../adf';
import { isBookkeeping } from '../normal-attributes';
import { meaningOf } from '../normal-form';
import { contentOf } from './alike';
import { isText } from './lines';
import { type Merged } from './looks';
import { mergeWords } from './merge-words';
import { haveSameShell, isShellOfPage, type NodeVersions } from './shell';
import { linesOf, tokensOf } from './tokens';

export interface MergedText extends Pick<Merged, 'isLookLost'> {
  readonly node: AdfNode;
}

/**
 * One text or code of two versions, when each changed something else: the words or the rest, or different words or
 * lines. `null` when they changed the same.
 */
export function mergeText(versions: NodeVersions): MergedText | null {
  const { base, page, wanted } = versions;
  if (base === null || !(isText(page) || page.type === 'codeBlock')) return null;
  const shell = mergeShell({ base, page, wanted });
  const merged = mergeContent(contentOf(base), contentOf(page), contentOf(wanted), page.type);
  return shell && merged && { node: { ...shell, content: merged.words }, isLookLost: merged.isLookLost };
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
  type: string,
): Merged | null {
  const [ours, here, theirs] = [meaningOf(base), meaningOf(page), meaningOf(wanted)];
  if (theirs === ours || theirs === here) return { words: page, isLookLost: false };
  if (here === ours) return { words: wanted, isLookLost: false };
  return mergeWords(base, page, wanted, type === 'codeBlock' ? linesOf : tokensOf);
}
