import { type SqlCondition } from '../../store/visibility';
import { all, any, not, NOTHING } from '../conditions';
import { type ValueType } from '../functions/value-function';
import { callFunction } from '../functions/value-functions';
import { messages } from '../messages';
import { type JqlScope } from '../scope';
import { type Element, elementsOf } from './elements';
import {
  EMPTINESS,
  EQUALITY,
  type FieldClause,
  type Id,
  isComparison,
  isNegative,
  type JqlField,
  ORDER,
} from './field';

/** A field whose values are things with ids: statuses, people, versions, labels … */
export interface Choices {
  readonly valueType: ValueType;
  /** The ids a value stands for; undefined when the viewer knows no such thing. */
  readonly ids: (value: string, scope: JqlScope) => readonly Id[] | undefined;
  /** Issues that hold at least one of them. */
  readonly where: (ids: readonly Id[]) => SqlCondition;
  /** Issues without a value; absent when every issue has one: asking for EMPTY is allowed and finds none. */
  readonly empty?: SqlCondition;
  /** A lower-cased word that means EMPTY, such as `unresolved`. */
  readonly emptyWord?: string;
  /** Ids on that side of the value, for things that have an order. */
  readonly beyond?: (operator: (typeof ORDER)[number], id: Id, scope: JqlScope) => readonly Id[];
  /** What is said of an unknown value, when it is not the usual sentence. */
  readonly unknown?: (value: string, asked: string) => string;
}

export function choiceField(
  shown: Pick<JqlField, 'names' | 'displayName' | 'type' | 'sort' | 'customId'>,
  choices: Choices,
): JqlField {
  return {
    ...shown,
    operators: [...EQUALITY, ...EMPTINESS, ...(choices.beyond ? ORDER : [])],
    compile: (clause, scope) => compileChoice(choices, clause, scope),
  };
}

function compileChoice(choices: Choices, clause: FieldClause, scope: JqlScope): SqlCondition {
  const operand = elementsOf(clause, scope);
  if (!operand) return NOTHING;
  const named = operand.elements.map((element) => idsOf(choices, element, clause, scope));
  const ids = named.flatMap((found) => (found === 'empty' ? [] : found));
  const { operator } = clause;
  if (isComparison(operator))
    return choices.where(ids.flatMap((id) => choices.beyond?.(operator, id, scope) ?? []));
  const asksEmpty = operand.empty || named.includes('empty');
  return matching(choices, { ids, asksEmpty, isNegative: isNegative(operator) });
}

interface Wanted {
  readonly ids: readonly Id[];
  readonly asksEmpty: boolean;
  readonly isNegative: boolean;
}

function matching({ where, empty = NOTHING }: Choices, wanted: Wanted): SqlCondition {
  const holds = any([
    ...(wanted.ids.length > 0 ? [where(wanted.ids)] : []),
    ...(wanted.asksEmpty ? [empty] : []),
  ]);
  if (!wanted.isNegative) return holds;
  // As in Jira, "not this" speaks only of issues that have a value at all.
  return wanted.asksEmpty ? not(holds) : all([not(holds), not(empty)]);
}

/** The ids an element stands for; problems are noted and give none. */
export function idsOf(
  choices: Choices,
  element: Element,
  { asked }: FieldClause,
  scope: JqlScope,
): readonly Id[] | 'empty' {
  if (element.operandType === 'function') {
    return callFunction({ element, asked, valueType: choices.valueType }, scope);
  }
  const { value } = element;
  if (choices.emptyWord === value.toLowerCase()) return 'empty';
  const ids = value === '' ? undefined : choices.ids(value, scope);
  if (ids) return ids;
  scope.refuse((choices.unknown ?? messages.noValue)(value, asked));
  return [];
}
