import { buildWorld } from '../../../dev/seed/worlds';
import { aJira, type Body, type JiraClient, type TestJira } from './a-jira';

const NOW = Date.parse('2026-03-18T10:00:00Z');
const SEVERITY = 'customfield_10042';
const REASON = 'customfield_10043';

let jira: TestJira;
let lead: JiraClient;

beforeAll(() => {
  jira = aJira(buildWorld('demo', NOW), NOW);
  lead = jira.as(account('jonas'));
});

function account(handle: string): string {
  const token = 'SELECT account_id AS id FROM person WHERE token = ?';
  return jira.context.db.get<{ id: string }>(token, [handle])?.id ?? '';
}

interface Field {
  readonly key: string;
  readonly required: boolean;
  readonly allowedValues?: readonly { readonly value: string }[];
}

const META = '/issue/createmeta/HAFEN/issuetypes';

async function typeId(name: string): Promise<string> {
  const types = (await lead.get(META)).body['issueTypes'] as unknown as readonly {
    readonly id: string;
    readonly name: string;
  }[];
  return types.find((type) => type.name === name)?.id ?? '';
}

async function formOf(name: string): Promise<readonly Field[]> {
  return (await lead.get(`${META}/${await typeId(name)}?maxResults=200`)).body[
    'fields'
  ] as unknown as readonly Field[];
}

const issue = (type: string, fields: Readonly<Record<string, unknown>> = {}) => ({
  fields: { project: { key: 'HAFEN' }, issuetype: { name: type }, summary: 'Anlegeprüfung', ...fields },
});

test('the create form names the field that a type requires, with what it may hold', async () => {
  const severity = (await formOf('Fehler')).find(({ key }) => key === SEVERITY);
  expect(severity).toMatchObject({
    required: true,
    allowedValues: [{ value: 'Critical' }, { value: 'Major' }, { value: 'Minor' }],
  });
  expect((await formOf('Aufgabe')).find(({ key }) => key === SEVERITY)?.required).toBe(false);
});

test('an issue without it is refused by the name of the field, with it made', async () => {
  const { status, body } = await lead.post('/issue', issue('Fehler'));
  expect([status, body['errors']]).toEqual([400, { [SEVERITY]: 'Severity is required.' }]);
  const made = await lead.post('/issue', issue('Fehler', { [SEVERITY]: { value: 'Major' } }));
  expect(made.status).toBe(201);
  const emptied = await lead.put(`/issue/${made.body['key'] as unknown as string}`, {
    fields: { [SEVERITY]: null },
  });
  expect([emptied.status, emptied.body['errors']]).toEqual([400, { [SEVERITY]: 'Severity is required.' }]);
});

test('a bulk create makes the others and tells the place of the one that lacks it', async () => {
  const issueUpdates = [issue('Aufgabe'), issue('Fehler'), issue('Aufgabe')];
  const { status, body } = await lead.post('/issue/bulk', { issueUpdates });
  expect([status, (body['issues'] as unknown as readonly Body[]).length]).toEqual([201, 2]);
  expect(body['errors']).toMatchObject([
    { failedElementNumber: 1, elementErrors: { errors: { [SEVERITY]: 'Severity is required.' } } },
  ]);
});

interface Transition {
  readonly id: string;
  readonly hasScreen: boolean;
  readonly fields: Readonly<Record<string, Field>>;
}

async function transition(key: string, name: string): Promise<Transition> {
  const { body } = await lead.get(`/issue/${key}/transitions?expand=transitions.fields`);
  const all = body['transitions'] as unknown as readonly (Transition & { readonly name: string })[];
  const found = all.find((one) => one.name === name);
  if (!found) throw new Error(`${key} has no transition ${name}.`);
  return found;
}

async function aTask(fields: Readonly<Record<string, unknown>> = {}): Promise<string> {
  return (await lead.post('/issue', issue('Aufgabe', fields))).body['key'] as unknown as string;
}

