import { LETTERS } from '../../src/domain/description/learnt/judge';
import { isProse, type ToldEpic } from './epic-notation';
import { epicsIn } from './epics-in';
import { backgroundOf, examplesOf } from './examples';
import { moduleOf, tableOf } from './table';
import { train } from './train';

const FOLDER = 'test/learn/epics';
const SETTINGS = { classes: LETTERS.length, penalty: 1.5, leastExamples: 8, rounds: 200 };
/** So many features are told; each hundred more weigh 350 bytes and sort one statement of a hundred more. */
const MOST = 239;
/** So many epics give the background of one. */
const TOGETHER = 3;

/** All epics to learn from. */
export const epicsToLearnFrom = (): readonly ToldEpic[] => epicsIn(FOLDER);

/** The table of weights that these epics teach. */
export function learnt(epics: readonly ToldEpic[]): string {
  const prose = epics.filter(isProse);
  const starts = prose.flatMap((_, at) => (at % TOGETHER === 0 ? [at] : []));
  const backgrounds = starts.map((at) => backgroundOf(prose.slice(at, at + TOGETHER)));
  return tableOf(train([...epics, ...backgrounds].flatMap(examplesOf), SETTINGS), MOST);
}

/** The file of the product that holds what all epics teach. */
export const learntModule = (): string => moduleOf(learnt(epicsToLearnFrom()));
