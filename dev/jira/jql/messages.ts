import { type Operand } from '@atlaskit/jql-ast';

/**
 * What Jira says about a query that it cannot run. The wording of those marked P was seen in published
 * clients and answers; G is a guess (docs/emulator-gaps.md). A value that the viewer may not see is
 * worded like one that does not exist.
 */
export const messages = {
  unbounded: 'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.', // P
  tooComplex: 'The JQL query is too complex to be run.', // G
  noField: (field: string) => `Field '${field}' does not exist or you do not have permission to view it.`, // P
  noValue: (value: string, field: string) => `The value '${value}' does not exist for the field '${field}'.`, // P
  noIssue: (key: string, field: string) => `An issue with key '${key}' does not exist for field '${field}'.`, // P
  noIssueId: (id: string, field: string) =>
    `A value with ID '${id}' does not exist for the field '${field}'.`, // P
  operator: (operator: string, field: string) =>
    `The operator '${operator}' is not supported by the '${field}' field.`, // P
  noEmpty: (field: string) => `The field '${field}' does not support searching for EMPTY values.`, // P
  emptyText: (field: string) => `The field '${field}' does not support searching for an empty string.`, // P
  onlyEmpty: (operator: string, field: string) =>
    `The operator '${operator}' only supports EMPTY and NULL for the field '${field}'.`, // G
  notAList: (operator: string, value: string, field: string) =>
    `Operator '${operator}' does not support the non-list value '${value}' for field '${field}'.`, // P
  aList: (operator: string, value: string, field: string) =>
    `Operator '${operator}' does not support the list value '${value}' for field '${field}'.`, // P
  date: (value: string, field: string) =>
    `Date value '${value}' for field '${field}' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.`, // P
  number: (value: string, field: string) => `The value '${value}' for the field '${field}' is not a number.`, // G
  wildcard: (value: string, field: string, character: string) =>
    `The text query '${value}' for field '${field}' is not allowed to start with character '${character}'.`, // P
  noFunction: (name: string, args: readonly string[]) =>
    `Unable to find JQL function '${name}(${args.join(', ')})'.`, // P
  arguments: (name: string, expected: string, received: number) =>
    `Function '${name}' expected '${expected}' arguments but received '${String(received)}'.`, // P
  argument: (name: string, value: string) => `The argument '${value}' of function '${name}' is invalid.`, // G
  wrongFunction: (name: string, field: string) =>
    `A value provided by the function '${name}' is invalid for the field '${field}'.`, // P
  noHistory: (field: string) => `History searches do not support the '${field}' field.`, // P
  predicate: (predicate: string, field: string) =>
    `The predicate '${predicate}' is not supported by the '${field}' field.`, // G
  sort: (field: string) => `Not able to sort using field '${field}'.`, // P
  sortTooLong: (limit: number) => `The ORDER BY clause may name at most ${String(limit)} fields.`, // G
} as const;

/** An operand as the query writes it, for a message. */
export function wordsOf(operand: Operand): string {
  switch (operand.operandType) {
    case 'value':
      return operand.value;
    case 'keyword':
      return operand.value.toUpperCase();
    case 'function':
      return `${operand.function.value}(${operand.arguments.map(({ value }) => value).join(', ')})`;
    case 'list':
      return `(${operand.values.map(wordsOf).join(', ')})`;
  }
}
