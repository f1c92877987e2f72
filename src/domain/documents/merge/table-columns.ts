import { type AdfNode } from '../adf';
import { paragraph, text } from '../nodes';
import { plainText } from '../plain-text';
import { contentOf } from './alike';
import { alignDescendants, NOTHING } from './align';
import { counterparts, type Counterparts } from './counterparts';
import { type Likeness } from './likeness';
import { lineOf } from './lines';
import { at } from './pick';
import { type NodeVersions } from './shell';
import { EMPTY_CELL, hasJoined, namesOf } from './table-shape';

type Nodes = readonly AdfNode[];

/** What names a column in the versions that have it. */
type Column = Readonly<Record<keyof NodeVersions, AdfNode | null>>;

/** A table in the columns of the page and the issue; cells are empty where a version has none. */
export interface SharedColumns extends NodeVersions {
  /** Whether the issue has dropped one that the page has. */
  readonly isAnyDropped: boolean;
}

/**
 * Three versions of a table in the same columns: people and the issue may have put more between them, changed their
 * order, named one anew and taken one away, which then is none. The page's table is the very same where it has them
 * all. `null` where they cannot be told, or a cell spans rows: then the table is one thing.
 */
export function inSharedColumns(table: NodeVersions, likeness: Likeness): SharedColumns | null {
  const { base, page, wanted } = table;
  const found = columnsOf(table, likeness);
  if (found === null) return null;
  const { told, ours, here, theirs } = found;
  const areAllTold = told.wanted.every(isTold);
  const all = allOf(told);
  const columns = all.filter((column) => !column.base || column.wanted);
  const shared = {
    base: base && withCells(base, ours, columns, 'base'),
    page: withCells(page, here, columns, 'page'),
    wanted: withCells(wanted, theirs, columns, 'wanted'),
    isAnyDropped: columns.length < all.length,
  };
  // A joined cell may reach into a column that comes or goes.
  const isJoined = [base ?? wanted, page, wanted].some(hasJoined);
  return (shared.page === page && areAllTold) || !isJoined ? shared : null;
}

interface Columns {
  readonly told: Counterparts;
  readonly ours: Nodes;
  readonly here: Nodes;
  readonly theirs: Nodes;
}

function columnsOf({ base, page, wanted }: NodeVersions, likeness: Likeness): Columns | null {
  const [ours, here, theirs] = [base ?? wanted, page, wanted].map(namesOf);
  if (!ours || !here || !theirs) return null;
  const told = counterparts({ base: base && ours, page: here, wanted: theirs }, likeness);
  // Only the base tells a column that people took away from one that the issue has got.
  const isKnown = told.wanted.every(isTold) || (base !== null && told.wanted.some(isTold));
  // The issue may put columns into another order while nobody has touched the table; else they stand as on the page.
  const isMoved =
    told.wanted.some((column) => column.isMoved) && base !== null && likeness.isSame(base, page);
  return isKnown && !isMoved ? { told, ours, here, theirs } : null;
}

/** What the issue says anew in a row, in a column that people took away. */
export interface Homeless {
  readonly origin: AdfNode;
  readonly after: AdfNode;
}

export function homelessIn(table: NodeVersions, likeness: Likeness): readonly Homeless[] {
  const { base, wanted } = table;
  const found = base && columnsOf(table, likeness);
  if (!found) return [];
  const { told, ours, theirs } = found;
  const gone = told.wanted.filter((column) => column.base !== null && !isTold(column));
  const { toLeft } = alignDescendants(contentOf(base), contentOf(wanted), likeness);
  return contentOf(wanted).flatMap((row, n) => {
    const was = contentOf(base)[toLeft[n] ?? NOTHING];
    const said = gone.flatMap((column) => {
      const name = column.wanted ?? EMPTY_CELL;
      const cell = at(contentOf(row), theirs.indexOf(name));
      const old = at(contentOf(was ?? row), ours.indexOf(column.base ?? name));
      const isNews = plainText(cell) !== '' && !(was && likeness.isSame(old, cell));
      return isNews ? [text(` – ${n > 0 ? `${plainText(name)}: ` : ''}`), ...wordsIn(cell)] : [];
    });
    return said.length === 0
      ? []
      : { origin: was ?? row, after: paragraph(...wordsIn(at(contentOf(row), 0)), ...said) };
  });
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

function withCells(table: AdfNode, names: Nodes, columns: readonly Column[], version: keyof Column): AdfNode {
  const { length } = names;
  const places = columns.map((column) => names.findIndex((name) => name === column[version]));
  if (places.length === length && places.every((place, n) => place === n)) return table;
  const content = contentOf(table).map((row) => {
    const cells = contentOf(row);
    const isJoined = cells.length !== length;
    return isJoined ? row : { ...row, content: places.map((place) => cells[place] ?? EMPTY_CELL) };
  });
  return { ...table, content };
}
