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
  const { toRight, toLeft, moved } = toPage;
  const elsewhere = new Set([...moved].map((place) => toLeft[place] ?? NOTHING));
  const fromPage = { ...toPage, toRight: toLeft, toLeft: toRight, moved: elsewhere };
  const [inBase, inWanted] = [new Map<number, Nodes>(), new Map<number, Nodes>()];
  for (const [origin, places] of membersOf(fromPage, [page, base], createIsPart())) {
    const [line, parts] = [at(base, origin), pick(page, places)];
    const told = toWanted.toRight[origin] ?? NOTHING;
    const all = [...parts, wanted[told] ?? line];
    const starts = partsIn(line, parts);
    if (starts === null || all.some((node) => node.type !== line.type || !isLine(node))) continue;
    inBase.set(origin, cut(line, starts));
    if (told > NOTHING) inWanted.set(told, cutLike(at(wanted, told), line, starts));
  }
  if (inBase.size === 0) return versions;
  return { ...versions, base: withThese(base, inBase), wanted: withThese(wanted, inWanted) };
}

/** Most of its words stand in the line; or it begins with those that the other part lacks, and has most of them. */
function createIsPart(): IsWrittenInto {
  const isWrittenInto = createIsWrittenInto();
  return (part, line, other) =>
    isWrittenInto(part, line, other) ||
    (isWrittenInto(line, part, other) && begins(part, line) && !begins(part, other));
}

const begins = (part: AdfNode, line: AdfNode): boolean =>
  plainText(line)
    .split(' ')
    .includes(plainText(part).split(' ')[0] ?? '');

/** At which of its words a line's parts begin; `null` where one has none of them, or stands in another order. */
function partsIn(line: AdfNode, parts: Nodes): Places | null {
  const ends: number[] = [];
  for (const part of parts) ends.push((ends.at(-1) ?? 0) + wordsOf(part).length);
  const runs = runsOf({ type: '', content: parts }, line);
  const isTold = (end: number, n: number): boolean =>
    runs.some(({ left, length }) => left < end && left + length > (ends[n - 1] ?? 0));
  const starts = [0, ...ends.slice(0, -1).map((end) => placeOf(runs, end))];
  return parts.length > 1 && ends.every(isTold) ? starts : null;
}

const wordsOf = (node: AdfNode): readonly Token[] => tokensOf([node]).filter(({ isSpace }) => !isSpace);

const runsOf = (one: AdfNode, other: AdfNode): readonly CommonRun[] =>
  commonRuns(wordsOf(one).map(keyOf), wordsOf(other).map(keyOf));

/** Beside the words around it, if it stands no more itself. */
function placeOf(runs: readonly CommonRun[], place: number): number {
  const found =
    runs.find(({ left, length }) => left <= place && place < left + length) ??
    runs.find(({ left, length }) => left + length === place);
  if (found) return found.right + place - found.left;
  return runs.find(({ left }) => left > place)?.right ?? Infinity;
}

const cutLike = (line: AdfNode, model: AdfNode, [, ...starts]: Places): Nodes =>
  cut(line, [0, ...starts.map((start) => placeOf(runsOf(model, line), start))]);

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
