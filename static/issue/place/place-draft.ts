import { type ReadonlySignal, type Signal } from '@preact/signals';
import { type SpaceView } from '../../../src/contract/place';

/** Title and place of a page that is about to be made, as far as the person has chosen them. */
export interface PlaceDraft {
  readonly title: Signal<string>;
  readonly space: Signal<SpaceView | null>;
  /** A pasted link, or empty. */
  readonly parent: Signal<string>;
  readonly titleError: ReadonlySignal<string | null>;
  readonly parentError: ReadonlySignal<string | null>;
}
