import { type PlaceView } from '../../../src/contract/place';
import { messages } from '../generate/messages';
import { type PlaceDraft } from './place-draft';

/** Nobody else can say where the page goes, but this person can. */
export const isToBeChosen = (place: PlaceView): boolean =>
  place.kind === 'no-space' && (place.why === 'to-choose' || place.why === 'none-visible');

const OUT_OF_REACH: readonly string[] = ['not-connected', 'not-granted', 'no-access'];

/** Whether there may be a space to choose at all. */
export const hasSpaces = (place: PlaceView): boolean =>
  place.kind === 'space' || !OUT_OF_REACH.includes(place.why);

/** Why the page cannot be written as the place stands; `null` where it can. */
export function placeHindrance(place: PlaceView, draft: PlaceDraft): string | null {
  if (draft.space.value === null)
    return place.kind === 'space' || isToBeChosen(place) ? messages.chooseSpace : messages.noSpace[place.why];
  return draft.titleError.value ?? draft.parentError.value;
}
