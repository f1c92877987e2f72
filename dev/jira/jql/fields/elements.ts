import { type FunctionOperand, type Operand, type OperatorValue, type ValueOperand } from '@atlaskit/jql-ast';
import { messages, wordsOf } from '../messages';
import { type JqlScope } from '../scope';
import { EMPTINESS, type FieldClause } from './field';

export type Element = ValueOperand | FunctionOperand;

/** What a clause compares with: values and functions, and whether EMPTY is among them. */
export interface Elements {
  readonly elements: readonly Element[];
  readonly empty: boolean;
}

const isIn = (operator: string): boolean => operator === 'in' || operator.endsWith(' in');

/** Takes an operand apart; undefined, with the problem noted, when it does not go with the operator. */
export function elementsOf({ asked, operator, operand }: FieldClause, scope: JqlScope): Elements | undefined {
  if (operand === undefined) {
    noted(messages.operator(operator, asked), scope);
    return;
  }
  const mismatch = mismatchOf(asked, operator, operand);
  if (mismatch !== undefined) {
    noted(mismatch, scope);
    return;
  }
  const parts = flat(operand);
  const elements = parts.filter((part): part is Element => part.operandType !== 'keyword');
  return { elements, empty: elements.length < parts.length };
}

function noted(message: string, scope: JqlScope): undefined {
  scope.refuse(message);
  return undefined;
}

/** Why an operand does not go with the operator. */
function mismatchOf(asked: string, operator: OperatorValue, operand: Operand): string | undefined {
  const words = wordsOf(operand);
  if (isIn(operator) && (operand.operandType === 'value' || operand.operandType === 'keyword')) {
    return messages.notAList(operator, words, asked);
  }
  if (!isIn(operator) && operand.operandType === 'list') return messages.aList(operator, words, asked);
  const isEmptiness = (EMPTINESS as readonly string[]).includes(operator);
  return isEmptiness && operand.operandType !== 'keyword' ? messages.onlyEmpty(operator, asked) : undefined;
}

/** Lists may stand in lists. */
function flat(operand: Operand): readonly Exclude<Operand, { operandType: 'list' }>[] {
  return operand.operandType === 'list' ? operand.values.flatMap(flat) : [operand];
}
