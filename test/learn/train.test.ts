import { judgeBy, kindAhead } from '../../src/domain/description/learnt/judge';
import { tableOf } from './table';
import { type Example, train } from './train';

const SETTINGS = { classes: 8, penalty: 1, leastExamples: 2, rounds: 200 };
const [OVERVIEW, TECHNICAL, METRICS] = [0, 4, 7];
const told = (accepted: number, ...features: readonly string[]): Example => ({
  features,
  accepted: [accepted],
  weight: 1,
});
const EXAMPLES = Array.from({ length: 20 }, () => [
  told(TECHNICAL, 'redi', 'the'),
  told(OVERVIEW, 'peop', 'the'),
  told(METRICS, 'the'),
  told(METRICS, 'the'),
]).flat();

const kindBy = (table: string, words: string) => kindAhead(judgeBy(table)([words], []), 1);

test('a word weighs for the section in which it stands, and one that stands in all of them does not', () => {
  const table = tableOf(train([...EXAMPLES, told(TECHNICAL, 'once')], SETTINGS), 10);
  expect([kindBy(table, 'The people.'), kindBy(table, 'Redis.')]).toEqual(['overview', 'technical']);
  expect(table).not.toMatch(/\b(?:the|once)\b/);
});

test('only so many features are told as are asked for', () => {
  const table = tableOf(train([...EXAMPLES, ...EXAMPLES.slice(0, 1)], SETTINGS), 1);
  expect(table.includes('redi')).not.toBe(table.includes('peop'));
});

test('where one of two sections is right, either may be found', () => {
  const both = { ...told(OVERVIEW, 'goal'), accepted: [OVERVIEW, TECHNICAL] };
  const table = tableOf(train([...EXAMPLES, ...EXAMPLES.map(() => both)], SETTINGS), 10);
  expect(kindBy(table, 'Goal.')).toBeNull();
});
