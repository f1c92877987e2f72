import { type Desk } from '../store/issues';
import { type IssueRow, type IssueTypeRow, type ProjectRow } from '../store/rows';

/** What a value is read against: the issue's project and type, and the issue itself unless it is being created. */
export interface FieldScene {
  readonly desk: Desk;
  readonly project: ProjectRow;
  readonly type: IssueTypeRow;
  readonly issue: IssueRow | null;
}

/** Says in Jira's words why a value is refused; it becomes an entry of the answer's `errors`. */
export class FieldError extends Error {}

/** Where a field's elements are kept. */
export type FieldPlace =
  | { readonly kind: 'column'; readonly column: keyof IssueRow; readonly holds: 'id' | 'text' }
  | { readonly kind: 'body'; readonly column: 'description' | 'environment' }
  | { readonly kind: 'values' };

/**
 * How one field is written.
 *
 * Whatever a field holds is a list of elements: ids of what has one, else texts. A single-valued field
 * has at most one. That gives storing, comparing and the changelog one form for all fields.
 */
export interface FieldRule {
  readonly id: string;
  /** As the changelog calls it. */
  readonly historyName: string;
  readonly custom: boolean;
  readonly many: boolean;
  readonly place: FieldPlace;
  /** Reads one element of a request, never null; throws {@link FieldError}. */
  parse(input: unknown, scene: FieldScene): string;
  /** An element as people read it. */
  text(element: string, scene: FieldScene): string;
  /** True when elements are ids, which the changelog tells beside the text. */
  readonly hasIds: boolean;
  /** One changelog item an element that came or went, instead of one for the whole list. */
  readonly itemPerElement?: boolean;
}
