import { checkAdf } from '../../../dev/products/adf/check';
import {
  type Epic,
  generateSpec,
  newEpic,
  NO_TRACE,
  onceOfEach,
  orderFor,
  pagesNamed,
  projectNamed,
  spaceIdOf,
  tracesOf,
} from './generate';
import { ADMIN, AppSite, ENGINEER, generateFrame, issueFrame, MANAGER } from '../kit';

jest.setTimeout(120_000);

let site: AppSite;
let spaceId: string;

beforeAll(async () => {
  site = await AppSite.open();
  spaceId = await spaceIdOf(site, 'PROD');
});
afterAll(() => site.end());

const generate = async (epic: Epic, title?: string) => {
  const order = orderFor(epic, spaceId, title === undefined ? {} : { title });
  return (await generateSpec(issueFrame(site, MANAGER, epic), order)).answer;
};

describe('titles', () => {
  test.each([
    { rule: 'nothing', title: '', kind: 'title-empty' },
    { rule: 'only white space', title: ' \n\t\u00a0', kind: 'title-empty' },
    { rule: '300 characters', title: 'x'.repeat(300), kind: 'title-too-long' },
    { rule: '256 units of 128 emoji', title: '🐕'.repeat(128), kind: 'title-too-long' },
  ])('$rule is refused before anything is written', async ({ title, kind }) => {
    const epic = await newEpic(site, `A title of ${kind}`);
    expect(await generate(epic, title)).toEqual({ kind });
    expect(await tracesOf(site, epic)).toEqual(NO_TRACE);
    expect(await issueFrame(site, MANAGER, epic).call('show-issue', {})).toMatchObject({ kind: 'no-spec' });
  });

  test.each([
    { rule: 'markup', title: '<b>Fares</b> & "quotes" <script>alert(1)</script> {all} %20' },
    { rule: 'right to left', title: 'تغيير الحجز عبر الإنترنت (BOOK)' },
    { rule: 'emoji that are joined', title: 'Families 👨‍👩‍👧‍👦 and flags 🇫🇮🇦🇽' },
    { rule: 'every character that is allowed', title: 'x'.repeat(255) },
  ])('$rule is a title like any other', async ({ rule, title }) => {
    const epic = await newEpic(site, `A title of ${rule}`);
    expect(await generate(epic, title)).toMatchObject({ kind: 'done', page: { title } });
    expect((await pagesNamed(site, title)).map((page) => page.title)).toEqual([title]);
    expect(await issueFrame(site, ENGINEER, epic).call('show-issue', {})).toMatchObject({
      kind: 'spec',
      page: { title },
    });
  });

  test('white space around and inside a title is that of one line', async () => {
    const epic = await newEpic(site, 'Lines of a title');
    expect(await generate(epic, '  Lines\n of   a title ')).toMatchObject({
      page: { title: 'Lines of a title' },
    });
  });

  test('a taken title is said, and what is offered instead is one click away', async () => {
    const epic = await newEpic(site, 'Taken');
    const theirs = await newPage('Taken - Product Spec');
    const refused = await generate(epic);
    expect(refused).toEqual({ kind: 'title-taken', suggestion: `Taken - Product Spec (${epic.key})` });
    expect(await tracesOf(site, epic)).toMatchObject({ pages: ['Taken - Product Spec'], comments: 0 });

    const suggestion = refused.kind === 'title-taken' ? refused.suggestion : '';
    expect(await generate(epic, suggestion)).toMatchObject({ kind: 'done', page: { title: suggestion } });
    const { body } = await site.rest(ADMIN, 'GET', `/wiki/api/v2/pages/${theirs}`);
    expect(body).toMatchObject({ title: 'Taken - Product Spec', version: { number: 1 } });
  });

  test.each<{ rule: string; hide: (pageId: string) => Promise<unknown> }>([
    {
      rule: 'an archived page',
      hide: (pageId) => wiki('POST', '/rest/api/content/archive', { pages: [{ id: Number(pageId) }] }),
    },
    {
      rule: 'a page that only others may see',
      hide: async (pageId) => {
        const { accountId } = await site.user(ADMIN);
        const user = { results: [{ type: 'known', accountId }] };
        const results = [{ operation: 'read', restrictions: { user } }];
        await wiki('PUT', `/rest/api/content/${pageId}/restriction`, { results });
      },
    },
  ])('the title of $rule is taken all the same, and the other one makes one page', async ({ rule, hide }) => {
    const epic = await newEpic(site, `As ${rule}`);
    const title = `As ${rule} - Product Spec`;
    const theirs = await newPage(title);
    await hide(theirs);
    const suggestion = `${title} (${epic.key})`;
    expect(await generate(epic)).toEqual({ kind: 'title-taken', suggestion });
    expect(await generate(epic, suggestion)).toMatchObject({ kind: 'done', page: { title: suggestion } });
    expect(await tracesOf(site, epic)).toEqual({
      ...onceOfEach(epic, suggestion),
      pages: [suggestion, title],
    });
    const { body } = await site.rest(ADMIN, 'GET', `/wiki/api/v2/pages/${theirs}`);
    expect(body).toMatchObject({ title, version: { number: 1 } });
  });

  test('the title of a page in the trash is free', async () => {
    const epic = await newEpic(site, 'As a page in the trash');
    const theirs = await newPage('As a page in the trash - Product Spec');
    await wiki('DELETE', `/api/v2/pages/${theirs}`);
    expect(await generate(epic)).toMatchObject({ kind: 'done' });
    expect(await tracesOf(site, epic)).toEqual(onceOfEach(epic));
  });

  const wiki = async (method: string, path: string, body?: unknown): Promise<void> => {
    const answer = await site.rest(ADMIN, method, `/wiki${path}`, body);
    if (answer.status >= 400) throw new Error(JSON.stringify(answer.body));
  };

  test('what is offered for the longest title is no longer than it may be', async () => {
    const title = `${'Long '.repeat(50)}title`;
    const epic = await newEpic(site, 'Longest title');
    await newPage(title);
    const refused = await generate(epic, title);
    expect(refused).toMatchObject({
      kind: 'title-taken',
      suggestion: expect.stringContaining(epic.key) as unknown,
    });
    const suggestion = refused.kind === 'title-taken' ? refused.suggestion : '';
    expect(await generate(epic, suggestion)).toMatchObject({ kind: 'done', page: { title: suggestion } });
  });

  test('the title that a very long summary gives is cut between characters', async () => {
    const epic = await newEpic(site, `To ${'👨‍👩‍👧‍👦 '.repeat(20)}families`);
    const preview = await generateFrame(site, MANAGER, epic).call('show-issue', {});
    const title = preview.kind === 'preview' ? preview.title : '';
    expect(title).toMatch(/^To (👨‍👩‍👧‍👦 ?)+ - Product Spec$/u);
    expect(await generate(epic, title)).toMatchObject({ kind: 'done', page: { title } });
  });

  async function newPage(title: string): Promise<string> {
    const body = { representation: 'storage', value: '<p>Somebody’s own words.</p>' };
    const page = { spaceId, status: 'current', title, body };
    const answer = await site.rest(ADMIN, 'POST', '/wiki/api/v2/pages', page);
    return (answer.body as { id: string }).id;
  }
});

