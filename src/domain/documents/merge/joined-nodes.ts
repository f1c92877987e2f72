import { type AdfNode } from '../adf';
import { type Alignment } from './align';
import { type KnownVersions } from './frames';
import { keyOf, tokensOf } from './tokens';
import { at } from './pick';

interface Joined {
  readonly toPage: Alignment;
  /** Of nodes that the issue drops and people wrote into another one the place of that one. */
  readonly into: ReadonlyMap<number, readonly number[]>;
}

/**
 * Where people made one node of two and the issue drops one of them. What they made is known as what came of the other
 * one then, so that not a word of that goes with it.
 */
export function withJoined(
  { base, page, wanted }: KnownVersions,
  aligned: Alignment,
  toWanted: Alignment,
): Joined {
  const into = new Map<number, readonly number[]>();
  const [toRight, toLeft] = [[...aligned.toRight], [...aligned.toLeft]];
  const isDropped = (origin: number): boolean => toWanted.toRight[origin] === undefined;
  const join = (origin: number, lost: number, place: number): number => {
    const [stays, goes] = isDropped(lost) ? [origin, lost] : [lost, origin];
    const told = toWanted.toRight[stays];
    if (told === undefined || !isDropped(goes)) return origin;
    if (!isPartOf(at(base, lost), at(page, place), at(base, origin))) return origin;
    // What the issue made one of them, too, it does not drop.
    if (isPartOf(at(base, goes), at(wanted, told), at(base, stays))) return origin;
    toRight[goes] = undefined;
    toRight[stays] = place;
    into.set(goes, [place]);
    return stays;
  };
  aligned.toRight.forEach((place, origin) => {
    if (place === undefined) return;
    let stays = origin;
    for (const step of [-1, 1])
      for (let lost = origin + step; base[lost] && aligned.toRight[lost] === undefined; lost += step)
        stays = join(stays, lost, place);
    toLeft[place] = stays;
  });
  return { toPage: { ...aligned, toRight, toLeft }, into };
}

/** Whether most of what only this node says stands in another one, which said something before. */
function isPartOf(node: AdfNode, now: AdfNode, before: AdfNode): boolean {
  const [there, known] = [wordsOf(now), wordsOf(before)];
  const own = [...wordsOf(node)].filter((word) => !known.has(word));
  return own.filter((word) => there.has(word)).length > own.length / 2;
}

const wordsOf = (node: AdfNode): ReadonlySet<string> => new Set(tokensOf([node]).map(keyOf));
