/** What a point of a spec is taken for. */
export type PointRole = 'criterion' | 'task';

/** How a point stands on the page. */
export type PointForm = 'list' | 'task-list' | 'table' | 'scenario' | 'heading';

/** One thing that a spec says is to be done or to hold. */
export interface Point {
  readonly role: PointRole;
  readonly form: PointForm;
  /** On one line, without the number, label or box it stands behind; never cut. */
  readonly words: string;
  /** What people call it, as `AC-1`; upper case, without the dash. */
  readonly label: string | null;
  /** What it stands under inside its section, as `Backend`. */
  readonly group: string | null;
  /** The editor's own id of its block, which editors may replace. */
  readonly localId: string | null;
  /** Ticked, or in a row whose status says so. */
  readonly isDone: boolean;
  readonly isStruck: boolean;
  /** Account id of the one person whom a task mentions. */
  readonly accountId: string | null;
  /** What it is explained by, a line each. */
  readonly details: readonly string[];
}

/** A point of which nothing is known but its words. */
export const plainPoint = (role: PointRole, form: PointForm, words: string): Point => ({
  role,
  form,
  words,
  label: null,
  group: null,
  localId: null,
  isDone: false,
  isStruck: false,
  accountId: null,
  details: [],
});
