import { type Alignment, NOTHING } from './align';
import { type KnownVersions } from './frames';
import { membersOf } from './members';
import { at } from './pick';
import { createIsWrittenInto } from './written-into';

export interface Joined {
  readonly toPage: Alignment;
  /** Of nodes that the issue drops and people wrote into another one the place of that one. */
  readonly into: ReadonlyMap<number, readonly number[]>;
}

/**
 * Where people made one node of two and the issue drops one of them. What they made is known as what came of the other
 * one then, so that not a word of that goes with it. What the issue made one of them, too, it does not drop.
 */
export function withJoined(
  { base, page, wanted }: KnownVersions,
  aligned: Alignment,
  toWanted: Alignment,
): Joined {
  const into = new Map<number, readonly number[]>();
  const isWrittenInto = createIsWrittenInto();
  const [toRight, toLeft] = [[...aligned.toRight], [...aligned.toLeft]];
  for (const [place, members] of membersOf(aligned, [base, page], isWrittenInto)) {
    const told = members.filter((origin) => toWanted.toRight[origin] !== undefined);
    const stays = told.find((origin) => toRight[origin] === place) ?? told[0];
    if (stays === undefined || members.length < 2) continue;
    const now = at(wanted, toWanted.toRight[stays] ?? NOTHING);
    for (const goes of members) {
      if (told.includes(goes) || isWrittenInto(at(base, goes), now, at(base, stays))) continue;
      toRight[goes] = undefined;
      toRight[stays] = place;
      toLeft[place] = stays;
      into.set(goes, [place]);
    }
  }
  return { toPage: { ...aligned, toRight, toLeft }, into };
}
