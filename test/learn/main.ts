import { readFileSync, writeFileSync } from 'node:fs';
import { type Judge, judgeBy } from '../../src/domain/description/learnt/judge';
import { optionsOf } from '../kit/command-line';
import { isProse, type ToldEpic } from './epic-notation';
import { epicsToLearnFrom, learnt, learntModule } from './learn';
import { noJudge, sortEpic } from './measure';

const WEIGHTS = 'src/domain/description/learnt/weights.ts';
const FOLDS = 5;

/** Writes the weights; `--check` only says whether they are what the epics teach, `--cross` what they are worth. */
export function main(argv: readonly string[]): void {
  const { check, cross } = optionsOf(argv, { check: { type: 'boolean' }, cross: { type: 'boolean' } });
  if (cross === true) crossValidate(epicsToLearnFrom());
  else if (check !== true) writeFileSync(WEIGHTS, learntModule());
  else if (readFileSync(WEIGHTS, 'utf8') !== learntModule()) {
    console.error(`${WEIGHTS} is not what test/learn/epics teach: npm run learn`);
    process.exitCode = 1;
  }
}

/** An epic, and who judges it. */
interface Judged {
  readonly epic: ToldEpic;
  readonly judge: Judge;
}

const SORTS: readonly (readonly [string, (epic: ToldEpic) => boolean])[] = [
  ['made to mislead', ({ sort }) => sort === 'mis'],
  ['prose', (epic) => epic.sort !== 'mis' && isProse(epic)],
  ['headings, lists', (epic) => epic.sort !== 'mis' && !isProse(epic)],
];

/** Each epic is judged by weights that were learnt from the others: four in five. */
function crossValidate(epics: readonly ToldEpic[]): void {
  const judged = inFolds(epics);
  for (const [name, is] of SORTS) {
    const own = judged.filter(({ epic }) => is(epic));
    const byRules = tally(own.map(({ epic }) => ({ epic, judge: noJudge })));
    console.log(`${name}: by rules ${byRules}; with weights ${tally(own)}`);
  }
}

function inFolds(epics: readonly ToldEpic[]): readonly Judged[] {
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
  const judges = folds.map((fold) => judgeBy(learnt(epics.filter((_, at) => at % FOLDS !== fold))));
  return epics.map((epic, at) => ({ epic, judge: judges[at % FOLDS] ?? noJudge }));
}

function tally(all: readonly Judged[]): string {
  const outcomes = all.flatMap(({ epic, judge }) => sortEpic(epic, judge)).map(({ outcome }) => outcome);
  const count = (one: string): string => String(outcomes.filter((outcome) => outcome === one).length);
  return `${count('right')} right, ${count('left')} left in the overview, ${count('wrong')} wrong`;
}
