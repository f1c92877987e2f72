/** One task as it is to be made. */
export interface TaskRow {
  readonly summary: string;
  readonly typeId: string;
  readonly assigneeId: string | null;
  readonly priorityId: string | null;
  /** As people write it for Jira: `3d 4h`. */
  readonly estimate: string | null;
  readonly labels: readonly string[];
  /** Plain lines. */
  readonly description: string;
  /** Ids of the criteria that it serves. */
  readonly criteria: readonly string[];
  /** Digest of the words of the spec that it was made from; `null` for what people added themselves. */
  readonly origin: string | null;
}

/** More than anybody looks through, and as many as are made within a minute. */
export const MOST_ROWS = 500;
/** Of a description. Jira takes about 32,000 characters of text and does not say how it counts them. */
export const LONGEST_DESCRIPTION = 30_000;
export const LONGEST_LABEL = 255;