test('a validator without a screen refuses the step until the field is there', async () => {
  const key = await aTask();
  const { id, hasScreen, fields } = await transition(key, 'In Prüfung');
  expect([hasScreen, fields]).toEqual([false, {}]);
  const refused = await lead.post(`/issue/${key}/transitions`, { transition: { id } });
  expect([refused.status, refused.body['errors']]).toEqual([400, { assignee: 'Assignee is required.' }]);
  await lead.put(`/issue/${key}/assignee`, { accountId: account('katrin') });
  expect((await lead.post(`/issue/${key}/transitions`, { transition: { id } })).status).toBe(204);
});

test('a screen asks for the field that its transition requires', async () => {
  const key = await aTask();
  const { id, hasScreen, fields } = await transition(key, 'Verworfen');
  expect([hasScreen, fields[REASON]?.required]).toEqual([true, true]);
  const refused = await lead.post(`/issue/${key}/transitions`, { transition: { id } });
  expect([refused.status, refused.body['errors']]).toEqual([400, { [REASON]: 'Reason is required.' }]);
  const done = await lead.post(`/issue/${key}/transitions`, {
    transition: { id },
    fields: { [REASON]: 'Doppelt' },
  });
  expect(done.status).toBe(204);
  const { body } = await lead.get(`/issue/${key}?fields=status,resolution,${REASON}`);
  expect(body['fields']).toMatchObject({ status: { name: 'Verworfen' }, [REASON]: 'Doppelt' });
});

test('what is not on the screen cannot be set on the way, and nothing happens', async () => {
  const key = await aTask();
  const { id } = await transition(key, 'Verworfen');
  const { status, body: refusal } = await lead.post(`/issue/${key}/transitions`, {
    transition: { id },
    fields: { [REASON]: 'Doppelt', duedate: '2026-05-01' },
  });
  expect([status, refusal['errors']]).toEqual([
    400,
    { duedate: "Field 'duedate' cannot be set. It is not on the appropriate screen, or unknown." },
  ]);
  const { body } = await lead.get(`/issue/${key}?fields=status,duedate`);
  expect(body['fields']).toMatchObject({ status: { name: 'Offen' }, duedate: null });
});

test('who has left the company is neither listed as assignable nor can be assigned', async () => {
  const { body } = await lead.get('/user/assignable/search?project=HAFEN&maxResults=100');
  const listed = (body as unknown as readonly { readonly accountId: string }[]).map(
    ({ accountId }) => accountId,
  );
  expect(listed).toContain(account('katrin'));
  expect(listed).not.toContain(account('diego'));
  const { status, body: refusal } = await lead.post(
    '/issue',
    issue('Aufgabe', { assignee: { accountId: account('diego') } }),
  );
  expect([status, refusal['errors']]).toEqual([
    400,
    { assignee: "User 'Diego Santos' cannot be assigned issues." },
  ]);
});

test.each<{ rule: string; type: string; parent: string; status: number }>([
  { rule: 'a story under an epic', type: 'Story', parent: 'Epic', status: 201 },
  { rule: 'a story under an initiative', type: 'Story', parent: 'Initiative', status: 400 },
  { rule: 'an epic under an initiative', type: 'Epic', parent: 'Initiative', status: 201 },
  { rule: 'a sub-task under an epic', type: 'Sub-task', parent: 'Epic', status: 400 },
  { rule: 'an initiative under an epic', type: 'Initiative', parent: 'Epic', status: 400 },
])('$rule answers $status', async ({ type, parent, status }) => {
  const admin = jira.as(account('admin'));
  const { body } = await admin.post('/search/jql', {
    jql: `project = BOOK AND issuetype = "${parent}"`,
    maxResults: 1,
    fields: ['summary'],
  });
  const [found] = body['issues'] as unknown as readonly { readonly id: string }[];
  const answer = await admin.post('/issue', {
    fields: {
      project: { key: 'BOOK' },
      issuetype: { name: type },
      summary: 'In its place',
      parent: { id: found?.id },
    },
  });
  expect(answer.status).toBe(status);
});
