import { createEpicFinder } from '../../../src/adapters/jira/search/epic-finder';
import { createCheckQuery } from '../../../src/adapters/jira/search/check-query';
import { createIssueSearch } from '../../../src/adapters/jira/search/issue-search';
import { createProjects, createProjectStandings } from '../../../src/adapters/jira/projects/projects';
import { createSiteFieldsFinder } from '../../../src/adapters/jira/projects/site-fields-finder';
import { type SiteFields } from '../../../src/domain/status/site-fields';
import { type BlockedIssue, summarise } from '../../../src/domain/status/status-summary';
import { epicQuery } from '../../../src/domain/status/epic-query';
import { deepQueries, groupQueries } from '../../../src/domain/status/group-queries';
import { MOST_IDS } from '../../../src/domain/status/named-query';
import { scopeJql, type StatusScope } from '../../../src/domain/status/scope';
import { type SearchOutcome } from '../../../src/ports/issues/issue-search';
import { createSummariseScope } from '../../../src/usecases/status/summarise-scope';
import { EmulatedProducts } from '../../kit/emulated-products';

let products: EmulatedProducts;
let fields: SiteFields;
beforeAll(async () => {
  products = await EmulatedProducts.start();
  const ids = await createSiteFieldsFinder(products.requestAs('admin')).find(null);
  fields = { ...ids, statusMap: {} };
});
afterAll(() => products.close());

const checkAs = (name: string) => createCheckQuery(products.requestAs(name));
const searchAs = (name: string) => createIssueSearch(products.requestAs(name));
const found = (outcome: SearchOutcome) => (outcome.kind === 'found' ? outcome.issues : []);

async function countOf(name: string, jql: string): Promise<number> {
  const answer = await products.rest(name, 'POST', '/rest/api/3/search/approximate-count', { jql });
  return (answer as { count: number }).count;
}

async function projectId(): Promise<string> {
  const { values } = (await products.rest('admin', 'GET', '/rest/api/3/project/search')) as {
    values: { id: string }[];
  };
  return values[0]?.id ?? '';
}

test('the flag and the blocking link type are found', () => {
  expect(fields.flaggedFieldId).toMatch(/^customfield_\d+$/);
  expect(fields.blockingLinkTypeIds).toHaveLength(1);
});

test('all at once and all in turn find the same issues, as many as Jira counts', async () => {
  const jql = `project = ${await projectId()}`;
  const search = searchAs('admin');
  const first = await search.first(jql, fields);
  const atOnce = found(await search.allAtOnce(jql, fields));
  const inTurn = found(await search.allInTurn(jql, fields));
  expect(first).toMatchObject({ complete: false });
  expect(found(first)).toHaveLength(100);
  expect(inTurn).toHaveLength(await countOf('admin', jql));
  expect(new Set(atOnce.map(({ issueId }) => issueId))).toEqual(
    new Set(inTurn.map(({ issueId }) => issueId)),
  );
  expect(summarise(atOnce)).toEqual(summarise(inTurn));
});

test('what is done and what is flagged are as many as Jira says', async () => {
  const jql = `project = ${await projectId()}`;
  const { groups, blocked } = summarise(found(await searchAs('admin').allAtOnce(jql, fields)));
  const flagged = blocked.filter(({ reasons }) => reasons.some(({ kind }) => kind === 'flag'));
  expect(groups.completed).toBe(await countOf('admin', `${jql} AND statusCategory = Done`));
  expect(flagged).toHaveLength(
    await countOf('admin', `${jql} AND Flagged IS NOT EMPTY AND statusCategory != Done`),
  );
  expect(blocked.length).toBeGreaterThan(flagged.length);
});

/** More than one search can name; the same ones again change nothing of what is to be found. */
const tooMany = (blocked: readonly BlockedIssue[]): readonly BlockedIssue[] => {
  const again = blocked.filter(({ issue }) => issue.flagged);
  return [...blocked, ...Array.from({ length: 200 }, () => again).flat()];
};

test('with more blocked issues than a search can name, the number of each group is what its query finds', async () => {
  const scope = { kind: 'project', projectId: await projectId() } as const;
  const issues = found(await searchAs('admin').allAtOnce(scopeJql(scope), fields));
  const { groups, blocked } = summarise(issues);
  const queries = groupQueries(scope, tooMany(blocked), fields);
  expect(queries.blocked).toContain('IS NOT EMPTY');
  for (const group of ['completed', 'inProgress', 'blocked', 'toDo'] as const) {
    expect(groups[group]).toBeGreaterThan(0);
    expect([group, await countOf('admin', queries[group] ?? '')]).toEqual([group, groups[group]]);
  }
});

test('each epic opens what is counted under it, also where that is too much to be named', async () => {
  const scope = scopeJql({ kind: 'project', projectId: await projectId() });
  const { byParent } = summarise(found(await searchAs('admin').allAtOnce(scope, fields)));
  expect(byParent.some(({ parent, total }) => parent !== null && total > MOST_IDS)).toBe(true);
  expect(byParent.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['below', 'without', 'epics']));
  for (const group of byParent) {
    const query = epicQuery(scope, group, byParent);
    expect([query, await countOf('admin', query ?? '')]).toEqual([query, group.total]);
  }
});

