import { type Alignment } from './align';
import { type KnownVersions } from './frames';
import { at } from './pick';
import { createIsWrittenInto, type IsWrittenInto } from './written-into';

export interface Joined {
  readonly toPage: Alignment;
  /** Of nodes that the issue drops and people wrote into another one the place of that one. */
  readonly into: ReadonlyMap<number, readonly number[]>;
}

/**
 * Where people made one node of two and the issue drops one of them. What they made is known as what came of the other
 * one then, so that not a word of that goes with it.
 */
export function withJoined(versions: KnownVersions, aligned: Alignment, toWanted: Alignment): Joined {
  const into = new Map<number, readonly number[]>();
  const isWrittenInto = createIsWrittenInto();
  const [toRight, toLeft] = [[...aligned.toRight], [...aligned.toLeft]];
  aligned.toRight.forEach((place, origin) => {
    if (place === undefined) return;
    let stays = origin;
    for (const step of [-1, 1])
      for (
        let lost = origin + step;
        versions.base[lost] && aligned.toRight[lost] === undefined;
        lost += step
      ) {
        const goes = droppedOf(versions, toWanted, { stays, lost, place }, isWrittenInto);
        if (goes === null) continue;
        if (goes === stays) stays = lost;
        toRight[goes] = undefined;
        toRight[stays] = place;
        into.set(goes, [place]);
      }
    toLeft[place] = stays;
  });
  return { toPage: { ...aligned, toRight, toLeft }, into };
}

/** Places of a node of the base that is known on the page, of a lost one beside it, and of the first on the page. */
interface Beside {
  readonly stays: number;
  readonly lost: number;
  readonly place: number;
}

/** Which of the two the issue drops, if people wrote the lost one into the other; `null` where it drops none of them. */
function droppedOf(
  { base, page, wanted }: KnownVersions,
  { toRight }: Alignment,
  { stays, lost, place }: Beside,
  isWrittenInto: IsWrittenInto,
): number | null {
  const [one, goes] = toRight[lost] === undefined ? [stays, lost] : [lost, stays];
  const told = toRight[one];
  if (told === undefined || toRight[goes] !== undefined) return null;
  // What the issue made one of them, too, it does not drop.
  const isJoined =
    isWrittenInto(at(base, lost), at(page, place), at(base, stays)) &&
    !isWrittenInto(at(base, goes), at(wanted, told), at(base, one));
  return isJoined ? goes : null;
}
