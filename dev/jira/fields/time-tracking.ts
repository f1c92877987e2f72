import { type IssueRow } from '../store/rows';
import { jiraDuration, parseDuration } from '../views/instants';
import { FieldError, type FieldRule } from './field-rule';
import { isObject, type JsonObject } from '../../kernel/json-object';

const estimate = (id: string, column: keyof IssueRow): FieldRule => ({
  id,
  historyName: id,
  custom: false,
  many: false,
  hasIds: true,
  place: { kind: 'column', column, holds: 'id' },
  parse: (input) => {
    const seconds = typeof input === 'string' ? parseDuration(input) : null;
    if (seconds === null) throw new FieldError('Invalid time duration entered.');
    return String(seconds);
  },
  text: (element) => jiraDuration(Number(element)),
});

const ORIGINAL = estimate('timeoriginalestimate', 'original_estimate_s');
const REMAINING = estimate('timeestimate', 'remaining_estimate_s');

/** The field `timetracking` writes two others; what it does not name stays as it is. */
export function timeTrackingInputs(
  input: unknown,
): readonly { readonly rule: FieldRule; readonly input: unknown }[] {
  if (!isObject(input)) throw new FieldError('Specify an object with originalEstimate or remainingEstimate.');
  return [...part(ORIGINAL, input, 'originalEstimate'), ...part(REMAINING, input, 'remainingEstimate')];
}

const part = (rule: FieldRule, input: JsonObject, name: string): { rule: FieldRule; input: unknown }[] =>
  name in input ? [{ rule, input: input[name] }] : [];
