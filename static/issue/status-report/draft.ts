import { computed, type ReadonlySignal, signal, type Signal } from '@preact/signals';
import {
  type FollowStatusAnswer,
  type StatusPreviewAnswer,
  type WriteStatusAnswer,
  type WriteStatusRequest,
} from '../../../src/contract/status/status-report';
import { type NoAnswer } from '../../common/trouble';
import { messages as placeMessages } from '../generate/messages';
import { type PlaceDraft } from '../place/place-draft';
import { parentIn, sayTitleFault } from '../generate/draft';

/** Why nothing was written, or nobody knows whether it was. */
export type Refusal =
  | Exclude<WriteStatusAnswer | FollowStatusAnswer, { readonly kind: 'written' | 'under-way' }>
  | NoAnswer;

export type ReportOrder = Omit<WriteStatusRequest, 'attempt' | 'days' | 'pageId'>;

/** What the person may still change before the page is written. */
export interface ReportDraft extends PlaceDraft {
  /** Write today's report again; asked only where there is one. */
  readonly again: Signal<boolean>;
  /** The order as it stands, or `null` while something in it is wrong. */
  readonly order: ReadonlySignal<ReportOrder | null>;
}

/** The page of today that is to be written again; `null` where another one is. */
export const updatedPage = (
  { today }: StatusPreviewAnswer,
  { again }: ReportDraft,
): StatusPreviewAnswer['today'] => (again.value ? today : null);

export function createReportDraft({ title: first, place, today }: StatusPreviewAnswer): ReportDraft {
  const title = signal(first);
  const space = signal(place.kind === 'space' ? place.space : null);
  const parent = signal(place.kind === 'space' ? (place.parentId ?? '') : '');
  const again = signal(today !== null);
  const titleError = computed(() => sayTitleFault(title.value));
  const parentError = computed(() =>
    parentIn(parent.value) === undefined ? placeMessages.parentFault : null,
  );
  const order = computed(() => {
    const parentId = parentIn(parent.value);
    if (space.value === null || titleError.value !== null || parentId === undefined) return null;
    const { spaceId } = space.value;
    return { spaceId, parentId, title: title.value };
  });
  return { title, space, parent, again, titleError, parentError, order };
}
