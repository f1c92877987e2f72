import { type Operand } from '@atlaskit/jql-ast';
import { readDate, zoned } from '../dates';
import { dateFunctions } from '../functions/date-functions';
import { messages, wordsOf } from '../messages';
import { type JqlScope } from '../scope';

/** The instant that an operand means; problems are noted and give none. */
export function instantOf(operand: Operand, asked: string, scope: JqlScope): number | undefined {
  return operand.operandType === 'function' ? fromFunction(operand, scope) : fromValue(operand, asked, scope);
}

function fromValue(operand: Operand, asked: string, scope: JqlScope): number | undefined {
  const words = wordsOf(operand);
  const instant = operand.operandType === 'value' ? readDate(operand.value, scope) : undefined;
  if (instant === undefined) scope.refuse(messages.date(words, asked));
  return instant;
}

function fromFunction(
  operand: Extract<Operand, { operandType: 'function' }>,
  scope: JqlScope,
): number | undefined {
  const name = operand.function.value;
  const args = operand.arguments.map(({ value }) => value);
  const compute = dateFunctions.get(name.toLowerCase());
  const instant = compute && args.length <= 1 ? compute(scope, args[0]) : undefined;
  if (instant === undefined)
    scope.refuse(compute ? wrongArguments(name, args) : messages.noFunction(name, args));
  return instant;
}

const wrongArguments = (name: string, args: readonly string[]): string =>
  args.length > 1 ? messages.arguments(name, '0-1', args.length) : messages.argument(name, args.join());

/** The day around an instant, where the viewer is. */
export function dayAround(
  instant: number,
  { timeZone }: JqlScope,
): { readonly from: number; readonly to: number } {
  const start = zoned({ now: instant, timeZone }).startOfDay();
  return { from: start.epochMilliseconds, to: start.add({ days: 1 }).epochMilliseconds - 1 };
}
