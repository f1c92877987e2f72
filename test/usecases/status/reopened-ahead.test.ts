import { type FindReopened } from '../../../src/usecases/status/find-reopened';
import { reopenedAhead } from '../../../src/usecases/status/reopened-ahead';
import { anIssue } from '../../kit/an-issue';

const WINDOW = { from: 1_000, to: 2_000 };
const [one, other] = [anIssue({ issueId: '1' }), anIssue({ issueId: '2' })];

test('each issue is looked at once, the first ones before all are there, and all are told of', async () => {
  const looks: (readonly string[])[] = [];
  const find: FindReopened = (issues, _window, _some, others) => {
    const ids = issues.map(({ issueId }) => issueId);
    looks.push(ids);
    const within = new Set([...(others?.within ?? []), ...ids]);
    return Promise.resolve({ before: new Set(), within, after: new Map(), unread: new Set() });
  };
  const look = reopenedAhead(find, WINDOW);
  await look([one]);
  expect((await look([one, other])).within).toEqual(new Set(['1', '2']));
  expect(looks).toEqual([['1'], ['2']]);
});
