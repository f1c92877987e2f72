import { type Dismissals } from '../../ports/related/dismissals';
import { subjectOf } from './find-related';
import { nameOf, type RelatedTarget } from './related-target';

export type DismissRelated = (command: {
  readonly viewerId: string;
  readonly issueId: string | null;
  readonly pageId: string | null;
  readonly target: RelatedTarget;
}) => Promise<void>;

/** This person sees it no more beside this issue or page. */
export const createDismissRelated =
  (dismissals: Pick<Dismissals, 'add'>): DismissRelated =>
  ({ viewerId, target, ...place }) =>
    dismissals.add(viewerId, subjectOf(place), nameOf(target));
