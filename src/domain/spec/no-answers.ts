import { type SpecAnswers } from './answers';

export const NO_ANSWERS: SpecAnswers = { who: '', outcome: '', doneWhen: '' };
