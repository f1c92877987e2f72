import { type RowProblem } from '../../../src/domain/breakdown/check-rows';
import { messages } from './messages';

/** What is wrong with a row, and what to do about it. */
export function problemWords(problem: RowProblem): string {
  const { problems } = messages;
  switch (problem.kind) {
    case 'summary-too-long':
      return problems[problem.kind](problem);
    case 'same-as-row':
      return problems[problem.kind](problem);
    case 'fields-required':
      return problems[problem.kind](problem);
    case 'field-not-on-form':
      return problems[problem.kind](problem);
    case 'label-spaces':
      return problems[problem.kind](problem);
    default:
      return problems[problem.kind]();
  }
}