interface Node {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly marks?: readonly Node[];
  readonly content?: readonly Node[];
}

const nodesOf = (node: Node): readonly Node[] => [
  node,
  ...(node.marks ?? []),
  ...(node.content ?? []).flatMap(nodesOf),
];

const addressesIn = (nodes: readonly Node[]): readonly string[] =>
  nodes.flatMap(({ attrs }) =>
    [attrs?.['href'], attrs?.['url']].filter((address) => typeof address === 'string'),
  );

const isSafe = (address: string): boolean =>
  ['http:', 'https:', 'mailto:'].includes(new URL(address).protocol);

const SECTIONS = [
  'Overview',
  'User story',
  'Acceptance criteria',
  'Design',
  'Technical considerations',
  'Implementation tasks',
  'Related Jira',
  'Success metrics',
];

async function storedBody(title: string, format: 'atlas_doc_format' | 'storage'): Promise<string> {
  const path = `/wiki/api/v2/pages?title=${encodeURIComponent(title)}&space-id=${spaceId}&body-format=${format}`;
  const { body } = await site.rest(ADMIN, 'GET', path);
  const [page] = (body as { results: readonly { body: Record<string, { value: string }> }[] }).results;
  return page?.body[format]?.value ?? '';
}

async function demoEpic(summary: string): Promise<Epic> {
  const { id: projectId } = await projectNamed(site, 'BOOK');
  const jql = 'project = BOOK AND hierarchyLevel = 1';
  const search = { jql, fields: ['summary'], maxResults: 100 };
  const { body } = await site.rest(ADMIN, 'POST', '/rest/api/3/search/jql', search);
  const { issues } = body as { issues: readonly { id: string; key: string; fields: { summary: string } }[] };
  const found = issues.find(({ fields }) => fields.summary.startsWith(summary));
  if (found === undefined) throw new Error(`The demo world has no epic "${summary}".`);
  return { id: found.id, key: found.key, summary: found.fields.summary, projectId };
}

