import { createTrialIssues } from '../../../src/adapters/jira/trials/trial-issues';
import { type OperationId } from '../../../src/adapters/http/operations';
import { type ProductResponse } from '../../../src/adapters/http/request';

type Answers = Partial<Record<OperationId, { readonly status: number; readonly body?: unknown }>>;

/** Jira as far as a test tells it; a call that it does not tell of fails the test. */
function jira(answers: Answers) {
  return createTrialIssues((operation) => {
    const answer = answers[operation];
    if (answer === undefined) throw new Error(`Not expected: ${operation}`);
    const text = answer.body === undefined ? null : JSON.stringify(answer.body);
    return Promise.resolve<ProductResponse>(new Response(text, { status: answer.status }));
  });
}

const TASK = { id: '1', subtask: false, hierarchyLevel: 0 };
const types = (...issueTypes: readonly object[]) => ({
  getCreateIssueMetaIssueTypes: { status: 200, body: { issueTypes } },
});
const fields = (...own: readonly object[]) => ({
  getCreateIssueMetaIssueTypeId: {
    status: 200,
    body: { fields: [{ fieldId: 'summary', name: 'Summary', required: true }, ...own] },
  },
});
const costCentre = { fieldId: 'customfield_1', name: 'Cost centre', required: true };
const created = { createIssue: { status: 201, body: { id: '7', key: 'AB-7' } } };
const MADE = { kind: 'made', id: '7', path: '/browse/AB-7' };
const failed = (why: object) => ({ kind: 'failed', why });

test.each<{ rule: string; answers: Answers; expected: object }>([
  {
    rule: 'a form with nothing but a summary is filled in',
    answers: { ...types(TASK), ...fields(), ...created },
    expected: MADE,
  },
  {
    rule: 'a required field with a default value is no hindrance',
    answers: { ...types(TASK), ...fields({ ...costCentre, hasDefaultValue: true }), ...created },
    expected: MADE,
  },
  {
    rule: 'a required field is named',
    answers: { ...types(TASK), ...fields(costCentre) },
    expected: failed({ kind: 'fields-required', fields: ['Cost centre'] }),
  },
  {
    rule: 'a field that only the refusal tells of is named as well',
    answers: {
      ...types(TASK),
      ...fields({ ...costCentre, required: false }),
      createIssue: { status: 400, body: { errors: { customfield_1: 'Jira’s own words' } } },
    },
    expected: failed({ kind: 'fields-required', fields: ['Cost centre'] }),
  },
  {
    rule: 'no types to create means no right to create',
    answers: types(),
    expected: failed({ kind: 'may-not-create' }),
  },
  {
    rule: 'sub-tasks and epics alone are not enough',
    answers: types({ id: '2', subtask: true, hierarchyLevel: -1 }, { id: '3', hierarchyLevel: 1 }),
    expected: failed({ kind: 'no-issue-type' }),
  },
  {
    rule: 'a refusal without a field is told as one',
    answers: { ...types(TASK), ...fields(), createIssue: { status: 400, body: { errorMessages: ['No.'] } } },
    expected: failed({ kind: 'not-accepted' }),
  },
  {
    rule: 'a missing scope is named',
    answers: {
      ...types(TASK),
      ...fields(),
      createIssue: { status: 401, body: { code: 401, message: 'Unauthorized; scope does not match' } },
    },
    expected: failed({ kind: 'scope-missing', scopes: ['write:jira-work'] }),
  },
])('create: $rule', async ({ answers, expected }) => {
  expect(await jira(answers).create('10000', 'f'.repeat(16))).toEqual(expected);
});

test('an issue whose answer cannot be read may be there', async () => {
  const answers = { ...types(TASK), ...fields(), createIssue: { status: 201, body: {} } };
  await expect(jira(answers).create('10000', 'f'.repeat(16))).rejects.toMatchObject({ kind: 'unavailable' });
});

const transitions = (...all: readonly object[]) => ({
  getTransitions: { status: 200, body: { transitions: all } },
});
const asking = { id: '1', fields: { resolution: { required: true } } };

test.each<{ rule: string; answers: Answers; expected: object }>([
  {
    rule: 'a workflow without a way on',
    answers: transitions(),
    expected: failed({ kind: 'no-transition' }),
  },
  {
    rule: 'ways that ask for a field or lead nowhere',
    answers: transitions(asking, { id: '2', isLooped: true }),
    expected: failed({ kind: 'no-transition' }),
  },
  {
    rule: 'the first way that asks for nothing',
    answers: { ...transitions(asking, { id: '3' }), doTransition: { status: 204 } },
    expected: { kind: 'passed' },
  },
  {
    rule: 'a condition of the workflow that refuses',
    answers: { ...transitions({ id: '3' }), doTransition: { status: 400 } },
    expected: failed({ kind: 'not-accepted' }),
  },
])('transition: $rule', async ({ answers, expected }) => {
  expect(await jira(answers).transition('7')).toEqual(expected);
});

const OP = 'a'.repeat(16);
const ours = {
  fields: { summary: `Lockstep self-test ${OP}` },
  properties: { 'lockstep-self-test': { v: 1, op: OP } },
};

test.each<{ rule: string; issue: object }>([
  { rule: 'another title', issue: { ...ours, fields: { summary: 'Ours now' } } },
  { rule: 'no mark', issue: { ...ours, properties: {} } },
  {
    rule: 'the mark of another round',
    issue: { ...ours, properties: { 'lockstep-self-test': { op: 'b' } } },
  },
])('an issue with $rule is never deleted', async ({ issue }) => {
  const removal = await jira({ getIssue: { status: 200, body: issue } }).remove({
    id: '7',
    op: OP,
    path: '/x',
  });
  expect(removal).toEqual({ kind: 'left', path: '/x', why: { kind: 'read-differs' } });
});

const EPIC = { id: '3', subtask: false, hierarchyLevel: 1 };
const epicName = { fieldId: 'customfield_2', name: 'Epic Name', required: true };

test.each<{ rule: string; answers: Answers; expected: object }>([
  {
    rule: 'an epic that needs nothing but a summary can be made',
    answers: { ...types(TASK, EPIC), ...fields() },
    expected: { kind: 'passed' },
  },
  {
    rule: 'what an epic needs besides is named, whatever tasks need',
    answers: { ...types(TASK, EPIC), ...fields(epicName) },
    expected: failed({ kind: 'fields-required', fields: ['Epic Name'] }),
  },
  {
    rule: 'a project without epics has no specs',
    answers: types(TASK),
    expected: failed({ kind: 'no-epic-type' }),
  },
  {
    rule: 'who may not create learns so',
    answers: types(),
    expected: failed({ kind: 'may-not-create' }),
  },
])('$rule', async ({ answers, expected }) => {
  expect(await jira(answers).epicForm('10000')).toEqual(expected);
});
