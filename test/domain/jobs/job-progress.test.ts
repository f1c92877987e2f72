import { type Run } from '../../../src/domain/breakdown/run/run';
import { inOrder, type JobProgress, runProgress, specProgress } from '../../../src/domain/jobs/job-progress';
import { newSpecJob, progressed } from '../../../src/domain/spec/job-attempts';
import { type SpecJob } from '../../../src/domain/spec/spec-job';
import { BUILT_IN } from '../../../src/domain/templates/template-choice';

const NOW = 1_000_000;

const aRun = (change: Partial<Run> = {}): Run => ({
  op: 'aaaaaaaaaaaaaaaa',
  ownerId: 'ann',
  startedAt: NOW - 60_000,
  updatedAt: NOW - 30_000,
  lease: null,
  rows: { op: 'b', chunks: 1 },
  states: [
    { kind: 'made', issueId: '1', key: 'A-1' },
    { kind: 'made', issueId: '2', key: 'A-2' },
  ],
  isCancelled: false,
  list: 'shown',
  ...change,
});

const failed = (why: 'summary' | 'assignee') => ({ kind: 'failed', why, fields: [] }) as const;

test.each<{ says: string; run: Run; expected: Partial<JobProgress> }>([
  { says: 'all made is done', run: aRun(), expected: { state: 'done', done: 2, total: 2, troubles: [] } },
  {
    says: 'somebody is at it',
    run: aRun({ lease: { attempt: 'x', until: NOW + 1 }, states: [{ kind: 'asked', at: NOW }] }),
    expected: { state: 'running', done: 0, total: 1 },
  },
  {
    says: 'what nobody is at waits',
    run: aRun({ states: [{ kind: 'made', issueId: '1', key: 'A-1' }, { kind: 'todo' }] }),
    expected: { state: 'open', done: 1, total: 2 },
  },
  {
    says: 'refusals are counted by their reason, the commonest first',
    run: aRun({ states: [failed('summary'), failed('assignee'), failed('assignee')] }),
    expected: {
      state: 'incomplete',
      troubles: [
        { kind: 'rows', why: 'assignee', count: 2 },
        { kind: 'rows', why: 'summary', count: 1 },
      ],
    },
  },
  {
    says: 'what was cancelled is told and waits for nobody',
    run: aRun({ isCancelled: true, states: [{ kind: 'todo' }, { kind: 'todo' }] }),
    expected: { state: 'incomplete', troubles: [{ kind: 'cancelled', count: 2 }] },
  },
  {
    says: 'what was undone no longer counts',
    run: aRun({ states: [{ kind: 'made', issueId: '1', key: 'A-1' }, { kind: 'undone' }] }),
    expected: { state: 'done', done: 1, total: 1 },
  },
])('a breakdown: $says', ({ run, expected }) => {
  expect(runProgress('7', run, NOW)).toMatchObject({ issueId: '7', task: 'break-down', ...expected });
});

const claimed: SpecJob = newSpecJob({
  issueId: '7',
  ownerId: 'ann',
  op: 'aaaaaaaaaaaaaaaa',
  attempt: 'x',
  now: NOW,
  order: {
    spaceId: '1',
    parentId: null,
    title: 'T',
    comment: false,
    language: 'en',
    answers: { who: '', outcome: '', doneWhen: '' },
    template: BUILT_IN,
  },
});
const linked = { page: 'done', 'issue-property': 'done', 'page-property': 'done', record: 'done' } as const;

test.each<{ says: string; job: SpecJob; expected: Partial<JobProgress> }>([
  { says: 'a fresh claim is at work', job: claimed, expected: { state: 'running', done: 0, total: 5 } },
  {
    says: 'one that was left waits',
    job: progressed(claimed, { page: 'done' }, NOW),
    expected: { state: 'open', done: 1, total: 5 },
  },
  {
    says: 'what was not wished is no step of it',
    job: progressed(claimed, { ...linked, 'remote-link': 'done' }, NOW),
    expected: { state: 'done', done: 5, total: 5, troubles: [] },
  },
  {
    says: 'a refused step is told',
    job: progressed(claimed, { ...linked, 'remote-link': 'refused' }, NOW),
    expected: { state: 'incomplete', done: 4, troubles: [{ kind: 'step', step: 'remote-link' }] },
  },
])('a spec: $says', ({ job, expected }) => {
  expect(specProgress(job, NOW)).toMatchObject({ task: 'create', ...expected });
});

test('what somebody has to go on with stands first, then the latest', () => {
  const job = (issueId: string, state: JobProgress['state'], updatedAt: number): JobProgress => ({
    ...runProgress(issueId, aRun({ updatedAt }), NOW),
    state,
  });
  const jobs = [job('1', 'done', 5), job('2', 'incomplete', 9), job('3', 'open', 1), job('4', 'running', 2)];
  expect(inOrder(jobs).map(({ issueId }) => issueId)).toEqual(['4', '3', '2', '1']);
});
