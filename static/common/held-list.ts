/**
 * What is found waits while somebody is at what was found before: a list that changes between the look and
 * the press would let them choose what they have not seen.
 */
export function createHeldList<Found>(show: (found: Found) => void) {
  let isReached = false;
  let waiting: { readonly found: Found } | null = null;
  const letGo = (): void => {
    isReached = false;
    const late = waiting;
    waiting = null;
    if (late !== null) show(late.found);
  };
  return {
    offer: (found: Found): void => {
      if (isReached) waiting = { found };
      else show(found);
    },
    /** Whoever types on wants what is found next, even where the pointer rests on the list. */
    typeOn: (): void => {
      isReached = false;
      waiting = null;
    },
    /** For the list itself. */
    pointer: {
      onPointerDown: (): void => {
        isReached = true;
      },
      onMouseMove: (): void => {
        isReached = true;
      },
      onMouseLeave: letGo,
      onPointerCancel: letGo,
    },
  };
}

export type HeldList = ReturnType<typeof createHeldList>;
