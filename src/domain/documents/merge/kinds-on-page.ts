import { type AdfNode } from '../adf';
import { alignDescendants, alignStrangers, NOTHING } from './align';
import { type Alignments } from './alignments';
import { type KnownVersions } from './frames';
import { type Likeness } from './likeness';
import { isList, kindOf } from './list-kinds';
import { filled } from './parted-lists';
import { at } from './pick';
import { inKindOf, type Piece, type Stand, standsIn, type Unit, unitsOf, wordsOf } from './units';

type Nodes = readonly AdfNode[];
/** Of the places of nodes what becomes of each. */
type Pieces = Map<number, readonly Piece[]>;

/**
 * The versions with what people made into blocks of another kind as it is on the page: a list is paragraphs, headings
 * or a table there, paragraphs are a list, a quote is a panel, a code is a paragraph. So each is merged where and as
 * it stands now. What the issue, too, tells in another kind now stays as it was.
 */
export function inKindsOfPage(
  versions: KnownVersions,
  { toPage, toWanted }: Alignments,
  likeness: Likeness,
): KnownVersions {
  const { base, page, wanted } = versions;
  const isNew = (node: AdfNode, place: number): boolean => {
    const origin = toPage.toLeft[place];
    const isOther =
      origin === undefined || (!toPage.same[origin] && likeness.areStrangers(at(base, origin), node));
    return isOther && !wanted.some((one) => likeness.isSame(one, node));
  };
  let free = page.flatMap((node, place) => (isNew(node, place) ? standsIn(node, place) : []));
  const [inBase, inWanted]: [Pieces, Pieces] = [new Map(), new Map()];
  base.forEach((node, origin) => {
    const place = toWanted.toRight[origin] ?? NOTHING;
    const told = wanted[place];
    if (free.length === 0 || toPage.same[origin] || (told && kindOf(told) !== kindOf(node))) return;
    const news = told ? unitsOf(told) : [];
    if (told && news.length === 0) return;
    const pieces = piecesOnPage(node, { page, free, there: toPage.toRight[origin] }, likeness);
    if (pieces.length === 0) return;
    free = free.filter((stand) => pieces.every((piece) => piece.stand !== stand));
    const [was, is] = onBothSides(pieces, news, likeness);
    inBase.set(origin, was);
    inWanted.set(place, is);
  });
  if (inBase.size === 0) return versions;
  return { base: builtOf(base, inBase, page), page, wanted: builtOf(wanted, inWanted, page) };
}

interface OnPage {
  readonly page: Nodes;
  /** Where nothing stands that is known. */
  readonly free: readonly Stand[];
  /** The place of what came of the node, if that is known. */
  readonly there: number | undefined;
}

/** A node's units where they stand on the page; none if none of them stands in a block of another kind. */
function piecesOnPage(node: AdfNode, { page, free, there }: OnPage, likeness: Likeness): readonly Piece[] {
  const known = page[there ?? NOTHING];
  const units = unitsOf(node);
  if (known && ![known, node].every(isList)) return [];
  const lost = lostOf(units, known ? linesIn(unitsOf(known)) : [], likeness);
  const isOther = ({ place }: Stand): boolean => kindOf(at(page, place)) !== kindOf(node);
  const stands = known ? free.filter(isOther) : free;
  const { toRight } = alignStrangers(
    lost.map(wordsOf),
    stands.map(({ words }) => words),
    likeness,
  );
  const found = toRight.flatMap((n = NOTHING) => stands[n] ?? []);
  const column = found[0]?.column ?? NOTHING;
  // A cell that says what one of many points says is no row of them.
  if (!found.some(isOther) || (column > NOTHING && found.length <= units.length / 2)) return [];
  const standOf = (unit: Unit): Stand | undefined => {
    const stand = stands[toRight[lost.indexOf(unit)] ?? NOTHING];
    return stand?.column === column ? stand : undefined;
  };
  const places = filled(units.map((unit) => (lost.includes(unit) ? standOf(unit)?.place : there)));
  return units.map((blocks, n) => ({ blocks, stand: standOf(blocks), place: places[n] ?? 0, column }));
}

/** Those that are not among the ones of the page's node, or below them, in whatever order. */
function lostOf(units: readonly Unit[], there: Nodes, likeness: Likeness): readonly Unit[] {
  const { toRight, toLeft } = alignStrangers(units.map(wordsOf), there, likeness);
  const lost = units.filter((_, n) => toRight[n] === undefined);
  const free = there.filter((_, n) => toLeft[n] === undefined);
  return lost.length === units.length ? lost : lostOf(lost, free, likeness);
}

/** The words of units, and of those with lists below them what stands above these and in them. */
const linesIn = (units: readonly Unit[]): Nodes =>
  units.flatMap((unit) => {
    const lists = unit.filter(isList);
    const own = unit.filter((block) => !isList(block));
    return [wordsOf(unit), ...(lists.length > 0 ? [wordsOf(own), ...linesIn(lists.flatMap(unitsOf))] : [])];
  });

/** What is new goes with what it stands behind. */
function onBothSides(
  pieces: readonly Piece[],
  told: readonly Unit[],
  likeness: Likeness,
): readonly [readonly Piece[], readonly Piece[]] {
  const was = pieces.map(({ blocks }) => wordsOf(blocks));
  const { toRight, toLeft } = alignDescendants(was, told.map(wordsOf), likeness);
  let [last] = pieces;
  return [
    pieces.map((piece, n) => (toRight[n] === undefined ? { ...piece, stand: undefined } : piece)),
    told.flatMap((blocks, n) => {
      const piece = pieces[toLeft[n] ?? NOTHING];
      last = piece ?? last;
      return last ? { ...last, blocks, stand: piece?.stand } : [];
    }),
  ];
}

/** All that is in one block of the page stands where the first of it stood. */
function builtOf(nodes: Nodes, pieces: Pieces, page: Nodes): Nodes {
  const parts = nodes.flatMap((node, n): readonly (AdfNode | Piece)[] => pieces.get(n) ?? [node]);
  const all = parts.filter(isPiece);
  return parts.flatMap((part) => {
    if (!isPiece(part)) return part;
    const those = all.filter(({ place }) => place === part.place);
    return those[0] === part ? inKindOf(at(page, part.place), those) : [];
  });
}

const isPiece = (part: AdfNode | Piece): part is Piece => 'blocks' in part;
