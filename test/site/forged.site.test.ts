import { type Epic, generateSpec, newEpic, orderFor, projectNamed, spaceIdOf } from './spec/generate';
import { type BylineCalls } from '../../src/contract/byline';
import {
  AppFrame,
  AppSite,
  type BridgeAnswer,
  CONTRACTOR,
  DIRECTOR,
  ENGINEER,
  generateFrame,
  issueFrame,
  type IssueName,
  JIRA_ONLY,
  macroFrame,
  SUPPORT,
} from './kit';

jest.setTimeout(120_000);

let site: AppSite;
let hidden: Epic;
let book: IssueName;
let prod: string;
let lead: string;

/** Nothing on the site has this number. */
const ABSENT: IssueName = { id: '987654321', key: 'BOOK-987654' };
const SECRET_TITLE = 'Told to the board only';

beforeAll(async () => {
  site = await AppSite.open();
  book = await projectNamed(site, 'BOOK');
  [prod, lead] = await Promise.all([spaceIdOf(site, 'PROD'), spaceIdOf(site, 'LEAD')]);
  hidden = await restrictedEpic();
  const order = orderFor(hidden, lead, { title: SECRET_TITLE, comment: false });
  expect(await generateSpec(issueFrame(site, DIRECTOR, hidden), order)).toMatchObject({
    answer: { kind: 'done' },
  });
});
afterAll(() => site.end());
afterEach(() => site.heal());

/** The demo world's epic that only the leadership sees. */
async function restrictedEpic(): Promise<Epic> {
  const jql = 'project = BOOK AND level IS NOT EMPTY AND hierarchyLevel = 1';
  const { body } = await site.rest(DIRECTOR, 'POST', '/rest/api/3/search/jql', { jql, fields: ['summary'] });
  const [found] = (body as { issues: readonly { id: string; key: string; fields: { summary: string } }[] })
    .issues;
  if (found === undefined) throw new Error('The demo world hides no epic.');
  return { id: found.id, key: found.key, summary: found.fields.summary, projectId: book.id };
}

const secrets = (): readonly string[] => [hidden.key, hidden.summary, SECRET_TITLE];
const told = (text: string): readonly string[] => secrets().filter((secret) => text.includes(secret));
const attempt = () => crypto.randomUUID();
const NOTHING_CHOSEN = { run: attempt(), accepted: [], kept: [] };

/** Every way to ask about an issue, with nothing in the question that the answer could repeat. */
async function answersAbout(
  viewer: string,
  issue: IssueName,
): Promise<Readonly<Record<string, BridgeAnswer>>> {
  const named = { id: issue.id, key: 'WEB-1' };
  const frame = issueFrame(site, viewer, named);
  const order = orderFor({ ...hidden, ...named, summary: 'Forged' }, prod);
  const macro = { source: 'epic', epicId: issue.id, epicKey: 'WEB-1' };
  const onPage = macroFrame(site, viewer, macro);
  const view = (name: string) => issueFrame(site, viewer, named, { modal: { view: name } });
  const onItsPage = new AppFrame<BylineCalls>(site, viewer, {
    moduleKey: 'page-byline',
    extension: { content: { id: ABSENT.id } },
  });
  return {
    'the panel': await frame.ask('show-issue', {}),
    'the dialog': await generateFrame(site, viewer, named).ask('show-issue', {}),
    'Create page': await frame.ask('create-spec', { ...order, attempt: attempt() }),
    Continue: await frame.ask('continue-spec', { attempt: attempt(), after: null }),
    'what is new': await frame.ask('check-update', {}),
    'Update page': await frame.ask('update-spec', NOTHING_CHOSEN),
    'who is at work': await frame.ask('page-people', {}),
    'Unlink, before it is pressed': await view('unlink').ask('show-issue', {}),
    'Update, before it is pressed': await view('update').ask('show-issue', {}),
    'Refresh links': await frame.ask('refresh-links', { attempt: attempt() }),
    'a spec that storage lost': await frame.ask('recall-spec', { attempt: attempt() }),
    'what is new, from its page': await onItsPage.ask('page-news', { issueId: issue.id }),
    'the macro': await onPage.ask('macro-status', {}),
    'the whole macro': await onPage.ask('macro-status', { whole: true }),
    'a macro tried out': await macroFrame(site, viewer, {}).ask('macro-status', { config: macro }),
  };
}

