import { type AdfNode } from '../adf';
import { text } from '../nodes';
import { plainText } from '../plain-text';
import { contentOf } from './alike';
import { alignDescendants, alignStrangers } from './align';
import { framedBlocks, type KnownVersions, peoplesFrames } from './frames';
import { type Likeness } from './likeness';
import { isList, kindOf } from './list-kinds';

type Nodes = readonly AdfNode[];

/**
 * The versions with each list or table parted as people have parted it on the page, by a heading, a macro or a frame
 * around some of it, so that each part is merged where it stands now. What is in no part goes with the item before it;
 * a table's header is in each.
 */
export function partedAsOnPage(versions: KnownVersions, likeness: Likeness): KnownVersions {
  const isPeoples = peoplesFrames(versions);
  const lists = versions.page
    .flatMap((node) => (isPeoples(node) ? framedBlocks(node, isPeoples) : node))
    .filter(isParted);
  const were = versions.base.filter(isParted);
  if (lists.length <= were.length) return versions;
  return were.reduce((known, list) => withParted(known, list, lists, likeness), versions);
}

const isParted = (node: AdfNode): boolean => isList(node) || node.type === 'table';

function withParted(versions: KnownVersions, list: AdfNode, all: Nodes, likeness: Likeness): KnownVersions {
  const { base, wanted } = versions;
  const isAlike = (node: AdfNode): boolean => kindOf(node) === kindOf(list);
  const lists = all.filter(isAlike);
  const parts = partsOnPage(list, lists, likeness);
  if (new Set(parts).size < 2) return versions;
  const { toRight, toLeft } = alignDescendants(base, wanted, likeness);
  const told = wanted[toRight[base.indexOf(list)] ?? -1];
  if (told && !isAlike(told)) return versions;
  // The issue may have parted it, too, into lists that it did not have.
  const ours = wanted.filter((node, n) => node === told || (isAlike(node) && toLeft[n] === undefined));
  const partOf = partsOfItems(list, ours, { parts, lists, likeness });
  const cut = (node: AdfNode): Nodes =>
    node === list || ours.includes(node) ? parted(node, partOf) : [node];
  return { ...versions, base: base.flatMap(cut), wanted: wanted.flatMap(cut) };
}

interface OnPage {
  /** Of each item of the base's list. */
  readonly parts: readonly number[];
  readonly lists: Nodes;
  readonly likeness: Likeness;
}

type PartOf = ReadonlyMap<AdfNode, number>;

/** In which list of the page each item belongs; a list of the that is there tells where its items stand. */
function partsOfItems(list: AdfNode, ours: Nodes, { parts, lists, likeness }: OnPage): PartOf {
  const partOf = new Map(contentOf(list).map((item, n) => [item, parts[n] ?? 0]));
  const items = ours.flatMap(contentOf);
  const { toLeft: origins } = alignDescendants(contentOf(list), items, likeness);
  const there = ours.flatMap((node) => {
    const place = lists.findIndex((one) => likeness.isSame(one, node));
    return contentOf(node).map(() => place);
  });
  const told = filled(there.map((part, n) => (part < 0 ? parts[origins[n] ?? -1] : part)));
  items.forEach((item, n) => {
    const [origin, part = 0] = [contentOf(list)[origins[n] ?? -1], told[n]];
    if (origin && part === there[n]) partOf.set(origin, part);
    partOf.set(item, part);
  });
  return partOf;
}

/** A list's parts, in the order of the page. */
function parted(list: AdfNode, partOf: PartOf): Nodes {
  const items = contentOf(list);
  const parts = items.map((item) => partOf.get(item) ?? 0);
  return [...new Set(parts)]
    .toSorted((one, other) => one - other)
    .map((part) => ({
      ...list,
      content: items.filter((item, n) => parts[n] === part || (n === 0 && isHeader(item))),
    }));
}

const isHeader = (row: AdfNode): boolean => contentOf(row).at(-1)?.type === 'tableHeader';

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

/** Each that is missing as the one before it. */
export function filled(parts: readonly (number | undefined)[]): readonly number[] {
  let last = parts.find((part) => part !== undefined) ?? 0;
  return parts.map((part) => (last = part ?? last));
}
