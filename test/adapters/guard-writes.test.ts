import { route } from '@forge/api';
import { askedOnce, guardWrites } from '../../src/adapters/http/guard-writes';
import { type OperationId } from '../../src/adapters/http/operations';
import { asyncTraces } from '../../src/adapters/log/async-traces';
import { PlatformError } from '../../src/ports/platform-error';
import { type Pause, SitePaused } from '../../src/ports/site/site-pause';
import { awake, resting } from '../kit/awake';

const SINCE = 1_700_000_000_000;
const path = route`/rest/api/3/issue/1`;

/** A way to the products behind the guard, and what got through. */
function guarded(find: () => Promise<Pause | null>) {
  const through: string[] = [];
  const answer = { ok: true, status: 200, headers: new Headers() } as never;
  const request = guardWrites(
    (operation) => {
      through.push(operation);
      return Promise.resolve(answer);
    },
    askedOnce({ pause: { find }, traces: asyncTraces }),
  );
  return { through, ask: (operation: OperationId) => request(operation, path) };
}

test.each<OperationId>(['getIssue', 'searchAndReconsileIssuesUsingJqlPost', 'bulkFetchIssues'])(
  '%s reads, and goes through while Lockstep rests',
  async (operation) => {
    const { through, ask } = guarded(() => resting(SINCE).find());
    await ask(operation);
    expect(through).toEqual([operation]);
  },
);

test.each<OperationId>(['createPage', 'updatePage', 'setIssueProperty', 'addComment'])(
  '%s writes, and says since when Lockstep rests',
  async (operation) => {
    const { through, ask } = guarded(() => resting(SINCE).find());
    await expect(ask(operation)).rejects.toEqual(new SitePaused(operation, SINCE));
    expect(through).toEqual([]);
  },
);

test('where storage does not say, nothing is written, and it is known that nothing was', async () => {
  const { through, ask } = guarded(() => Promise.reject(new PlatformError('unavailable', 'get pause')));
  await expect(ask('createPage')).rejects.toMatchObject({ retryable: true, mayHaveHappened: false });
  expect(through).toEqual([]);
});

test('one invocation asks once, the next one anew', async () => {
  let asked = 0;
  const { ask } = guarded(() => {
    asked += 1;
    return awake.find();
  });
  const invocation = () =>
    asyncTraces.within({ cause: 'click', personId: 'ann', correlationId: 'c-1' }, () =>
      Promise.all([ask('createPage'), ask('addComment'), ask('getIssue')]),
    );
  await invocation();
  await invocation();
  expect(asked).toBe(2);
});
