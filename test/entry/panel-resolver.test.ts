import { forgeResolver } from '../../src/adapters/forge/resolver';
import { asyncTraces } from '../../src/adapters/log/async-traces';
import { createFirstCall, viewOf } from '../../src/entry/resolvers/first-call';
import { createRoomView } from '../../src/entry/resolvers/panel';
import { type ServedTask } from '../../src/ports/breakdown/served-tasks';
import { createShowRoom } from '../../src/usecases/panel/show-room';
import { awake } from '../kit/awake';

const task = (issueId: string, hierarchyLevel: number): ServedTask => ({
  issueId,
  key: `GROW-${issueId}`,
  projectId: '10001',
  hierarchyLevel,
  summary: 'Checkout in one step',
  description: null,
  provenance: null,
});
const visible = [task('1', 1), task('2', 0), task('3', -1)];
const tasks = {
  look: (id: string) => Promise.resolve(visible.find(({ issueId }) => issueId === id) ?? null),
};
const quiet = { info: () => undefined, error: () => undefined };

const resolve = forgeResolver({
  ...createFirstCall(
    { log: quiet, traces: asyncTraces, pause: awake, invocationId: () => 'inv-1' },
    viewOf(
      { update: () => Promise.resolve({ kind: 'no-update', why: 'no-spec' }) },
      createRoomView({
        showRoom: createShowRoom({ tasks, showServed: () => Promise.resolve(null) }),
        toServedView: ({ criteria }) => Promise.resolve({ spec: { kind: 'no-spec' }, criteria }),
      }),
    ),
  ),
});

const show = (extension: unknown, accountId = 'a-1') =>
  resolve(
    { call: { functionKey: 'show-issue', payload: {} }, context: { extension } },
    { installContext: 'ari:cloud:jira::site/cloud-1', principal: { accountId } },
  );

test.each([
  {
    says: 'an epic can be broken down and has a status report',
    issue: '1',
    sections: ['coverage', 'status-report', 'related'],
  },
  {
    says: 'a story has a report of its sub-tasks, and no spec to break down even if it was an epic',
    issue: '2',
    sections: ['status-report', 'related'],
  },
  { says: 'a sub-task has nothing below it', issue: '3', sections: ['related'] },
])('$says', async ({ issue, sections }) => {
  expect(await show({ issue: { id: issue } })).toMatchObject({ kind: 'room', sections });
});

test('an issue that the viewer cannot see has no room', async () => {
  expect(await show({ issue: { id: '9' } })).toEqual({ kind: 'not-visible' });
});

test('a dialog begins with what its view shows', async () => {
  expect(await show({ issue: { id: '1' }, modal: { view: 'update' } })).toMatchObject({ kind: 'no-update' });
});

test.each(['constructor', 'toString', 'nowhere'])('a view of the name %s is the room', async (view) => {
  expect(await show({ issue: { id: '1' }, modal: { view } })).toMatchObject({ kind: 'room' });
});

test('what is no issue id is refused', async () => {
  expect(await show({ issue: { id: '1 OR 1=1' } })).toMatchObject({ kind: 'failed' });
});

test('who is not signed in gets nothing', async () => {
  expect(await show({ issue: { id: '1' } }, 'unidentified')).toEqual({ kind: 'anonymous' });
});
