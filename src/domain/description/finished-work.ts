import { type AdfNode } from '../documents/adf';
import { plainText } from '../documents/plain-text';

const DONE = /^\W*(?:done|fertig|erledigt|完了)[^\wぁ-鿿]*$/i;
/** The other columns of a board. */
const STILL_TO_COME = /^\W*(?:in progress|doing|to[- ]?do|in arbeit|offen)\W*$/i;
const PAST = /^\W*(?:done\W+)?\w+ed\b/i;

/**
 * Whether *Done* alone stands above what is finished, and not above what has to hold: beside other columns of a
 * board, or above what is told as past.
 */
export const isFinishedWork = (label: string, told: AdfNode | undefined, all: readonly AdfNode[]): boolean =>
  DONE.test(label) &&
  (all.some((block) => STILL_TO_COME.test(plainText(block))) ||
    (told !== undefined && told.type !== 'taskList' && PAST.test(plainText(told))));
