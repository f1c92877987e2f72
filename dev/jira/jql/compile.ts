import { type Clause, type OperatorValue, type TerminalClause } from '@atlaskit/jql-ast';
import { Refusal } from '../../products/operation';
import { type SqlCondition } from '../store/visibility';
import { all, any } from './conditions';
import { findField } from './fields/find-field';
import { type FieldClause } from './fields/field';
import { compileProperty, propertyPathOf } from './fields/property-field';
import { messages } from './messages';
import { aliasedPath } from './search-aliases';
import { compileOrder, type SortStep } from './order-by';
import { parseJql } from './parse';
import { type JqlScope } from './scope';

/** A query ready to run over `jira_search_issue i`. */
export interface CompiledJql {
  /** Includes what the viewer may see. */
  readonly where: SqlCondition;
  readonly order: readonly SortStep[];
}

/** Refuses with 400 and everything that is wrong with the query. */
export function compileJql(jql: string, scope: JqlScope): CompiledJql {
  const compiled = tryCompile(jql, scope);
  if (compiled.kind === 'refused') throw badQuery(compiled.errors);
  return compiled;
}

export const badQuery = (errorMessages: readonly string[]): Refusal =>
  new Refusal({ status: 400, body: { errorMessages, errors: {} } });

export function tryCompile(
  jql: string,
  scope: JqlScope,
):
  | ({ readonly kind: 'compiled' } & CompiledJql)
  | { readonly kind: 'refused'; readonly errors: readonly string[] } {
  const parsed = parseJql(jql);
  if (parsed.kind === 'refused') return { kind: 'refused', errors: [parsed.message] };
  if (parsed.where === undefined) return { kind: 'refused', errors: [messages.unbounded] };
  const asked = compileClause(parsed.where, false, scope);
  const order = compileOrder(parsed.orderBy, scope);
  if (scope.problems.length > 0) return { kind: 'refused', errors: scope.problems };
  return { kind: 'compiled', where: all([asked, scope.visible]), order };
}

/** `NOT` is pushed down to the operators as Jira does it, so that `NOT a = b` means `a != b`. */
function compileClause(clause: Clause, isNegated: boolean, scope: JqlScope): SqlCondition {
  switch (clause.clauseType) {
    case 'not':
      return compileClause(clause.clause, !isNegated, scope);
    case 'compound': {
      const parts = clause.clauses.map((part) => compileClause(part, isNegated, scope));
      return (clause.operator.value === 'and') === isNegated ? any(parts) : all(parts);
    }
    case 'terminal':
      return compileTerminal(clause, isNegated, scope);
  }
}

const OPPOSITES = new Map<OperatorValue, OperatorValue>(
  (
    [
      ['=', '!='],
      ['in', 'not in'],
      ['~', '!~'],
      ['is', 'is not'],
      ['was', 'was not'],
      ['was in', 'was not in'],
      ['<', '>='],
      ['>', '<='],
    ] as const
  ).flatMap(([one, other]) => [[one, other] as const, [other, one] as const]),
);

function compileTerminal(
  { field, operator, operand, predicates }: TerminalClause,
  isNegated: boolean,
  scope: JqlScope,
): SqlCondition {
  const asked = field.value;
  if (!operator) return scope.refuse(messages.noField(asked));
  const opposite = OPPOSITES.get(operator.value);
  const effective = isNegated && opposite ? opposite : operator.value;
  const clause: FieldClause = {
    asked,
    field,
    operator: effective,
    operand: operand ?? undefined,
    predicates,
  };
  const compiled = compileField(clause, scope);
  return isNegated && !opposite ? { sql: `NOT (${compiled.sql})`, params: compiled.params } : compiled;
}

function compileField(clause: FieldClause, scope: JqlScope): SqlCondition {
  const { asked, operator } = clause;
  const property = propertyPathOf(clause.field) ?? aliasedPath(asked, scope.db);
  if (property) return compileProperty(property, clause, scope);
  const field = findField(asked, scope);
  if (!field) return scope.refuse(messages.noField(asked));
  if (!field.operators.includes(operator)) {
    const isHistory = operator === 'changed' || operator.startsWith('was');
    return scope.refuse(isHistory ? messages.noHistory(asked) : messages.operator(operator, asked));
  }
  return field.compile(clause, scope);
}
