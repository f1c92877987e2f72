import { createStatusExport } from '../../src/entry/exports/status-export';
import { PlatformError } from '../../src/ports/platform-error';
import { createSummariseScope } from '../../src/usecases/status/summarise-scope';
import { anIssue } from '../kit/an-issue';
import { FakeIssueSearch } from '../kit/fakes/fake-issue-search';

const epic = anIssue({ issueId: '500', key: 'ABC-5', summary: 'Sign in by phone' });
const waiting = anIssue({
  issueId: '1',
  key: 'ABC-1',
  summary: 'Send the code',
  flagged: true,
  blockers: [{ issueId: '9', key: 'OPS-9', category: 'new' }],
});
const CONFIG = { source: 'epic', epicId: '500', v: '1' };
const ANN = { principal: { accountId: 'ann' } };

let issues: FakeIssueSearch;
let failure: Error | null;
let logged: unknown[];
beforeEach(() => {
  issues = new FakeIssueSearch([epic, waiting, anIssue({ issueId: '2', category: 'done' })]);
  failure = null;
  logged = [];
});

async function exported(payload: unknown, runtime: unknown = ANN): Promise<string> {
  const fields = { flaggedFieldId: null, blockingLinkTypeIds: [], statusMap: {} };
  const siteFields = () => (failure === null ? Promise.resolve(fields) : Promise.reject(failure));
  const clock = { now: () => Date.UTC(2026, 10, 27, 16, 5) };
  const log = { info: () => undefined, error: (...line: unknown[]) => void logged.push(line) };
  const summariseScope = createSummariseScope({ issues, siteFields, clock });
  const document = await createStatusExport({ summariseScope, log, invocationId: () => 'inv-1' })(
    payload,
    runtime,
  );
  expect(document).toMatchObject({ version: 1, type: 'doc' });
  return JSON.stringify(document);
}

const inContext = { context: { config: CONFIG, siteUrl: 'https://site.example', content: { id: '7' } } };

test('whoever exports gets what they see in Jira, and reads whose view it is and of when', async () => {
  const text = await exported(inContext);
  for (const words of ['ABC-5', 'ABC-1', 'Flagged; Waits for OPS-9', 'named by their keys alone'])
    expect(text).toContain(words);
  expect(text).toContain('https://site.example/browse/ABC-1');
  expect(text).toContain(
    'As of 2026-11-27 16:05 UTC. Counts what the person who made this export can see in Jira.',
  );
  expect(issues.asked.map(({ pace }) => pace)).toEqual(['at-once']);
});

test.each(['summary', 'blocked', 'epics'])(
  'an export holds no issue’s summary, whose readers nobody knows: %s',
  async (view) => {
    issues = new FakeIssueSearch([epic, { ...waiting, parent: { ...epic, hierarchyLevel: 1 } }]);
    const text = await exported({ context: { config: { ...CONFIG, view } } });
    expect(text).toContain('ABC-5');
    expect(text).not.toContain(epic.summary);
    expect(text).not.toContain(waiting.summary);
  },
);

test('a number of an export is written as its words are', async () => {
  issues = new FakeIssueSearch(
    Array.from({ length: 1_234 }, (_, n) => anIssue({ issueId: String(n + 1), flagged: true })),
  );
  const text = await exported({ context: { config: { source: 'jql', jql: 'project = ABC', v: '1' } } });
  expect(text).toContain('"1,234"');
  expect(text).toContain('And 1,209 more.');
});

test('of more than there is time to count, an export tells the least there are, and says so', async () => {
  const whole = await exported(inContext);
  expect(whole).not.toMatch(/≥|the least/);
  issues.inTime = 2;
  const text = await exported(inContext);
  expect(text).toContain('the numbers are the least there are');
  expect(text.match(/≥ \d+/g)).toEqual(['≥ 0', '≥ 0', '≥ 1', '≥ 0', '≥ 1']);
});

test.each<{ rule: string; payload: object }>([
  { rule: 'for PDF', payload: { exportType: 'pdf', context: {}, extensionPayload: { config: CONFIG } } },
  { rule: 'for Word', payload: { exportType: 'word', context: { config: CONFIG } } },
  { rule: 'as the documents have it', payload: { context: { extension: { config: CONFIG } } } },
])('the setting is found where it stands $rule', async ({ payload }) => {
  expect(await exported(payload)).toContain('ABC-5');
});

test.each<{ rule: string; payload: unknown; runtime?: unknown }>([
  { rule: 'nobody in particular', payload: inContext, runtime: {} },
  { rule: 'an anonymous reader', payload: inContext, runtime: { principal: { accountId: 'unidentified' } } },
  { rule: 'a person without licence', payload: inContext, runtime: { ...ANN, license: { active: false } } },
  { rule: 'a macro that is not set up', payload: { context: {} } },
  { rule: 'a macro with a forged id', payload: { context: { config: { ...CONFIG, epicId: '1 OR 1=1' } } } },
  { rule: 'a call without payload', payload: null },
])('for $rule nothing is read, and the export says where the status lives', async ({ payload, runtime }) => {
  const text = await exported(payload, runtime);
  expect(text).toContain('open this page in Confluence');
  expect(text).not.toContain('ABC-');
  expect(issues.asked).toEqual([]);
});

test.each([
  { rule: 'Jira is busy', error: new PlatformError('throttled', 'search issues') },
  {
    rule: 'access was never allowed',
    error: Object.assign(new Error('secret'), { name: 'NEEDS_AUTHENTICATION_ERR' }),
  },
])('when $rule, the export stands without numbers, and the log has no words of theirs', async ({ error }) => {
  failure = error;
  expect(await exported(inContext)).toContain('https://site.example/wiki/pages/viewpage.action?pageId=7');
  expect(JSON.stringify(logged)).not.toContain('secret');
  expect(logged).toHaveLength(1);
});

test('an issue that the person cannot see is not even named', async () => {
  issues.refusal = ['The value 500 does not exist for the field id.'];
  expect(await exported(inContext)).not.toContain('500');
});

test('people’s words stay words, and an address that is none becomes no link', async () => {
  const name = '<script>alert(1)</script> \u202Eabc';
  issues = new FakeIssueSearch([anIssue({ issueId: '1', flagged: true })]);
  const config = { source: 'project', projectId: '10000', name, v: '2' };
  const text = await exported({ context: { config, siteUrl: 'javascript:alert(1)' } });
  expect(text).toContain(JSON.stringify(name));
  expect(text).not.toContain('javascript:');
});

const child = anIssue({
  issueId: '3',
  key: 'ABC-3',
  parent: { issueId: '500', key: 'ABC-5', summary: 'Sign in by phone', hierarchyLevel: 1 },
});

test.each([
  { view: 'epics', size: '', has: ['Epic', 'Without an epic'], hasNot: ['Why'] },
  { view: 'blocked', size: '', has: ['Why', 'ABC-1'], hasNot: ['Epic'] },
  { view: 'summary', size: 'compact', has: ['In progress'], hasNot: ['Why', 'ABC-1', 'Epic'] },
])('an export of the view $view $size holds what its page shows', async ({ view, size, has, hasNot }) => {
  issues = new FakeIssueSearch([child, waiting]);
  const config = { source: 'jql', jql: 'project = ABC', view, size, v: '2' };
  const text = await exported({ context: { config, siteUrl: 'https://site.example' } });
  for (const words of has) expect(text).toContain(`${words}"`);
  for (const words of hasNot) expect(text).not.toContain(`${words}"`);
});
