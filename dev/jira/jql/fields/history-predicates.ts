import { type Operand, type Predicate } from '@atlaskit/jql-ast';
import { type SqlCondition } from '../../store/visibility';
import { all, condition } from '../conditions';
import { callFunction } from '../functions/value-functions';
import { peopleNamed } from '../lookups';
import { messages, wordsOf } from '../messages';
import { type JqlScope } from '../scope';
import { dayAround, instantOf } from './date-values';
import { type FieldClause, type Id } from './field';

/** A test of a value that the changelog holds, given the columns of its id and its name. */
export type ValueMatch = (id: string, name: string) => SqlCondition;

/** When, by whom and between which values something happened; what is absent does not matter. */
export interface Span {
  readonly after?: number;
  readonly before?: number;
  readonly within?: { readonly from: number; readonly to: number };
  readonly by?: readonly Id[];
  readonly from?: ValueMatch;
  readonly to?: ValueMatch;
}

export function readPredicates(
  clause: FieldClause,
  scope: JqlScope,
  valueMatch: (operand: Operand) => ValueMatch,
): Span {
  return clause.predicates.reduce<Span>(
    (span, predicate) => ({ ...span, ...readPredicate(predicate, clause, scope, valueMatch) }),
    {},
  );
}

function readPredicate(
  { operator, operand }: Predicate,
  { asked, operator: main }: FieldClause,
  scope: JqlScope,
  valueMatch: (operand: Operand) => ValueMatch,
): Span {
  const refused = (): Span => {
    scope.refuse(messages.predicate(operator.value, asked));
    return {};
  };
  if (!operand) return refused();
  const instant = (): number => instantOf(operand, asked, scope) ?? 0;
  switch (operator.value) {
    case 'after':
      return { after: instant() };
    case 'before':
      return { before: instant() };
    case 'on':
      return { within: dayAround(instant(), scope) };
    case 'during':
      return during(operand, asked, scope) ?? refused();
    case 'by':
      return { by: actors(operand, asked, scope) };
    case 'from':
      return main === 'changed' ? { from: valueMatch(operand) } : refused();
    case 'to':
      return main === 'changed' ? { to: valueMatch(operand) } : refused();
  }
}

function during(operand: Operand, asked: string, scope: JqlScope): Span | undefined {
  if (operand.operandType !== 'list' || operand.values.length !== 2) return undefined;
  const [from = 0, to = 0] = operand.values.map((value) => instantOf(value, asked, scope) ?? 0);
  return { within: { from, to } };
}

function actors(operand: Operand, asked: string, scope: JqlScope): readonly Id[] {
  if (operand.operandType === 'list') return operand.values.flatMap((value) => actors(value, asked, scope));
  if (operand.operandType === 'function')
    return callFunction({ element: operand, asked, valueType: 'user' }, scope);
  const people = operand.operandType === 'value' ? peopleNamed(operand.value, scope) : [];
  if (people.length === 0) scope.refuse(messages.noValue(wordsOf(operand), asked));
  return people;
}

/** Something that began and ended (never, when null) overlaps the span's times. */
export function overlaps(span: Span, began: string, ended: string): SqlCondition {
  const endsAfter = (instant: number, operator: string): SqlCondition =>
    condition(`coalesce(${ended}, ${String(Number.MAX_SAFE_INTEGER)}) ${operator} ?`, instant);
  return all([
    ...(span.after === undefined ? [] : [endsAfter(span.after, '>')]),
    ...(span.before === undefined ? [] : [condition(`${began} < ?`, span.before)]),
    ...(span.within ? [endsAfter(span.within.from, '>='), condition(`${began} <= ?`, span.within.to)] : []),
  ]);
}
