import { type Field, type Operand, type OperatorValue, type Predicate } from '@atlaskit/jql-ast';
import { type SqlCondition } from '../../store/visibility';
import { type JqlScope } from '../scope';

export type Id = string | number;

/** One `field operator operand` of a query. */
export interface FieldClause {
  /** The field as the query names it, which is how messages name it. */
  readonly asked: string;
  readonly field: Field;
  readonly operator: OperatorValue;
  /** Absent with `changed`. */
  readonly operand: Operand | undefined;
  readonly predicates: readonly Predicate[];
}

export interface SortKey {
  /** An expression over the issue `i`. */
  readonly sql: string;
  /** True when it can be null: such issues come last, or first when descending. */
  readonly nullable: boolean;
}

/** A field that queries can name. */
export interface JqlField {
  /** Lower-cased names that a query may use; the first is the one that Jira proposes. */
  readonly names: readonly string[];
  readonly displayName: string;
  /** Java type of the values, as the autocomplete reference lists it. */
  readonly type: string;
  readonly operators: readonly OperatorValue[];
  readonly compile: (clause: FieldClause, scope: JqlScope) => SqlCondition;
  readonly sort?: SortKey;
  /** `customfield_N` → N */
  readonly customId?: string;
}

export const EQUALITY = ['=', '!=', 'in', 'not in'] as const satisfies readonly OperatorValue[];
export const EMPTINESS = ['is', 'is not'] as const satisfies readonly OperatorValue[];
export const ORDER = ['>', '>=', '<', '<='] as const satisfies readonly OperatorValue[];
export const LIKENESS = ['~', '!~'] as const satisfies readonly OperatorValue[];
export const HISTORY = [
  'was',
  'was not',
  'was in',
  'was not in',
  'changed',
] as const satisfies readonly OperatorValue[];

export const isNegative = (operator: OperatorValue): boolean =>
  operator === '!=' || operator.includes('not') || operator === '!~';

export const isComparison = (operator: OperatorValue): operator is (typeof ORDER)[number] =>
  (ORDER as readonly OperatorValue[]).includes(operator);
