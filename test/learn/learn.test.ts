import { readFileSync } from 'node:fs';
import { type Judge, judgeBy, kindAhead } from '../../src/domain/description/learnt/judge';
import { learntJudge } from '../../src/domain/description/learnt/learnt-judge';
import { readEpics } from './epic-notation';
import { noJudge, sortEpic } from './measure';

const TABLE = 'O2 peopl T4 redis kafka =caps A3 never A-1 redis U1 =planned';

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

test('epics that nothing was learnt from are sorted no worse than by rules alone', () => {
  const epics = readEpics(readFileSync('test/learn/held-out/epics.txt', 'utf8'));
  const tally = (judge: Judge, outcome: string): number =>
    epics.flatMap((epic) => sortEpic(epic, judge)).filter((one) => one.outcome === outcome).length;
  expect(tally(learntJudge, 'right')).toBeGreaterThanOrEqual(tally(noJudge, 'right'));
  expect(tally(learntJudge, 'wrong')).toBeLessThanOrEqual(6);
  expect(tally(learntJudge, 'right')).toBeGreaterThanOrEqual(428);
});