describe.each([
  { who: 'a colleague without the security level', viewer: ENGINEER },
  { who: 'somebody without the project', viewer: CONTRACTOR },
  { who: 'somebody without Confluence', viewer: JIRA_ONLY },
])('to $who', ({ viewer }) => {
  test('an issue that they may not see is as one that is not there', async () => {
    const answers = await answersAbout(viewer, hidden);
    expect(told(JSON.stringify(answers))).toEqual([]);
    const absent = await answersAbout(viewer, ABSENT);
    expect(withoutAsked(answers)).toEqual(withoutAsked(absent));
    expect(answers['the panel']?.text).toBe('{"result":{"kind":"not-visible"}}');
  });

  test.each<{ rule: string; jql: (issue: IssueName) => string }>([
    { rule: 'names it', jql: ({ key }) => `key = ${key}` },
    { rule: 'names it among others', jql: ({ key }) => `key IN (WEB-1, ${key})` },
    { rule: 'asks for its children', jql: ({ id }) => `parent = ${id}` },
    { rule: 'asks for its links', jql: ({ key }) => `issue IN linkedIssues("${key}")` },
    { rule: 'leaves its brackets', jql: ({ key }) => `project = WEB) OR (key = ${key}` },
  ])('a query that $rule finds and tells nothing of it', async ({ jql }) => {
    const frames = [hidden, ABSENT].map((issue) => {
      const config = { source: 'jql', jql: jql(issue) };
      return [
        macroFrame(site, viewer, config).ask('macro-status', {}),
        macroFrame(site, viewer, {}).ask('macro-status', { config }),
      ];
    });
    const [about = [], absent = []] = await Promise.all(frames.map((asked) => Promise.all(asked)));
    const anonymised = about.map(({ text }) =>
      text.replaceAll(hidden.key, ABSENT.key).replaceAll(hidden.id, ABSENT.id),
    );
    expect(anonymised.map(withoutTime)).toEqual(absent.map(({ text }) => withoutTime(text)));
    expect(told(anonymised.join())).toEqual([]);
  });

  test('a query in the reader’s view says nothing of what Jira said', async () => {
    const frame = macroFrame(site, viewer, { source: 'jql', jql: `key = ${hidden.key}` });
    expect(await frame.call('macro-status', {})).toEqual({ kind: 'query-refused', messages: [] });
  });

  test('a search for epics finds only what they see, whatever is typed', async () => {
    const typed = [
      hidden.key,
      hidden.summary,
      `${hidden.key}/../${hidden.key}`,
      `x") OR key = ${hidden.key} OR (summary ~ "x`,
      `x\\" OR summary ~ "${hidden.summary}`,
      '" OR 1 = 1',
      'ORDER BY key',
      '*',
      '{AND}',
      '\u0000\\',
    ];
    for (const text of typed) {
      const answer = await macroFrame(site, viewer, {}).ask('find-scopes', { kind: 'epic', text });
      expect({ text, status: answer.status, told: told(answer.text) }).toEqual({
        text,
        status: 200,
        told: [],
      });
      expect(answer.text).toContain('"kind":"scopes"');
    }
  });
});

/** Without the print of who asks for what, which both question and answer have. */
const withoutAsked = (answers: object): string =>
  JSON.stringify(answers).replaceAll(/\\"about\\":\\"[\da-f]{16}\\"/g, '');

const withoutTime = (text: string): string => text.replace(/"asOf":"[^"]*"/, '');

test('who sees the issue and not its page learns nothing of the page', async () => {
  const epic = await newEpic(site, 'Page in a closed space');
  const order = orderFor(epic, lead, { title: `${SECRET_TITLE} again`, comment: false });
  await generateSpec(issueFrame(site, DIRECTOR, epic), order);
  for (const [viewer, kind] of [
    [SUPPORT, 'not-visible'],
    [JIRA_ONLY, 'no-access'],
  ] as const) {
    const { text } = await issueFrame(site, viewer, epic).ask('show-issue', {});
    expect(JSON.parse(text)).toMatchObject({ result: { kind: 'spec', page: { kind } } });
    expect(told(text)).toEqual([]);
    expect(text).not.toContain('LEAD');
    const asked = { attempt: attempt(), after: null };
    const continued = await issueFrame(site, viewer, epic).ask('continue-spec', asked);
    expect(continued.text).toBe('{"result":{"kind":"done-unseen"}}');
  }
});

test('the account is the session’s, whoever the frame says that it is', async () => {
  const { accountId } = await site.user(DIRECTOR);
  const context = { accountId, siteUrl: site.url, extension: { issue: { id: hidden.id, key: 'WEB-1' } } };
  const call = { moduleKey: 'issue-context', functionKey: 'show-issue', payload: {}, context };
  const { text } = await site.post(CONTRACTOR, 'invoke', call);
  expect(JSON.parse(text)).toEqual({ result: { kind: 'not-visible' } });
});
