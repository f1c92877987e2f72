/** What a person has to mend. */
export type PauseView =
  | 'no-access'
  | 'space-archived'
  | 'page-trashed'
  | 'page-archived'
  | 'page-moved'
  | 'place-gone'
  | 'not-connected'
  | 'project-gone'
  | 'scope-gone'
  | 'depends-on-asker'
  | 'unlicensed'
  | 'owner-gone'
  | 'audience-unknown'
  | 'audience-too-wide';
export type SkipView = 'missed' | 'unavailable' | 'no-sprint' | 'cancelled' | 'page-hidden' | PauseView;

export interface CountsView {
  readonly completed: number;
  readonly inProgress: number;
  readonly blocked: number;
  readonly other: number;
}

export type HistoryEntry =
  | {
      readonly kind: 'published';
      readonly slot: string;
      readonly pageId: string;
      readonly title: string;
      readonly path: string;
      readonly counts: CountsView;
      /** Sections that were not written, since people have edited the page. */
      readonly keptSections: number;
      /** Name of who last pressed *Publish now* for it; `null` where nobody did, or they have left. */
      readonly publishedBy: string | null;
      readonly cancelled: CancelledView | null;
    }
  /** The viewer cannot see the space that the report is in, and learns nothing else of it. */
  | { readonly kind: 'out-of-sight'; readonly slot: string }
  | {
      readonly kind: 'skipped';
      readonly slot: string;
      readonly reason: SkipView;
      readonly cancelled: CancelledView | null;
    }
  | {
      readonly kind: 'in-progress';
      readonly slot: string;
      /** Somebody is at it now; else its next try begins by itself. */
      readonly isWorkedOn: boolean;
      /** When Jira or Confluence takes requests again, ms, where it has said so and that is still to come. */
      readonly refusedUntil: number | null;
      /** Issues read for it so far, where nobody waits for it. */
      readonly counted: number | null;
      /** How many the last report told; `null` where there is none. */
      readonly toldBefore: number | null;
      /** Whether nothing of its page is written yet. */
      readonly isCancellable: boolean;
    };

/** The last try to make a report was cancelled, by whom; `null` for one who has left, or is hidden. */
export interface CancelledView {
  readonly by: string | null;
}