describe('what an epic says becomes a page that Confluence takes', () => {
  test.each<{ rule: string; summary: string; words: readonly string[] }>([
    { rule: 'no description', summary: 'Gift vouchers', words: [] },
    { rule: 'an empty description', summary: 'Group bookings without a call', words: [] },
    {
      rule: '32 KB of description',
      summary: 'The rules for groups, season by season',
      words: ['Part 1', 'Part 2'],
    },
    { rule: 'every node there is', summary: 'Everything a description can hold', words: [] },
    {
      rule: 'nodes that nobody knows',
      summary: 'Tide tables from the old tool',
      words: ['Words inside an unknown block', 'Words with an unknown mark', 'First tab', 'After it'],
    },
    {
      rule: 'dangerous links',
      summary: 'Links from the old wiki',
      words: [
        'a script in disguise',
        'a file',
        'a good one',
        '<script>alert("markup")</script> & <b>not bold</b>',
      ],
    },
    { rule: 'words from right to left', summary: 'تغيير الحجز', words: ['يظهر فرق السعر قبل التأكيد'] },
    { rule: 'emoji', summary: 'Dogs and cats on board', words: ['👨‍👩‍👧‍👦', '🇫🇮🇦🇽', '𝒜𝓈𝓉𝓇𝒶𝓁'] },
    { rule: 'a summary of markup', summary: '<b>Fares</b>', words: [] },
    { rule: 'a summary of 255 characters', summary: 'A very long summary', words: [] },
    { rule: '600 child issues', summary: 'Move every route', words: [] },
  ])('$rule', async ({ summary, words }) => {
    const epic = await demoEpic(summary);
    const preview = await generateFrame(site, MANAGER, epic).call('show-issue', {});
    const title = preview.kind === 'preview' ? preview.title : '';
    expect(await generate(epic, title)).toMatchObject({ kind: 'done', page: { title } });

    const body = JSON.parse(await storedBody(title, 'atlas_doc_format')) as Node;
    expect(checkAdf(body)).toEqual([]);
    const nodes = nodesOf(body);
    expect(addressesIn(nodes).filter((address) => !isSafe(address))).toEqual([]);
    expect(await storedBody(title, 'storage')).not.toMatch(/(href|value|src)="\s*(javascript|data|file):/i);
    const headings = (body.content ?? []).filter(
      ({ type, attrs }) => type === 'heading' && attrs?.['level'] === 2,
    );
    expect(headings.map(textOf)).toEqual(SECTIONS);
    const text = textOf(body);
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });

  const textOf = (node: Node): string =>
    nodesOf(node)
      .map(({ text }) => text ?? '')
      .join('');

  test('the preview of an epic with 600 children shows the first ones and says that there are more', async () => {
    const epic = await demoEpic('Move every route');
    const preview = await generateFrame(site, MANAGER, epic).call('show-issue', {});
    expect(preview).toMatchObject({ kind: 'preview', hasMoreChildren: true });
    expect(preview.kind === 'preview' && preview.children.length).toBeGreaterThanOrEqual(99);
  });

  test('an epic that stands below its many children in rank is found all the same', async () => {
    const { id: oldEpicId } = await demoEpic('Move every route');
    const search = { jql: `parent = ${oldEpicId} ORDER BY rank`, fields: ['id'], maxResults: 101 };
    const { body } = await site.rest(ADMIN, 'POST', '/rest/api/3/search/jql', search);
    const epic = await newEpic(site, 'Below its children');
    for (const { id } of (body as { issues: readonly { id: string }[] }).issues)
      await site.rest(ADMIN, 'PUT', `/rest/api/3/issue/${id}`, { fields: { parent: { id: epic.id } } });
    const preview = await generateFrame(site, MANAGER, epic).call('show-issue', {});
    expect(preview).toMatchObject({ kind: 'preview', issueKey: epic.key });
    expect(await generate(epic)).toMatchObject({ kind: 'done' });
  });

  test('markup in a summary reaches issue, page and links as words', async () => {
    const epic = await newEpic(site, '<img src=x onerror=alert(1)> {{7*7}} ${1}');
    expect(await generate(epic)).toMatchObject({ kind: 'done' });
    expect(await tracesOf(site, epic)).toEqual(onceOfEach(epic));
  });
});
