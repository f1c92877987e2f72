import { type AdfNode } from '../adf';
import { text } from '../nodes';
import { plainText } from '../plain-text';
import { alignDescendants, alignStrangers } from './align';
import { contentOf, framedBlocks, type KnownVersions, peoplesFrames } from './frames';
import { type Likeness } from './likeness';
import { isList } from './list-kinds';

type Nodes = readonly AdfNode[];

/**
 * The versions with each list parted as people have parted it on the page, by a heading, a macro or a frame around
 * some of it, so that each part is merged where it stands now. What is in no part goes with the item before it.
 */
export function partedAsOnPage(versions: KnownVersions, likeness: Likeness): KnownVersions {
  const isPeoples = peoplesFrames(versions);
  const lists = versions.page.flatMap((node) =>
    isList(node) ? node : framedBlocks(node, isPeoples).filter(isList),
  );
  const were = versions.base.filter(isList);
  if (lists.length <= were.length) return versions;
  return were.reduce((known, list) => withParted(known, list, lists, likeness), versions);
}

function withParted(versions: KnownVersions, list: AdfNode, lists: Nodes, likeness: Likeness): KnownVersions {
  const { base, wanted } = versions;
  const parts = partsOnPage(list, lists, likeness);
  if (new Set(parts).size < 2) return versions;
  const { toRight, toLeft } = alignDescendants(base, wanted, likeness);
  const told = wanted[toRight[base.indexOf(list)] ?? -1];
  if (told && !isList(told)) return versions;
  // The issue may have parted it, too, into lists that it did not have.
  const ours = wanted.filter((node, n) => node === told || (isList(node) && toLeft[n] === undefined));
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
const parted = (list: AdfNode, partOf: PartOf): Nodes =>
  [...new Set(partOf.values())]
    .toSorted((one, other) => one - other)
    .map((part) => ({ ...list, content: contentOf(list).filter((item) => partOf.get(item) === part) }))
    .filter(({ content }) => content.length > 0);

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
