import { type AdfNode } from '../adf';
import { text } from '../nodes';
import { NOTHING } from './align';
import { type Alignments } from './alignments';
import { type KnownVersions } from './frames';
import { lineOf } from './lines';
import { isLine, membersOf, withThese, withWords } from './members';
import { at, pick } from './pick';
import { createIsWrittenInto } from './written-into';

type Nodes = readonly AdfNode[];
type Places = readonly number[];

/**
 * The versions with those lines joined that people made one of on the page and the issue still says: all three have one
 * node then, so that what the issue changes in any of them is changed among the words of all.
 */
export function joinedOnPage(versions: KnownVersions, { toPage, toWanted }: Alignments): KnownVersions {
  const { toRight } = toWanted;
  const { base, page, wanted } = versions;
  const [inBase, inWanted] = [new Map<number, Nodes>(), new Map<number, Nodes>()];
  for (const members of membersOf(toPage, [base, page], createIsWrittenInto()).values()) {
    const told = members.filter((origin) => toRight[origin] !== undefined);
    const news = told.map((origin) => toRight[origin] ?? NOTHING);
    if (told.length < 2 || ![...pick(base, told), ...pick(wanted, news)].every(isLine)) continue;
    join(inBase, base, told);
    join(inWanted, wanted, news);
  }
  if (inBase.size === 0) return versions;
  return { ...versions, base: withThese(base, inBase), wanted: withThese(wanted, inWanted) };
}

function join(into: Map<number, Nodes>, nodes: Nodes, places: Places): void {
  places.forEach((place, n) => into.set(place, n === 0 ? [oneOf(pick(nodes, places))] : []));
}

/** The first one with the words of all. */
function oneOf(lines: Nodes): AdfNode {
  const words = lines.flatMap((line, n) => [...(n > 0 ? [text(' ')] : []), ...(lineOf(line) ?? [])]);
  return withWords(at(lines, 0), words);
}
