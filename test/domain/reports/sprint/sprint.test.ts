import {
  sprintsOfNow,
  sprintOfSlot,
  sprintsClosedIn,
  sprintSlot,
  sprintWindow,
} from '../../../../src/domain/reports/sprint/sprint';
import { aSprint } from '../../../kit/a-sprint';

const ids = (sprints: readonly { readonly sprintId: string }[]) => sprints.map(({ sprintId }) => sprintId);
const closed = (sprintId: string, completedAt: number) =>
  aSprint({ sprintId, state: 'closed', startedAt: completedAt - 10, completedAt });

test('sprints that ended since the last report come in the order in which they ended, each in one window', () => {
  const sprints = [closed('3', 30), aSprint({ sprintId: '4' }), closed('2', 20), closed('1', 10)];
  expect(ids(sprintsClosedIn(sprints, { from: 10, to: 30 }))).toEqual(['2', '3']);
  expect(ids(sprintsClosedIn(sprints, { from: 30, to: 40 }))).toEqual([]);
});

test.each([
  { rule: 'the one under way', sprints: [closed('1', 10), aSprint({ sprintId: '2' })], expected: ['2'] },
  {
    rule: 'each of several under way, in the order in which they began',
    sprints: [aSprint({ sprintId: '2', startedAt: 9 }), aSprint({ sprintId: '1', startedAt: 5 })],
    expected: ['1', '2'],
  },
  {
    rule: 'where none is under way the one that ended last',
    sprints: [closed('2', 20), closed('1', 10), aSprint({ sprintId: '3', state: 'future', startedAt: 50 })],
    expected: ['2'],
  },
  {
    rule: 'none where none has begun',
    sprints: [aSprint({ state: 'future', startedAt: null })],
    expected: [],
  },
  { rule: 'none on an empty board', sprints: [], expected: [] },
])('who asks now means $rule', ({ sprints, expected }) => {
  expect(ids(sprintsOfNow(sprints))).toEqual(expected);
});

test('the window is the sprint’s own time, until now while it is under way', () => {
  expect(sprintWindow({ ...aSprint(), startedAt: 100 }, 150)).toEqual({ from: 100, to: 150 });
  expect(sprintWindow({ ...closed('1', 140), startedAt: 100 }, 150)).toEqual({ from: 100, to: 140 });
});

test('a slot tells which sprint it is of, and a date is none', () => {
  expect(sprintOfSlot(sprintSlot('77'))).toBe('77');
  expect(sprintOfSlot('2026-03-20')).toBeNull();
});
