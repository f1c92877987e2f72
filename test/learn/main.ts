import { readFileSync, writeFileSync } from 'node:fs';
import { type Judge, judgeBy } from '../../src/domain/description/learnt/judge';
import { type ToldEpic } from './epic-notation';
import { epicsToLearnFrom, learnt, learntModule } from './learn';
import { noJudge, sortEpic } from './measure';

const WEIGHTS = 'src/domain/description/learnt/weights.ts';
const FOLDS = 5;

/** Writes the weights; `--check` only says whether they are what the epics teach, `--cross` what they are worth. */
export function main(args: readonly string[]): void {
  if (args.includes('--cross')) {
    crossValidate(epicsToLearnFrom());
    return;
  }
  const made = learntModule();
  if (!args.includes('--check')) writeFileSync(WEIGHTS, made);
  else if (readFileSync(WEIGHTS, 'utf8') !== made) {
    console.error(`${WEIGHTS} is not what test/learn/epics teach: npm run learn`);
    process.exitCode = 1;
  }
}

/** Each epic is judged by weights that were learnt from the others: four in five. */
function crossValidate(epics: readonly ToldEpic[]): void {
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
  const judges = folds.map((fold) => judgeBy(learnt(epics.filter((_, at) => at % FOLDS !== fold))));
  const isProse = ({ description }: ToldEpic): boolean =>
    description.every(({ type }) => type === 'paragraph');
  const sorts: readonly (readonly [string, (epic: ToldEpic) => boolean])[] = [
    ['made to mislead', ({ sort }) => sort === 'mis'],
    ['prose', (epic) => epic.sort !== 'mis' && isProse(epic)],
    ['headings, lists', (epic) => epic.sort !== 'mis' && !isProse(epic)],
  ];
  for (const [name, is] of sorts) {
    const own = epics
      .map((epic, at) => ({ epic, judge: judges[at % FOLDS] ?? noJudge }))
      .filter(({ epic }) => is(epic));
    console.log(
      name,
      'by rules',
      tally(own.map(({ epic }) => ({ epic, judge: noJudge }))),
      'with weights',
      tally(own),
    );
  }
}

function tally(all: readonly { readonly epic: ToldEpic; readonly judge: Judge }[]): string {
  const outcomes = all.flatMap(({ epic, judge }) => sortEpic(epic, judge)).map(({ outcome }) => outcome);
  const count = (one: string): string => String(outcomes.filter((outcome) => outcome === one).length);
  return `${count('right')} right, ${count('left')} left in the overview, ${count('wrong')} wrong`;
}
