import { type AdfNode, isAmong } from '../adf';
import { contentOf } from './alike';
import { counterparts, type OnPage, type ThreeVersions, type Wanted } from './counterparts';
import { isFrame } from './frame-kinds';
import { type Likeness } from './likeness';
import { withItemIds } from './item-ids';
import { asListLike } from './lines';
import { saysAlike } from './looks';
import { isList, ITEMS, pointsIn } from './list-kinds';
import { plainText } from '../plain-text';
import { changed, kept, type MakeChange } from './make-change';
import { mergeText } from './merge-text';
import { pick } from './pick';
import { contentsOf, isShellOfPage, type NodeVersions } from './shell';
import { allMade, type AskReason, changesIn, type MergePart } from './section-merge';
import { homelessIn, inSharedColumns } from './table-columns';
import { EMPTY_CELL, shapeOf } from './table-shape';
import { areTogether } from './joined-cells';
import { cellsLike } from './table-rows';
import { commentsIn } from './comments';

/** What one merge needs at every level of a section. */
export interface MergeTools {
  readonly makeChange: MakeChange;
  readonly likeness: Likeness;
  /** A block of the page in the page's own writing. */
  readonly asWritten: (block: AdfNode) => AdfNode;
  /** Nodes of which nothing is decided: what is on the page stays, and what is not does not come. */
  readonly open: ReadonlySet<AdfNode>;
  /** Why to ask about nodes that no base is known for. */
  readonly unknownBase: AskReason;
}

type Node = Pick<OnPage, 'base' | 'page' | 'wanted'> & Partial<OnPage>;

/** The nodes of the page in their order, with what the issue changed since at its place between them. */
export function mergeBlocks(versions: ThreeVersions, tools: MergeTools): readonly MergePart[] {
  const { onPage, wanted } = counterparts(versions, tools.likeness);
  const behind = new Map<number, MergePart[]>();
  const moving = new Map<number, MergePart>();
  let last = -1;
  for (const one of wanted) {
    if (!one.isMoved) last = one.onPage ?? one.instead.at(-1) ?? last;
    const part =
      one.onPage === undefined ? insertion(one, versions, tools) : movement(one, onPage, tools, moving);
    if (part !== null) behind.set(last, [...(behind.get(last) ?? []), part]);
  }
  const parts = [...(behind.get(-1) ?? [])];
  onPage.forEach((one, place) => {
    const merged = (): MergePart => leavingSaid(mergeNode(one, tools), versions, tools);
    parts.push(moving.get(place) ?? (one.isSettled ? kept(one.page) : merged()));
    parts.push(...homeless(one, tools), ...(behind.get(place) ?? []));
  });
  return parts;
}

/** What the issue says anew in a table's column that people took away comes behind the table, if somebody wants it. */
function homeless(
  { base, page, wanted }: OnPage,
  { likeness, makeChange }: MergeTools,
): readonly MergePart[] {
  if (base === null || wanted === null || [base, page, wanted].some(({ type }) => type !== 'table'))
    return [];
  const news = likeness.isSame(base, wanted) ? [] : homelessIn({ base, page, wanted }, likeness);
  return news.map((nodes) => changed(makeChange('insert', nodes, 'removed-here')));
}

/** What the page does not have: new in the issue, or removed here by people. */
function insertion(one: Wanted, { base: known, page }: ThreeVersions, tools: MergeTools): MergePart | null {
  const { wanted, base, instead } = one;
  const origin = base ?? wanted;
  if (origin === null || isNothingNew(one, tools)) return null;
  const nodes = { origin, after: wanted, instead: pick(page, instead) };
  const gone = instead.length > 0 ? 'rewritten-here' : 'removed-here';
  const why = base !== null ? gone : known === null ? tools.unknownBase : null;
  return changed(tools.makeChange(wanted ? 'insert' : 'remove', nodes, why));
}

const isNothingNew = ({ wanted, base }: Wanted, { open, likeness }: MergeTools): boolean =>
  wanted !== null && (open.has(wanted) || (base !== null && likeness.isSame(base, wanted)));

