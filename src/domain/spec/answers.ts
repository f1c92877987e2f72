/** The three questions that a thin epic is asked; empty texts are unanswered. */
export interface SpecAnswers {
  readonly who: string;
  readonly outcome: string;
  readonly doneWhen: string;
}

export const NO_ANSWERS: SpecAnswers = { who: '', outcome: '', doneWhen: '' };
