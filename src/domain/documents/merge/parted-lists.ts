import { type AdfNode } from '../adf';
import { text } from '../nodes';
import { plainText } from '../plain-text';
import { alignDescendants, alignStrangers } from './align';
import { contentOf, framedBlocks, hasOwnFrames, type KnownVersions } from './frames';
import { type Likeness } from './likeness';
import { isList } from './list-kinds';

type Nodes = readonly AdfNode[];

/**
 * The versions with each list parted as people have parted it on the page, by a heading, a macro or a frame around
 * some of it, so that each part is merged where it stands now. What is in no part goes with the item before it.
 */
export function partedAsOnPage(versions: KnownVersions, likeness: Likeness): KnownVersions {
  const inside = hasOwnFrames(versions) ? () => [] : framedBlocks;
  const lists = versions.page.flatMap((node) => (isList(node) ? node : inside(node).filter(isList)));
  const were = versions.base.filter(isList);
  if (lists.length <= Math.max(were.length, versions.wanted.filter(isList).length)) return versions;
  return were.reduce((known, list) => withParted(known, list, lists, likeness), versions);
}

function withParted(versions: KnownVersions, list: AdfNode, lists: Nodes, likeness: Likeness): KnownVersions {
  const { base, wanted } = versions;
  const parts = partsOnPage(list, lists, likeness);
  if (new Set(parts).size < 2) return versions;
  const { toRight } = alignDescendants(base, wanted, likeness);
  const told = wanted[toRight[base.indexOf(list)] ?? -1];
  if (told && !isList(told)) return versions;
  const { toLeft } = alignDescendants(contentOf(list), contentOf(told ?? list), likeness);
  return {
    ...versions,
    base: base.flatMap(parting(lists, list, parts)),
    wanted: wanted.flatMap(parting(lists, told, filled(toLeft.map((origin) => parts[origin ?? -1])))),
  };
}

/** Of each item of a list in which list of the page it stands. */
function partsOnPage(list: AdfNode, lists: Nodes, likeness: Likeness): readonly number[] {
  const onPage = lists.flatMap((one, part) => contentOf(one).map((item) => ({ part, words: wordsOf(item) })));
  const { toRight } = alignStrangers(
    contentOf(list).map(wordsOf),
    onPage.map(({ words }) => words),
    likeness,
  );
  return filled(toRight.map((place) => onPage[place ?? -1]?.part));
}

/** Whatever kind of list people have made of it. */
const wordsOf = (item: AdfNode): AdfNode => text(plainText(item));

function filled(parts: readonly (number | undefined)[]): readonly number[] {
  let last = parts.find((part) => part !== undefined) ?? 0;
  return parts.map((part) => (last = part ?? last));
}

/** Cuts a list into its parts, in the order of the page, and leaves every other node as it is. */
const parting =
  (lists: Nodes, list: AdfNode | undefined, parts: readonly number[]) =>
  (node: AdfNode): Nodes =>
    node === list
      ? lists
          .map((_, part) => ({ ...node, content: contentOf(node).filter((__, n) => parts[n] === part) }))
          .filter(({ content }) => content.length > 0)
      : [node];
