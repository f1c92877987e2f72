import { type AdfNode } from '../adf';
import { contentOf } from './alike';
import { counterparts, type ThreeVersions } from './counterparts';
import { type Likeness } from './likeness';
import { at } from './pick';
import { type MergePart } from './section-merge';
import { gathered, isJoined, reachOf, shapeOf } from './table-shape';

type Nodes = readonly AdfNode[];

/** A row of the page, and the same row in another version and in the base. */
type RowPair = readonly [page: AdfNode, other: AdfNode, base: AdfNode | null];

/** Whether no cell of a row is joined but as on the page, and none but as it was. */
const isJoinedByPeople = ([page, other, base]: RowPair): boolean =>
  contentOf(other).every((cell, n) => {
    const [isOne, isOnPage, was] = [cell, at(contentOf(page), n), at(contentOf(base ?? other), n)].map(
      isJoined,
    );
    return isOne === was && (!isOne || isOnPage);
  });

/**
 * Rows that were spread in the same columns, with their cells joined as people have joined them on the page: the cell
 * of several says what those said. Those that the issue joined in another way, and those that are not on the page, stay
 * as they are.
 */
export function joinedAsOnPage(rows: ThreeVersions, likeness: Likeness): ThreeVersions {
  const { onPage } = counterparts(rows, likeness);
  const like = (name: 'base' | 'wanted', all: Nodes): Nodes => {
    const pairs = onPage.flatMap((row): readonly RowPair[] =>
      row[name] ? [[row.page, row[name], row.base]] : [],
    );
    const joined = joinedRows(pairs.filter(isJoinedByPeople), likeness);
    // Alone a row has the cells that reach into it, too, so that it is not taken for one without them.
    return all.flatMap((row) => joined.get(row) ?? gathered([row]));
  };
  const { base, page, wanted } = rows;
  return { base: base && like('base', base), page: gathered(page), wanted: like('wanted', wanted) };
}

function joinedRows(pairs: readonly RowPair[], likeness: Likeness): ReadonlyMap<AdfNode, AdfNode> {
  // What a joined cell says is filled in row by row, each thing once.
  const said = new Map<AdfNode, AdfNode & { readonly content: AdfNode[] }>();
  const joined = (cell: AdfNode, there: AdfNode): AdfNode => {
    if (!isJoined(cell)) return there;
    const known = said.get(cell) ?? { ...cell, content: [] };
    const isNew = (block: AdfNode): boolean => !known.content.some((one) => likeness.isSame(one, block));
    for (const block of contentOf(there)) if (isNew(block)) known.content.push(block);
    said.set(cell, known);
    return known;
  };
  const rows = pairs.map(([page, other]) => ({
    ...other,
    content: contentOf(page).map((cell, n) => joined(cell, at(contentOf(other), n))),
  }));
  const once = gathered(rows);
  return new Map(pairs.map(([, other], n) => [other, at(once, n)]));
}

/** Whether the rows that a joined cell reaches into stay the rows that they are, whichever of the changes are made. */
export function areTogether(parts: readonly MergePart[]): boolean {
  let reach = 0;
  return parts.every((part) => {
    const { before, after, kind } =
      'change' in part ? part.change : { before: part.node, after: part.node, kind: 'replace' };
    if (after?.content?.length === 0) return false;
    const isFree = reach + reachOf(before) + reachOf(after) === 0;
    if (before && part.kind !== 'moved') reach = Math.max(reach - 1, reachOf(before));
    return isFree || (kind === 'replace' && shapeOf(before) === shapeOf(after));
  });
}