/** A node that the issue has elsewhere now goes there as the page has it. */
function movement(
  { isMoved, onPage: place, base }: Wanted,
  onPage: readonly OnPage[],
  { makeChange, open }: MergeTools,
  moving: Map<number, MergePart>,
): MergePart | null {
  const node = onPage[place ?? -1]?.page;
  if (!isMoved || place === undefined || node === undefined || open.has(node)) return null;
  const change = makeChange('move', { origin: base ?? node, before: node, after: node }, null);
  moving.set(place, changed(change));
  return { kind: 'moved', change };
}

function mergeNode({ base, page, wanted, inside }: Node, tools: MergeTools): MergePart {
  const { likeness, open } = tools;
  if (inside) return within(page, mergeBlocks(inside, tools));
  if (open.has(page) || wanted === EMPTY_CELL) return kept(page);
  if (wanted === null) return base === null ? kept(page) : removal(base, page, tools);
  if (likeness.isSame(wanted, page)) return kept(page);
  if (base === null ? saysAlike(wanted, page) : likeness.isSame(wanted, base)) return kept(page);
  const versions = { base, page: tools.asWritten(page), wanted };
  return mergeInside(versions, tools) ?? replacement(versions, tools);
}

/** What the issue no longer says goes, but for what people made of it; one comment holds no more of a list than its item. */
function removal(base: AdfNode, page: AdfNode, tools: MergeTools): MergePart {
  const { likeness, makeChange, open } = tools;
  const isOurs = likeness.isSame(base, page) && ![...open].some((node) => isAmong([page], node));
  const parts = isOurs && commentsIn([page]).size === 0 ? null : itemRemovals(base, page, tools);
  // A list that people only took items off goes whole.
  const isLess = parts?.every((part) => part.kind === 'change' && part.change.why === null);
  if (parts && !isLess) return within(page, parts);
  const why = likeness.areStrangers(base, page) ? 'rewritten-here' : 'changed-here';
  return changed(makeChange('remove', { origin: base, before: page }, isOurs || isLess ? null : why));
}

/** A point that goes takes none along that people put below it and the issue still says beside it. */
function leavingSaid(
  part: MergePart,
  { base, wanted }: ThreeVersions,
  { likeness, makeChange }: MergeTools,
): MergePart {
  if (part.kind !== 'change' || part.change.after !== null) return part;
  const { origin, before, why } = part.change;
  const [own, ...below] = before?.type === 'listItem' ? contentOf(before) : [];
  const isSaid = (point: AdfNode): boolean =>
    [base ?? [], wanted].every((nodes) => nodes.some((node) => likeness.isSame(node, point)));
  if (!before || !own || !pointsIn(below).some(isSaid)) return part;
  return within(before, [changed(makeChange('remove', { origin, before: own }, why)), ...below.map(kept)]);
}

function itemRemovals(base: AdfNode, page: AdfNode, tools: MergeTools): readonly MergePart[] | null {
  const list = isList(page) && isList(base) ? asListLike(page, base) : null;
  return list && mergeBlocks({ base: contentOf(list), page: contentOf(page), wanted: [] }, tools);
}

/** Merges part by part what has parts; `null` when it can only be taken or left whole. */
function mergeInside(versions: NodeVersions, tools: MergeTools): MergePart | null {
  const { base, page, wanted } = versions;
  const all = [page, wanted, base ?? wanted];
  if (all.every(isList)) return mergeLists(versions, tools);
  if (all.some(({ type }) => type !== page.type)) return null;
  if (page.type === 'tableRow')
    return all.some((row) => shapeOf(row) !== shapeOf(page)) ? null : mergeRow(versions, tools);
  return mergeOfOneType(versions, tools);
}

function mergeOfOneType(versions: NodeVersions, tools: MergeTools): MergePart | null {
  const { page } = versions;
  if (page.type === 'table') return mergeTable(versions, tools);
  if ((page.type === 'listItem' || isFrame(page)) && isShellOfPage(versions))
    return within(page, mergeBlocks(contentsOf(versions), tools));
  const text = mergeText(versions);
  if (text === null) return null;
  const why = text.isLookLost ? bothChanged(versions, tools) : null;
  const isNew = plainText(text.node) !== plainText(page) || !tools.likeness.isSame(text.node, page);
  return why === null && !isNew ? kept(page) : replaced(versions, text.node, why, tools);
}

