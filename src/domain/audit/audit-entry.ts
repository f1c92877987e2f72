/** What one write did to a product; the words for people are the history's. */
export type AuditAct =
  | 'create-issue'
  | 'move-issue'
  | 'remove-issue'
  | 'remove-page'
  | 'create-page'
  | 'update-page'
  | 'move-page'
  | 'restore-page'
  | 'restrict-page'
  | 'mark-page'
  | 'unmark-page'
  | 'link-page'
  | 'unlink-page'
  | 'name-spec'
  | 'forget-spec'
  | 'comment'
  | 'edit-comment'
  | 'create-tasks'
  | 'rank-tasks'
  | 'remove-task'
  | 'update-task'
  | 'pin-related'
  | 'unpin-related'
  | 'create-epic';

/** What set the work off: a person, something that happened in a product, or the clock. */
export type AuditCause = 'click' | 'event' | 'schedule';

/** The actor of what a schedule writes, and of all else that is not done with a person's rights. */
export const APP_ACTOR = 'app';

/**
 * One write that a product has carried out, told without any of its content.
 *
 * Known by its operation, what it did, and the version that it made or else what it left: a repeat of
 * the same write is the same entry.
 */
export interface AuditEntry {
  readonly act: AuditAct;
  /** Token of the operation; the product keeps it with what was written wherever it can. */
  readonly op: string;
  /** `null` for what belongs to a project as a whole, such as a report. */
  readonly issueId: string | null;
  readonly pageId: string | null;
  readonly projectId: string | null;
  /** Account id of the person with whose rights it was written, or `APP_ACTOR`. */
  readonly actorId: string;
  /** Digest of what was there; `null` when nothing was, or nobody looked. */
  readonly before: string | null;
  /** Digest of what was written; `null` when it was removed. */
  readonly after: string | null;
  /** The version that a written page has since. */
  readonly pageVersion?: number;
}

/** An entry as it is kept. */
export interface AuditLine extends AuditEntry {
  /** Ms since the epoch. */
  readonly at: number;
  readonly cause: AuditCause;
  /** Account id of the person who pressed, whoever's rights it was written with; `null` where nobody did. */
  readonly personId: string | null;
  /** Shared by all that one click, event or tick has set off. */
  readonly correlationId: string;
}

/** Equal for an entry and its repeat, different for all others: one operation may write to two pages. */
export const identityOf = ({ op, act, pageId, pageVersion, after }: AuditEntry): string =>
  [op, act, ...(pageVersion === undefined ? [after ?? 'gone'] : [pageVersion, pageId ?? 'no-page'])].join(
    ':',
  );

/** Enough to tell whether two values are the same, too little to guess one from. */
const DIGEST_LENGTH = 16;

/** Digest of a value as it was sent: equal values have equal digests. `hash` gives hexadecimal digits. */
export function digestOf(value: unknown, hash: (text: string) => string): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return hash(text).slice(0, DIGEST_LENGTH);
}

export type Restoration = Pick<AuditEntry, 'act' | 'before' | 'after'>;

/** A page is taken out of the trash: not a word of it is written, only where it is. */
export const restorationOf = (hash: (text: string) => string): Restoration => ({
  act: 'restore-page',
  before: digestOf('trashed', hash),
  after: digestOf('current', hash),
});
