import { type StatusMove } from '../../../src/domain/status/status-moves';
import { createFindReopened } from '../../../src/usecases/status/find-reopened';
import { anIssue } from '../../kit/an-issue';

const SINCE = 1_000_000;
const WINDOW = { from: SINCE, to: Infinity };
const back = anIssue({
  issueId: '1',
  statusId: '2',
  category: 'indeterminate',
  categoryChangedAt: SINCE + 5,
  createdAt: 0,
});
const finished = anIssue({ issueId: '2', statusId: '3', category: 'done', categoryChangedAt: SINCE + 1 });
const untouched = anIssue({ issueId: '4', createdAt: 0, categoryChangedAt: 0 });
/** To make an issue is its first change of category, some milliseconds later. */
const justMade = anIssue({ issueId: '5', createdAt: SINCE + 10, categoryChangedAt: SINCE + 12 });

const leaving = (fromStatusId: string): StatusMove => ({
  issueId: '1',
  at: SINCE + 5,
  fromStatusId,
  toStatusId: '2',
});

/** Tells these moves, and knows the status 9 as one that is done. */
function lookWith(moves: readonly StatusMove[]) {
  const asked: string[] = [];
  const findReopened = createFindReopened({
    history: {
      movesOf: (issueIds) => {
        asked.push(`changelogs of ${issueIds.join(', ')}`);
        return Promise.resolve(moves);
      },
    },
    statuses: {
      all: () => {
        asked.push('statuses');
        const status = { statusName: 'Shipped', projectId: null };
        return Promise.resolve([
          { ...status, statusId: '9', category: 'done' },
          { ...status, statusId: '2', category: 'indeterminate' },
        ]);
      },
    },
  });
  return { findReopened, asked };
}

test('only what may have been reopened is looked up, by one call where the issues tell their statuses', async () => {
  const { findReopened, asked } = lookWith([leaving('3')]);
  const issues = [back, finished, untouched, justMade];
  expect((await findReopened(issues, WINDOW)).within).toEqual(new Set(['1']));
  expect(asked).toEqual(['changelogs of 1']);
});

test('a status that none of the issues has is asked for', async () => {
  const { findReopened, asked } = lookWith([leaving('9')]);
  expect((await findReopened([back, finished], WINDOW)).within).toEqual(new Set(['1']));
  expect(asked).toEqual(['changelogs of 1', 'statuses']);
});

test('where nothing changed back, nothing is asked', async () => {
  const { findReopened, asked } = lookWith([]);
  expect((await findReopened([finished, untouched], WINDOW)).within).toEqual(new Set());
  expect(asked).toEqual([]);
});

test('what was begun and never done is not reopened', async () => {
  const { findReopened } = lookWith([{ ...leaving('1'), fromStatusId: '1' }]);
  expect((await findReopened([back, finished, { ...untouched, statusId: '1' }], WINDOW)).within).toEqual(
    new Set(),
  );
});

test('who waits is told of those that there was time for, and which were not looked at', async () => {
  let now = 0;
  const many = Array.from({ length: 25_000 }, (_, n) => ({ ...back, issueId: String(n) }));
  const findReopened = createFindReopened({
    hasTime: () => now < 4_000,
    history: {
      movesOf: (issueIds) => {
        now += 3_000;
        return Promise.resolve(issueIds.map((issueId) => ({ ...leaving('3'), issueId })));
      },
    },
    statuses: { all: () => Promise.resolve([]) },
  });
  const { within, unread } = await findReopened([...many, finished], WINDOW);
  expect([within.size, unread.size, unread.has('20000'), unread.has('19999')]).toEqual([
    20_000,
    5_000,
    true,
    false,
  ]);
});

test('what is known of others stands beside what is found', async () => {
  const { findReopened } = lookWith([leaving('3')]);
  const one = new Set(['7']);
  const others = { before: one, within: one, after: new Map([['7', 1]]), unread: one };
  const { before, within, after, unread } = await findReopened([back, finished], WINDOW, undefined, others);
  expect([before, within, after, unread]).toEqual([
    new Set(['7', '1']),
    new Set(['7', '1']),
    new Map([['7', 1]]),
    one,
  ]);
  expect(await findReopened([finished], WINDOW, undefined, others)).toBe(others);
});
