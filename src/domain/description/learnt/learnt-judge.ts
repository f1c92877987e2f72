import { type Judge, judgeBy } from './judge';
import { WEIGHTS } from './weights';

let made: Judge | undefined;

/** Judges by the weights that were learnt; their table is read when something is first to be judged. */
export const learntJudge: Judge = (...asked) => (made ??= judgeBy(WEIGHTS))(...asked);