test('an epic’s row in a project counts what a status of that epic counts', async () => {
  const summarise = createSummariseScope({
    issues: searchAs('admin'),
    siteFields: () => Promise.resolve(fields),
    clock: { now: () => 0 },
  });
  const summaryOf = async (scope: StatusScope) => {
    const outcome = await summarise(scope, 'whole');
    if (outcome.kind !== 'summarised') throw new Error(outcome.kind);
    return outcome.summary;
  };
  const { byParent } = await summaryOf({ kind: 'project', projectId: await projectId() });
  const rows = byParent.flatMap(({ parent, total, groups }) =>
    parent === null ? [] : [{ parent, total, groups }],
  );
  expect(rows.length).toBeGreaterThan(3);
  for (const { parent, ...counted } of rows) {
    const { total, groups } = await summaryOf({ kind: 'issue', issueId: parent.issueId, depth: 'all' });
    expect({ total, groups }).toEqual(counted);
  }
});

test('what is below a large epic is found by its parents, as many as were counted', async () => {
  const scope = scopeJql({ kind: 'project', projectId: await projectId() });
  const issues = found(await searchAs('admin').allAtOnce(scope, fields));
  const [largest] = summarise(issues).byParent.toSorted((a, b) => b.total - a.total);
  const rootId = largest?.parent?.issueId ?? '';
  const below = issues.filter(({ issueId }) => issueId !== rootId && largest?.issueIds.includes(issueId));
  expect(below.some(({ hierarchyLevel }) => hierarchyLevel < 0)).toBe(true);
  expect(below.length).toBeGreaterThan(MOST_IDS);
  const { all } = deepQueries({ kind: 'issue', issueId: rootId, depth: 'all' }, below, [], fields);
  expect(await countOf('admin', all ?? '')).toBe(below.length);
});

test('of a quote that nobody closes Jira repeats what its author wrote, without our order', async () => {
  expect(await checkAs('admin')('summary ~ "unclosed')).toEqual([expect.stringContaining("'unclosed'")]);
});

test('a query that Jira does not run is refused with its words', async () => {
  expect(await searchAs('admin').first('project = = 1', fields)).toEqual({ kind: 'refused' });
  expect(await checkAs('admin')('project = = 1')).toEqual([
    expect.stringMatching(/\(line 1, character 11\)/),
  ]);
});

test('of a query that Jira runs, with an order of its own or without, there is nothing to say', async () => {
  expect(await checkAs('admin')('project = BOOK ORDER BY created DESC')).toBeNull();
});

test.each([
  { level: 0, kind: 'any', isFound: true },
  { level: 0, kind: 'epic', isFound: false },
  { level: -1, kind: 'any', isFound: false },
] as const)('an issue of level $level asked for as $kind by its key is found: $isFound', async (row) => {
  const jql = `project = ${await projectId()} AND hierarchyLevel = ${String(row.level)}`;
  const outcome = await searchAs('admin').first(jql, fields);
  const [{ issueId, key } = { issueId: '', key: '' }] = found(outcome);
  const named = await createEpicFinder(products.requestAs('admin')).byKey(key, row.kind);
  expect(key).toMatch(/-\d+$/);
  expect(named?.issueId ?? null).toBe(row.isFound ? issueId : null);
});

test('a project that the person cannot see is neither found nor counted', async () => {
  const id = await projectId();
  const request = products.requestAs('tom');
  expect(await createProjects(request).find(id)).toBeNull();
  const nothing = { mayAdminister: false, mayCreateIssues: false };
  expect(await createProjectStandings(request).of(id)).toEqual(nothing);
  expect(await searchAs('tom').first(`project = ${id}`, fields)).toMatchObject({ kind: 'refused' });
});

test('epics are found by key and by the beginning of a word, and nothing else is', async () => {
  const finder = createEpicFinder(products.requestAs('admin'));
  const [latest] = await finder.byText('');
  expect(latest).toBeDefined();
  expect(await finder.byKey(latest?.key ?? '', 'epic')).toEqual(latest);
  const word = latest?.summary.split(' ').find((part) => /^[A-Za-z]{4,}$/.test(part)) ?? '';
  expect((await finder.byText(word.slice(0, 3))).length).toBeGreaterThan(0);
  expect(await finder.byText('"*?\\ ) OR project IS NOT EMPTY')).toEqual([]);
});

test('within a project its epics are found, and none of another one', async () => {
  const finder = createEpicFinder(products.requestAs('admin'));
  const projectOf = ({ key }: { readonly key: string }) => key.split('-')[0];
  const projects = new Set((await finder.byText('')).map(projectOf));
  expect(projects.size).toBeGreaterThan(1);
  expect(new Set((await finder.byText('', await projectId())).map(projectOf)).size).toBe(1);
});
