import { type AdfNode } from '../adf';
import { NOTHING } from './align';
import { type Alignments } from './alignments';
import { type CommonRun, commonRuns } from './edit-script';
import { type KnownVersions } from './frames';
import { isLine, membersOf, withThese, withWords } from './members';
import { at, pick } from './pick';
import { plainText } from '../plain-text';
import { keyOf, type Token, tokensOf } from './tokens';
import { createIsWrittenInto, type IsWrittenInto } from './written-into';

type Nodes = readonly AdfNode[];
type Places = readonly number[];

/**
 * The versions with those lines parted that people parted on the page: each part is a node of all three then, so that
 * what the issue changes is changed where those words stand now. What it puts between two parts ends the first.
 */
export function splitOnPage(versions: KnownVersions, { toPage, toWanted }: Alignments): KnownVersions {
  const { base, page, wanted } = versions;
  const { toRight, toLeft } = toPage;
  const moved = new Set([...toPage.moved].map((place) => toLeft[place] ?? NOTHING));
  const fromPage = { ...toPage, toRight: toLeft, toLeft: toRight, moved };
  const [inBase, inWanted] = [new Map<number, Nodes>(), new Map<number, Nodes>()];
  for (const [origin, places] of membersOf(fromPage, [page, base], createIsPart())) {
    const [line, parts] = [at(base, origin), pick(page, places)];
    const told = toWanted.toRight[origin] ?? NOTHING;
    const all = [...parts, wanted[told] ?? line];
    const starts = partsIn(line, parts);
    if (starts === null || all.some((node) => node.type !== line.type || !isLine(node))) continue;
    inBase.set(origin, cut(line, starts));
    if (told > NOTHING)
      inWanted.set(told, cut(at(wanted, told), placesIn(runsOf([line], at(wanted, told)), starts)));
  }
  if (inBase.size === 0) return versions;
  return { ...versions, base: withThese(base, inBase), wanted: withThese(wanted, inWanted) };
}

/** Most of its words stand in the line; or it begins with one, and has most of those that the other part lacks. */
function createIsPart(): IsWrittenInto {
  const isWrittenInto = createIsWrittenInto();
  return (part, line, other) => {
    const [first = ''] = plainText(part).split(' ');
    return (
      isWrittenInto(part, line, other) ||
      (plainText(line).includes(first) && isWrittenInto(line, part, other))
    );
  };
}

/** At which of its words a line's parts begin; `null` where one has none of them, or stands in another order. */
function partsIn(line: AdfNode, parts: Nodes): Places | null {
  const begins = parts.map((_, n) => wordsOf(parts.slice(0, n)).length);
  const runs = runsOf(parts, line);
  const isTold = (begin: number, n: number): boolean =>
    runs.some(({ left, length }) => left < (begins[n + 1] ?? Infinity) && left + length > begin);
  return parts.length > 1 && begins.every(isTold) ? placesIn(runs, begins) : null;
}

const wordsOf = (nodes: Nodes): readonly Token[] => tokensOf(nodes).filter(({ isSpace }) => !isSpace);

const runsOf = (nodes: Nodes, line: AdfNode): readonly CommonRun[] =>
  commonRuns(wordsOf(nodes).map(keyOf), wordsOf([line]).map(keyOf));

/** Beside the words around it, if one stands there no more itself. */
const placesIn = (runs: readonly CommonRun[], places: Places): Places =>
  places.map((place) => {
    const run = runs.findLast(({ left }) => left <= place);
    const next = runs.find(({ left }) => left > place)?.right ?? Infinity;
    if (place === 0) return 0;
    return run && place <= run.left + run.length ? run.right + place - run.left : next;
  });

/** Those parts of a line that have words. */
function cut(line: AdfNode, starts: Places): Nodes {
  const parts: Token[][] = starts.map(() => []);
  let count = 0;
  for (const token of tokensOf([line])) {
    const part = parts[starts.findLastIndex((start) => start <= count)];
    if (!token.isSpace) count += 1;
    if (!token.isSpace || part?.length) part?.push(token);
  }
  const nodes = parts.filter(({ length }) => length > 0).map((tokens) => tokens.map(({ node }) => node));
  return nodes.map((words, n) => {
    const part = withWords(line, words);
    // An id is that of the first part.
    return n > 0 && line.attrs?.['localId'] ? { ...part, attrs: { ...line.attrs, localId: '' } } : part;
  });
}
