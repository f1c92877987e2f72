/** A part of a query with the place it starts at, for messages. */
interface Placed {
  readonly at: number;
}

export type Operator = '=' | '!=' | '~' | '!~' | '<' | '<=' | '>' | '>=' | 'in' | 'not in';

export type Value = Placed &
  (
    | { readonly kind: 'literal'; readonly text: string }
    | { readonly kind: 'call'; readonly name: string; readonly args: readonly string[] }
  );

export interface Field extends Placed {
  /** In lower case: CQL does not mind. */
  readonly name: string;
  /** `content.property[key].path`: the property and where in its value to look. */
  readonly property?: { readonly key: string; readonly path: string };
}

export interface Clause extends Placed {
  readonly kind: 'clause';
  readonly field: Field;
  readonly operator: Operator;
  /** One, or the list of an `in`. */
  readonly values: readonly Value[];
}

export type Expression =
  | Clause
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Expression[] }
  | { readonly kind: 'not'; readonly part: Expression };

export interface Query {
  /** Null for a query that only orders. */
  readonly where: Expression | null;
  readonly orderBy: readonly { readonly field: Field; readonly descending: boolean }[];
}

/** Why a query cannot be answered, and at which character, counted from 1. */
export class CqlError extends Error {
  constructor(
    readonly reason: string,
    readonly at: number,
  ) {
    super(reason);
  }
}
