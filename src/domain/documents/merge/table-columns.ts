import { type AdfNode } from '../adf';
import { paragraph, text } from '../nodes';
import { plainText } from '../plain-text';
import { contentOf } from './alike';
import { alignDescendants, NOTHING } from './align';
import { counterparts, type Counterparts, type ThreeVersions } from './counterparts';
import { type Likeness } from './likeness';
import { lineOf } from './lines';
import { at } from './pick';
import { contentsOf, type NodeVersions } from './shell';
import { joinedAsOnPage } from './joined-cells';
import { EMPTY_CELL, gathered, isJoined, namesOf, spread, withCells } from './table-shape';

type Nodes = readonly AdfNode[];

/** What names a column in the versions that have it. */
type Column = Readonly<Record<keyof NodeVersions, AdfNode | null>>;

/** A table's rows in the columns of the page and the issue; cells are empty where a version has none. */
export interface SharedColumns extends ThreeVersions {
  /** Whether the page has other columns than those. */
  readonly isOther: boolean;
  /** Whether the issue has dropped one that the page has. */
  readonly isAnyDropped: boolean;
  /** The same without joined cells. */
  readonly parted: () => ThreeVersions;
}

/**
 * Three versions of a table in the same columns: people and the issue may have put more between them, changed their
 * order, named one anew and taken one away, which then is none. Cells are joined as on the page, whose rows are the very
 * same where it has all columns. `null` where those cannot be told: then the table is one thing.
 */
export function inSharedColumns(table: NodeVersions, likeness: Likeness): SharedColumns | null {
  const rows = contentsOf(table);
  const even = spreadAll(rows);
  const found = even && columnsOf(even, likeness);
  if (!found || isOtherOrder(found, table, likeness)) return null;
  const all = allOf(found.told);
  const columns = all.filter((column) => !column.base || column.wanted);
  const shared = inEach(even, (version, name) => inColumns(version, found.names[name], columns, name));
  const isOther = shared.page !== even.page;
  const isAnyJoined = even.base !== rows.base || even.page !== rows.page || even.wanted !== rows.wanted;
  const together = isAnyJoined ? joinedAsOnPage(shared, likeness) : shared;
  return {
    ...together,
    page: isOther ? together.page : rows.page,
    isOther,
    isAnyDropped: columns.length < all.length,
    parted: () => inEach(shared, (version) => gathered(version, true)),
  };
}

/** The rows of each version with a change. */
const inEach = (
  { base, page, wanted }: ThreeVersions,
  change: (rows: Nodes, name: keyof ThreeVersions) => Nodes,
): ThreeVersions => ({
  base: base && change(base, 'base'),
  page: change(page, 'page'),
  wanted: change(wanted, 'wanted'),
});

/** The issue may put columns into another order while nobody has touched the table; else they stand as on the page. */
const isOtherOrder = ({ told }: Columns, { base, page }: NodeVersions, likeness: Likeness): boolean =>
  base !== null && told.wanted.some((column) => column.isMoved) && likeness.isSame(base, page);

function spreadAll({ base, page, wanted }: ThreeVersions): ThreeVersions | null {
  const [was, there, is] = [base ?? page, page, wanted].map(spread);
  return was && there && is ? { base: base && was, page: there, wanted: is } : null;
}

interface Columns {
  readonly told: Counterparts;
  /** What names them in each version; without a base those of the wanted one are its names. */
  readonly names: Readonly<Record<keyof NodeVersions, Nodes>>;
}

/** The columns of rows that were spread; `null` where nobody can tell which is which. */
function columnsOf({ base, page, wanted }: ThreeVersions, likeness: Likeness): Columns | null {
  const names = { base: namesOf(base ?? wanted), page: namesOf(page), wanted: namesOf(wanted) };
  const told = counterparts({ ...names, base: base && names.base }, likeness);
  // Only the base tells a column that people took away from one that the issue has got.
  const areKnown = base ? told.wanted.some(isTold) : told.wanted.every(isTold);
  return areKnown ? { told, names } : null;
}

/** What the issue says anew in a row, in a column that people took away. */
export interface Homeless {
  readonly origin: AdfNode;
  readonly after: AdfNode;
}

export function homelessIn(table: NodeVersions, likeness: Likeness): readonly Homeless[] {
  const even = spreadAll(contentsOf(table));
  const base = even?.base;
  const found = base && columnsOf(even, likeness);
  if (!found) return [];
  const { told, names } = found;
  const gone = told.wanted.filter((column) => column.base !== null && !isTold(column));
  const { toLeft } = alignDescendants(base, even.wanted, likeness);
  const isFirst = firstOf(even.wanted, names.wanted, gone);
  return even.wanted.flatMap((row, n) => {
    const was = base[toLeft[n] ?? NOTHING];
    const said = gone.flatMap((column) => {
      const name = column.wanted ?? EMPTY_CELL;
      const cell = at(contentOf(row), names.wanted.indexOf(name));
      const old = at(contentOf(was ?? row), names.base.indexOf(column.base ?? name));
      const isNews = isFirst(cell) && plainText(cell) !== '' && !(was && likeness.isSame(old, cell));
      return isNews ? [text(` – ${n > 0 ? `${plainText(name)}: ` : ''}`), ...wordsIn(cell)] : [];
    });
    const after = paragraph(...wordsIn(at(contentOf(row), 0)), ...said);
    return said.length > 0 ? { origin: was ?? row, after } : [];
  });
}

/** Whether a cell is not told yet: a joined one is in a column that is not gone, else once, where it begins. */
function firstOf(rows: Nodes, names: Nodes, gone: Counterparts['wanted']): (cell: AdfNode) => boolean {
  const stays = names.map((name) => gone.every(({ wanted }) => wanted !== name));
  const known = new Set(rows.flatMap((row) => contentOf(row).filter((_, n) => stays[n])));
  return (cell) => {
    const isNew = !isJoined(cell) || !known.has(cell);
    known.add(cell);
    return isNew;
  };
}

const wordsIn = (cell: AdfNode): Nodes =>
  contentOf(cell).flatMap((block) => lineOf(block) ?? [text(plainText(block))]);

const isTold = ({ onPage }: Counterparts['wanted'][number]): boolean => onPage !== undefined;

/** The page's columns, and the issue's new ones behind those that they stand behind there. */
function allOf({ onPage, wanted }: Counterparts): readonly Column[] {
  const columns: Column[] = [...onPage];
  let last = 0;
  for (const one of wanted) {
    const column = onPage[one.onPage ?? -1];
    if (column) last = columns.indexOf(column) + 1;
    else if (!one.base) columns.splice(last++, 0, { ...one, page: null });
  }
  return columns;
}

function inColumns(rows: Nodes, names: Nodes, columns: readonly Column[], version: keyof Column): Nodes {
  const places = columns.map((column) => names.indexOf(column[version] ?? EMPTY_CELL));
  if (places.join() === [...names.keys()].join()) return rows;
  return withCells(rows, (row) => {
    const cells = places.map((place) => contentOf(row)[place] ?? EMPTY_CELL);
    return cells.map((cell, n) => (cell === EMPTY_CELL ? between(cells, n) : cell));
  });
}

/** In the midst of a joined cell there is no other one. */
function between(cells: Nodes, place: number): AdfNode {
  const [before, after] = [at(cells, place - 1), at(cells, place + 1)];
  return before === after && isJoined(before) ? before : EMPTY_CELL;
}
