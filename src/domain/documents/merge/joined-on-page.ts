import { type AdfNode } from '../adf';
import { text } from '../nodes';
import { contentOf } from './alike';
import { NOTHING } from './align';
import { type Alignments } from './alignments';
import { type KnownVersions } from './frames';
import { lineOf } from './lines';
import { at, pick } from './pick';
import { joined } from './tokens';
import { createIsWrittenInto } from './written-into';

type Nodes = readonly AdfNode[];
type Places = readonly number[];

/** Where more came in place of a node nobody would look for its words in all of it. */
const MOST_LOOKED_AT = 12;

/**
 * The versions with those lines joined that people made one of on the page and the issue still says: all three have one
 * node then, so that what the issue changes in any of them is changed among the words of all.
 */
export function joinedOnPage(versions: KnownVersions, alignments: Alignments): KnownVersions {
  const { toRight } = alignments.toWanted;
  const { base, wanted } = versions;
  const [inBase, inWanted] = [new Map<number, Nodes>(), new Map<number, Nodes>()];
  for (const members of membersOnPage(versions, alignments)) {
    const told = members.filter((origin) => toRight[origin] !== undefined);
    const news = told.map((origin) => toRight[origin] ?? NOTHING);
    if (told.length < 2 || ![...pick(base, told), ...pick(wanted, news)].every(isLine)) continue;
    join(inBase, base, told);
    join(inWanted, wanted, news);
  }
  if (inBase.size === 0) return versions;
  return { ...versions, base: withThese(base, inBase), wanted: withThese(wanted, inWanted) };
}

/** Of each node of the page that tells several of the base their places: the one that it is, if any, and lost ones. */
function membersOnPage(
  { base, page }: KnownVersions,
  { toPage: { toRight, toLeft, moved } }: Alignments,
): readonly Places[] {
  const isKnown = (place: number | undefined): boolean => place !== undefined && !moved.has(place);
  const isWrittenInto = createIsWrittenInto();
  const members = new Map<number, number[]>();
  base.forEach((node, origin) => {
    if (toRight[origin] !== undefined || !isLine(node)) return;
    const from = toRight.slice(0, origin).findLast(isKnown) ?? 0;
    const until = toRight.slice(origin).find(isKnown) ?? page.length - 1;
    for (let place = from; place <= Math.min(until, from + MOST_LOOKED_AT); place += 1) {
      const known = toLeft[place] ?? NOTHING;
      const there = at(page, place);
      // What stands below a point is a point of its own, which people moved there.
      if (!isLine(there) || !isWrittenInto(node, there, at(base, known))) continue;
      members.set(place, [...(members.get(place) ?? (known === NOTHING ? [] : [known])), origin]);
      break;
    }
  });
  return [...members.values()].map((places) => places.toSorted((one, other) => one - other));
}

const isLine = (node: AdfNode): boolean => lineOf(node) !== null;

function join(into: Map<number, Nodes>, nodes: Nodes, places: Places): void {
  places.forEach((place, n) => into.set(place, n === 0 ? [oneOf(pick(nodes, places))] : []));
}

const withThese = (nodes: Nodes, joins: ReadonlyMap<number, Nodes>): Nodes =>
  nodes.flatMap((node, place) => joins.get(place) ?? node);

/** The first one with the words of all. */
function oneOf(lines: Nodes): AdfNode {
  const first = at(lines, 0);
  const words = lines.flatMap((line, n) => [...(n > 0 ? [text(' ')] : []), ...(lineOf(line) ?? [])]);
  const content = joined(words);
  const [paragraph] = contentOf(first);
  return first.type === 'listItem' && paragraph
    ? { ...first, content: [{ ...paragraph, content }] }
    : { ...first, content };
}
