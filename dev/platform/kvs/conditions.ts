import { badRequest } from './refusal';

export type Scalar = string | number | boolean;

export interface Condition {
  readonly condition: string;
  readonly values: readonly Scalar[];
}

export interface PropertyCondition extends Condition {
  readonly property: string;
}

/** All of `and`, or any of `or`; the client never sends both. */
export interface ConditionGroup {
  readonly and?: readonly PropertyCondition[];
  readonly or?: readonly PropertyCondition[];
}

type Test = (actual: unknown, values: readonly Scalar[]) => boolean;

const TESTS: Readonly<Record<string, Test>> = {
  EQUAL_TO: (actual, [value]) => actual === value,
  NOT_EQUAL_TO: (actual, [value]) => actual !== value,
  GREATER_THAN: (actual, [value]) => order(actual, value) > 0,
  GREATER_THAN_EQUAL_TO: (actual, [value]) => order(actual, value) >= 0,
  LESS_THAN: (actual, [value]) => order(actual, value) < 0,
  LESS_THAN_EQUAL_TO: (actual, [value]) => order(actual, value) <= 0,
  BETWEEN: (actual, [low, high]) => order(actual, low) >= 0 && order(actual, high) <= 0,
  BEGINS_WITH: (actual, [value]) => typeof actual === 'string' && actual.startsWith(String(value)),
  CONTAINS: (actual, [value]) => contains(actual, value),
  NOT_CONTAINS: (actual, [value]) => !contains(actual, value),
  EXISTS: (actual) => actual !== undefined,
  NOT_EXISTS: (actual) => actual === undefined,
};

const VALUE_COUNT: Readonly<Record<string, number>> = { BETWEEN: 2 };

/**
 * Says whether an item meets the conditions.
 *
 * A missing item counts as one without attributes, so `NOT_EXISTS` and `NOT_EQUAL_TO` hold for it: a
 * guess, the platform documents no answer.
 */
export function meets(item: unknown, group: ConditionGroup | undefined): boolean {
  if (!group) return true;
  const attributes = (typeof item === 'object' && item !== null ? item : {}) as Readonly<
    Record<string, unknown>
  >;
  const test = (one: PropertyCondition): boolean => testOf(one)(attributes[one.property], one.values);
  if (group.or) return group.or.some(test);
  return (group.and ?? []).every(test);
}

export function testOf({ condition, values }: Condition): Test {
  const test = TESTS[condition];
  if (!test) throw badRequest('INVALID_FILTER_CONDITION', `There is no condition ${condition}.`);
  if (values.length !== (VALUE_COUNT[condition] ?? 1)) {
    throw badRequest('INVALID_FILTER_VALUES', `${condition} got ${String(values.length)} values.`);
  }
  return test;
}

/** Values of different types do not compare: NaN fails every test. */
function order(actual: unknown, value: unknown): number {
  if (typeof actual === 'number' && typeof value === 'number') return actual - value;
  if (typeof actual === 'string' && typeof value === 'string')
    return actual < value ? -1 : Number(actual > value);
  return Number.NaN;
}

function contains(actual: unknown, value: unknown): boolean {
  if (typeof actual === 'string') return actual.includes(String(value));
  return Array.isArray(actual) && actual.includes(value);
}
