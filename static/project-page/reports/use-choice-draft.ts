import { useSignal } from '@preact/signals';
import { type ReportChoiceView, type SpaceView } from '../../../src/contract/reports/reports';
import { type ChoiceDraft, choiceOf } from './choice-draft';

/** A choice that somebody edits, and how often they wanted to go on while something in it was wrong. */
export function useChoiceDraft(first: ChoiceDraft, spaces: readonly SpaceView[]) {
  const draft = useSignal(first);
  const wantedOn = useSignal(0);
  /** Once nothing is wrong any more, what comes next has not been asked for yet. */
  const edit = (edited: ChoiceDraft): void => {
    draft.value = edited;
    if (choiceOf(edited, spaces) !== null) wantedOn.value = 0;
  };
  /** What may be saved; `null` where something is wrong, to which the form leads then. */
  const whole = (): ReportChoiceView | null => {
    const choice = choiceOf(draft.value, spaces);
    if (choice === null) wantedOn.value += 1;
    return choice;
  };
  return { draft, wantedOn, edit, whole };
}
