import { type Judge, judgeBy, kindAhead } from '../../src/domain/description/learnt/judge';
import { learntJudge } from '../../src/domain/description/learnt/learnt-judge';
import { paragraph, text } from '../../src/domain/documents/nodes';
import { type ToldEpic } from './epic-notation';
import { epicsIn } from './epics-in';
import { noJudge, sortEpic } from './measure';

const TABLE = 'O2 peop T4 redi kafk =caps A3 neve A-1 redi U1 =planned';

test.each<{ rule: string; said: readonly string[]; margin: number; expected: string | null }>([
  {
    rule: 'a word speaks for its section',
    said: ['Redis and Kafka.'],
    margin: 4,
    expected: 'technical',
  },
  { rule: 'what is not sure is told by nothing', said: ['People use Redis.'], margin: 4, expected: null },
  {
    rule: 'where too little is known nothing is said',
    said: ['Lorem ipsum dolor sit amet.'],
    margin: 0,
    expected: null,
  },
  {
    rule: 'several say more than one',
    said: ['It never fails.', 'It never waits.'],
    margin: 4,
    expected: 'acceptance-criteria',
  },
])('judged: $rule', ({ said, margin, expected }) => {
  expect(kindAhead(judgeBy(TABLE)(said, []), margin)).toBe(expected);
});

const HELD_OUT = epicsIn('test/learn/held-out');

test('of epics that nothing was learnt from more stands right than by rules alone, and little beside', () => {
  const tally = (judge: Judge, outcome: string): number =>
    HELD_OUT.flatMap((epic) => sortEpic(epic, judge)).filter((one) => one.outcome === outcome).length;
  // Of 1,411 statements 1,374 and by rules 1,352 were right when this was written, 20 and 23 beside their section.
  expect(tally(learntJudge, 'right')).toBeGreaterThanOrEqual(tally(noJudge, 'right') + 20);
  expect(tally(learntJudge, 'wrong')).toBeLessThanOrEqual(tally(noJudge, 'wrong') + 8);
});

test('what is added at the end of a text moves nothing that stands above it', () => {
  const more = paragraph(text('The list must be sorted by name.'));
  const found = (epic: ToldEpic): readonly string[] =>
    sortEpic(epic, learntJudge).map((sorted) => sorted.found);
  const moved = HELD_OUT.filter(
    (epic) => found({ ...epic, description: [...epic.description, more] }).join() !== found(epic).join(),
  );
  expect(moved.map(({ id }) => id)).toEqual([]);
});
