import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RESERVED_WORDS } from '@atlaskit/jql-ast';
import { buildWorld } from '../../../dev/seed/worlds';
import { type WorldIssue } from '../../../dev/seed/jira-world';
import { type World } from '../../../dev/seed/world';

const NOW = Date.parse('2026-03-18T10:00:00Z');
const DAY = 86_400_000;

describe.each(['demo', 'empty', 'random:1', 'random:seven', 'random:42', 'large:500'])('%s', (name) => {
  const world = buildWorld(name, NOW);
  const issues = [...world.jira.issues];
  const pages = [...world.confluence.pages];

  test('is the same when it is built again', () => {
    expect(asJson(buildWorld(name, NOW))).toBe(asJson(world));
  });

  test('refers only to what is in it', () => {
    const accounts = idsOf(world.people.map(({ accountId }) => ({ id: accountId })));
    const issueIds = idsOf(issues);
    const known = {
      project: idsOf(world.jira.projects),
      type: idsOf(world.jira.issueTypes),
      status: idsOf(world.jira.statuses),
      space: idsOf(world.confluence.spaces),
      page: idsOf(pages),
    };
    for (const issue of issues) {
      expect(known.project).toContain(issue.projectId);
      expect(known.type).toContain(issue.typeId);
      expect(known.status).toContain(issue.statusId);
      expect(accounts).toContain(issue.reporterId);
      if (issue.parentId !== null) expect(issueIds).toContain(issue.parentId);
    }
    for (const page of pages) {
      expect(known.space).toContain(page.spaceId);
      if (page.parentId !== null) expect(known.page).toContain(page.parentId);
    }
    for (const { sourceIssueId, targetIssueId } of world.jira.issueLinks) {
      expect(issueIds).toContain(sourceIssueId);
      expect(issueIds).toContain(targetIssueId);
    }
    expect(new Set(issues.map(({ key }) => key)).size).toBe(issues.length);
  });

  test('tells no story from the future, and none backwards', () => {
    for (const { createdAt, updatedAt, resolvedAt, history } of issues) {
      const times = [createdAt, ...history.map((change) => change.createdAt), updatedAt];
      expect(times).toEqual([...times].sort((one, other) => one - other));
      expect(updatedAt).toBeLessThanOrEqual(NOW);
      expect(resolvedAt ?? updatedAt).toBeLessThanOrEqual(updatedAt);
    }
    for (const { versions, comments } of pages) {
      const times = [...versions, ...comments].map(({ createdAt }) => createdAt);
      expect(Math.max(...times)).toBeLessThanOrEqual(NOW);
    }
  });

  test('uses no reserved word as a project key, and no title twice in a space', () => {
    for (const { key } of world.jira.projects) expect(RESERVED_WORDS.has(key.toLowerCase())).toBe(false);
    const titles = pages.map(({ spaceId, versions }) => `${spaceId} ${String(versions.at(-1)?.title)}`);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('has an administrator, an app account, and people of every kind', () => {
    const { people } = world;
    expect(people.find(({ email }) => email === 'admin@example.com')).toMatchObject({
      token: 'admin',
      siteAdmin: true,
    });
    expect(people.filter(({ accountType }) => accountType === 'app')).toHaveLength(1);
    expect(people.some(({ active }) => !active)).toBe(true);
    expect(people.some(({ products }) => !products.includes('confluence'))).toBe(true);
    expect(new Set(people.map(({ email }) => email)).size).toBe(people.length);
  });
});

describe.each(['demo', 'random:1', 'random:2'])('%s is rich', (name) => {
  const { jira } = buildWorld(name, NOW);
  const issues = [...jira.issues];
  const childCounts = issues.map(({ id }) => issues.filter(({ parentId }) => parentId === id).length);

  test('with epics of 0, 1, 30 and 600 children', () => {
    for (const count of [0, 1, 30, 600]) expect(childCounts).toContain(count);
  });

  test('with a week in which things were done, begun and blocked, in each project', () => {
    const lastWeek = (at: number): boolean => at > NOW - 7 * DAY;
    for (const { id } of jira.projects) {
      const own = issues.filter(({ projectId }) => projectId === id);
      expect(own.some(({ resolvedAt }) => resolvedAt !== null && lastWeek(resolvedAt))).toBe(true);
      expect(
        own.some(({ resolvedAt, categoryChangedAt }) => resolvedAt === null && lastWeek(categoryChangedAt)),
      ).toBe(true);
    }
    expect([...jira.issueLinks].length).toBeGreaterThan(10);
    expect(issues.some(({ securityLevelId }) => securityLevelId !== null)).toBe(true);
    expect(Math.min(...issues.map(({ createdAt }) => createdAt))).toBeLessThan(NOW - 300 * DAY);
  });
});

test.each(['demo', 'random:1'])(
  'of an issue of %s the change of category is the one of its changelog',
  (name) => {
    const { jira } = buildWorld(name, NOW);
    const categories = new Map(jira.statuses.map(({ id, category }) => [id, category]));
    const moves = (issue: WorldIssue) =>
      issue.history.flatMap(({ createdAt, items }) =>
        items
          .filter(({ field, from, to }) => field === 'status' && categoryOf(from) !== categoryOf(to))
          .map(() => createdAt),
      );
    const categoryOf = (id: string | null) => categories.get(id ?? '');
    const issues = [...jira.issues];
    expect(
      issues.some(({ history, categoryChangedAt }) => (history.at(-1)?.createdAt ?? 0) > categoryChangedAt),
    ).toBe(true);
    for (const issue of issues) expect(issue.categoryChangedAt).toBe(moves(issue).at(-1) ?? issue.createdAt);
  },
);

describe.each(['demo', 'random:1'])('%s is lived in', (name) => {
  const { jira, confluence } = buildWorld(name, NOW);
  const pages = [...confluence.pages];
  const titles = pages.map(({ versions }) => versions.at(-1)?.title);

  test('with a spec that somebody wrote by hand for an epic', () => {
    const summaries = [...jira.issues].map(({ summary }) => `Spec: ${summary}`);
    expect(titles.filter((title) => title !== undefined && summaries.includes(title))).toHaveLength(1);
  });

  test('with a draft, a live doc, a page in the archive and one in the trash', () => {
    expect(pages.filter(({ draft }) => draft !== undefined)).toHaveLength(1);
    expect(pages.filter(({ subtype }) => subtype === 'live')).toHaveLength(1);
    expect(new Set(pages.map(({ status }) => status))).toEqual(new Set(['current', 'archived', 'trashed']));
  });

  test('with inline comments whose marks stand in the page', () => {
    const inline = pages.flatMap(({ comments, versions }) =>
      comments.flatMap(({ inline: place }) => (place ? [{ place, body: versions.at(-1)?.body }] : [])),
    );
    expect(inline.length).toBeGreaterThan(3);
    for (const { place, body } of inline) expect(JSON.stringify(body)).toContain(place.markerRef);
  });

  test('with templates in its first space', () => {
    expect(confluence.templates?.map(({ name: title }) => title)).toEqual(['Feature brief', 'Meeting notes']);
  });
});

test('a company without work has nothing left behind', () => {
  const pages = [...buildWorld('empty', NOW).confluence.pages];
  expect(pages.every(({ status, draft }) => status === 'current' && draft === undefined)).toBe(true);
});

test('random companies differ in names, keys and ids', () => {
  const [one, other] = [buildWorld('random:1', NOW), buildWorld('random:3', NOW)];
  expect(one.people.map(({ accountId }) => accountId)).not.toEqual(
    other.people.map(({ accountId }) => accountId),
  );
  expect(one.jira.projects[0]?.id).not.toBe(other.jira.projects[0]?.id);
});

test('a world can be kept in a file', () => {
  const file = join(tmpdir(), `world-${String(process.pid)}.json`);
  const world = buildWorld('demo', NOW);
  writeFileSync(file, asJson(world));
  try {
    expect(asJson(buildWorld(file, NOW))).toBe(readFileSync(file, 'utf8'));
    writeFileSync(file, '{"site": {}}');
    expect(() => buildWorld(file, NOW)).toThrow('is not a world: it has no people');
  } finally {
    rmSync(file);
  }
});

test('a large world needs a number', () => {
  expect(() => buildWorld('large:many', NOW)).toThrow('whole number');
});

function asJson(world: World): string {
  const { jira, confluence } = world;
  return JSON.stringify({
    ...world,
    jira: { ...jira, issues: [...jira.issues], issueLinks: [...jira.issueLinks] },
    confluence: { ...confluence, pages: [...confluence.pages] },
  });
}

const idsOf = (things: readonly { readonly id: string }[]): ReadonlySet<string> => {
  const ids = new Set(things.map(({ id }) => id));
  expect(ids.size).toBe(things.length);
  return ids;
};