/** Item by item, in a list of the kind that people have made of it; one that the issue made is taken whole. */
function mergeLists(versions: NodeVersions, tools: MergeTools): MergePart | null {
  const { page } = versions;
  if (versions.base?.type === page.type && versions.wanted.type !== page.type) return null;
  const base = versions.base && asListLike(page, versions.base);
  const wanted = asListLike(page, versions.wanted);
  if (wanted === null || (base === null && versions.base !== null)) return null;
  const alike = { base, page, wanted };
  return isShellOfPage(alike) ? within(page, withItemIds(page, mergeBlocks(contentsOf(alike), tools))) : null;
}

/** Row by row, in the columns that people have made of it; all at once where the issue has changed those, or which cells are joined. */
function mergeTable(versions: NodeVersions, tools: MergeTools): MergePart | null {
  const { base, page } = versions;
  const shared = isShellOfPage(versions) ? inSharedColumns(versions, tools.likeness) : null;
  if (shared === null) return null;
  const parts = mergeBlocks(shared, tools);
  const areRows = areTogether(parts);
  if (areRows && !shared.isOther) return within(page, parts);
  if (base !== null && tools.likeness.isSame(base, page)) return null;
  if (areRows) return mergedWhole(versions, parts, shared.isAnyDropped ? 'changed-here' : null, tools);
  return mergedWhole(versions, mergeBlocks(shared.parted(), tools), 'both-changed', tools);
}

/** Cells are merged one by one and shown together: a cell alone says little. */
function mergeRow(versions: NodeVersions, tools: MergeTools): MergePart {
  const { base, page, wanted } = contentsOf(versions);
  const parts = page.map((cell, n) =>
    mergeNode(cellsLike({ base: base?.[n] ?? null, page: cell, wanted: wanted[n] ?? null }), tools),
  );
  return mergedWhole(versions, parts, null, tools);
}

/** One change with all that changes below a node; the rest of it is the page's. */
function mergedWhole(
  versions: NodeVersions,
  parts: readonly MergePart[],
  otherwise: AskReason | null,
  tools: MergeTools,
): MergePart {
  const changes = changesIn(parts);
  // Where the issue drops a column nothing has to be new in the others.
  if (changes.length === 0 && otherwise !== 'changed-here') return kept(versions.page);
  const [why = otherwise] = changes.flatMap((change) => change.why ?? []);
  const after = { ...versions.page, content: allMade(parts) };
  return replaced(versions, after, why === 'rewritten-here' ? bothChanged(versions, tools) : why, tools);
}

/** A list that the issue has in another kind is taken with the points that people put into it. */
function replacement(versions: NodeVersions, tools: MergeTools): MergePart {
  const { base, page, wanted } = versions;
  if (base !== null && tools.likeness.isSame(base, page)) return replaced(versions, wanted, null, tools);
  const areLists = [base, page, wanted].every((node) => node && ITEMS.get(node.type) === 'listItem');
  const after = areLists ? { ...wanted, content: allMade(mergeBlocks(contentsOf(versions), tools)) } : wanted;
  return replaced(versions, after, bothChanged(versions, tools), tools);
}

function bothChanged({ base, page }: NodeVersions, { likeness, unknownBase }: MergeTools): AskReason {
  if (base === null) return unknownBase;
  return likeness.areStrangers(base, page) ? 'rewritten-here' : 'both-changed';
}

const replaced = (
  { base, page }: NodeVersions,
  after: AdfNode,
  why: AskReason | null,
  { makeChange }: MergeTools,
): MergePart => changed(makeChange('replace', { origin: base ?? page, before: page, after }, why));

const within = (node: AdfNode, parts: readonly MergePart[]): MergePart =>
  parts.every(({ kind }) => kind === 'keep') ? kept(node) : { kind: 'within', node, parts };
