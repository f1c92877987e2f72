import { type FunctionOperand } from '@atlaskit/jql-ast';
import { messages } from '../messages';
import { type JqlScope } from '../scope';
import { type Id } from '../fields/field';
import { issueFunctions } from './issue-functions';
import { peopleFunctions } from './people-functions';
import { projectFunctions } from './project-functions';
import { type ValueFunction, type ValueType } from './value-function';

export const valueFunctions: readonly ValueFunction[] = [
  ...peopleFunctions,
  ...projectFunctions,
  ...issueFunctions,
];

/** The ids that a function gives to a field; problems are noted and give none. */
export function callFunction(
  call: { readonly element: FunctionOperand; readonly asked: string; readonly valueType: ValueType },
  scope: JqlScope,
): readonly Id[] {
  const refuse = (message: string): readonly Id[] => {
    scope.refuse(message);
    return [];
  };
  const name = call.element.function.value;
  const args = call.element.arguments.map(({ value }) => value);
  const found = valueFunctions.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (!found) return refuse(messages.noFunction(name, args));
  const [fewest, most] = found.takes;
  if (args.length < fewest || args.length > most) {
    return refuse(
      messages.arguments(
        name,
        fewest === most ? String(most) : `${String(fewest)}-${String(most)}`,
        args.length,
      ),
    );
  }
  if (found.valueType !== call.valueType) return refuse(messages.wrongFunction(name, call.asked));
  const ids = found.ids(args, scope, call.asked);
  return typeof ids === 'string' ? refuse(ids) : ids;
}
